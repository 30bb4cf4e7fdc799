// Sentences, under the documents they stand in.

/**
 * Sentences with the names of some nodes marked.
 * `key` tells this list from others, `runs` are first and last sentences, `classes` maps nodes to classes of marks.
 */
function sentences(key, runs, classes) {
  if (!evidence) return [];
  if (!runs.length) return [make("h3", {}, "Sentences"), remark("None in the documents chosen.")];
  const list = (shown) => make("div", {}, articles(shown, classes));
  return [make("h3", {}, `Sentences (${number(runs.length)})`), ...cut(key, runs, list, "sentences")];
}

/** An article for each document. */
function articles(runs, classes) {
  const list = [];
  let current = -1;
  for (const [first, last] of runs) {
    if (evidence.document[first] !== current) {
      current = evidence.document[first];
      list.push(make("article", {}, make("header", {}, documentHeading(evidence.documents[current]))));
    }
    const parts = [];
    for (let line = first; line <= last; line++) parts.push(line > first ? " " : "", ...marked(line, classes));
    const links = make(
      "p",
      { className: "offers" },
      readingLink(first, last, classes),
      mentionLink(first, last, classes),
    );
    list[list.length - 1].append(make("blockquote", { dir: "auto" }, parts), links);
  }
  return list;
}

function documentHeading({ id, title, date, url }) {
  const text = isolated(clean(title || id) || "untitled");
  // Any other scheme could run a script.
  const isWeb = /^https?:\/\//i.test(url || "");
  const parts = [isWeb ? make("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text) : text];
  if (date) parts.push(" · ", isolated(readableDay(date) || clean(date)));
  if (title) parts.push(" · ", isolated(clean(id)));
  return parts;
}

function marked(line, classes) {
  const text = evidence.text[line];
  const marks = evidence.marks[line];
  const parts = [];
  let position = 0;
  for (let i = 0; i < marks.length; i += 3) {
    const [start, end, n] = marks.slice(i, i + 3);
    if (!classes.has(n)) continue;
    parts.push(plain(text.slice(position, start)));
    parts.push(make("mark", { className: classes.get(n) }, plain(text.slice(start, end))));
    position = end;
  }
  return [...parts, plain(text.slice(position))];
}
