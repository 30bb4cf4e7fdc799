import CoMention
import CorpusSupport
import GraphAlgorithms
import Graphs
import Reporting
import Testing

@Suite struct ReportWordsTests {
  /// Words of a language made up for these tests.
  private static let invented: ReportWords = {
    var words = ReportWords.english
    words.title = "Kiu kun kiu"
    words.summary = "{4} el {0}{1}"
    words.document = ReportWords.Noun("dokumento", "dokumentoj")
    words.community = ReportWords.Noun("komunumo", "komunumoj")
    words.time = ReportWords.Noun("fojo", "fojoj")
    words.types.person = "homo"
    words.units.paragraph = "alineo"
    words.alone = ReportWords.Noun("sen {1}: {0} sola", "sen {1}: {0} solaj")
    words.tieLine = "{0}: {2}, {3} ({1})"
    words.about = "pri {0}"
    words.columns.alsoWritten = "ankau"
    words.listing.title = "Komunumoj"
    words.listing.summary = "{2}: {0}"
    words.listing.node = ReportWords.Noun("nodo", "nodoj")
    words.listing.community = words.community
    return words
  }()

  /// Ann and Bob meet once; ACME meets nobody.
  private func report(_ words: ReportWords?) -> String {
    var corpus = MarkedCorpus()
    corpus.add("1", [["[Ann] met [Bob] ."], ["[ACME] is large ."]])
    var options = ReportOptions()
    options.words = words
    return Report(
      of: CoMentionGraph(corpus.index()), communities: Partition(labels: [1, 0, 0]),
      pageRank: NodeScores([0.1, 0.5, 0.4]), options: options
    ).markdown
  }

  @Test func reportsSpeakTheirLanguage() {
    let text = report(Self.invented)
    #expect(text.hasPrefix("# Kiu kun kiu\n\n2 komunumoj el 1 dokumento\n"))
    #expect(text.contains("- **Ann** – **Bob**: 1 fojo, 1 dokumento (1); _pri meet_\n"))
    #expect(text.contains("\nAnn (homo), Bob (homo)\n\nsen alineo: 1 sola\n"))
    #expect(text.contains("| ankau |\n") && text.contains("when one alineo mentions both"))
  }

  /// One of a thing is told as one.
  @Test func englishCountsOne() {
    let text = report(nil)
    #expect(text.contains("\n1 document: 3 people, places and organizations, 1 tie, 2 communities.\n"))
    #expect(text.contains("\n1 entity shares no paragraph with another one.\n"))
    #expect(text.contains("together 1 time in 1 document; _about: meet_\n"))
  }

  @Test func whatIsEstimatedIsTold() {
    var corpus = MarkedCorpus()
    corpus.add("1", [["[Ann] met [Bob] ."]])
    var options = ReportOptions()
    func markdown() -> String {
      Report(
        of: CoMentionGraph(corpus.index()), communities: Partition(labels: [0, 0]), pageRank: NodeScores([0.5, 0.5]),
        options: options
      ).markdown
    }
    #expect(!markdown().contains("approximate"))
    options.approximations[.betweenness] = ScoreApproximation(
      error: 1234.5, relativeError: 0.00123, probability: 0.95, samples: 4_096, seed: 7)
    #expect(
      markdown().contains(
        """
        The betweenness of a graph as large as this is approximate, and named so in the files: with a probability of 95 % \
        every score is within 1235 of the exact one, which is 0.00123 of the largest possible (a sample of 4096, seed 7).
        """), "\(markdown())")
  }

  @Test func listingsSpeakTheirLanguage() throws {
    let graph = CommunityGraph(
      of: try WeightedGraph(nodeCount: 2, edges: [(0, 1, 1)]), communities: Partition(labels: [0, 0]))
    let listing = CommunityListing(
      of: graph, names: [["Ann"]], shownCount: 1, pictured: 0..<1, drawn: [], words: Self.invented.listing)
    #expect(listing.markdown.hasPrefix("# Komunumoj\n\n1 komunumo: 2 nodoj All of them"))
  }
}
