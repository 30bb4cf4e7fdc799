// The panel beside the picture: a name, a tie, a path, or who ranks highest.

const details = byId("details");
const nodeButton = (n) => link(isolated(names[n]), () => chooseNode(n, true));
const heading = (...content) => make("h2", { tabIndex: -1 }, ...content);
const remark = (...content) => make("p", { className: "quiet" }, ...content);

/** What was shown last; another thing is shown from its beginning. */
let detailsShown = "";

function showDetails() {
  details.replaceChildren(...detailsOfState());
  const now = [state.edge, state.node, ...state.path].join();
  if (now !== detailsShown) details.scrollTop = 0;
  detailsShown = now;
}

/** What the panel holds; a page with a server puts others in their place, and what is not among the names shown in `other`. */
const panels = { node: nodeDetails, edge: edgeDetails, overview, other: () => null, forget: () => {} };

function detailsOfState() {
  if (state.edge !== null) return panels.edge(state.edge);
  if (state.node !== null) return panels.node(state.node);
  return panels.other() ?? (state.path.some((n) => n !== null) ? pathDetails() : panels.overview());
}

// Long lists are cut; those in `expanded` are not.
const maximumShown = 15;
const expanded = new Set();

/** The first items, and a button for the others. */
function cut(key, items, list, what) {
  const shown = expanded.has(key) ? items : items.slice(0, maximumShown);
  const parts = [list(shown)];
  if (items.length === shown.length) return parts;
  const expand = () => {
    expanded.add(key);
    showDetails();
    details.focus({ preventScroll: true });
  };
  return [...parts, link(`Show all ${number(items.length)} ${what}`, expand, { className: "link more-items" })];
}

function facts(pairs) {
  const cells = pairs.flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, isolated(String(value)))]);
  return make("dl", { className: "facts" }, cells);
}

function overview() {
  if (!view.order.length) return [heading("Nothing shown"), remark(emptyText())];
  const top = view.order.slice(0, maximumShown);
  const items = top.map((n, i) => make("li", {}, make("span", { className: "quiet" }, `${i + 1}. `), nodeButton(n)));
  const hint = `Choose a name for its ties${evidence ? " and sentences, a line for the sentences behind it" : ""}.`;
  return [
    heading("Highest ranked"),
    make("p", { className: "quiet hint" }, hint),
    make("ol", { className: "steps" }, items),
  ];
}

function nodeDetails(n) {
  const runs = linesOf[n].filter((line) => !view.on || view.on[evidence.document[line]]).map((line) => [line, line]);
  return [
    heading(isolated(names[n])),
    remark([typeOf[n], communityText(n)].filter(Boolean).join(", ")),
    ...about(keywordsOfNode(n)),
    nodeActions(n),
    facts(measuresOf(n)),
    ...nameForms(n),
    ...neighbourList(n),
    ...sentences(`node${n}`, runs, new Map([[n, ""]])),
  ];
}

/** A line on what sentences are about. */
const about = (terms) => (terms.length ? [
  make("p", { className: "about" }, make("span", { className: "quiet" }, "About: "), terms.join(", ")),
] : []);

const smallTerms = (terms) => (terms.length ? make("small", { className: "quiet" }, terms.slice(0, 3).join(", ")) : "");

/** The community of the whole graph, and the one among what is shown where that is another. */
function communityText(n) {
  const [given, shown] = [givenCommunity[n], view.community[n]];
  if (!shown || shown === given) return given ? `community ${given}` : "";
  return given ? `community ${given}, with these filters in ${groupName(shown)}` : `with these filters in community ${groupName(shown)}`;
}

function nodeActions(n) {
  const [from] = state.path;
  const actions = [button("Path from here", () => startPath(n))];
  if (from !== null && from !== n) actions.push(button("Path to here", () => endPath(n)));
  if (state.moved.has(n)) actions.push(button("Put back", () => letGo(n)));
  if (keeper.canCorrect()) actions.push(button("Correct…", () => correctNode(n)));
  return make("div", { className: "actions" }, ...actions, button("Close", release));
}

// Of attributes, those that stand elsewhere in the panel.
const shownElsewhere = new Set(["type", "community", "aliases", "pagerank", "degree", "strength", "label"]);

/** Our own attributes as the measures beside them are written, those of others as they are. */
const ownNames = {
  mentions: "Mentions",
  documents: "Documents",
  betweenness: "Betweenness",
  "approximate-betweenness": "Betweenness (approximate)",
  count: "Count",
  firstDate: "First date",
  lastDate: "Last date",
};
const factName = (name) => (Object.hasOwn(ownNames, name) ? ownNames[name] : clean(name));

