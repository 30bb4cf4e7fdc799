import CoMention
import CorpusSupport
import EntityResolution
import GraphAlgorithms
import Graphs
import Reporting
import Testing
import TextModel

@Suite struct DifferenceReportTests {
  private func coMentions(
    _ texts: [String], duplicates: DuplicatePassages = DuplicatePassages(),
    _ options: CoMentionOptions = CoMentionOptions()
  ) -> CoMentionGraph {
    var corpus = MarkedCorpus()
    for (number, text) in texts.enumerated() { corpus.add("\(number)", [[text]]) }
    return CoMentionGraph(corpus.index(), options: options, duplicates: duplicates)
  }

  private func side(_ name: String, _ texts: [String]) -> ComparedGraphs.Side {
    let coMentions = coMentions(texts)
    let graph = coMentions.graph
    return ComparedGraphs.Side(
      named: name, graph, of: coMentions, scores: graph.graph.strength(), communities: graph.graph.leiden())
  }

  private let before = ["[Ann] met [Bob] and [Cid] .", "[Ann] met [Bob] .", "[Ann] left ."]
  private let after = ["[Ann] met [Dan] .", "[Ann] saw [Dan] and [Bob] here .", "[Dan] left ."]

  /// Every number by hand: Ann and Bob are tied in two documents of three, then in one.
  @Test func saysWhatDiffersAndWhere() throws {
    let compared = ComparedGraphs(side("old", before), side("new", after))
    let report = DifferenceReport(of: compared).markdown
    for line in [
      "# What sets “old” and “new” apart", "- **old**: 3 documents, 3 entities, 3 ties.",
      "No share of documents differs by more than chance.",
      "Of the entities 1 appeared, 1 vanished, 0 rose and 1 fell.",
      "Of the ties 2 are new, 2 gone, 0 stronger and 1 weaker.",
      "| Dan | person | 0/3 → 3/3 | – → 1 |", "| Cid | person | 1/3 → 0/3 | 3 → – |",
      "| Bob | person | 2/3 → 1/3 | 1 → 3 |",
      "- Ann – Dan: documents 0/3 → 2/3, weight – → 2", "  > Ann met Dan .\n  > — `0`",
      "- Ann – Bob: documents 2/3 → 1/3, weight 2 → 1", "  > Ann met Bob .\n  > — `1`",
      "Found again: _Ann, Bob, Cid_ – as _Ann, Dan, Bob_", "PageRank",
    ] { #expect(report.contains(line), "\(line)\n\(report)") }
  }

  /// The same as one page: names in texts are letters and marked, the picture is a part of it, and nothing is loaded.
  @Test func isOnePageToo() throws {
    let compared = ComparedGraphs(side("<old>", before), side("new", after + ["[Ann] & [Bo<b>] ran ."]))
    let svg = Array("<?xml version=\"1.0\"?><!DOCTYPE svg><svg id=\"x\"><title>Ann</title></svg>\n".utf8)
    let page = DifferenceReport(of: compared).html(showing: svg)
    for line in [
      "<!DOCTYPE html>\n<html lang=\"en\">", "<title>What sets “&lt;old&gt;” and “new” apart</title>",
      "<h1>What sets “&lt;old&gt;” and “new” apart</h1>",
      "<figure role=\"img\" tabindex=\"0\" aria-label=\"Both graphs on one layout\">\n<svg id=\"x\">",
      "<li><strong>&lt;old&gt;</strong>: 3 documents, 3 entities, 3 ties.</li>",
      "<th scope=\"row\">Dan</th><td>person</td><td class=\"n\">0/3 → 3/4</td><td class=\"n\">– → 2</td>",
      "<blockquote dir=\"auto\"><mark>Ann</mark> met <mark>Dan</mark> .<footer>0</footer></blockquote>",
      "<mark>Ann</mark> &amp; <mark>Bo&lt;b&gt;</mark> ran .",
      "<li>Found again: <em>Ann, Bob, Cid</em> – as <em>Ann, Dan, Bob +1</em></li>",
    ] { #expect(page.contains(line), "\(line)\n\(page)") }
    #expect(!page.contains("**") && !page.contains("<?xml") && !page.contains("src=") && !page.contains("http:"))
    #expect(!DifferenceReport(of: compared).html().contains("<figure"))
  }

  @Test func speaksTheLanguageOfTheDocuments() {
    var options = DifferenceReportOptions()
    options.language = .german
    let report = DifferenceReport(of: ComparedGraphs(side("alt", before), side("neu", after)), options: options)
    #expect(report.markdown.hasPrefix("# Was „alt“ und „neu“ unterscheidet\n\n- **alt**: 3 Dokumente, 3 Entitäten"))
    #expect(report.html().contains("<html lang=\"de\">") && report.html().contains("<h2>Wer dazukam</h2>"))
  }

  @Test func nothingDiffers() {
    let compared = ComparedGraphs(side("old", before), side("new", before))
    let report = DifferenceReport(of: compared).markdown
    #expect(report.contains("Nothing differs") && !report.contains("## New ties"), "\(report)")
    let empty = ComparedGraphs(side("old", []), side("new", []))
    #expect(empty.difference.isNothing)
  }

  @Test func listsAreCutAndSaySo() {
    var options = DifferenceReportOptions()
    options.maximumCount = 1
    let report = DifferenceReport(of: ComparedGraphs(side("old", before), side("new", after)), options: options)
      .markdown
    #expect(report.contains("… and 1 more."), "\(report)")
  }

  /// Reprints are no evidence of their own: the first two documents tell one story.
  @Test func storiesCountOnce() {
    let duplicates = DuplicatePassages(
      groups: [[.init(document: 0, paragraph: 0), .init(document: 1, paragraph: 0)]], stories: [[0, 1]])
    let texts = ["[Ann] met [Bob] .", "[Ann] met [Bob] .", "[Ann] left ."]
    let once = GraphDifference.DocumentCounts(coMentions(texts, duplicates: duplicates))
    #expect(once.total == 2 && once.ofNode == [2, 1] && once.ofEdge == [1])
    var options = CoMentionOptions()
    options.duplicates = .count
    let all = GraphDifference.DocumentCounts(coMentions(texts, duplicates: duplicates, options))
    #expect(all.total == 3 && all.ofNode == [3, 2] && all.ofEdge == [2])
  }
}
