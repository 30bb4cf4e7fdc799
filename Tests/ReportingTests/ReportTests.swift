import CoMention
import CorpusSupport
import Graphs
import Reporting
import Testing

@Suite struct ReportTests {
  /// Ann and Bob meet twice, once with C_d; ACME and NATO meet nobody.
  private func report(dates: [String?] = ["2019-03-08", "2020"], _ options: ReportOptions = ReportOptions()) -> Report {
    var corpus = MarkedCorpus()
    corpus.add("1", date: dates[0], [["[Ann] met [Bob] ."], ["[ACME] is large ."]])
    corpus.add("2", date: dates[1], [["[Ann] and [Bob] spoke to [C_d] ."], ["[NATO] too ."]])
    return Report(
      of: CoMentionGraph(corpus.index()), communities: Partition(labels: [1, 0, 0, 0, 2]),
      pageRank: NodeScores([0.06, 0.4, 0.29, 0.2, 0.05]), options: options)
  }

  /// Every number by hand.
  @Test func saysWhoMattersAndWhy() {
    var options = ReportOptions()
    options.picture = "graph.svg"
    options.nextStep = "Ask on."
    let expected = """
      # Who is mentioned with whom

      2 documents, dated 2019-03-08 to 2020: 5 people, places and organizations, 3 ties, 3 communities.

      ![The graph](graph.svg)

      ## The most connected

      | | name | type | PageRank | strength | mentions | documents | also written |
      |---:|---|---|---:|---:|---:|---:|---|
      | 1 | **Ann** | person | 0.4000 | 3 | 2 | 2 |  |
      | 2 | **Bob** | person | 0.2900 | 3 | 2 | 2 |  |
      | 3 | **C\\_d** | person | 0.2000 | 2 | 1 | 1 |  |
      | 4 | **ACME** | organization | 0.0600 | 0.0 | 1 | 1 |  |
      | 5 | **NATO** | organization | 0.0500 | 0.0 | 1 | 1 |  |

      ## Communities

      ### Community 1: 3 members

      Ann (person), Bob (person), C\\_d (person)

      2 entities share no paragraph with another one.

      ## The strongest ties

      - **Ann** – **Bob**, weight 2, together 2 times in 2 documents; _about: meet_
        > Ann met Bob .
        > — `1`
      - **Ann** – **C\\_d**, weight 1, together 1 time in 1 document
        > Ann and Bob spoke to C\\_d .
        > — `2`
      - **Bob** – **C\\_d**, weight 1, together 1 time in 1 document
        > Ann and Bob spoke to C\\_d .
        > — `2`

      ## How this was made

      Two names are tied when one paragraph mentions both; the weight is `count` over 4 units. Communities are Leiden's, \
      ranks PageRank on the weights. Ask on.

      """
    #expect(report(options).markdown == expected)
  }

  /// As CommonMark has it: code is fenced by more marks than it holds, a quotation is a line.
  @Test(arguments: [
    ("a\nb\tc", "  > — `a b c`\n"), ("the `old` one", "  > — ``the `old` one``\n"), ("`x`", "  > — `` `x` ``\n"),
  ])
  func namesOfDocumentsStayInTheirLine(id: String, line: String) {
    var corpus = MarkedCorpus()
    corpus.add(id, [["[Ann] met [Bob] ."]])
    let report = Report(
      of: CoMentionGraph(corpus.index()), communities: Partition(labels: [0, 0]), pageRank: NodeScores([0.5, 0.5]))
    #expect(report.markdown.contains(line), "\(report.markdown)")
  }

  @Test func pointsToNothingUnlessTold() {
    let text = report().markdown
    #expect(!text.contains("!["))
    #expect(text.hasSuffix("on the weights.\n"))
  }

  @Test(arguments: [
    (["1848", "1848-03-02"] as [String?], "2 documents, dated 1848: 5"), ([nil, nil], "2 documents: 5"),
    ([nil, "2020-02"], "2 documents, dated 2020-02: 5"),
  ])
  func datesAreSaidAsCloselyAsTheyAreKnown(dates: [String?], start: String) {
    #expect(report(dates: dates).markdown.contains("\n\(start) people"))
  }

  /// Thirty members are named, twelve communities listed; of the rest the number is told, and where they are.
  @Test func longListsAreCut() {
    var corpus = MarkedCorpus()
    corpus.add("crowd", [[(1...33).map { "[Ab\($0)]" }.joined(separator: " ")]])
    for pair in 1...13 { corpus.add("pair \(pair)", [["[Mn\(pair)] [Xy\(pair)]"]]) }
    let graph = CoMentionGraph(corpus.index())
    let labels = graph.graph.nodeIDs.map { id in
      id.hasPrefix("p:ab") ? 0 : Int(id.drop { !$0.isNumber }) ?? 0
    }
    var options = ReportOptions()
    options.nodeTable = "all.csv"
    let scores = NodeScores([Double](repeating: 1, count: labels.count))
    let text = Report(of: graph, communities: Partition(labels: labels), pageRank: scores, options: options).markdown
    #expect(text.contains("### Community 1: 33 members\n"))
    #expect(text.contains(" (person), and 3 more\n"))
    #expect(text.contains("### Community 12: 2 members\n") && !text.contains("### Community 13"))
    #expect(text.contains("\n2 smaller communities are in `all.csv`.\n"))
  }
}
