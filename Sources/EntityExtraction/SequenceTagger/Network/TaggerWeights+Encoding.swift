package import TextModel

extension TaggerParameters {
  /// The bytes of a model file: weights in 8 bits, see ``TaggerWeights``.
  ///
  /// The same parameters give the same bytes.
  ///
  /// - Parameter language: What it was trained on.
  /// - Returns: The file.
  package func encoded(language: Language = .english) -> [UInt8] {
    var writer = WeightWriter()
    writer.header(vectorRows: vectors.count / FeatureLayout.vectorSize, language: language)
    writer.scaled(vectors)
    writer.scaled(projection)
    writer.scaled(dense)
    writer.floats(wordBias)
    writer.byOutput(window, outputs: FeatureLayout.hiddenSize)
    writer.floats(topic)
    writer.floats(hiddenBias)
    writer.floats(output)
    writer.floats(labelBias)
    writer.scaled(packedSparse)
    writer.floats(transitions)
    return writer.bytes
  }

  /// The sparse rows without the unused lanes, and as many zeros at the end as a whole row of lanes may reach over.
  private var packedSparse: [Float] {
    var packed: [Float] = []
    packed.reserveCapacity(FeatureLayout.sparseRows * TagLabel.count + TagLabel.lanes)
    for row in 0..<FeatureLayout.sparseRows {
      packed += sparse[row * TagLabel.lanes..<row * TagLabel.lanes + TagLabel.count]
    }
    return packed + [Float](repeating: 0, count: TagLabel.lanes)
  }

  /// The parameters that a model's vectors make to start from, everything else zero.
  package static func vectors(of model: TaggerModel) -> [Float] {
    let weights = model.weights
    return (0..<weights.vectorRows * FeatureLayout.vectorSize).map { Float(weights.vectors[$0]) * weights.vectorScale }
  }
}

/// Writes the parts of a model one after another.
private struct WeightWriter {
  private(set) var bytes: [UInt8] = []

  mutating func header(vectorRows: Int, language: Language) {
    let code = TaggerWeights.number(of: language)
    for value in [TaggerWeights.magic, FeatureLayout.version, UInt32(vectorRows), code] { append(value) }
    pad()
  }

  mutating func floats(_ values: [Float]) {
    for value in values { append(value.bitPattern) }
    pad()
  }

  /// One scale for all, chosen so that hardly a number is cut off.
  mutating func scaled(_ values: [Float]) {
    let scale = Self.scale(values)
    floats([scale])
    for value in values { append(value, scale: scale) }
    pad()
  }

  /// A scale for each output.
  mutating func byOutput(_ values: [Float], outputs: Int) {
    let scales = (0..<outputs).map { output in
      max(1e-9, stride(from: output, to: values.count, by: outputs).reduce(0) { max($0, abs(values[$1])) } / 127)
    }
    floats(scales)
    for (index, value) in values.enumerated() { append(value, scale: scales[index % outputs]) }
    pad()
  }

  /// The largest magnitude is cut where a few outliers would cost all others their precision.
  private static func scale(_ values: [Float]) -> Float {
    let magnitudes = values.map(abs).filter { $0 > 0 }.sorted()
    guard let top = magnitudes.last else { return 1 }
    let most = magnitudes[min(magnitudes.count - 1, magnitudes.count - magnitudes.count / 10_000 - 1)]
    return min(top, most * 1.25) / 127
  }

  private mutating func append(_ value: Float, scale: Float) {
    let step = (value / scale).rounded(.toNearestOrEven)
    bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, step)))))
  }

  private mutating func append(_ value: UInt32) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func pad() { while bytes.count % 64 != 0 { bytes.append(0) } }
}
