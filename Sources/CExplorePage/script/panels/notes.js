// A line at the foot of the picture: that it shows only some of the names, that some have been moved, and corrections.

/** What a page with a server has to say there, too. */
const moreNotes = [];

function showNotes() {
  const notes = [fewerNote(), movedNote(), correctionsNote(), ...moreNotes.map((note) => note())].filter(Boolean);
  const bar = byId("notes");
  // A button that has the focus must not go.
  const focused = bar.contains(document.activeElement) ? document.activeElement.dataset.note : "";
  bar.hidden = !notes.length;
  bar.replaceChildren(make("div", {}, notes.map((parts) => make("p", {}, parts))));
  if (focused) (bar.querySelector(`[data-note=${focused}]`) ?? stage).focus({ preventScroll: true });
}

function fewerNote() {
  const [all, some] = [view.order.length, namesThatFit()];
  if (all <= mostThatFit()) return null;
  const isAll = state.names === "all";
  const text = isAll
    ? `All ${number(all)} names are drawn. `
    : `Of ${number(all)} names the ${number(some)} highest-ranked are drawn, so that they can be read. `;
  const offer = isAll ? `Draw only ${number(some)}` : `Draw all ${number(all)}`;
  return [text, noteButton("fewer", offer, () => drawNames(isAll ? "fit" : "all"))];
}

function movedNote() {
  const count = state.moved.size;
  if (!count) return null;
  return [`${plural(count, "name")} moved. `, noteButton("moved", count === 1 ? "Put it back" : "Put them back", letAllGo)];
}

function noteButton(note, text, action) {
  const made = link(text, action);
  made.dataset.note = note;
  return made;
}

function drawNames(which) {
  state.names = which;
  refresh();
  announce(`${plural(view.list.length, "name")} drawn`);
}