function measuresOf(n) {
  const pairs = [
    ["Rank", rankText(n)],
    ["PageRank", number(view.rank[n])],
    ["Degree", number(view.degree[n])],
    ["Strength", number(view.strength[n])],
  ];
  for (const [name, column] of nodeAttributes) {
    if (shownElsewhere.has(name) || column[n] === null) continue;
    const [label, value] = nodeFigure(name, n, column[n]);
    pairs.push([label, shownValue(value)]);
  }
  return pairs;
}

function nameForms(n) {
  const list = forms[n].filter(({ form, count }) => form && (count !== null || form !== names[n]));
  if (!list.length) return [];
  const parts = list.flatMap(({ form, count }, i) => [
    i ? " · " : "",
    isolated(form),
    count === null ? "" : make("span", { className: "quiet" }, ` ${number(count)}`),
  ]);
  return [make("h3", {}, view.on ? "Names, in all" : "Names"), make("p", { className: "forms" }, parts)];
}

function neighbourList(n) {
  const ties = [];
  for (let i = arcs.start[n]; i < arcs.start[n + 1]; i++) {
    const [other, e] = [arcs.to[i], arcs.edge[i]];
    if (view.weight[e] > 0 && other !== n) ties.push({ other, e });
  }
  ties.sort((a, b) => view.weight[b.e] - view.weight[a.e] || view.place[a.other] - view.place[b.other]);
  const row = ({ other, e }) => {
    const weight = number(view.weight[e]);
    const label = `Tie with ${names[other]}, weight ${weight}`;
    const tie = link(`${weight} ›`, () => chooseEdge(e, true), { "aria-label": label });
    return make("li", { className: "row" }, make("span", {}, nodeButton(other), smallTerms(keywordsOfEdge(e))), tie);
  };
  const list = (shown) => make("ul", { className: "plain neighbours" }, shown.map(row));
  return [make("h3", {}, `Neighbours (${number(ties.length)})`), ...cut(`neighbours${n}`, ties, list, "neighbours")];
}

function edgeDetails(e) {
  const [a, b] = [source[e], target[e]];
  const isOfAll = view.on && (!weightsAreCounted || !view.weight[e]);
  const pairs = [[isOfAll ? "Weight, in all" : "Weight", number(view.weight[e] || wholeWeight[e])]];
  if (!view.weight[e]) pairs.unshift(["Shown", "hidden by the filters"]);
  for (const [name, column] of edgeAttributes) {
    if (column[e] === null) continue;
    const [label, value] = edgeFigure(name, e, column[e]);
    pairs.push([label, shownValue(value)]);
  }
  const runs = evidence ? runsOf(e).filter(([line]) => !view.on || view.on[evidence.document[line]]) : [];
  return [
    heading(nodeButton(a), " – ", nodeButton(b)),
    ...about(keywordsOfEdge(e)),
    make("div", { className: "actions" }, button("Close", release)),
    facts(pairs),
    ...sentences(
      `edge${e}`,
      runs,
      new Map([
        [a, ""],
        [b, "b"],
      ]),
    ),
  ];
}

function pathDetails() {
  const [from, to] = state.path;
  if (from === null) return [heading("Shortest path"), make("p", {}, "Choose where it starts.")];
  if (to === null) {
    const hint = ["From ", isolated(names[from]), ": search or click the name where it ends."];
    return [heading("Shortest path"), make("p", {}, hint)];
  }
  if (!view.path) {
    const why = from === to ? "Both ends are the same name." : "Nothing that passes the filters connects the two.";
    return [heading("No path"), make("p", {}, why)];
  }
  const steps = view.path.nodes.map((n, i) => {
    const e = view.path.edges[i];
    if (e === undefined) return make("li", {}, nodeButton(n));
    const label = { "aria-label": edgeText(e) };
    const tie = link(`↓ weight ${number(view.weight[e])} ›`, () => chooseEdge(e, true), label);
    return make("li", {}, nodeButton(n), make("div", {}, tie));
  });
  const length = `${plural(view.path.edges.length, "step")}, length ${number(view.path.length)}`;
  return [
    heading("Shortest path"),
    remark(`${length}: the heavier a tie, the shorter.`),
    make("ol", { className: "steps path" }, steps),
  ];
}
