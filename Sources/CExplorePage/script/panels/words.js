// What the page says in words.

const number = (x) => {
  if (Number.isInteger(x)) return x.toLocaleString("en");
  return Math.abs(x) >= 100 ? x.toFixed(1) : String(+x.toPrecision(4));
};
const shownValue = (value) => (typeof value === "number" ? number(value) : clean(value));
const plural = (n, one) => `${number(n)} ${n === 1 ? one : `${one}s`}`;
/** A community by its number, which is that of the whole graph; one that only filters make has letters. */
const groupName = (c) => (c <= lastCommunity ? String(c) : lettersOf(c - lastCommunity));
const lettersOf = (number) => (number > 26 ? lettersOf(Math.floor((number - 1) / 26)) : "") + String.fromCharCode(65 + ((number - 1) % 26));
const edgeName = (e) => `${names[source[e]]} – ${names[target[e]]}`;
const edgeText = (e) => `${edgeName(e)}, weight ${number(view.weight[e])}`;
/** What a tie's tooltip says: with what it is about. */
const edgeTip = (e) => [edgeText(e), keywordsOfEdge(e).join(", ")].filter(Boolean).join("; about: ");
const rankText = (n) =>
  view.place[n] < 0 ? "hidden by the filters" : `${view.place[n] + 1} of ${number(view.order.length)}`;

function nodeText(n) {
  const rank = view.place[n] < 0 ? rankText(n) : `rank ${rankText(n)}`;
  return [names[n], typeOf[n], rank, plural(view.degree[n], "tie")].filter(Boolean).join(", ");
}

/** One line on what is shown of what there is. */
function summaryText() {
  const drawn = view.drawn.reduce((sum, on) => sum + on, 0);
  const shown = `${number(view.order.length)} of ${plural(nodeCount, "name")}`;
  const parts = [`${shown}, ${number(view.edges)} of ${plural(edgeCount, "tie")}`];
  const fewer = view.list.length < view.order.length ? `${plural(view.list.length, "name")} and ` : "the ";
  if (drawn < view.edges) parts.push(`${fewer}${number(drawn)} strongest ties drawn`);
  if (data.graph.unit) parts.push(`a tie is a shared ${clean(data.graph.unit)}`);
  if (evidence || dated) parts.push(documentsText());
  if (data.whole?.names > nodeCount) parts.push(`the case has ${plural(data.whole.names, "name")}, ${plural(data.whole.ties, "tie")}`);
  if (!allDocuments() && !weightsAreCounted) parts.push("weights are those of all documents");
  return parts.join(" · ");
}

function documentsText() {
  const counts = dated?.documents ?? evidence.documents.map(() => 1);
  const sum = (on) => counts.reduce((sum, count, i) => sum + (on[i] ? count : 0), 0);
  const all = plural(sum(counts), "document");
  return view.on ? `${number(sum(view.on))} of ${all}` : all;
}

/** The highest-ranked names whose key is `value`, in their order. */
function topNames(key, value, count) {
  const top = [];
  for (const n of view.order) {
    if (key[n] !== value) continue;
    top.push(names[n]);
    if (top.length === count) break;
  }
  return top;
}

/** Has a screen reader say something. */
function announce(text) {
  const said = byId("said");
  // The same text again would not be read.
  said.textContent = said.textContent === text ? `${text}\u00a0` : text;
}
