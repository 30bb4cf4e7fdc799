// Lines of `decisions.tsv`, as the tool reads them with --decisions: verb, name, value, document, parted by tabs.

const verbs = ["same", "not-same", "alias", "ignore", "retype", "rename"];
const entityTypes = ["person", "organization", "place"];

/**
 * A line taken apart; null where it is none. A name is an id or letters, a field that begins with # starts a
 * remark.
 */
function readLine(text) {
  const fields = String(text).split("\t");
  const remark = fields.findIndex((field, i) => field.trimStart().startsWith("#") && i > 0);
  const [verb, name = "", value = "", document = ""] = remark < 0 ? fields : fields.slice(0, remark);
  const isForced = verb.endsWith("!");
  const plainVerb = isForced ? verb.slice(0, -1) : verb;
  if (!verbs.includes(plainVerb) || !name) return null;
  return { verb: plainVerb, isForced, name, value, document };
}

/** A line of fields; empty ones at its end are left out. */
function writeLine({ verb, isForced, name, value = "", document = "" }) {
  return [verb + (isForced ? "!" : ""), oneLine(name), oneLine(value), document].join("\t").replace(/\t+$/, "");
}

/** A text as it can stand in a field. */
const oneLine = (text) => String(text).replace(/\s+/g, " ").trim();

// What no file of text holds: control characters, and halves of characters.
const unwritable = /[\p{Cc}\p{Cs}]/u;
/** Whether a field says what it holds: the tool takes a # for a remark and every space of a document's id as it is. */
const canBeName = (text) => oneLine(text) !== "" && !oneLine(text).startsWith("#") && !unwritable.test(oneLine(text));
const canBeDocument = (id) => id !== "" && id === id.trim() && !unwritable.test(id) && !id.startsWith("#");

/**
 * What names are compared by: letters and digits without case and diacritics, or the name itself where there are
 * none.
 */
const nameKey = (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, "") || text;

/** What lines that can't be followed together say, in words; empty where they can. After the tool's own check. */
function contradictionIn(lines) {
  const scopes = new Set(["", ...lines.map((line) => line.document)]);
  for (const scope of scopes) {
    const found = contradictionThere(lines.filter(({ document }) => !document || document === scope));
    if (found) return found;
  }
  return "";
}

function contradictionThere(lines) {
  const links = lines.filter(({ verb }) => verb === "same" || verb === "alias");
  for (const { verb, name, value } of lines) {
    if (verb !== "not-same" || !areLinked(links, name, value)) continue;
    return `${called(name)} and ${called(value)} are said to be the same and not the same`;
  }
  for (const [i, a] of lines.entries()) {
    const other = lines.slice(i + 1).find((b) => areDoubles(a, b, links));
    if (other) return `${called(a.name)} is to be ${called(a.value)} and ${called(other.value)}`;
  }
  for (const { name, document } of lines.filter(({ verb }) => verb === "ignore")) {
    const isUsed = ({
      verb,
      name: a,
      value: b,
      document: there,
    }) => verb !== "ignore" && (!document || document === there)
      && (nameKey(a) === nameKey(name) || (/^(same|not-same|alias)$/.test(verb) && nameKey(b) === nameKey(name)));
    if (lines.some(isUsed)) return `${called(name)} is left out by one correction and used in another`;
  }
  return "";
}

/** Whether two lines of one verb give names of one entity different values. */
function areDoubles(a, b, links) {
  if (a.verb !== b.verb || a.document !== b.document || !["retype", "rename", "alias"].includes(a.verb)) return false;
  const value = (line) => (line.verb === "alias" ? nameKey(line.value) : line.value);
  if (value(a) === value(b)) return false;
  return nameKey(a.name) === nameKey(b.name) || (a.verb === "rename" && areLinked(links, a.name, b.name));
}

/** Whether a chain of lines makes two names one. */
function areLinked(links, from, to) {
  const reached = new Set([nameKey(from)]);
  for (const key of reached) {
    for (const { name, value } of links) {
      const [a, b] = [nameKey(name), nameKey(value)];
      if (a === key) reached.add(b);
      if (b === key) reached.add(a);
    }
  }
  return reached.has(nameKey(to));
}
