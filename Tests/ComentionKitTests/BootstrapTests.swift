import ComentionKit
import Testing

@Suite struct BootstrapTests {
  private let documents = (0..<12).map { number in
    Document(
      id: "\(number)",
      text: number % 3 == 0
        ? "Ada Lovelace wrote to Charles Babbage.\n" : "Mary Somerville knew Ada Lovelace in London.\n")
  }

  @Test func threadsChangeNothingAndSeedsDo() async throws {
    let coMentions = await Analysis(of: documents).coMentions
    var options = BootstrapOptions()
    options.replicates = 40
    let one = await coMentions.intervals(of: [.strength, .pageRank], options)
    options.threads = 3
    #expect(await coMentions.intervals(of: [.strength, .pageRank], options) == one)
    options.seed = 2
    #expect(await coMentions.intervals(of: [.strength, .pageRank], options) != one)
  }

  @Test func aTieInEveryDocumentIsCertain() async throws {
    let same = (0..<5).map { Document(id: "\($0)", text: "Ada Lovelace wrote to Charles Babbage.\n") }
    let interval = await Analysis(of: same).coMentions.intervals(of: [.strength])[0]
    #expect(interval.lower == [5, 5] && interval.upper == [5, 5])
  }

  @Test func quantilesAreThoseOfNumPy() async throws {
    // The strength of Babbage is the number of documents drawn of the four that name him: binomial, mean 4, variance 8/3.
    let coMentions = await Analysis(of: documents).coMentions
    var options = BootstrapOptions()
    options.replicates = 3000
    let babbage = try #require(coMentions.graph.nodeIDs.firstIndex(of: "p:charles-babbage"))
    let interval = await coMentions.intervals(of: [.strength], Measure.Options(), options)[0]
    // The 2.5 % and 97.5 % quantiles of that distribution (scipy.stats.binom(12, 1/3).ppf).
    #expect(interval.lower[babbage] == 1 && interval.upper[babbage] == 7)
  }
}

extension CoMentionGraph {
  fileprivate func intervals(of measures: [Measure], _ options: BootstrapOptions) async -> [ScoreInterval] {
    await intervals(of: measures, Measure.Options(), options)
  }
}
