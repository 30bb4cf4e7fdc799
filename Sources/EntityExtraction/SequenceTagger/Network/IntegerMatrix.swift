internal import CTaggerKernel

/// A matrix of 16-bit integers in the order that the kernels of the network want: two inputs of an output side by side.
///
/// Products are exact as long as the sums fit 32 bits, and the same on every processor.
struct IntegerMatrix: Sendable {
  /// A multiple of 64.
  let inputs: Int
  /// A multiple of 16.
  let outputs: Int
  private let weights: AlignedWeights

  /// Takes the weights from each input to each output.
  ///
  /// - Precondition: There are a multiple of 64 inputs and of 16 outputs.
  init(inputs: Int, outputs: Int, weight: (_ input: Int, _ output: Int) -> Int16) {
    precondition(inputs % 64 == 0 && outputs % 16 == 0, "The kernels want a multiple of 64 inputs and of 16 outputs")
    self.inputs = inputs
    self.outputs = outputs
    weights = AlignedWeights(count: inputs * outputs) { weights in
      for input in 0..<inputs {
        for output in 0..<outputs { weights[(input / 2 * outputs + output) * 2 + input % 2] = weight(input, output) }
      }
    }
  }

  /// Adds the product with each of some rows to the sums of its own.
  ///
  /// - Parameters:
  ///   - rows: A table of rows, ``inputs`` numbers each.
  ///   - numbers: The row of each product; none where negative.
  ///   - sums: ``outputs`` sums for each product.
  /// - Complexity: O(*n*) for *n* products.
  @inline(__always)
  func addProducts(
    of rows: UnsafePointer<Int16>, _ numbers: UnsafeBufferPointer<Int32>, to sums: UnsafeMutablePointer<Int32>
  ) {
    let matrix = tagger_matrix(weights: weights.start, inputs: inputs, outputs: outputs)
    tagger_add_products(matrix, rows, numbers.baseAddress, numbers.count, sums)
  }
}

/// Weights that begin where a line of the cache does, so that no vector of them lies across two lines.
private final class AlignedWeights: @unchecked Sendable {
  // Filled once by the initializer, then only read.
  let start: UnsafePointer<Int16>

  init(count: Int, _ fill: (UnsafeMutablePointer<Int16>) -> Void) {
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: max(1, count) * 2, alignment: 64)
    let weights = bytes.initializeMemory(as: Int16.self, repeating: 0, count: count)
    fill(weights)
    start = UnsafePointer(weights)
  }

  deinit { UnsafeRawPointer(start).deallocate() }
}
