import GraphAlgorithms
import Graphs
import Reporting
import Testing

@Suite struct CommunityListingTests {
  /// Communities of three, two and one; two ties between the first two.
  private func joined() throws -> CommunityGraph {
    let graph = try WeightedGraph(
      nodeCount: 6, edges: [(0, 1, 1.5), (1, 2, 2), (0, 3, 1), (2, 3, 4), (3, 4, 0.25)])
    return CommunityGraph(of: graph, communities: Partition(labels: [0, 0, 0, 1, 1, 2]))
  }

  private let names = [["Ann", "B_b"], ["Dua", "Eve"], ["Gus"]]

  @Test func saysWhichFileShowsWhom() throws {
    let listing = CommunityListing(
      of: try joined(), names: names, shownCount: 2, pictured: 0..<2, drawn: ["map.svg", "community-01.svg"])
    let expected = """
      # Communities

      6 nodes and 5 ties in 3 communities. The 2 largest are on the map and below; the other has 1 node.

      ![The map](map.svg)

      | | picture | members | ties inside | their weight | highest-ranked |
      |---:|---|---:|---:|---:|---|
      | 1 | [community-01.svg](community-01.svg) | 3 | 2 | 3.500 | Ann, B\\_b and 1 more |
      | 2 | not drawn | 2 | 1 | 0.2500 | Dua, Eve |

      """
    #expect(listing.markdown == expected)
  }

  @Test func aMapThatCouldNotBeDrawnIsTold() throws {
    func listing(_ data: String?) throws -> CommunityListing {
      CommunityListing(
        of: try joined(), names: names, shownCount: 3, pictured: 0..<2, drawn: [], mapData: data)
    }
    let told = "All of them are on the map.\n\nThe map could not be drawn"
    #expect(try listing("map.dot").markdown.contains(told + "; `map.dot` holds it.\n"))
    #expect(try listing(nil).markdown.contains(told + ".\n"))
    #expect(try listing(nil).markdown.hasSuffix("| 3 |  | 1 | 0 | 0.0 | Gus |\n"))
  }

  @Test(arguments: [(nil, "map.svg"), (0, "community-01.svg"), (9, "community-10.svg"), (99, "community-100.svg")])
  func filesAreNumberedFromOne(community: Int?, name: String) {
    #expect(CommunityListing.fileName(community) == name)
  }
}
