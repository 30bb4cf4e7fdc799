// The legend below the picture, and the caption of a picture that is saved.

/** What a colour, a shape or a size says: text, names after it and, where there is one, the sample's look and type. */
function legendRows(colors, most) {
  const { looks, sizes } = view.colours;
  const isType = state.colour === "type";
  const keys = [...looks.keys()].sort((a, b) => sizes.get(b) - sizes.get(a) || looks.get(a) - looks.get(b));
  const rows = keys.slice(0, most).map((key) => ({
    text: isType ? key : `${groupName(key)}: `,
    members: isType ? [] : topNames(colourKey(), key, 3),
    look: lookOf(looks.get(key), colors),
    type: isType ? key : "",
  }));
  const grey = lookOf(-1, colors);
  if (keys.length > most) rows.push({ text: `and ${plural(keys.length - most, "colour")} more` });
  const small = sizes.size - keys.length;
  if (small > 0) rows.push({ text: plural(small, "smaller group"), look: grey, type: "" });
  if (!isType) rows.push(...shapeRows(grey));
  return [...rows, { text: "size: PageRank" }, { text: "width: weight" }];
}

/** What each shape says: the three known types have one each, all others share one. */
function shapeRows(look) {
  const known = ["person", "organization", "place"];
  const rows = known.filter((type) => types.includes(type)).map((type) => ({ text: type, look, type }));
  const others = types.filter((type) => type && !known.includes(type));
  if (others.length === 0) return rows;
  const text = others.slice(0, 3).join(", ") + (others.length > 3 ? "…" : "");
  return [...rows, { text, look, type: others[0] }];
}

function showLegend() {
  const rows = legendRows(theme(), isNarrow() ? 3 : hues.length);
  byId("legend").replaceChildren(
    ...rows.map(({ text, members = [], look, type }) => {
      const sample = look ? legendSample(look, type) : "";
      return make("div", { title: text + members.join(", ") }, sample, isolated(text), listed(members));
    }),
  );
}

function legendSample(look, type) {
  const svg = makeSVG("svg", { viewBox: "-8 -8 16 16", "aria-hidden": "true" });
  const { fill, stroke, width, dash } = look;
  svg.append(makeSVG("path", { d: outline(type, 6), fill, stroke, "stroke-width": width, "stroke-dasharray": dash }));
  return svg;
}

// The caption of a saved picture: heading and summary, then the legend in columns. Lengths are in pixels.
const captionLine = 20;
const captionColumn = 330;

/** What stands below a saved picture, each line with its place, and the height of all. */
function caption(colors) {
  const rows = legendRows(colors, hues.length);
  const columnCount = Math.max(1, Math.floor(size.width / captionColumn));
  const perColumn = Math.ceil(rows.length / columnCount);
  const place = (column, line) => ({ x: 10 + captionColumn * column, y: size.height + captionLine * (line + 0.5) });
  const lines = [
    { text: document.title, isTitle: true, ...place(0, 0) },
    { text: summaryText(), ...place(0, 1) },
    ...rows.map(({ members = [], ...row }, i) => ({
      ...row,
      text: row.text + members.join(", "),
      ...place(Math.floor(i / perColumn), 2 + (i % perColumn)),
    })),
  ];
  return { lines, height: captionLine * (2 + perColumn) + 8 };
}
