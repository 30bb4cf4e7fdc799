import Foundation
import TestSupport
import Testing

/// `convert`, and DOT as input.
@Suite struct ConvertTests {
  private static let graphML = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="g0" for="graph" attr.name="title" attr.type="string"/>
      <key id="n0" for="node" attr.name="name" attr.type="string"/>
      <key id="n1" for="node" attr.name="odd name" attr.type="long"/>
      <key id="n2" for="node" attr.name="flag" attr.type="boolean"/>
      <key id="n3" for="node" attr.name="score" attr.type="double"/>
      <key id="e0" for="edge" attr.name="weight" attr.type="double"/>
      <key id="e1" for="edge" attr.name="since" attr.type="string"/>
      <graph edgedefault="undirected">
        <data key="g0">T &amp; U</data>
        <node id="a"><data key="n0">Zoë "Q" 😀</data><data key="n1">3</data><data key="n2">true</data></node>
        <node id="b"><data key="n0">two&#10;lines</data><data key="n1">-4</data><data key="n3">1.0</data></node>
        <node id="c"><data key="n0">1984</data></node>
        <edge source="a" target="b"><data key="e0">2.5</data><data key="e1">2019-01-02</data></edge>
        <edge source="b" target="c"><data key="e0">1</data></edge>
      </graph>
    </graphml>

    """

  /// There and back again, nothing lost, through every format that holds all of it.
  @Test(arguments: ["json", "cyjs", "d3.json", "graphml.gz", "json.gz"]) func thereAndBack(suffix: String) throws {
    let folder = try Workdir()
    try folder.write(Self.graphML, to: "g.graphml")
    let first = try folder.run("convert", "g.graphml", "-o", "first.graphml")
    #expect(first.status == 0 && first.errors == "", "\(first)")
    let there = try folder.run("convert", "first.graphml", "-o", "there.\(suffix)")
    #expect(there.status == 0 && there.errors == "" && there.output == "", "\(there)")
    let back = try folder.run("convert", "there.\(suffix)", "--to", "graphml")
    #expect(back.status == 0 && back.errors == "", "\(back)")
    #expect(back.outputBytes == (try folder.data("first.graphml")))
    #expect(try folder.list() == ["first.graphml", "g.graphml", "there.\(suffix)"].sorted())
  }

  @Test func lossesAreTold() throws {
    let folder = try Workdir()
    try folder.write(Self.graphML, to: "g.graphml")
    func errors(_ arguments: String...) throws -> String {
      let outcome = try folder.run(arguments)
      #expect(outcome.status == 0, "\(outcome)")
      return outcome.errors
    }
    for command in ["convert", "export"] {
      #expect(
        try errors(command, "g.graphml", "-o", "g.gexf")
          == "comention: g.gexf: GEXF holds no attributes of the graph (title)\n")
      #expect(
        try errors(command, "g.graphml", "--to", "csv")
          == """
          comention: standard output: a list of edges holds no node attributes (name: 3 values, odd name: 2 values, \
          flag: 1 value, score: 1 value)
          comention: standard output: a list of edges holds no attributes of the graph (title)

          """)
      let gml = try errors(command, "g.graphml", "-o", "g.gml")
      #expect(gml.contains("\"odd name\" is called \"odd_name\"") && gml.contains("no truth values"), "\(gml)")
      let dot = try errors(command, "g.graphml", "-o", "g.dot")
      #expect(dot.contains("1 text has control characters, line breaks or more than 400 bytes"), "\(dot)")
    }
  }

  /// The attributes of one graph in DOT, read back.
  @Test func dotThereAndBack() throws {
    let folder = try Workdir()
    try folder.write(Self.graphML.replacingOccurrences(of: "&#10;", with: " "), to: "g.graphml")
    _ = try folder.run("convert", "g.graphml", "-o", "g.dot.gz")
    let back = try folder.run("convert", "g.dot.gz", "--to", "json")
    #expect(back.status == 0 && back.errors == "", "\(back)")
    let straight = try folder.run("convert", "g.graphml", "--to", "json")
    func parsed(_ data: Data) throws -> NSDictionary {
      try #require(try JSONSerialization.jsonObject(with: data) as? NSDictionary)
    }
    #expect(try parsed(back.outputBytes) == parsed(straight.outputBytes), "\(back)\(straight)")
  }

  @Test func dotIsAnInputOfEveryCommand() throws {
    let folder = try Workdir()
    try folder.write(
      "digraph { a -> b [weight=2, count=1]; b -> a [count=2]; b -> b; subgraph { c -> a } d [x=007] }", to: "g.gv")
    let outcome = try folder.run("convert", "g.gv", "--to", "json")
    #expect(
      outcome.output == """
        {"directed": false, "multigraph": false, "graph": {},
        "nodes": [
        {"id": "a"},
        {"id": "b"},
        {"id": "c"},
        {"id": "d", "x": "007"}
        ],
        "edges": [
        {"source": "a", "target": "b", "weight": 3, "count": 3},
        {"source": "a", "target": "c", "weight": 1}
        ]}

