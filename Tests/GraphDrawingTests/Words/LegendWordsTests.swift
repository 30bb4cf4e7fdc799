import Graphs
import Testing

@testable import GraphDrawing

@Suite struct LegendWordsTests {
  /// Words of a language made up for these tests.
  private static let invented: LegendWords = {
    var words = LegendWords.english
    words.headings.ties = "Ligoj"
    words.headings.size = "Grando"
    words.headings.source = "Fonto"
    words.headings.drawn = "Desegno"
    words.headings.communities = "Komunumoj"
    words.node = LegendWords.Noun("nodo", "nodoj")
    words.edge = LegendWords.Noun("eĝo", "eĝoj")
    words.document = LegendWords.Noun("dokumento", "dokumentoj")
    words.otherCommunity = LegendWords.Noun("alia komunumo", "aliaj komunumoj")
    words.sizeRule = "laŭ {0} pli granda"
    words.all = "ĉiuj {1}, {0}"
    words.highest = "el {1} {2} la {0} unuaj"
    words.some = "el {1} {2} {0}"
    words.unitsNamingBoth = "nombro: {0}"
    words.widths = " [larĝoj {0}]"
    return words
  }()

  private func lines(_ graph: AttributedGraph, _ words: LegendWords, most: Int = 60) -> [String] {
    var options = DrawingOptions()
    options.maximumNodes = most
    options.maximumEdges = .all
    options.legend.words.legend = words
    options.legend.unit = "paragrafo"
    options.legend.documentCount = 1
    options.legend.sizeMeaning = "PageRank"
    return Legend(of: PictureContent(of: graph, style: DrawingStyle(), options: options)).lines
  }

  /// The club has 34 members and 78 ties.
  @Test func legendsSpeakTheirLanguage() throws {
    let karate = try SampleGraphs.karateClub()
    let invented = lines(karate, Self.invented)
    #expect(invented.contains("Ligoj: nombro: paragrafo [larĝoj 1]"))
    #expect(invented.contains("Grando: laŭ PageRank pli granda"))
    #expect(invented.contains("Fonto: 1 dokumento"))
    #expect(invented.contains("Desegno: ĉiuj nodoj, 34, ĉiuj eĝoj, 78"))
    let english = lines(karate, .english)
    #expect(english.contains("Size: a larger area is higher in PageRank"))
    #expect(english.contains("Drawn: all 34 nodes, all 78 edges"))
  }

  @Test func theOrderOfASentenceIsTheLanguages() throws {
    let karate = try SampleGraphs.karateClub()
    let (invented, english) = (lines(karate, Self.invented, most: 10), lines(karate, .english, most: 10))
    #expect(invented.contains { $0.hasPrefix("Desegno: el 34 nodoj la 10 unuaj, el 78 ") })
    #expect(english.contains { $0.hasPrefix("Drawn: the 10 highest of 34 nodes, ") })
  }

  @Test func countsTakeTheNounsNumber() {
    let noun = Self.invented.otherCommunity
    #expect([0, 1, 2].map(noun.counted) == ["0 aliaj komunumoj", "1 alia komunumo", "2 aliaj komunumoj"])
  }

  /// Types by their names in the language, as shapes and as colours; another attribute's values stay as they are.
  @Test func typesAreCalledByTheirNames() throws {
    var words = LegendWords.english
    words.headings.types = "Tipoj"
    words.typeNames = ["place": "loko", "person": "homo"]
    var graph = try SampleGraphs.ring(of: ["Ada", "Bonn", "Cory"])
    graph.nodeAttributes["type"] = .text(["person", "place", "person"])
    graph.nodeAttributes["mood"] = .text(["place", "calm", "calm"])
    func lines(_ color: DrawingStyle.ColorMeaning) -> [String] {
      var (style, options) = (DrawingStyle(), DrawingOptions())
      style.color = color
      options.legend.words.legend = words
      return Legend(of: PictureContent(of: graph, style: style, options: options)).lines
    }
    #expect(lines(.type).contains { $0.hasPrefix("Tipoj:") && $0.contains("loko") && !$0.contains("place") })
    let other = lines(.attribute("mood"))
    #expect(other.contains { $0.hasPrefix("Tipoj:") && $0.contains("homo") && $0.contains("loko") })
    #expect(other.contains { $0.hasPrefix("mood:") && $0.contains("place") })
  }
}
