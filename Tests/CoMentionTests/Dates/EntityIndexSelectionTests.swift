import CoMention
import CorpusSupport
import EntityExtraction
import EntityResolution
import Graphs
import Testing
import TextModel

@Suite struct EntityIndexSelectionTests {
  private func corpus() -> EntityIndex {
    var corpus = MarkedCorpus()
    corpus.add("a", date: "2018-01-05", [["[Ann] met [Bob] ."]])
    corpus.add("b", date: "2018-03", [["[Ann] met [Cid] ."], ["[Ann] met [Bob] ."]])
    corpus.add("c", date: nil, [["[Dan] met [Ann] ."]])
    corpus.add("d", date: "2019", [["[Bob] met [Eve] ."]])
    return corpus.index()
  }

  private func ids(_ selection: DatedSelection) -> [String] { selection.index.documents.map(\.document.id) }

  @Test func documentsOfATimeWithWhoIsMeant() throws {
    let selection = corpus().selecting(try #require(DateWindow("2018")))
    #expect(ids(selection) == ["a", "b"] && selection.undatedCount == 1 && selection.impreciseCount == 0)
    #expect(selection.index.entities.map(\.id) == ["p:ann", "p:bob", "p:cid"])
    #expect(selection.index.entities.map(\.mentions.count) == [3, 2, 1])
    #expect(selection.index.entities.map(\.documentCount) == [2, 2, 1])
    #expect(selection.index.entities.map { $0.aliases.map(\.count) } == [[3], [2], [1]])
    let graph = CoMentionGraph(selection.index).graph
    #expect(graph.graph.edges.map(\.weight) == [2, 1])
  }

  /// March may be the fifth of March, and isn't surely.
  @Test func whatIsNotKnownCloselyEnough() throws {
    let window = try #require(DateWindow("2018-03-05.."))
    #expect(ids(corpus().selecting(window)) == ["b", "d"])
    let certain = corpus().selecting(window, isCertain: true)
    #expect(ids(certain) == ["d"] && certain.impreciseCount == 1)
    #expect(ids(corpus().selecting(try #require(DateWindow("2020")))) == [])
  }

  /// Documents of any choice, in whatever order they are taken away, are those of the choice.
  @Test func choicesOfChoices() {
    let whole = corpus()
    let twice = whole.selecting([0, 1, 3]).selecting([1, 2])
    let once = whole.selecting([1, 3])
    #expect(twice.entities == once.entities && twice.documents.map(\.document.id) == ["b", "d"])
    #expect(whole.selecting([0, 1, 2, 3]).entities == whole.entities)
  }
}