        """, "\(outcome)")
    for remark in [
      "directions were dropped", "1 self-loop was left out", "the weights were summed", "1 subgraph was read",
    ] {
      #expect(outcome.errors.contains("comention: g.gv: ") && outcome.errors.contains(remark), "\(outcome)")
    }
    for command in [["rank", "g.gv"], ["info", "g.gv"], ["cluster", "g.gv"], ["path", "a", "c", "g.gv"]] {
      let outcome = try folder.run(command)
      #expect(outcome.status == 0, "\(outcome)")
    }
    let piped = try folder.shell("$COMENTION convert - --to adjlist < g.gv && $COMENTION rank --from dot - < g.gv")
    #expect(piped.status == 0, "\(piped)")
  }

  /// Several graphs in a DOT file, and weights that are hints for its layout.
  @Test func dotIsToldOf() throws {
    let folder = try Workdir()
    try folder.write("digraph G {\n  a -> b [weight=0]\n}\n\ndigraph H {\n  c -> d\n}\n", to: "two.gv")
    let outcome = try folder.run("convert", "two.gv", "--to", "tsv")
    #expect(outcome.status == 0 && outcome.output == "source\ttarget\tweight\na\tb\t1\n", "\(outcome)")
    for remark in [
      "the file holds 2 graphs; the first was read", "1 edge has weight 0, which in DOT only says how to draw",
    ] {
      #expect(outcome.errors.contains("comention: two.gv: \(remark)"), "\(outcome)")
    }
    try folder.write("graph { a -- b [weight=-1] }", to: "signed.gv")
    #expect(try folder.run("convert", "signed.gv", "--to", "csv").output == "source,target,weight\na,b,-1\n")
    #expect(try folder.run("rank", "signed.gv").errors.contains("--negative-weights"))
  }

  @Test func mistakes() throws {
    let folder = try Workdir()
    try folder.write("graph {\n a -- b\n c -- \n}\n", to: "bad.dot")
    try folder.write("Anna met Bob in Paris.", to: "story.txt")
    try folder.write("id\na\n", to: "nodes.csv")
    try folder.write("<graphml>\n<graph>", to: "cut.graphml")
    try folder.write("graph { a -- b }", to: "fine.gv")
    func failing(_ arguments: String...) throws -> String {
      let outcome = try folder.run(arguments)
      #expect(outcome.status != 0 && outcome.output == "", "\(outcome)")
      return outcome.errors
    }
    #expect(try failing("convert", "bad.dot", "-o", "x.json").contains("bad.dot:4: syntax error"))
    for input in ["story.txt", "."] {
      #expect(try failing("convert", input, "-o", "x.json").contains("comention export \(input) -o FILE"))
    }
    #expect(try failing("convert", "story.txt", "--from", "documents", "-o", "x.json").contains("comention export"))
    #expect(try failing("convert", "nodes.csv", "-o", "x.json").contains("a list of nodes has no edges"))
    #expect(try failing("convert", "cut.graphml", "-o", "x.json").contains("cut.graphml:2:"))
    #expect(try failing("convert", "none.graphml", "-o", "x.json").contains("none.graphml"))
    #expect(try failing("convert", "bad.dot", "-o", "x.xyz").contains("names no graph format"))
    #expect(try failing("convert", "bad.dot", "-o", "x.tsv.bz2").contains("only gzip is written"))
    #expect(try failing("convert", "bad.dot", "-o", "x.bz2", "--to", "tsv").contains("only gzip is written"))
    #expect(try failing("convert", "bad.dot").contains("say what to write"))
    #expect(try failing("extract", "fine.gv").contains("a graph file has no text"))
    #expect(try folder.list() == ["bad.dot", "cut.graphml", "fine.gv", "nodes.csv", "story.txt"])
  }

  @Test func help() throws {
    let outcome = try Workdir().run("convert", "--help")
    #expect(outcome.status == 0 && outcome.output.contains("comention convert "), "\(outcome)")
    let list = try Workdir().run("--help").output
    #expect(list.contains("\n  convert ") && !list.contains("dot-reader"))
  }
}
