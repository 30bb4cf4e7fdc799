// Views saved by name: filters, selection, camera and where everybody stands. A picture of one is drawn by the server.

let savedViews = [];

async function renewViews() {
  savedViews = (await ask("views")).views;
  showViews();
}

/** No more can be drawn by the server. */
const mostInPicture = 400;

function viewToSave(title) {
  const drawn = view.list.slice(0, mostInPicture);
  const isDrawn = new Set(drawn);
  const edges = [...ids.keys()].length ? rowsOf("ties").filter(
    (e) => view.drawn[e] && isDrawn.has(source[e]) && isDrawn.has(target[e]),
  ) : [];
  const place = (n) => [standing(n).x, standing(n).y];
  return {
    fragment: fragmentOfState(),
    positions: Object.fromEntries(view.order.map((n) => [ids[n], place(n)])),
    picture: {
      title,
      nodes: drawn.map((n) => ids[n]),
      ties: edges.map((e) => [ids[source[e]], ids[target[e]]]),
      positions: Object.fromEntries(drawn.map((n) => [ids[n], place(n)])),
      colour: state.colour === "whole" ? "community" : state.colour,
      theme: theme() === themes.dark ? "dark" : "light",
    },
  };
}

const viewPath = (name) => `views/${encodeURIComponent(name)}`;

async function saveView() {
  const name = oneLine(byId("views-name").value);
  if (!name) return sayOfViews("Write a name for the view.");
  try {
    await ask(viewPath(name), "PUT", { view: viewToSave(name) });
    byId("views-name").value = "";
    await renewViews();
    sayOfViews(`Saved: ${name}`);
  } catch (error) {
    sayOfViews(`Not saved: ${error.message}`);
  }
}

async function openView(name) {
  try {
    const { view: saved } = await ask(viewPath(name));
    showSavedView(saved);
    sayOfViews(`Opened: ${name}`);
  } catch (error) {
    sayOfViews(`Not opened: ${error.message}`);
  }
}

/** Everybody stands where they stood then, whatever the layout is now. */
function showSavedView(saved) {
  state = stateOfFragment(String(saved?.fragment ?? ""));
  for (const [id, [x, y]] of Object.entries(saved?.positions ?? {})) {
    const n = nodeOfId.get(id);
    if (n === undefined || ![x, y].every(Number.isFinite)) continue;
    if (Math.hypot(standing(n).x - x, standing(n).y - y) > 0.2) state.moved.set(n, { x, y });
  }
  putNodes();
  refresh();
  fitted = fitCamera();
  draw();
}

async function deleteView(name) {
  try {
    await ask(viewPath(name), "DELETE");
    await renewViews();
    sayOfViews(`Deleted: ${name}`);
    byId("views-name").focus();
  } catch (error) {
    sayOfViews(`Not deleted: ${error.message}`);
  }
}

function sayOfViews(text) {
  byId("views-state").textContent = text;
}

function viewItem({ name, savedAt }) {
  const shown = clean(name);
  const picture = (format) => link(
    format.toUpperCase(),
    () => download(`picture?${query({ view: name, format })}`, `${shown}.${format}`),
    { "aria-label": `${shown} as ${format.toUpperCase()}` },
  );
  const remove = link("Delete", () => deleteView(name), { "aria-label": `Delete ${shown}` });
  const day = readableDay(savedAt);
  return make("li", {},
    link(
      isolated(shown),
      () => openView(name),
      { "aria-label": `Open ${shown}` },
    ), day ? make("span", { className: "quiet" }, ` ${day}`) : "",
    make("p", { className: "offers" }, ["svg", "png", "pdf"].map(picture), remove));
}

function showViews() {
  byId("views-list").replaceChildren(...savedViews.map(viewItem));
  byId("views-count").textContent = savedViews.length ? ` (${number(savedViews.length)})` : "";
}

function viewsFold() {
  const name = make("input", { id: "views-name", type: "text", dir: "auto", maxLength: 200, autocomplete: "off" });
  name.onkeydown = (event) => {
    if (event.key === "Enter" && !event.isComposing) saveView();
  };
  return make("details", { id: "views" },
    make("summary", {}, "Views", make("span", { id: "views-count" })),
    make(
      "label",
      { htmlFor: "views-name" },
      "Save what is shown as",
    ), name, button("Save view", saveView, { id: "views-save" }),
    make("p", { id: "views-state", className: "quiet", role: "status" }),
    make("ul", { id: "views-list", className: "plain" }));
}

alsoWired.push(() => byId("corrections").after(viewsFold()));
