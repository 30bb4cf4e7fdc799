import CTaggerModel
import EntityExtraction
import Primitives
import TestSupport
import Testing

/// A file that is no model, or a broken one, is an error and never the end of the program.
struct ModelFuzzTests {
  private static let builtIn: [UInt8] = {
    let blob = CTaggerWeights()
    return Array(UnsafeRawBufferPointer(start: blob.bytes, count: blob.length))
  }()

  /// Whether there is a whole model to be broken: builds without one have a stub.
  private static let hasModel = TaggerModel.english != nil

  private func error(_ bytes: [UInt8]) -> TaggerModelError? {
    do throws(TaggerModelError) {
      _ = try TaggerModel(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func emptyAndForeignFiles() {
    for bytes in [[], [0], Array("PK\u{3}\u{4}".utf8), [UInt8](repeating: 0, count: 1_000), Array("{\"id\": 1}".utf8)] {
      #expect(error(bytes) == .notAModel)
    }
  }

  @Test(.ifItHangs, .enabled(if: hasModel)) func truncatedFiles() {
    var generator = SplitMix64(seed: 1)
    let lengths = Array(0..<130) + (0..<40).map { _ in Int.random(in: 130..<Self.builtIn.count, using: &generator) }
    for length in lengths { #expect(error(Array(Self.builtIn.prefix(length))) != nil, "\(length) bytes") }
    #expect(error(Self.builtIn) == nil)
  }

  @Test(.ifItHangs) func randomFilesBehindAGoodHeader() {
    withEvery("seed", in: 0..<50 as Range<UInt64>) { seed in
      var generator = SplitMix64(seed: seed)
      var bytes = Array(Self.builtIn.prefix(64))
      for _ in 0..<Int.random(in: 0..<5_000, using: &generator) {
        bytes.append(.random(in: 0...255, using: &generator))
      }
      #expect(error(bytes) != nil)
    }
  }

  @Test(.enabled(if: hasModel)) func headersOfOtherVersionsAndTables() {
    for place in 0..<12 {
      var bytes = Self.builtIn
      bytes[place] ^= 0x55
      #expect(error(bytes) != nil, "byte \(place)")
    }
  }

  /// Weights that are any numbers at all: either refused, or a tagger that keeps the laws, if not its wits.
  @Test(.ifItHangs, .enabled(if: hasModel), arguments: 0..<15) func randomWeights(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var bytes = Self.builtIn
    if seed < 6 {
      for _ in 0..<200 {
        bytes[.random(in: 64..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
    } else {
      for place in stride(from: 64, to: bytes.count - 8, by: 8) {
        withUnsafeBytes(of: generator.next()) { bytes.replaceSubrange(place..<place + 8, with: $0) }
      }
      // No infinities, so that not every file is refused: the highest exponent bits are cleared, one byte in four.
      if seed >= 9 { for place in stride(from: 67, to: bytes.count, by: 4) { bytes[place] &= 0xBF } }
      // Numbers near the end of the range, whose products are infinite.
      if seed >= 12 {
        for place in stride(from: 67, to: bytes.count, by: 4) { bytes[place] = bytes[place] & 0x80 | 0x7E }
      }
    }
    guard let model = try? TaggerModel(bytes) else { return }
    checkLaws(
      SequenceTagger(model: model),
      "Angela Merkel met Emmanuel Macron in New York. “The U.S.,” she said.\n\nTags Merkel")
  }
}
