internal import TextModel

/// The learnt numbers of a tagger in 8 bits, used in place where they lie.
///
/// Layout, little-endian, each part padded to a multiple of 64 bytes: `CMT1`, ``FeatureLayout/version``, the number of vector rows,
/// the language (32 bits each; 0 for English, its letters for others), then the parts in the order of ``TaggerParameters``, vectors, projection, dense rows, window and sparse rows as
/// scales (32-bit floating point) followed by 8-bit integers, all others in 32-bit floating point. Sparse rows have
/// ``TagLabel/count`` numbers.
struct TaggerWeights: @unchecked Sendable {
  // The bytes are immutable and outlive the weights: they belong to the executable or to `owner`.
  private let owner: WeightStorage?
  let vectorRows: Int
  /// What it was trained on.
  let language: Language
  let vectors: UnsafePointer<Int8>
  let vectorScale: Float
  let dense: UnsafePointer<Int8>
  let denseScale: Float
  let sparse: UnsafePointer<Int8>
  let sparseScale: Float
  let projection: IntegerMatrix
  let projectionScale: Float
  let wordBias: [SIMD16<Float>]
  let window: WindowMatrices
  let windowScales: [SIMD16<Float>]
  let topic: [SIMD16<Float>]
  let hiddenBias: [SIMD16<Float>]
  let output: IntegerMatrix
  let outputScale: Float
  let labelBias: SIMD16<Float>
  let chain: LinearChain
  let steps: ChainSteps

  static let magic: UInt32 = 0x3154_4D43

  /// Uses the bytes of an executable in place.
  init(inPlace bytes: UnsafeRawBufferPointer) throws(TaggerModelError) { try self.init(bytes, owner: nil) }

  /// Takes the bytes of a file.
  init(_ bytes: [UInt8]) throws(TaggerModelError) {
    let storage = WeightStorage(bytes)
    try self.init(storage.bytes, owner: storage)
  }

  private init(_ bytes: UnsafeRawBufferPointer, owner: WeightStorage?) throws(TaggerModelError) {
    var reader = WeightReader(bytes)
    let header = try reader.header()
    self.owner = owner
    (vectorRows, language) = (header.vectorRows, header.language)
    (vectorScale, vectors) = try reader.scaled(vectorRows * FeatureLayout.vectorSize)
    let project: UnsafePointer<Int8>
    (projectionScale, project) = try reader.scaled(FeatureLayout.vectorSize * FeatureLayout.wordSize)
    (denseScale, dense) = try reader.scaled(FeatureLayout.denseRows * FeatureLayout.wordSize)
    wordBias = try reader.vectors(FeatureLayout.wordSize)
    let inputs = FeatureLayout.windowSize * FeatureLayout.wordSize
    windowScales = try reader.vectors(FeatureLayout.hiddenSize)
    let windows = try reader.bytes(inputs * FeatureLayout.hiddenSize)
    topic = try reader.vectors(FeatureLayout.topicSize * FeatureLayout.hiddenSize)
    hiddenBias = try reader.vectors(FeatureLayout.hiddenSize)
    let outputs = try reader.floats(FeatureLayout.hiddenSize * TagLabel.lanes)
    labelBias = SIMD16(try reader.floats(TagLabel.lanes))
    (sparseScale, sparse) = try reader.scaled(FeatureLayout.sparseRows * TagLabel.count + TagLabel.lanes)
    chain = TaggerParameters.chain(try reader.floats((TagLabel.count + 2) * TagLabel.lanes))
    steps = ChainSteps(chain)
    projection = IntegerMatrix(inputs: FeatureLayout.vectorSize, outputs: FeatureLayout.wordSize) {
      Int16(project[$0 * FeatureLayout.wordSize + $1])
    }
    window = WindowMatrices(windows)
    let top = max(1e-9, outputs.reduce(0) { max($0, abs($1)) })
    let scale = top / 8191
    outputScale = scale
    output = IntegerMatrix(inputs: FeatureLayout.hiddenSize, outputs: TagLabel.lanes) {
      Int16((outputs[$0 * TagLabel.lanes + $1] / scale).rounded(.toNearestOrEven))
    }
  }
}

/// A copy of a model file's bytes that stays where it is.
private final class WeightStorage {
  let bytes: UnsafeRawBufferPointer

  init(_ source: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, source.count), alignment: 64)
    copy.copyBytes(from: source)
    bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<source.count])
  }

  deinit { UnsafeRawBufferPointer(start: bytes.baseAddress, count: bytes.count).deallocate() }
}

/// Takes the parts of a model one after another.
private struct WeightReader {
  private let all: UnsafeRawBufferPointer
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { all = bytes }

  mutating func header() throws(TaggerModelError) -> (vectorRows: Int, language: Language) {
    guard all.count >= 64, word(0) == TaggerWeights.magic else { throw .notAModel }
    guard word(4) == FeatureLayout.version else { throw .otherVersion(word(4)) }
    guard word(8) < 1 << 16 else { throw .notAModel }
    guard let language = TaggerWeights.language(ofNumber: word(12)) else { throw .notAModel }
    offset = 64
    return (Int(word(8)), language)
  }

  private func word(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: all.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  private mutating func take(_ size: Int) throws(TaggerModelError) -> UnsafeRawPointer {
    guard let base = all.baseAddress, offset + size <= all.count else { throw .truncated }
    defer { offset += (size + 63) / 64 * 64 }
    return base + offset
  }

  mutating func floats(_ count: Int) throws(TaggerModelError) -> [Float] {
    let part = try take(count * 4)
    let values = (0..<count).map {
      Float(bitPattern: UInt32(littleEndian: part.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)))
    }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    return values
  }

  /// A multiple of 16 numbers, by sixteens.
  mutating func vectors(_ count: Int) throws(TaggerModelError) -> [SIMD16<Float>] {
    let numbers = try floats(count)
    return stride(from: 0, to: count, by: 16).map { SIMD16(numbers[$0..<$0 + 16]) }
  }

  mutating func bytes(_ count: Int) throws(TaggerModelError) -> UnsafePointer<Int8> {
    try take(count).assumingMemoryBound(to: Int8.self)
  }

  mutating func scaled(_ count: Int) throws(TaggerModelError) -> (Float, UnsafePointer<Int8>) {
    let scale = try floats(1)[0]
    return (scale, try bytes(count))
  }
}

extension TaggerWeights {
  /// What a language is called in a file: the letters of its code, the first one lowest; 0 for English.
  static func number(of language: Language) -> UInt32 {
    guard language.primary != .english else { return 0 }
    return language.primary.code.utf8.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The language of a number; nil where it is none.
  static func language(ofNumber number: UInt32) -> Language? {
    guard number != 0 else { return .english }
    let letters = (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }.prefix { $0 != 0 }
    return Language(code: String(decoding: letters, as: UTF8.self))
  }
}
