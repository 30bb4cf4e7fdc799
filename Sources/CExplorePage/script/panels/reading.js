// The text of a document, opened at one of its sentences.

const reader = byId("reader");
const hasTexts = () => Boolean(evidence?.texts);

/** A link to the place of some sentences in their document; none where the page carries no texts. */
function readingLink(first, last, classes) {
  const document = evidence.documents[evidence.document[first]];
  if (!hasTexts()) return "";
  const label = `Read on in ${clean(document.title || document.id)}`;
  return link("Read on in the text ›", () => openText(first, last, classes), { className: "link reading", "aria-label": label });
}

function openText(first, last, classes) {
  const number = evidence.document[first];
  byId("reader-title").replaceChildren(...documentHeading(evidence.documents[number]));
  const paragraphs = evidence.texts[number].map((parts) => paragraphOf(parts, first, last, classes));
  byId("reader-text").replaceChildren(...paragraphs);
  reader.showModal();
  byId("reader-text").querySelector(".here")?.scrollIntoView({ block: "center" });
  byId("reader-text").focus({ preventScroll: true });
}

/** A paragraph: sentences that the page knows by number, the others by their letters. */
function paragraphOf(parts, first, last, classes) {
  const sentences = parts.map((part, i) => {
    const text = typeof part === "number" ? marked(part, classes) : [plain(part)];
    const isHere = part >= first && part <= last;
    return [i ? " " : "", make("span", { className: isHere ? "here" : "" }, text)];
  });
  return make("p", { dir: "auto" }, sentences.flat());
}

function wireReader() {
  byId("reader-close").onclick = () => reader.close();
  // Beside the text is the page behind it.
  reader.onclick = (event) => {
    if (event.target === reader) reader.close();
  };
}
