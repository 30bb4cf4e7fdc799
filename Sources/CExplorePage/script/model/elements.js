// Making elements. Texts are set as texts, never as markup.

const byId = (id) => document.getElementById(id);

/** An element with properties, attributes that have a hyphen, and children. */
function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const key in properties) {
    if (key.includes("-") || key === "role") element.setAttribute(key, properties[key]);
    else element[key] = properties[key];
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** What a page with a server has wired beside the rest. */
const alsoWired = [];

/** A text whose direction of writing does not touch its neighbours. */
const isolated = (text) => make("bdi", {}, text);

/** Names separated by commas, each in its own direction. */
const listed = (texts) => texts.flatMap((text, i) => [i ? ", " : "", isolated(text)]);

const button = (text, onclick, properties) => make("button", { type: "button", onclick, ...properties }, text);
const link = (text, onclick, properties) => button(text, onclick, { className: "link", ...properties });
