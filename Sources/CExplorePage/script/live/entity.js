// The panel of an entity as the case knows it: names and why they were joined, who was kept apart, ties, documents
// in time.

panels.node = (n) => {
  forgetForeign();
  const entity = answerTo(entityPath(ids[n]));
  return [
    heading(isolated(names[n])),
    remark([typeOf[n], communityText(n)].filter(Boolean).join(", ")),
    ...about((entity.keywords ?? keywordsOfNode(n)).map(clean)),
    ...stillCounting(entity),
    withStar(nodeActions(n), starOf("entity", ids[n])),
    ...noteOf("entity", ids[n]),
    facts(measuresOf(n)),
    ...entityParts(entity, view.on ? neighbourList(n) : null),
    ...(entity.ties ? [] : neighbourList(n)),
  ];
};

panels.other = () => {
  if (foreign === null) return null;
  const id = foreign;
  const entity = answerTo(entityPath(id));
  return [
    heading(isolated(clean(entity.name ?? nameOfId(id)))),
    remark(`${clean(entity.type ?? "")}${entity.type ? ", " : ""}not among the names shown`),
    ...about((entity.keywords ?? []).map(clean)),
    ...stillCounting(entity),
    make("div", { className: "actions" }, correctButton(entity), starOf("entity", id), button("Close", release)),
    ...noteOf("entity", id),
    ...(entity.id ? [
      facts(
        [
          ["Mentions", number(entity.mentions ?? 0)],
          ["Documents", number(entity.documentCount ?? 0)],
          ["Ties", number(entity.tieCount ?? 0)],
        ],
      ),
    ] : []),
    ...entityParts(entity),
  ];
};

/** A button that corrects an entity which is not among the names shown, once the server has told of it. */
function correctButton({ id, name, type, forms: list = [] }) {
  return id ? button(
    "Correct…",
    () => correctEntity({ id, name, type, forms: list.map(({ form }) => clean(form)) }),
  ) : "";
}

/** Actions with a star before the last one, which closes. */
function withStar(actions, star) {
  actions.lastElementChild.before(star);
  return actions;
}

/** What the server tells of an entity; `neighbours` are those in the documents chosen, where not all are. */
function entityParts(entity, neighbours = null) {
  if (entity.error) return [failed(entity.error)];
  if (!entity.id) return [waiting()];
  return [
    ...formsPart(entity),
    ...apartPart(entity),
    ...(neighbours ?? tiesPart(entity)),
    ...timelinePart(entity),
    ...documentsPart(entity),
  ];
}

/** The forms with their counts, and below why each was joined. */
function formsPart({ id, forms: list = [], joins = [] }) {
  const parts = list.flatMap(
    ({ form, count }, i) => [
      i ? " · " : "",
      isolated(clean(form)),
      make("span", { className: "quiet" }, ` ${number(count)}`),
    ],
  );
  const row = ({ form, into, reason, document }) =>
    make(
      "li",
      {},
      isolated(clean(form)),
      into ? [" joined to ", isolated(clean(into))] : "",
      make("span", { className: "quiet" }, ` ${clean(reason)}${document ? ` · ${clean(document)}` : ""}`),
    );
  const why = joins.length ? [
    make("h3", {}, "Why joined"),
    ...cut(`joins${id}`, joins, (shown) => make("ul", { className: "plain" }, shown.map(row)), "joins"),
  ] : [];
  return [make("h3", {}, "Names"), make("p", { className: "forms" }, parts), ...why];
}

function apartPart({ id, keptApart = [] }) {
  if (!keptApart.length) return [];
  const row = (other) => make(
    "li",
    { className: "row" },
    entityLink(other),
    make("span", { className: "quiet" }, clean(other.reason ?? "")),
  );
  return [
    make("h3", {}, "Kept apart"),
    ...cut(`apart${id}`, keptApart, (shown) => make("ul", { className: "plain" }, shown.map(row)), "names kept apart"),
  ];
}

function tiesPart({ id, ties = [], tieCount = ties.length }) {
  const row = (tie) => {
    const open = link(
      `${number(tie.weight)} ›`,
      () => openTie(id, tie.id),
      { "aria-label": `Tie with ${clean(tie.name)}, weight ${number(tie.weight)}` },
    );
    return make(
      "li",
      { className: "row" },
      make("span", {}, entityLink(tie), smallTerms((tie.keywords ?? []).map(clean))),
      open,
    );
  };
  const list = (shown) => make("ul", { className: "plain neighbours" }, shown.map(row));
  return [make("h3", {}, `Neighbours (${number(tieCount)})`), ...cut(`neighbours${id}`, ties, list, "neighbours")];
}

function documentsPart({ id, documents: all = [], documentCount = all.length }) {
  const documents = view.on ? all.filter(({ date }) => documentOn(spanOf(date))) : all;
  const row = (one) => make("li", {}, documentLink(one, undefined, plural(one.mentions ?? 1, "mention")));
  const list = (shown) => make("ul", { className: "plain" }, shown.map(row));
  return [
    make("h3", {}, `Documents (${view.on ? `${number(documents.length)} of ` : ""}${number(documentCount)})`),
    ...cut(`documents${id}`, documents, list, "documents"),
  ];
}
