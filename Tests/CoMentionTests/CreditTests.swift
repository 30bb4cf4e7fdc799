import CoMention
import CorpusSupport
import Graphs
import Testing

@Suite struct CreditTests {
  /// A story of Ann and Bob with Pat's picture for AGENCY, a page line with Eve, and a dateline of WIRE.
  private static let corpus: MarkedCorpus = {
    var corpus = MarkedCorpus()
    corpus.add(
      "a",
      [
        ["[Ann] met [Bob] ."], ["@[Pat] / [AGENCY]"], ["#Read about [Eve]"],
        ["LAGOS @[WIRE] said [Ann] left .", "[Bob] stayed ."],
        ["@[Dan]"],
      ])
    return corpus
  }()

  private func graph(_ unit: CoMentionUnit, keepingCredits: Bool) -> CoMentionGraph {
    var options = CoMentionOptions()
    options.unit = unit
    options.keepsCredits = keepingCredits
    return CoMentionGraph(Self.corpus.index(), options: options)
  }

  private func ties(_ graph: CoMentionGraph) -> [String] {
    (0..<graph.graph.graph.edgeCount).map { edge in
      let ends = graph.graph.graph.edge(edge)
      return "\(graph.graph.name(of: ends.source))-\(graph.graph.name(of: ends.target))"
    }
  }

  private func names(_ graph: CoMentionGraph) -> [String] {
    (0..<graph.graph.graph.nodeCount).map { graph.graph.name(of: $0) }
  }

  private static let units: [CoMentionUnit] = [.sentence, .paragraph, .document, .sentences(3), .tokens(20)]

  @Test(arguments: units) func creditsStayOutByDefault(unit: CoMentionUnit) {
    let graph = graph(unit, keepingCredits: false)
    #expect(names(graph) == ["Ann", "Bob"])
    #expect(ties(graph) == ["Ann-Bob"])
  }

  @Test(arguments: units) func keptCreditsTieNobodyOfTheStory(unit: CoMentionUnit) {
    let graph = graph(unit, keepingCredits: true)
    #expect(names(graph) == ["AGENCY", "Ann", "Bob", "Dan", "Eve", "Pat", "WIRE"])
    #expect(ties(graph) == (unit == .sentence || unit == .paragraph ? ["AGENCY-Pat", "Ann-Bob"] : ["Ann-Bob"]))
  }

  /// Two story paragraphs; with credits kept, three more units: the picture's, the dateline's and Dan's.
  @Test func keptCreditsAreUnits() {
    #expect(graph(.paragraph, keepingCredits: false).unitCount == 2)
    #expect(graph(.paragraph, keepingCredits: true).unitCount == 5)
    #expect(graph(.sentence, keepingCredits: false).unitCount == 3)
    #expect(graph(.sentence, keepingCredits: true).unitCount == 6)
    #expect(graph(.document, keepingCredits: true).unitCount == 1)
  }

  @Test func whoIsAlsoInTheStoryStays() {
    var corpus = MarkedCorpus()
    corpus.add("a", [["@[Ann] / [AGENCY]"], ["[Ann] spoke ."]])
    let graph = CoMentionGraph(corpus.index())
    #expect(names(graph) == ["Ann"])
    #expect(graph.graph.nodeAttributes["mentions"] == .integer([2]))
  }
}
