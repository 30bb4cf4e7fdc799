import Graphs
import Testing

@testable import GraphDrawing

@Suite struct CommunityBoxTests {
  private func drawing(of labels: [Int]? = nil) throws -> Drawing {
    var style = DrawingStyle.communities
    style.communities = labels.map { Partition(labels: $0) } ?? SampleGraphs.karateFactions
    return Drawing(of: try SampleGraphs.karateClub(), style: style, options: .unlimited)
  }

  @Test func boxesHoldTheirMembersAndNobodyElse() throws {
    let parsed = ParsedSVG(try drawing().render(as: .svg, using: Processes.child()))
    #expect(parsed.boxes.map(\.id) == ["community_1", "community_2"])
    try #require(parsed.boxes.count == 2 && parsed.nodes.count == 34)
    #expect(!parsed.boxes[0].box.overlaps(parsed.boxes[1].box))
    for node in parsed.nodes {
      let community = Int(node.data["data-community"] ?? "") ?? 0
      for (index, box) in parsed.boxes.enumerated() {
        let isInside =
          node.box.left >= box.box.left && node.box.right <= box.box.right && node.box.top >= box.box.top
          && node.box.bottom <= box.box.bottom
        #expect(isInside == (community == index + 1), "\(node.id)")
      }
    }
    // The member with the most ties, as counted in the published list.
    #expect(parsed.boxes.map { $0.texts.joined() } == ["1 · member 1", "2 · member 34"])
  }

  /// fdp, which knows clusters, draws them differently from run to run.
  @Test func aPictureWithBoxesIsTheSameEveryTime() throws {
    let drawing = try drawing()
    let first = try drawing.render(as: .svg, using: Processes.child())
    for _ in 0..<6 { #expect(try drawing.render(as: .svg, using: Processes.child()) == first) }
    #expect(try drawing.render(as: .svg) == first, "in this process too")
  }

  @Test(arguments: [LayoutEngine.sfdp, .neato, .dot, .circo, .twopi])
  func everyEngineKeepsBoxesApart(engine: LayoutEngine) throws {
    var style = DrawingStyle.communities
    style.communities = Partition(labels: (0..<40).map { $0 % 5 })
    var options = DrawingOptions.unlimited
    options.engine = engine
    let drawing = Drawing(of: try SampleGraphs.random(nodeCount: 40, edgesPerNode: 2), style: style, options: options)
    let parsed = ParsedSVG(try drawing.render(as: .svg, using: Processes.child()))
    #expect(parsed.boxes.count == 5 && parsed.nodes.count == 40)
    for (index, box) in parsed.boxes.enumerated() {
      for other in parsed.boxes[(index + 1)...] { #expect(!box.box.overlaps(other.box)) }
    }
    let boxes = parsed.nodes.map(\.box)
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] { #expect(!box.overlaps(other)) }
    }
  }

  @Test func fewMembersHaveNoBox() throws {
    let labels = (0..<34).map { $0 < 2 ? 0 : $0 < 20 ? 1 : 2 }
    let content = PictureContent(
      of: try SampleGraphs.karateClub(),
      style: {
        var style = DrawingStyle.communities
        style.communities = Partition(labels: labels)
        return style
      }(), options: .unlimited)
    #expect(content.boxes.map(\.members.count).sorted() == [14, 18])
  }

  @Test func withoutCommunitiesThereAreNoBoxes() throws {
    let content = PictureContent(of: try SampleGraphs.karateClub(), style: .communities, options: .unlimited)
    #expect(content.boxes.isEmpty)
  }

  @Test func dotHasTheBoxesOnOneLevel() throws {
    let dot = try drawing().dot()
    #expect(try ParsedDOT(dot).subgraphs == ["cluster_1", "cluster_2"])
    #expect(try ParsedDOT(dot).nodes.count == 34)
  }

  private func picture(
    _ labels: [Int]? = nil, after earlier: SavedPositions = SavedPositions(), _ page: PageSize = .natural
  ) throws -> (picture: LaidOutPicture, saved: SavedPositions) {
    var style = DrawingStyle.communities
    style.communities = labels.map { Partition(labels: $0) } ?? SampleGraphs.karateFactions
    var options = DrawingOptions.unlimited
    options.layout.previous = earlier
    options.layout.page = page
    let drawing = Drawing(of: try SampleGraphs.karateClub(), style: style, options: options)
    let picture = try drawing.picture(as: .svg, using: Processes.child())
    return (picture, drawing.saved(picture.positions))
  }

  /// Boxes lie side by side on a wide page and one above the other on a tall one.
  @Test(arguments: [(1_600, 600), (900, 900), (600, 1_600)])
  func boxesAreArrangedForThePage(width: Int, height: Int) throws {
    let labels = (0..<34).map { $0 % 6 }
    let wanted = try picture(labels, .pixels(width: width, height: height)).picture
    let other = try picture(labels, .pixels(width: height, height: width)).picture
    let quality = wanted.report.quality
    #expect(quality.overlaps == 0)
    // A legend takes some height.
    #expect((quality.width > quality.height) == (width >= height), "\(quality)")
    guard width != height else { return }
    #expect((quality.width > quality.height) != (other.report.quality.width > other.report.quality.height))
    let boxes = ParsedSVG(wanted.bytes).boxes.map(\.box)
    #expect(boxes.count == 6)
    for (index, box) in boxes.enumerated() { for next in boxes[(index + 1)...] { #expect(!box.overlaps(next)) } }
  }

  @Test func boxesAreWhereTheyWere() throws {
    let first = try picture()
    let again = try picture(after: SavedPositions(reading: first.saved.tabSeparated))
    #expect(again.picture.bytes == first.picture.bytes)
  }

  /// Who is new in a community stands in its box, and nobody else has moved.
  @Test func newMembersJoinTheirBox() throws {
    var earlier = try picture().saved
    let communities = SampleGraphs.karateFactions
    for id in ["member 5", "member 27"] { earlier.places[id] = nil }
    let later = try picture(after: earlier)
    #expect(earlier.places.count == 32)
    for (id, place) in earlier.places { #expect(later.saved.places[id] == place) }
    let parsed = ParsedSVG(later.picture.bytes)
    for node in [4, 26] {
      let box = parsed.nodes[node].box, home = parsed.boxes[communities[node]].box
      #expect(box.left >= home.left && box.right <= home.right && box.top >= home.top && box.bottom <= home.bottom)
    }
    #expect(!parsed.boxes[0].box.overlaps(parsed.boxes[1].box))
  }

  @Test func boxesThatWouldCoverOthersAreRefused() throws {
    let mixed = Drawing(of: try SampleGraphs.karateClub(), options: .unlimited)
    let earlier = mixed.saved(try mixed.positions(using: Processes.child()))
    let error = #expect(throws: GraphvizError.self) { _ = try picture((0..<34).map { $0 % 2 }, after: earlier) }
    #expect(error?.code == .boxesOverlap)
    #expect(error?.message.contains("leave the positions out or draw without boxes") == true)
  }
}
