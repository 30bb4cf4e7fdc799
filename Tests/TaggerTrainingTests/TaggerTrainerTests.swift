import EntityExtraction
import Evaluation
import Testing
import TextModel

@testable import TaggerTraining

struct TaggerTrainerTests {
  /// A dozen sentences of one pattern: little, because code that is not optimized is slow at this.
  private static func corpus() throws -> [AnnotatedText] {
    let people = ["Ada Obi", "Tomás Wolff", "Lin Mei", "Idris Cole"]
    let places = ["Kisumu", "Tartu", "Cuenca"]
    var text = ""
    for (index, person) in people.enumerated() {
      for (other, place) in places.enumerated() {
        text += "=== d\(index)-\(other)\n[PER \(person)] went to [LOC \(place)].\n"
      }
    }
    return try AnnotatedCorpus.texts(in: text, file: "made")
  }

  private func settings(epochs: Int, seed: UInt64 = 1) -> TaggerTrainer.Settings {
    var settings = TaggerTrainer.Settings()
    settings.epochs = epochs
    settings.rate = 1e-2
    settings.seed = seed
    return settings
  }

  @Test func learnsNamesFromAnnotatedTexts() async throws {
    let texts = try Self.corpus()
    let trainer = try TaggerTrainer(settings: settings(epochs: 60))
    var losses: [Double] = []
    let bytes = try await trainer.train(texts) { losses.append($0.loss) }
    #expect(losses.count == 3 && losses[2] < losses[0] / 2)
    let tagger = SequenceTagger(model: try TaggerModel(bytes))
    var scores = NameScores()
    for text in texts { scores.add(text, found: tagger.mentions(in: text.text)) }
    #expect(scores.total.f1 > 0.9)
  }

  @Test func theSameSeedGivesTheSameModel() async throws {
    let texts = try Self.corpus()
    func model(seed: UInt64) async throws -> [UInt8] {
      try await TaggerTrainer(settings: settings(epochs: 1, seed: seed)).train(texts) { _ in }
    }
    let first = try await model(seed: 1)
    #expect(try await model(seed: 1) == first)
    #expect(try await model(seed: 2) != first)
  }

  /// One sentence is one shard's; the other has nothing to do, from the first step on or later.
  @Test(arguments: [
    "=== a\n[PER Ada Obi] went to [LOC Kisumu].\n",
    "=== a\n[PER Ada Obi] went to [LOC Kisumu].\n\n[PER Lin Mei] stayed.\n",
  ])
  func littleTextIsEnough(text: String) async throws {
    var settings = settings(epochs: 1)
    settings.batchSize = 1
    let texts = try AnnotatedCorpus.texts(in: text, file: "made")
    var losses: [Double] = []
    let bytes = try await TaggerTrainer(settings: settings).train(texts) { losses.append($0.loss) }
    #expect(losses.count == 1 && losses.allSatisfy { $0.isFinite && $0 > 0 })
    _ = try TaggerModel(bytes)
  }

  @Test func stopsWhereProgressThrows() async throws {
    struct Stop: Error {}
    let trainer = try TaggerTrainer(settings: settings(epochs: 1))
    let texts = try Self.corpus()
    await #expect(throws: Stop.self) { _ = try await trainer.train(texts) { _ in throw Stop() } }
  }

  @Test func vectorsOfAnotherTableAreRefused() {
    #expect(throws: TaggerModelError.otherVectors) { _ = try TaggerTrainer(vectors: [1, 2, 3]) }
  }

  @Test func scoresCountExactSpansAndTypes() throws {
    let texts = try AnnotatedCorpus.texts(
      in: "=== a\n[PER Ada Obi] left [LOC Kisumu] for [ORG Meridian].\n", file: "a")
    let names = texts[0].names
    func mention(_ span: TextSpan, _ type: EntityType) -> Mention {
      Mention(span: span, tokens: 0..<1, sentence: 0, type: type)
    }
    var scores = NameScores()
    scores.add(
      texts[0],
      found: [
        mention(names[0].span, .person), mention(names[1].span, .organization),
        mention(TextSpan(names[2].span.start, names[2].span.end + 1), .organization),
      ])
    #expect(scores.total.correct == 1 && scores.total.gold == 3 && scores.total.found == 3)
    #expect(abs(scores.total.f1 - 1.0 / 3) < 1e-12)
    #expect(scores.counts[.person]?.f1 == 1)
    #expect(scores.confusion[.init(gold: .place, found: .organization)] == 1)
    #expect(scores.confusion[.init(gold: nil, found: .organization)] == 1)
    #expect(scores.confusion[.init(gold: .organization, found: nil)] == 1)
  }
}
