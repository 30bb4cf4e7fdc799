/// Sums over the elements of vectors, eight partial sums side by side, which are the same on every machine.
enum Vectors {
  /// The scalar product.
  static func dot(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, count: Int) -> Double {
    var sums = SIMD8<Double>(repeating: 0)
    let whole = count & ~7
    let (x, y) = (UnsafeRawPointer(a), UnsafeRawPointer(b))
    for offset in stride(from: 0, to: 8 * whole, by: 64) {
      sums +=
        x.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)
        * y.loadUnaligned(fromByteOffset: offset, as: SIMD8<Double>.self)
    }
    var rest = 0.0
    for index in whole..<count { rest += a[index] * b[index] }
    return sums.sum() + rest
  }

  /// Adds a multiple of one vector to another.
  @inline(__always)
  static func add(_ factor: Double, _ a: UnsafePointer<Double>, to sum: UnsafeMutablePointer<Double>, count: Int) {
    for index in 0..<count { sum[index] += factor * a[index] }
  }
}

/// The adjacency matrix of a graph, to be multiplied with vectors.
struct AdjacencyMatrix {
  let rows: Rows
  let strengths: UnsafeBufferPointer<Double>

  /// Writes the product with a vector to `image`, which must not be the vector itself.
  func multiply(_ vector: UnsafePointer<Double>, into image: UnsafeMutablePointer<Double>) {
    for node in 0..<rows.nodeCount { image[node] = product(ofRow: node, vector) }
  }

  /// The scalar product of a node's row with a vector.
  @inline(__always) func product(ofRow node: Int, _ vector: UnsafePointer<Double>) -> Double {
    // Four sums at once: a single one would wait for each addition before it begins the next.
    var sums = (0.0, 0.0, 0.0, 0.0)
    var arc = rows.arcs(of: node).lowerBound
    let end = rows.arcs(of: node).upperBound
    while arc + 4 <= end {
      sums.0 += strengths[arc] * vector[rows.neighbor(arc)]
      sums.1 += strengths[arc + 1] * vector[rows.neighbor(arc + 1)]
      sums.2 += strengths[arc + 2] * vector[rows.neighbor(arc + 2)]
      sums.3 += strengths[arc + 3] * vector[rows.neighbor(arc + 3)]
      arc += 4
    }
    while arc < end {
      sums.0 += strengths[arc] * vector[rows.neighbor(arc)]
      arc += 1
    }
    return (sums.0 + sums.1) + (sums.2 + sums.3)
  }
}
