// Where the parts of the page stand: side by side, or in narrow windows and on phones one below the other.

const narrowMedia = matchMedia("(max-width: 700px), (max-width: 1080px) and (max-height: 620px)");
const isNarrow = () => narrowMedia.matches;

/** Puts the filters first where they stand on the left and last where they stand at the end: Tab goes as the eyes do. */
function arrange() {
  const [main, filters] = [document.querySelector("main"), byId("filters")];
  if ((isNarrow() ? main.lastElementChild : main.firstElementChild) === filters) return;
  const focused = filters.contains(document.activeElement) ? document.activeElement : null;
  if (isNarrow()) main.append(filters);
  else main.prepend(filters);
  focused?.focus({ preventScroll: true });
}
