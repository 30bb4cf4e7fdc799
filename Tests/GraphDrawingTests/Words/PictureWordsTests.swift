import Graphs
import Testing

@testable import GraphDrawing

/// Words of a language made up for these tests.
@Suite struct PictureWordsTests {
  private static let invented: PictureWords = {
    var words = PictureWords.english
    words.timeline.title = "Mencioj {0}"
    words.timeline.units.day = "tago"
    words.timeline.barRule = "po {0}"
    words.timeline.documents = "dokumentaro"
    words.timeline.mention = LegendWords.Noun("mencio", "mencioj")
    words.timeline.countedIn = "{1}: {0}"
    words.map.number = "n-ro {0}"
    words.map.title = "{1}, {0}"
    words.map.community = "Komunumo {0}: {2}"
    words.descriptions.rank = "{1}-a: {0}"
    words.descriptions.weight = "pezo"
    words.looks.blue = "blua"
    words.looks.solid = "plena"
    words.looks.border = "rando {0}"
    return words
  }()

  @Test func timelinesSpeakTheirLanguage() throws {
    let date = try #require(CalendarDate("2020-01-02"))
    let row = TimelineRow(id: "a", name: "Ann", mentions: [DatedMentions(date: date, count: 2)])
    let timeline = Timeline(documents: [date], undatedCount: 0, rows: [row])
    var options = TimelineOptions()
    options.words = Self.invented
    let svg = String(decoding: try TimelinePicture(of: timeline, options: options).svg, as: UTF8.self)
    for text in ["Mencioj 2020-01-02", "po tago", ">dokumentaro<", "1 dated document: 2 mencioj"] {
      #expect(svg.contains(text), "\(text)")
    }
  }

  @Test func mapsSpeakTheirLanguage() throws {
    let karate = try SampleGraphs.karateClub()
    let communities = Partition(labels: [Int](repeating: 0, count: 34))
    var options = CommunityMapOptions()
    options.legend.words = Self.invented
    let scores = NodeScores([Double](repeating: 1, count: 34))
    let map = CommunityMap(of: karate, communities: communities, ranks: scores, options: options)
    #expect(try map.drawing.dot().contains("34 nodes, 1 community"))
    #expect(try map.drawing(ofCommunity: 0).dot().contains("Komunumo 1: "))
  }

  @Test func tooltipsSpeakTheirLanguage() throws {
    var options = DrawingOptions()
    options.legend.words = Self.invented
    let content = PictureContent(of: try SampleGraphs.karateClub(), style: DrawingStyle(), options: options)
    #expect(content.nodes.contains { $0.tooltip.contains("34-a: 1") })
    #expect(content.edges.allSatisfy { $0.tooltip.contains("pezo 1") })
  }

  @Test func looksSpeakTheirLanguage() throws {
    var (style, options) = (DrawingStyle(), DrawingOptions())
    style.communities = Partition(labels: [Int](repeating: 0, count: 34))
    options.legend.words = Self.invented
    let legend = Legend(of: PictureContent(of: try SampleGraphs.karateClub(), style: style, options: options))
    #expect(legend.lines.contains { $0.contains("(blua, rando plena)") })
  }
}
