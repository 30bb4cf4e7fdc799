import CTaggerKernel
import Primitives
import Testing

@Suite("Kernels of the tagger's network")
struct TaggerKernelTests {
  private static let usable = (0..<UInt32(TAGGER_KERNEL_COUNT)).map { tagger_kernel(rawValue: $0) }
    .filter(tagger_kernel_is_usable)

  @Test("Plain C works everywhere, and the best kernel is one that works")
  func choice() {
    #expect(Self.usable.contains(TAGGER_KERNEL_PORTABLE))
    #expect(Self.usable.contains(tagger_kernel_best()))
    #expect(!tagger_kernel_is_usable(tagger_kernel(rawValue: UInt32(TAGGER_KERNEL_COUNT))))
    #if arch(x86_64)
      #expect(Self.usable.contains(TAGGER_KERNEL_SSE2))
    #elseif arch(arm64)
      #expect(tagger_kernel_best() == TAGGER_KERNEL_NEON)
    #endif
  }

  /// Sizes that end in every block that a kernel has, and shares of inputs that are 0.
  static let cases: [(inputs: Int, outputs: Int, zeros: Double)] = [
    (64, 16, 0.5), (64, 32, 0), (64, 48, 0.9), (64, 64, 0.7), (128, 16, 1), (64, 128, 0.7), (128, 144, 0.3),
    (192, 208, 0.6), (64, 240, 0.95),
  ]

  @Test("Every kernel gives the sums of the definition", arguments: cases)
  func sums(_ size: (inputs: Int, outputs: Int, zeros: Double)) {
    var random = SplitMix64(seed: UInt64(size.inputs * 1000 + size.outputs))
    let table = 9
    let weights = (0..<size.inputs * size.outputs).map { _ in Int16.random(in: -381...381, using: &random) }
    let rows = (0..<table * size.inputs).map { _ in
      Double.random(in: 0..<1, using: &random) < size.zeros ? 0 : Int16.random(in: -4095...4095, using: &random)
    }
    let numbers = (0..<23).map { _ in Int32.random(in: -1..<Int32(table), using: &random) }
    let before = (0..<numbers.count * size.outputs).map { _ in Int32.random(in: -9999...9999, using: &random) }
    var expected = before.map(Int.init)
    for (index, number) in numbers.enumerated() where number >= 0 {
      for output in 0..<size.outputs {
        for input in 0..<size.inputs {
          expected[index * size.outputs + output] +=
            Int(weights[(input / 2 * size.outputs + output) * 2 + input % 2])
            * Int(rows[Int(number) * size.inputs + input])
        }
      }
    }
    for kernel in Self.usable {
      var sums = before
      weights.withUnsafeBufferPointer { weights in
        let matrix = tagger_matrix(weights: weights.baseAddress, inputs: size.inputs, outputs: size.outputs)
        tagger_add_products_with(kernel, matrix, rows, numbers, numbers.count, &sums)
      }
      #expect(sums.map(Int.init) == expected, "kernel \(kernel.rawValue)")
    }
  }

  @Test("A layer rounds as its definition, step by step", arguments: [16, 64, 128])
  func activations(outputs: Int) {
    var random = SplitMix64(seed: UInt64(outputs))
    let count = 37 * outputs
    let scales = (0..<outputs).map { _ in Float.random(in: 0..<0.001, using: &random) }
    let bias = (0..<outputs).map { _ in Float.random(in: -1...1, using: &random) }
    let sums = (0..<count).map { _ in Int32.random(in: -2_000_000...2_000_000, using: &random) }
    let rows = (0..<count).map { _ in Int16.random(in: -2000...2000, using: &random) }
    let (rowScale, steps, ceiling): (Float, Float, Float) = (0.0007, 128, 4095)
    for hasRows in [false, true] {
      var found = [Int16](repeating: 77, count: count)
      scales.withUnsafeBufferPointer { scales in
        bias.withUnsafeBufferPointer { bias in
          let layer = tagger_layer(
            outputs: outputs, scales: scales.baseAddress, bias: bias.baseAddress, row_scale: rowScale, steps: steps,
            ceiling: ceiling)
          rows.withUnsafeBufferPointer { rows in
            tagger_activate(layer, sums, hasRows ? rows.baseAddress : nil, count / outputs, &found)
          }
        }
      }
      for place in 0..<count {
        let lane = place % outputs
        let product = Float(sums[place]) * scales[lane]
        let sum = hasRows ? product + Float(rows[place]) * rowScale : product
        let bounded = min(max((sum + bias[lane]) * steps, 0), ceiling)
        #expect(found[place] == Int16(bounded.rounded(.toNearestOrEven)))
      }
    }
  }

  @Test("Rows are summed up, and those ahead only fetched", arguments: [0, 1, 2, 41])
  func rows(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let stride = 13
    let table = (0..<100 * stride + 64).map { _ in Int8.random(in: -128...127, using: &random) }
    let rows = (0..<count + 5).map { _ in Int32.random(in: 0..<100, using: &random) }
    func expected(_ lanes: Int) -> [Int16] {
      (0..<lanes).map { lane in rows[..<count].reduce(0) { $0 + Int16(table[Int($1) * stride + lane]) } }
    }
    let fetched = tagger_range(start: count + 2, end: rows.count)
    var sums = [Int16](repeating: 77, count: 64)
    tagger_sum_16(table, stride, rows, count, fetched, &sums)
    #expect(sums == expected(16) + [Int16](repeating: 77, count: 48))
    tagger_sum_64(table, stride, rows, count, fetched, &sums)
    #expect(sums == expected(64))
  }
}
