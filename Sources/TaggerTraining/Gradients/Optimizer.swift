/// Takes the steps of all blocks together.
struct Optimizer {
  private static let partSize = 1 << 16

  private let blocks: NetworkBlocks
  private let clip: Float
  private let isParallel: Bool
  private let parts: [(block: ParameterBlock, range: Range<Int>)]
  private var decays: (first: Double, second: Double) = (1, 1)

  init(blocks: NetworkBlocks, clip: Float, isParallel: Bool) {
    self.blocks = blocks
    self.clip = clip
    self.isParallel = isParallel
    parts = blocks.all.flatMap { block in block.parts(of: Self.partSize).map { (block, $0) } }
  }

  /// One step; gradients are sums over `words` words.
  mutating func step(_ number: Int, rate: Float, words: Int) async {
    decays.first *= 0.9
    decays.second *= 0.99
    let norms = await inParallel { $0.squaredNorm($1) }
    // In the order of the parts, so that rounding is the same with any number of threads.
    let norm = Float(norms.reduce(0, +).squareRoot()) / Float(words)
    let settings = OptimizerStep(
      rate: rate, clip: (norm > clip ? clip / norm : 1) / Float(words),
      firstCorrection: Float(1 / (1 - decays.first)), secondCorrection: Float(1 / (1 - decays.second)),
      averages: number % 5 == 0, memory: min(0.98, Float(number) / Float(number + 50)))
    _ = await inParallel { block, range in
      block.step(range, settings)
      return 0
    }
  }

  private func inParallel(_ body: @escaping @Sendable (ParameterBlock, Range<Int>) -> Double) async -> [Double] {
    let parts = self.parts
    guard isParallel else { return parts.map { body($0.block, $0.range) } }
    let half = parts.count / 2
    async let front = parts[..<half].map { body($0.block, $0.range) }
    let back = parts[half...].map { body($0.block, $0.range) }
    return await front + back
  }
}
