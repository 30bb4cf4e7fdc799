// What a correction says in words.

/** A name in quotes: that of the entity whose id it is, else its letters. */
const called = (name) => `“${nameOfId(name) ?? clean(name)}”`;

/** How a line reads for a person. */
function lineInWords({ verb, name, value, document }) {
  const there = document ? ` in ${titleOfDocument(document)}` : "";
  return {
    same: () => `${called(name)}${there} is ${called(value)}`,
    alias: () => `Whoever is called ${called(name)}${there} is ${called(value)}`,
    "not-same": () => `${called(name)}${there} is not ${called(value)}`,
    ignore: () => `${called(name)}${there} is no name`,
    retype: () => `${called(name)}${there} is ${withArticle(value)}`,
    rename: () => `${called(name)} is shown as ${called(value)}`,
  }[verb]();
}

/** A line as it is shown; tabs can't be seen. */
const shownLine = (text) => clean(text.replaceAll("\t", " → "));

const withArticle = (type) => `${/^[aeiou]/.test(type) ? "an" : "a"} ${clean(type)}`;

/** Titles that a server has told. */
const toldTitles = new Map();

function titleOfDocument(id) {
  const found = evidence?.documents.find((document) => document.id === id);
  return `“${clean(found?.title || toldTitles.get(id) || id)}”`;
}

/** A line with a remark in words, for who reads the file. */
function remarkedLine(text) {
  const words = oneLine(clean(lineInWords(readLine(text))));
  return `${text}\t# ${words}`;
}
