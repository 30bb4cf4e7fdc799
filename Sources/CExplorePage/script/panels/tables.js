// Names and ties as tables that sort, and as CSV.

/** A column has `text` or, for numbers, `value`; both take a row, which is a node or an edge. */
let columns;

function takeColumns() {
  columns = {
    names: [
      { name: "name", text: (n) => names[n] },
      { name: "type", text: (n) => typeOf[n] },
      ...(communities.length ? [{ name: "community", value: (n) => givenCommunity[n], blank: 0 }] : []),
      { name: "PageRank", value: (n) => view.rank[n] },
      { name: "degree", value: (n) => view.degree[n] },
      { name: "strength", value: (n) => view.strength[n] },
      ...givenColumns(nodeAttributes, ["mentions", "documents", "betweenness", "approximate-betweenness"], namingOf),
    ],
    ties: [
      { name: "name", text: (e) => names[source[e]] },
      { name: "other name", text: (e) => names[target[e]] },
      { name: "weight", value: (e) => view.weight[e] },
      ...givenColumns(edgeAttributes, ["count", "documents"], (e) => (view.on ? tyingOf(e) : {})),
    ],
  };
}

/** Columns of the graph; `counted` has those figures that can be counted anew. */
function givenColumns(table, wanted, counted) {
  const isNumeric = (name) => table.get(name)?.every((value) => value === null || typeof value === "number");
  const value = (name) => (row) => counted(row)[name] ?? table.get(name)[row] ?? 0;
  return wanted.filter(isNumeric).map((name) => ({ name, value: value(name) }));
}

takeColumns();

const collator = new Intl.Collator("en", { numeric: true });
const firstRows = 200;
let rowsShown = firstRows;

function rowsOf(table) {
  if (table === "names") return view.order.slice();
  const rows = [];
  for (let e = 0; e < edgeCount; e++) if (view.weight[e] > 0) rows.push(e);
  return rows;
}

function sortedRows(table) {
  const [name, way] = state.sort[table];
  const column = columns[table].find((c) => c.name === name) || columns[table][0];
  const key = column.text ?? column.value;
  const compare = column.text ? (a, b) => collator.compare(key(a), key(b)) : (a, b) => key(a) - key(b);
  const first = table === "names" ? (a, b) => view.place[a] - view.place[b] : (a, b) => a - b;
  return rowsOf(table).sort((a, b) => way * compare(a, b) || first(a, b));
}

function showTable() {
  const table = state.view;
  const rows = sortedRows(table);
  const head = make(
    "tr",
    {},
    columns[table].map((column) => columnHead(table, column)),
  );
  const body = rows.slice(0, rowsShown).map((row) => tableRow(table, row));
  const measures = "measures are of what the filters show, betweenness and communities of everything";
  const caption = table === "names" ? `${plural(rows.length, "name")}; ${measures}` : plural(rows.length, "tie");
  const parts = [make("caption", {}, caption), make("thead", {}, head), make("tbody", {}, body)];
  const pane = byId("table-pane");
  pane.replaceChildren(make("table", {}, parts));
  if (rows.length <= rowsShown) return;
  const showAll = () => {
    rowsShown = Infinity;
    showTable();
    pane.focus({ preventScroll: true });
  };
  pane.append(button(`Show all ${number(rows.length)} rows`, showAll, { className: "more" }));
}

function columnHead(table, column) {
  const [sorted, way] = state.sort[table];
  const sort = button(column.name, () => sortBy(table, column));
  const head = make("th", { scope: "col", className: column.value ? "number" : "" }, sort);
  if (column.name === sorted) head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
  return head;
}

function tableRow(table, row) {
  const isNames = table === "names";
  const choose = () => (isNames ? chooseNode(row, true) : chooseEdge(row, true));
  const cells = columns[table].map((column, i) => {
    if (column.value) {
      const value = column.value(row);
      return make("td", { className: "number" }, value === column.blank ? "" : number(value));
    }
    const text = isolated(column.text(row));
    return make("td", {}, i && isNames ? text : link(text, choose));
  });
  const isSelected = row === (isNames ? state.node : state.edge);
  return make("tr", { className: isSelected ? "selected" : "" }, cells);
}

function sortBy(table, column) {
  const [name, way] = state.sort[table];
  state.sort[table] = [column.name, name === column.name ? -way : column.value ? -1 : 1];
  showTable();
  writeState();
  byId("table-pane").querySelectorAll("th button")[columns[table].indexOf(column)].focus();
  announce(`Sorted by ${column.name}, ${state.sort[table][1] > 0 ? "ascending" : "descending"}`);
}

const csvField = (value) => (/[",\r\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value));

/** The rows shown, in their order, after the ids of their nodes. */
function csvOf(table) {
  const list = columns[table];
  const keys = table === "names" ? (n) => [ids[n]] : (e) => [ids[source[e]], ids[target[e]]];
  const values = (row) => list.map(({ text, value }) => (text ?? value)(row));
  const heads = table === "names" ? ["id"] : ["source", "target"];
  const lines = sortedRows(table).map((row) => [...keys(row), ...values(row)]);
  return [[...heads, ...list.map((c) => c.name)], ...lines]
    .map((line) => `${line.map(csvField).join(",")}\r\n`)
    .join("");
}
