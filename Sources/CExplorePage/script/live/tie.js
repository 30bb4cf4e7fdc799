// The panel of a tie: what it is about, and the sentences behind it.

/** A tie in the documents chosen. */
const tiePath = (a, b) => `tie?${query({ a, b, ...stretchChosen() })}`;
const stretchChosen = () => (view.on ? {
  since: days[state.from],
  until: days[state.to],
  undated: state.undated ? "1" : "0",
} : {});

panels.edge = (e) => {
  forgetForeign();
  const [a, b] = [ids[source[e]], ids[target[e]]];
  return tieDetails(a, b, answerTo(tiePath(a, b)), [nodeButton(source[e]), nodeButton(target[e])], keywordsOfEdge(e));
};

/** Opens a tie by the ids of its ends, also where the picture doesn't have it. */
function openTie(a, b) {
  const e = edgeOfPair.get(pairKey(nodeOfId.get(a), nodeOfId.get(b)));
  if (e !== undefined) return chooseEdge(e, true);
  [foreign, foreignTie] = [null, [a, b]];
  state.node = state.edge = null;
  refresh();
  focusDetails();
}
const panelOfForeign = panels.other;
panels.other = () => {
  if (foreign !== null || !foreignTie) return panelOfForeign();
  const [a, b] = foreignTie;
  return tieDetails(
    a,
    b,
    answerTo(tiePath(a, b)),
    [a, b].map((id) => entityLink({ id, name: nameOfId(id) ?? id })),
    [],
  );
};

function tieDetails(a, b, tie, ends, terms) {
  const key = [a, b].sort().join("\t");
  return [
    heading(ends[0], " – ", ends[1]),
    ...about((tie.keywords ?? terms).map(clean)),
    ...stillCounting(tie),
    make("div", { className: "actions" }, starOf("tie", key), button("Close", release)),
    ...noteOf("tie", key),
    ...tieParts(a, b, tie),
  ];
}

function tieParts(a, b, tie) {
  if (tie.error) return [failed(tie.error)];
  if (!tie.evidence) return [waiting()];
  const figures = [["Weight", number(tie.weight)], ["Count", number(tie.count)], ["Documents", number(tie.documents)]];
  const list = (shown) => make("div", {}, shown.map((one) => evidenceOf(one, a, b)));
  if (!tie.evidence.length) return [facts(figures), make("h3", {}, "Sentences"), remark("None in the documents chosen.")];
  const more = tie.documents > tie.evidence.length ? remark(
    `The first ${number(tie.evidence.length)} documents of ${number(tie.documents)}.`,
  ) : "";
  return [
    facts(figures),
    make("h3", {}, `Sentences in ${plural(tie.documents, "document")}`),
    ...cut(`tie${a} ${b}`, tie.evidence, list, "documents"),
    more,
  ];
}

function evidenceOf(one, a, b) {
  const classes = new Map([[a, ""], [b, "b"]]);
  const quotes = one.passages.flatMap(({ text, marks, paragraph, page }) => {
    const shown = markedParts(
      text,
      marks.filter(({ entity }) => classes.has(entity)),
      ({ entity }, words) => make("mark", { className: classes.get(entity) }, words),
    );
    const read = link("Read on in the text ›", () => openDocument(one.document, paragraph), {
      className: "link reading",
      "aria-label": `Read on in ${clean(one.title || one.document)}`,
    });
    const where = page ? make("span", { className: "quiet" }, clean(page)) : "";
    const offers = make("p", { className: "offers" }, where, read, correctionLink(one.document, text, marks));
    return [make("blockquote", { dir: "auto" }, shown), offers];
  });
  const also = one.alsoIn?.length ? remark(`Also in ${one.alsoIn.map(clean).join(", ")}`) : "";
  return make("article", {}, make("header", {}, documentLink(one)), quotes, also);
}
