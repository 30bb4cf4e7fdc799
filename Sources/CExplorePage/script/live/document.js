// A document of the case in the dialog for reading: names are buttons, which open the name or correct it.

let documentOpen = null;

async function openDocument(id, at) {
  byId("reader-title").replaceChildren(isolated(clean(toldTitles.get(id) ?? id)));
  byId("reader-text").replaceChildren(waiting());
  readerFoot.replaceChildren();
  if (!reader.open) reader.showModal();
  documentOpen = id;
  try {
    const found = await ask(`document?${query({ id })}`);
    if (documentOpen === id) showDocument(found, at);
  } catch (error) {
    byId("reader-text").replaceChildren(failed(error.message));
  }
}

function showDocument(found, at) {
  toldTitles.set(found.id, found.title || found.id);
  byId("reader-title").replaceChildren(...documentHeading(found));
  const paragraphs = found.paragraphs.map((paragraph, i) => paragraphWithNames(found, paragraph, i === at));
  byId("reader-text").replaceChildren(...(found.author ? [remark(clean(found.author))] : []), ...paragraphs);
  byId("reader-text").querySelector(".here")?.scrollIntoView({ block: "center" });
  byId("reader-text").focus({ preventScroll: true });
}

function paragraphWithNames(found, { role, start, text }, isHere) {
  const length = [...text].length;
  const marks = found.mentions
    .filter((mention) => mention.start >= start && mention.end <= start + length)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
  const parts = markedParts(text, marks, (mention, words) => {
    const chosen = { ...mention, form: oneLine(words), isClear: isClearIn(found, mention.entity, oneLine(words)) };
    return button(
      words,
      () => chooseMention(found.id, chosen),
      { className: "name", title: `${clean(mention.name)}, ${clean(mention.type)}` },
    );
  });
  return make(
    "p",
    { dir: "auto", className: [isHere ? "here-paragraph here" : "", classOfRole[role] ?? ""].join(" ").trim() },
    parts,
  );
}

/** Headings, and what is no part of the story, look otherwise. */
const classOfRole = { heading: "heading", title: "heading", boilerplate: "aside", credit: "aside" };

/** Whether all that is written so in a document means one. */
function isClearIn(found, id, form) {
  const texts = found.paragraphs.map(({ start, text }) => ({ start, scalars: [...text] }));
  const written = ({ start, end }) => {
    const paragraph = texts.findLast((one) => one.start <= start);
    return paragraph ? oneLine(paragraph.scalars.slice(start - paragraph.start, end - paragraph.start).join("")) : "";
  };
  return found.mentions.every((mention) => mention.entity === id || nameKey(written(mention)) !== nameKey(form));
}

/** What can be done with a name in the text, at the foot of the dialog. */
function chooseMention(document, { entity, name, type, form, isClear }) {
  rememberName(entity, name);
  const open = () => {
    reader.close();
    openEntity(entity, name);
  };
  const correct = () => correctMention(document, [{ id: entity, name: clean(name), form, isClear }]);
  const opener = button("Open", open, { "aria-label": `Open ${clean(name)}` });
  readerFoot.replaceChildren(
    make("span", {}, isolated(clean(name)), make("span", { className: "quiet" }, ` ${clean(type)}`)),
    opener,
    button("Correct…", correct),
  );
  opener.focus();
}

const readerFoot = make("div", { id: "reader-foot" });

alsoWired.push(() => {
  byId("reader-sheet").append(readerFoot);
  reader.addEventListener("close", () => {
    documentOpen = null;
    readerFoot.replaceChildren();
  });
});
