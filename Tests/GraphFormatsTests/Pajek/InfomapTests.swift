import Graphs
import Testing

@testable import GraphFormats

/// Infomap's dialect of Pajek networks: small files by hand after those in its documentation.
@Suite struct InfomapTests {
  @Test func linksAlone() throws {
    let reading = try read("# A network\n# source target weight\n1 2\n1 3 0.5\n# more\n2 3\n", as: .pajek)
    #expect(reading.graph.nodeIDs == ["1", "2", "3"])
    #expect(edgeList(reading.graph) == ["1 2 1.0", "1 3 0.5", "2 3 1.0"])
  }

  @Test func verticesWithoutANumberFromZero() throws {
    let reading = try read("*Vertices\n0 \"a\"\n1 \"b\"\n2 \"c\"\n*Edges\n0 2 3\n", as: .pajek)
    #expect(reading.graph.nodeIDs == ["a", "b", "c"])
    #expect(edgeList(reading.graph) == ["a c 3.0"])
    #expect(reading.remarks == [])
  }

  @Test func bipartite() throws {
    let text = "*Vertices 4\n1 \"n\"\n2 \"m\"\n# features\n3 \"f\"\n4 \"g\"\n*Bipartite 3\n1 3 1\n2 3 0.25\n2 4\n"
    let reading = try read(text, as: .pajek)
    #expect(edgeList(reading.graph) == ["n f 1.0", "m f 0.25", "m g 1.0"])
    #expect(reading.graph.nodeAttributes["mode"] == .integer([1, 1, 2, 2]))
  }

  @Test func states() throws {
    let text = """
      *Vertices 3
      1 "i"
      2 "j"
      3 "k"
      *States
      #state_id node_id name
      1 1 "a"
      2 2 "b"
      7 1 "c"
      8 3 "d"
      *Links
      1 2 0.8
      2 1 1
      7 8 0.5
      """
    let reading = try read(text, as: .pajek)
    #expect(edgeList(reading.graph) == ["i j 1.8", "i k 0.5"])
    #expect(reading.remarks.contains("links of 4 states were read as links of their vertices"))
  }

  @Test func layers() throws {
    let vertices = "*Vertices 3\n1 \"i\"\n2 \"j\"\n3 \"k\"\n"
    let within = try read(
      vertices + "*Intra\n# layer node node weight\n1 1 2 0.8\n2 2 3 1\n*Inter\n1 1 2 0.4\n", as: .pajek)
    #expect(edgeList(within.graph) == ["i j 0.8", "j k 1.0"])
    #expect(within.graph.edgeAttributes["layer"] == .integer([1, 2]))
    #expect(within.remarks.contains("left out, as only the network is read: *Inter"))
    #expect(within.remarks.contains("the network has layers; their links were read as one network"))
    let between = try read(vertices + "*Multilayer\n1 1 1 2 0.8\n2 1 1 1 0.5\n2 2 2 3 2\n", as: .pajek)
    #expect(edgeList(between.graph) == ["i j 0.8", "j k 2.0"])
    #expect(between.remarks.contains("1 self-loop was left out"))
  }

  @Test func mistakes() {
    #expect(failure("A title\nof two lines\n", as: .pajek)?.code == .syntax)
    #expect(failure("*Vertices x\n", as: .pajek)?.code == .syntax)
    #expect(
      failure("*Vertices 2\n*States\n1\n", as: .pajek)?.description
        == "x:3: expected the number of a state and its vertex")
  }
}
