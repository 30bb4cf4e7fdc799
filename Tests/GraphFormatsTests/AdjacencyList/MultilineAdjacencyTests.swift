import Graphs
import Testing

@testable import GraphFormats

/// After networkx 3.6, `write_multiline_adjlist`.
@Suite struct MultilineAdjacencyTests {
  private let text = """
    #made.py
    # GMT Mon Nov 30 12:00:00 2026
    #
    Ada Byron 2
    Bert {'weight': 2.5, 'kind': 'x'}
    Carl {}
    Bert 1
    Carl {'weight': 3}
    Carl 0

    """

  @Test func edgesAndWeights() throws {
    let graph = try read(text, as: .adjacencyList).graph
    #expect(graph.nodeIDs == ["Ada Byron", "Bert", "Carl"])
    #expect(edgeList(graph) == ["Ada Byron Bert 2.5", "Ada Byron Carl 1.0", "Bert Carl 3.0"])
    #expect(graph.edgeAttributes["kind"] == .text(["x", nil, nil]))
  }

  @Test func plainListsStayWhatTheyAre() throws {
    #expect(edgeList(try read("a 2\n2 3\n", as: .adjacencyList).graph) == ["a 2 1.0", "2 3 1.0"])
  }

  @Test func endsTooEarly() {
    let short = text.replacing("Bert 1\nCarl {'weight': 3}\nCarl 0\n", with: "Bert 2\nCarl {'weight': 3}\n")
    #expect(
      failure(short, as: .adjacencyList)?.description
        == "x: the file ends before all neighbours of a node; is it complete?")
  }
}
