/// Products of a matrix of 16-bit integers with vectors of such, exact as long as the sums fit 32 bits.
enum IntegerProducts {
  /// Adds up each row of `matrix` times `vector`.
  ///
  /// - Precondition: Rows have a multiple of eight numbers.
  @inline(__always)
  static func multiply(
    _ matrix: UnsafeBufferPointer<Int16>, _ vector: UnsafeBufferPointer<Int16>,
    into sums: UnsafeMutableBufferPointer<Int32>
  ) {
    guard var row = UnsafeRawPointer(matrix.baseAddress), let vectorStart = UnsafeRawPointer(vector.baseAddress) else {
      return
    }
    let length = vector.count * 2
    for output in sums.indices {
      var sum = SIMD4<Int32>.zero
      var offset = 0
      while offset < length {
        sum &+= pairs(load(row + offset), load(vectorStart + offset))
        offset &+= 16
      }
      sums[output] = sum.wrappedSum()
      row += length
    }
  }

  /// The same for four vectors that lie behind each other; the sums of each lie together.
  ///
  /// A row is read once for all four, which is where the time goes.
  @inline(__always)
  static func multiplyFour(
    _ matrix: UnsafeBufferPointer<Int16>, _ vectors: UnsafeBufferPointer<Int16>,
    into sums: UnsafeMutableBufferPointer<Int32>
  ) {
    guard var row = UnsafeRawPointer(matrix.baseAddress), let first = UnsafeRawPointer(vectors.baseAddress) else {
      return
    }
    let length = vectors.count / 4 * 2
    let outputs = sums.count / 4
    for output in 0..<outputs {
      var a = SIMD4<Int32>.zero
      var b = a
      var c = a
      var d = a
      var offset = 0
      while offset < length {
        let weights = load(row + offset)
        a &+= pairs(weights, load(first + offset))
        b &+= pairs(weights, load(first + length + offset))
        c &+= pairs(weights, load(first + 2 * length + offset))
        d &+= pairs(weights, load(first + 3 * length + offset))
        offset &+= 16
      }
      sums[output] = a.wrappedSum()
      sums[output + outputs] = b.wrappedSum()
      sums[output + 2 * outputs] = c.wrappedSum()
      sums[output + 3 * outputs] = d.wrappedSum()
      row += length
    }
  }

  @inline(__always)
  private static func load(_ start: UnsafeRawPointer) -> SIMD8<Int16> { start.loadUnaligned(as: SIMD8<Int16>.self) }

  /// Products of eight pairs, neighbours added: one machine instruction on most processors.
  @inline(__always)
  private static func pairs(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD4<Int32> {
    let products = SIMD8<Int32>(truncatingIfNeeded: a) &* SIMD8<Int32>(truncatingIfNeeded: b)
    return products.evenHalf &+ products.oddHalf
  }
}
