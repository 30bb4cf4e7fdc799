// The form of filters.

const shownWeight = (w) => number(hasWholeWeights ? Math.round(w) : w);
const weightStep = () => (heaviest - lightest) / (Number(byId("weight").max) || 1);

/** Makes the form of what the graph has. */
function setFilters() {
  byId("types").hidden = types.length < 2;
  byId("types").replaceChildren(
    byId("types").querySelector("legend"),
    ...types.map((type) => {
      const label = [
        isolated(type || "no type"),
        make("span", { className: "quiet count" }),
      ];
      return checkbox(label, type, (on) => toggle(state.types, type, on));
    }),
  );
  byId("communities").hidden = communities.length < 2;
  byId("communities").lastElementChild.replaceChildren(...communities.slice(0, 200).map(communityBox));
  byId("weight-field").hidden = !(heaviest > lightest);
  byId("weight").max = hasWholeWeights ? Math.min(1000, heaviest - lightest) : 100;
  byId("dates").hidden = days.length < 2;
  byId("undated-label").hidden = !hasUndated;
  for (const id of ["from", "to"]) byId(id).max = days.length - 1;
  for (const option of byId("colour").options) {
    if (option.value === "type") option.hidden = types.length < 2;
    if (["community", "whole"].includes(option.value)) option.hidden = !communities.length;
  }
}

function communityBox(c) {
  const members = topNames(givenCommunity, c, 3);
  const size = make("span", { className: "quiet count" });
  return checkbox([`${c}: `, ...(members.length ? listed(members) : ["…"]), size], c, (on) => toggle(state.communities, c, on));
}

function checkbox(label, key, change) {
  const box = make("input", { type: "checkbox", onchange: () => change(box.checked) });
  box.dataset.key = key;
  return make("label", { className: "check" }, box, make("span", {}, label));
}

function toggle(set, key, on) {
  if (on) set.add(key);
  else set.delete(key);
  filtersChanged();
}

/** Sets the form to the state. */
function showFilters() {
  for (const box of byId("types").querySelectorAll("input")) box.checked = state.types.has(box.dataset.key);
  for (const box of byId("communities").querySelectorAll("input")) {
    box.checked = state.communities.has(Number(box.dataset.key));
  }
  showCounts();
  showSlider("weight", Math.round((state.min - lightest) / (weightStep() || 1)), shownWeight(state.min));
  byId("weight-value").textContent = shownWeight(state.min);
  for (const id of ["from", "to"]) showSlider(id, state[id], days[state[id]] || "");
  byId("dates-value").textContent = days.length ? `${days[state.from]} – ${days[state.to]}` : "";
  for (const id of ["undated", "loose"]) byId(id).checked = state[id];
  for (const id of ["colour", "drawn", "names"]) byId(id).value = state[id];
  showPathEnds();
}

/** How many names there are of each type and community in the documents chosen. */
function showCounts() {
  const counts = new Map();
  for (let n = 0; n < nodeCount; n++) {
    if (isNamed(n)) for (const key of [typeOf[n], givenCommunity[n]]) counts.set(key, (counts.get(key) || 0) + 1);
  }
  const show = (box, key) => {
    box.parentElement.querySelector(".count").textContent = ` (${number(counts.get(key) || 0)})`;
  };
  for (const box of byId("types").querySelectorAll("input")) show(box, box.dataset.key);
  for (const box of byId("communities").querySelectorAll("input")) show(box, Number(box.dataset.key));
}

function showSlider(id, value, text) {
  byId(id).value = value;
  byId(id).setAttribute("aria-valuetext", text);
}

function showPathEnds() {
  ["path-from", "path-to"].forEach((id, i) => {
    if (document.activeElement !== byId(id)) byId(id).value = state.path[i] === null ? "" : names[state.path[i]];
  });
  byId("path-clear").hidden = state.path.every((n) => n === null);
}

function filtersChanged() {
  refresh();
  announce(`${plural(view.order.length, "name")} and ${plural(view.edges, "tie")} shown`);
}

/** Back to everything; what is chosen stays chosen. */
function resetFilters() {
  const { node, edge, path, view: shown, sort, moved } = state;
  state = { ...initialState(), node, edge, path, view: shown, sort, moved };
  filtersChanged();
}

function clearPath() {
  state.path = [null, null];
  refresh();
  byId("path-from").focus();
}

function wireFilters() {
  const onInput = (id, change) => {
    byId(id).oninput = ({ target }) => {
      change(target);
      filtersChanged();
    };
  };
  byId("filter-form").onsubmit = (event) => event.preventDefault();
  onInput("weight", ({ value }) => {
    state.min = lightest + Number(value) * weightStep();
  });
  onInput("from", ({ value }) => {
    state.from = Number(value);
    state.to = Math.max(state.to, state.from);
  });
  onInput("to", ({ value }) => {
    state.to = Number(value);
    state.from = Math.min(state.from, state.to);
  });
  for (const id of ["undated", "loose"]) {
    onInput(id, ({ checked }) => {
      state[id] = checked;
    });
  }
  for (const id of ["colour", "drawn", "names"]) {
    byId(id).onchange = ({ target }) => {
      state[id] = target.value;
      refresh();
    };
  }
  byId("reset").onclick = byId("reset-empty").onclick = resetFilters;
  byId("path-clear").onclick = clearPath;
}
