/** A graph while corrections are applied to it: who every mark in the sentences means, and what everybody is called. */
class Draft {
  constructor(given) {
    this.given = given;
    this.ids = [...given.nodes.id];
    this.names = [...given.nodes.name];
    this.types = [...(given.nodes.attributes.type ?? given.nodes.id.map(() => null))];
    this.x = [...given.nodes.x];
    this.y = [...given.nodes.y];
    this.marks = given.evidence.marks.map((marks) => [...marks]);
    this.target = new Map();
    this.touched = new Set();
  }

  /** Who an entity is after all joins. */
  root(n) {
    while (this.target.has(n)) n = this.target.get(n);
    return n;
  }

  /** The node of an id, of before or of now; -1 where there is none. */
  node(id) {
    const n = this.ids.indexOf(id);
    return n < 0 ? -1 : this.root(n);
  }

  successorOf(id) {
    const n = this.node(id);
    return n < 0 ? id : this.ids[n];
  }

  /** The marks of an entity by its id, else those written so; in one document where one is given. */
  marksOf(name, document) {
    const [node, key] = [this.node(name), nameKey(name)];
    const { text, document: documentOf, documents } = this.given.evidence;
    const found = [];
    this.marks.forEach((marks, line) => {
      if (document && documents[documentOf[line]].id !== document) return;
      for (let i = 0; i < marks.length; i += 3) {
        const isMeant = node >= 0 ? marks[i + 2] === node : nameKey(text[line].slice(marks[i], marks[i + 1])) === key;
        if (isMeant && marks[i + 2] >= 0) found.push({ line, i, node: marks[i + 2] });
      }
    });
    return found;
  }

  /** Gives marks to a node, or to nobody. */
  give(marks, node) {
    for (const { line, i } of marks) {
      this.touched.add(this.marks[line][i + 2]).add(node);
      this.marks[line][i + 2] = node;
    }
    return marks.length;
  }

  /** Makes two one, under the name with more mentions. */
  join(a, b) {
    if (a === b) return 0;
    const [marksA, marksB] = [a, b].map((n) => this.marksOf(this.ids[n]));
    const [lost, kept, marks] = marksA.length > marksB.length ? [b, a, marksB] : [a, b, marksA];
    this.give(marks, kept);
    this.touched.add(lost).add(kept);
    this.target.set(lost, kept);
    return marks.length || 1;
  }

  rename(n, name) {
    if (n < 0) return 0;
    this.names[n] = name;
    return 1;
  }

  retype(n, type) {
    if (n < 0) return 0;
    this.types[n] = type;
    return 1;
  }

  /** A node for who leaves another: beside it, and of its type. */
  newNode(name, beside) {
    let id = `new:${name}`;
    while (this.ids.includes(id)) id += "'";
    this.ids.push(id);
    this.names.push(name);
    this.types.push(this.types[beside]);
    this.x.push(this.x[beside] + 12);
    this.y.push(this.y[beside] + 12);
    return this.ids.length - 1;
  }
}

Draft.prototype.finished = function () {
  return finishedGraph(this);
};
