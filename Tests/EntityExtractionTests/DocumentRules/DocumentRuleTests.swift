import Foundation
import Primitives
import Testing
import TextModel

@testable import EntityExtraction

/// What every rule on a document's names promises, whatever the text: names in text order, of words that are there, none overlapping another.
@Suite struct DocumentRuleTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../samples").standardizedFileURL

  /// The sample texts of a folder, in the order of their names.
  private func texts(in folder: String) throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.samples.appending(path: folder), includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
      .map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
  }

  /// Applies the rules one after another to the tagger's names, and returns those that broke the promise.
  private func breakers(in text: String, _ language: Language) throws -> [String] {
    let model = try #require(TaggerModel.builtIn(for: language))
    let words = DocumentWords.trueCased(
      TokenizedDocument(Document(id: "t", text: text), language: language), language: language)
    let features = DocumentFeatures(words, rows: model.rows)
    var scores = TaggerNetwork(model.weights, features).scores()
    NameBarriers(features).apply(to: &scores)
    let tagged = TaggedNames(features, chain: model.weights.chain, steps: model.weights.steps)
    var names = scores.withUnsafeBufferPointer { tagged.names($0) }
    return DocumentRules.order.compactMap { rule in
      names = rule.init(words).applied(to: names)
      let isApart = zip(names, names.dropFirst()).allSatisfy { $0.words.upperBound <= $1.words.lowerBound }
      let isInside = names.allSatisfy {
        !$0.words.isEmpty && $0.words.lowerBound >= 0 && $0.words.upperBound <= words.words.count
      }
      return isApart && isInside ? nil : "\(rule)"
    }
  }

  @Test(arguments: ["harbour", "summit"])
  func everyRuleKeepsNamesApartAndInOrder(_ folder: String) throws {
    for text in try texts(in: folder) { #expect(try breakers(in: text, .english).isEmpty) }
  }

  /// Words in any order, and signs between them: no text is too odd.
  @Test(arguments: UInt64(1)...20)
  func oddTextsTooKeepNamesApart(_ seed: UInt64) throws {
    let text = try texts(in: "harbour").joined(separator: " ")
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var random = SplitMix64(seed: seed)
    words.shuffle(using: &random)
    let odd = words.prefix(600).enumerated().map { $0.offset % 7 == 0 ? $0.element + "," : $0.element }
    #expect(try breakers(in: odd.joined(separator: " "), .english).isEmpty)
  }
}
