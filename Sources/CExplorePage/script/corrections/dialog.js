// The dialog in which a correction is made: what is wrong, what is right, and the line that says so.

const correction = byId("correction");
/** What the dialog is about: an entity, or a mention in a document; and what has been chosen in its field of names. */
let correcting = null;

const kindsOfEntity = {
  same: "It is the same as another name",
  apart: "It is not the same as another name",
  form: "One of its names is somebody else’s",
  rename: "It is shown by the wrong name",
  retype: "It is of the wrong type",
  ignore: "It is no name at all",
};
const kindsOfMention = {
  "here-same": "It is another name of this graph",
  "here-new": "It is somebody who is not among the names",
  "here-apart": "It is somebody else, I don’t know who",
  "here-ignore": "It is no name here",
};

/** What a correction needs to know, by its kind; the name of a field in the dialog each. */
const fieldsOfKind = {
  same: ["other"],
  apart: ["other"],
  form: ["form", "other"],
  rename: ["text"],
  retype: ["type"],
  "here-same": ["mention", "other"],
  "here-new": ["mention", "text"],
  "here-apart": ["mention"],
  "here-ignore": ["mention"],
};
const forcible = ["same", "form", "here-same", "here-new"];

const correctNode = (n) => correctEntity(
  { id: ids[n], name: data.nodes.name[n], type: typeOf[n], forms: keeper.formsOf(n) },
);

function correctEntity({ id, name, type, forms: written }) {
  openCorrection({ id, name, type, forms: written, mentions: [] }, kindsOfEntity, isolated(clean(name) || clean(id)));
}

/** Corrects one of the mentions of a passage; `mentions` are `{ id, name, form, isClear }`, the most likely first. */
function correctMention(document, mentions) {
  openCorrection({ id: null, document, mentions }, kindsOfMention, "A name in ", isolated(titleOfDocument(document)));
}

function openCorrection(about, kinds, ...title) {
  correcting = { ...about, other: null, kinds };
  byId("correction-title").replaceChildren("Correct: ", ...title);
  setOptions("correction-kind", Object.entries(kinds));
  setOptions(
    "correction-mention",
    about.mentions.map(({ name, form }, i) => [i, form === name ? form : `${form} (${name})`]),
  );
  setOptions("correction-form", formsToCorrect(about).map((form) => [form, form]));
  setOptions("correction-type", entityTypes.filter((type) => type !== about.type).map((type) => [type, type]));
  for (const id of ["correction-other", "correction-text"]) byId(id).value = "";
  byId("correction-force").checked = keeper.isOfPage;
  refuse("");
  kindChosen();
  correction.showModal();
  byId("correction-kind").focus();
}

function setOptions(id, pairs) {
  byId(id).replaceChildren(...pairs.map(([value, text]) => make("option", { value: String(value) }, clean(text))));
}

/** The forms of a name but the one it is shown by. */
const formsToCorrect = ({ name = "", forms: written = [] }) =>
  written.filter((form, i) => canBeName(form) && written.indexOf(form) === i && nameKey(form) !== nameKey(name));

/** Shows the fields of the kind that is chosen. */
function kindChosen() {
  const kind = byId("correction-kind").value;
  const needed = fieldsOfKind[kind] ?? [];
  for (const field of correction.querySelectorAll("[data-field]")) field.hidden = !needed.includes(field.dataset.field);
  byId("correction-force-field").hidden = !keeper.isOfPage || !forcible.includes(kind);
  const labels = { form: "Whose it is, if you know", apart: "The name that it is not" };
  byId("correction-other-label").textContent = labels[kind] ?? "The other name";
  if (kind === "rename") byId("correction-text").value ||= correcting.name;
  else if (kind === "here-new") byId("correction-text").value = "";
  lineChanged();
}

