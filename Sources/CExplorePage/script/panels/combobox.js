/**
 * A field with suggestions after the WAI-ARIA pattern for a combobox with a listbox: the list follows the letters,
 * arrows move, Enter takes, Escape closes the list and then empties the field. `take` is called with the node taken.
 */
function combobox(input, list, take) {
  let found = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = () => {
    [...list.querySelectorAll("[role=option]")].forEach((item, i) => {
      item.setAttribute("aria-selected", String(i === active));
    });
    if (active < 0) return;
    input.setAttribute("aria-activedescendant", list.children[active].id);
    list.children[active].scrollIntoView({ block: "nearest" });
  };
  const choose = (i) => {
    const { n } = found[i];
    close();
    take(n);
  };
  const open = () => {
    const all = matches(input.value);
    found = all.slice(0, mostSuggested);
    const items = found.map((match, i) => {
      const item = make("li", { role: "option", id: `${list.id}-${i}` }, ...suggestion(match));
      item.onpointerdown = (event) => {
        event.preventDefault();
        choose(i);
      };
      return item;
    });
    const hasText = input.value.trim() !== "";
    list.replaceChildren(...(items.length || !hasText ? items : [remarkInList("No name matches")]));
    if (all.length > found.length) list.append(remarkInList(`${number(found.length)} of ${number(all.length)} names that match`));
    list.hidden = !hasText;
    active = found.length ? 0 : -1;
    input.setAttribute("aria-expanded", String(found.length > 0));
    if (active < 0) input.removeAttribute("aria-activedescendant");
    mark();
    if (hasText)
      announce(found.length ? suggestionsText(found, all) : "No name matches");
  };
  const move = (step) => {
    if (list.hidden) return open();
    if (found.length) active = (active + step + found.length) % found.length;
    mark();
  };
  const takeActive = () => {
    if (list.hidden) open();
    if (active >= 0) choose(active);
  };
  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: takeActive,
    Escape: () => {
      if (list.hidden) input.value = "";
      else close();
    },
  };

  input.oninput = open;
  input.onblur = close;
  input.onkeydown = (event) => {
    if (!keys[event.key] || event.isComposing) return;
    // There is nothing left to close or empty: it is for what is around the field.
    if (event.key === "Escape" && list.hidden && !input.value) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  };
}

function suggestionsText(found, all) {
  const more = all.length > found.length ? `; ${number(all.length)} names match` : "";
  return `${plural(found.length, "suggestion")}, first ${names[found[0].n]}${more}`;
}

const remarkInList = (text) => make("li", { role: "presentation", className: "none" }, text);
