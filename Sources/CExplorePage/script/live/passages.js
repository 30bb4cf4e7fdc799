// Texts whose offsets count Unicode scalars, with names marked.

/**
 * The parts of a text, marked where `marks` say; `make` makes the element of a mark. Marks that lie in others are
 * left out.
 */
function markedParts(text, marks, element) {
  const scalars = [...text];
  const between = (start, end) => plain(scalars.slice(start, end).join(""));
  const parts = [];
  let position = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < position || mark.end > scalars.length) continue;
    parts.push(between(position, mark.start), element(mark, between(mark.start, mark.end)));
    position = mark.end;
  }
  return [...parts, between(position)];
}

const entityPath = (id) => `entity?${query({ id })}`;

/** Opens an entity's panel, also of one that is not among the names shown. */
function openEntity(id, name = id) {
  rememberName(id, name);
  if (nodeOfId.has(id)) return chooseNode(nodeOfId.get(id), true);
  [foreign, foreignTie] = [id, null];
  state.node = state.edge = null;
  refresh();
  announce(`${nameOfId(id)}, not among the names shown`);
  focusDetails();
}
/** The entity in the panel that is not among the names shown, or the ends of such a tie. */
let [foreign, foreignTie] = [null, null];

function forgetForeign() {
  [foreign, foreignTie] = [null, null];
}
panels.forget = forgetForeign;

const entityLink = ({ id, name }, properties) => link(isolated(clean(name)), () => openEntity(id, name), properties);

/** A heading of a document that opens it. */
function documentLink({ id, document = id, title, date }, at, words = "") {
  toldTitles.set(document, title || document);
  const open = link(
    isolated(clean(title || document)),
    () => openDocument(document, at),
    { "aria-label": `Read ${clean(title || document)}` },
  );
  const day = readableDay(date) || clean(date ?? "");
  return [open, ...[day, words].filter(Boolean).map((text) => make("span", { className: "quiet" }, ` · ${text}`))];
}

/** A button that corrects one of the names of a passage. */
function correctionLink(document, text, marks) {
  const scalars = [...text];
  const found = new Map();
  for (const { start, end, entity, name } of marks) {
    const form = oneLine(clean(scalars.slice(start, end).join("")));
    if (form) found.set(`${entity} ${form}`, { id: entity, name: clean(name ?? nameOfId(entity) ?? entity), form });
  }
  const mentions = [...found.values()];
  for (const one of mentions) one.isClear = mentions.every(
    ({ id, form }) => id === one.id || nameKey(form) !== nameKey(one.form),
  );
  if (!mentions.length) return "";
  return link("Correct a name here", () => correctMention(document, mentions), { className: "link reading" });
}
