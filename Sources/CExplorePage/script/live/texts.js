// Full-text search: passages with what was found marked, and the names in each.

let textsFound = null;
let lastAsked = 0;
const mostHits = 50;

const textField = (id, label, properties) => make(
  "div",
  { className: "field" },
  make("label", { htmlFor: id }, label),
  make("input", { id, type: "text", autocomplete: "off", ...properties }),
);

function textsForm() {
  const suggestions = make("ul", { id: "texts-with-list", role: "listbox", "aria-label": "Suggestions", hidden: true });
  const withField = make(
    "input",
    {
      id: "texts-with",
      type: "text",
      role: "combobox",
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      "aria-controls": "texts-with-list",
      autocomplete: "off",
    },
  );
  const form = make("form", { id: "texts-form", role: "search" },
    textField("texts-words", "Words or “a phrase”", { dir: "auto" }),
    make(
      "div",
      { className: "combo field" },
      make("label", { htmlFor: "texts-with" }, "With the name"),
      withField,
      suggestions,
    ),
    textField("texts-since", "Since", { placeholder: "2018-01-31" }),
    textField("texts-until", "Until", { placeholder: "2019-12-31" }),
    make("button", { type: "submit" }, "Search"));
  form.onsubmit = (event) => {
    event.preventDefault();
    searchTexts();
  };
  combobox(withField, suggestions, (n) => {
    withField.value = names[n];
    withField.dataset.id = ids[n];
  });
  withField.addEventListener("input", () => delete withField.dataset.id);
  return form;
}

async function searchTexts() {
  const asked = ++lastAsked;
  const value = (id) => byId(`texts-${id}`).value.trim();
  const asks = {
    q: value("words"),
    with: byId("texts-with").dataset.id ?? "",
    since: value("since"),
    until: value("until"),
    limit: mostHits,
  };
  if (!asks.q && !asks.with) return showHits({ error: "Write what to look for." });
  if (value("with") && !asks.with) return showHits({ error: "Choose the name from its suggestions." });
  showHits({});
  const found = await ask(`search?${query(asks)}`).catch((error) => ({ error: error.message }));
  if (asked === lastAsked) showHits(found);
}

function showHits(found) {
  textsFound = found;
  const list = byId("texts-hits");
  if (found.error) list.replaceChildren(failed(found.error));
  else if (!found.hits) list.replaceChildren(waiting());
  else list.replaceChildren(remark(hitsText(found)), ...found.hits.map(hitArticle));
  if (found.hits || found.error) announce(found.error ?? hitsText(found));
}

function hitsText({ hits, total }) {
  if (!total) return "No passage has that.";
  const all = plural(total, "passage");
  return hits.length < total ? `The first ${number(hits.length)} of ${all}` : all;
}

function hitArticle(hit) {
  const snippet = hit.snippet.map(([text, isMatch]) => (isMatch ? make("mark", {}, plain(text)) : plain(text)));
  const named = hit.entities.flatMap((one, i) => [i ? " · " : "", entityLink(one)]);
  return make(
    "article",
    {},
    make("header", {}, documentLink(hit, hit.paragraph)),
    make("blockquote", { dir: "auto" }, snippet),
    make("p", { className: "named" }, named),
  );
}

showPane.texts = () => {
  if (!textsPane.childElementCount) textsPane.append(
    textsForm(),
    make("div", { id: "texts-hits" }, remark(`${plural(server.documents, "document")} to search.`)),
  );
};