/** The line that the dialog says; an object with `problem` where it says none yet. */
function lineOfDialog() {
  const kind = byId("correction-kind").value;
  const { id, other, document, mentions } = correcting;
  const [text, type, form] = ["text", "type", "form"].map((field) => byId(`correction-${field}`).value);
  const isForced = byId("correction-force").checked && keeper.isOfPage;
  if (document !== undefined) return lineOfMention(
    kind,
    mentions[byId("correction-mention").value],
    document,
    other,
    oneLine(text),
    isForced,
  );
  if (kind === "ignore") return { verb: "ignore", name: id };
  if (kind === "retype") return { verb: "retype", name: id, value: type };
  if (kind === "rename") return canBeName(text) ? {
    verb: "rename",
    name: id,
    value: text,
  } : { problem: "Write the name to show." };
  if (kind === "form" && !form) return { problem: "It has no other names." };
  if (kind === "form" && other === null) return { verb: "not-same", name: form, value: id };
  if (other === null) return { problem: "Choose the other name." };
  if (ids[other] === id) return { problem: "That is the same name." };
  if (kind === "form") return { verb: "alias", isForced, name: form, value: ids[other] };
  return kind === "same" ? {
    verb: "same",
    isForced,
    name: id,
    value: ids[other],
  } : { verb: "not-same", name: id, value: ids[other] };
}

function lineOfMention(kind, mention, document, other, text, isForced) {
  if (!canBeDocument(document)) return { problem: "The id of this document can’t stand in a line." };
  if (!mention) return { problem: "There is no name here." };
  const { id } = mention;
  // A form that several have here, or that a line can't hold, is named by the id.
  const name = mention.isClear && canBeName(mention.form) ? oneLine(mention.form) : id;
  if (kind === "here-ignore") return { verb: "ignore", name, document };
  if (kind === "here-apart") return apartHere(mention, name, id, document);
  if (kind === "here-new") return canBeName(text) ? {
    verb: "alias",
    isForced,
    name,
    value: text,
    document,
  } : { problem: "Write who it is." };
  if (other === null) return { problem: "Choose the other name." };
  return ids[other] === id ? { problem: "That is who it is now." } : {
    verb: "same",
    isForced,
    name,
    value: ids[other],
    document,
  };
}

/** Who is shown by that very name can't be parted from itself. */
function apartHere({ form, name: shown }, name, id, document) {
  if (name === id || nameKey(form) === nameKey(shown)) return {
    problem: "It is written as the name that is shown: say who it is instead.",
  };
  return { verb: "not-same", name, value: id, document };
}

function lineChanged() {
  const line = lineOfDialog();
  byId("correction-line").textContent = line.problem ?? shownLine(writeLine(line));
  byId("correction-add").disabled = Boolean(line.problem);
  return line;
}

/** Shows why a correction was refused, and offers to insist where that helps. */
function refuse(reason, canInsist = false) {
  byId("correction-refused").textContent = reason;
  byId("correction-insist").hidden = !canInsist;
}

async function addCorrection(isForced) {
  const line = lineOfDialog();
  if (line.problem) return;
  const text = writeLine({ ...line, isForced: line.isForced || isForced });
  byId("correction-add").disabled = true;
  const { reason, canInsist } = await keeper.add(text);
  byId("correction-add").disabled = false;
  if (reason) return refuse(reason, canInsist && !readLine(text).isForced && ["same", "alias"].includes(line.verb));
  correction.close();
  announce(`Corrected: ${lineInWords(readLine(text))}`);
  focusDetails();
}

function wireCorrection() {
  combobox(byId("correction-other"), byId("correction-other-list"), (n) => {
    correcting.other = n;
    byId("correction-other").value = names[n];
    lineChanged();
  });
  // Letters typed after a name was taken are no name yet.
  byId("correction-other").addEventListener("input", () => {
    correcting.other = null;
    lineChanged();
  });
  byId("correction-kind").onchange = kindChosen;
  for (const id of ["mention", "form", "text", "type", "force"]) byId(`correction-${id}`).addEventListener(
    "input",
    lineChanged,
  );
  byId("correction-form-element").onsubmit = (event) => {
    event.preventDefault();
    addCorrection(false);
  };
  byId("correction-insist").onclick = () => addCorrection(true);
  byId("correction-cancel").onclick = () => correction.close();
}
