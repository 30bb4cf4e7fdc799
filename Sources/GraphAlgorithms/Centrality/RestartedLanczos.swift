/// Lanczos iteration for the largest eigenvalue of a symmetric matrix, started anew from its best guess every few
/// steps.
struct RestartedLanczos {
  private static let stepsPerCycle = 24

  let rows: Rows
  let strengths: UnsafeBufferPointer<Double>

  func leadingEigenvector(_ options: EigenvectorOptions) -> (vector: [Double], products: Int, converged: Bool) {
    let n = rows.nodeCount
    var vector = [Double](repeating: 1 / Double(n).squareRoot(), count: n)
    var products = 0
    var best = (vector: vector, residual: Double.infinity, cycle: 0)
    for cycle in 0... {
      let (guess, used) = improved(vector)
      vector = guess
      products += used + 1
      let image = product(vector)
      let eigenvalue = dot(vector, image)
      let difference = zip(image, vector).map { $0 - eigenvalue * $1 }
      let residual = dot(difference, difference).squareRoot()
      if residual < best.residual / 2 { best = (vector, residual, cycle) }
      if residual <= options.tolerance * eigenvalue { return (vector.map { max($0, 0) }, products, true) }
      // What is left without progress is the rounding of the products themselves.
      let isStuck = cycle - best.cycle > 3 && best.residual <= 1e-11 * eigenvalue
      if isStuck || products >= options.maximumIterations { break }
    }
    let scale = dot(best.vector, product(best.vector))
    return (best.vector.map { max($0, 0) }, products, best.residual <= 1e-11 * scale)
  }

  /// One cycle: the best vector in the space that a few products with the matrix span, and how many there were.
  private func improved(_ start: [Double]) -> (vector: [Double], products: Int) {
    let steps = min(Self.stepsPerCycle, rows.nodeCount)
    var basis = [start], diagonal: [Double] = [], offDiagonal: [Double] = []
    for step in 0..<steps {
      var next = product(basis[step])
      diagonal.append(dot(basis[step], next))
      let before = dot(next, next).squareRoot()
      // Twice, or rounding brings back what was taken out.
      for _ in 0..<2 { for vector in basis { add(-dot(vector, next), vector, to: &next) } }
      let length = dot(next, next).squareRoot()
      guard step + 1 < steps, length > 1e-14 * before else { break }
      offDiagonal.append(length)
      basis.append(next.map { $0 / length })
    }
    let weights = SymmetricEigenproblem(diagonal: diagonal, offDiagonal: offDiagonal).leadingVector()
    var result = [Double](repeating: 0, count: rows.nodeCount)
    for (weight, vector) in zip(weights, basis) { add(weight, vector, to: &result) }
    let length = dot(result, result).squareRoot()
    let sign = result.reduce(0, +) < 0 ? -1.0 : 1.0
    return (result.map { sign * $0 / length }, diagonal.count)
  }

  private func product(_ vector: [Double]) -> [Double] {
    vector.withUnsafeBufferPointer { vector in
      (0..<rows.nodeCount).map { node in
        var sum = 0.0
        for arc in rows.arcs(of: node) { sum += strengths[arc] * vector[rows.neighbor(arc)] }
        return sum
      }
    }
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }

  private func add(_ factor: Double, _ vector: [Double], to sum: inout [Double]) {
    for index in vector.indices { sum[index] += factor * vector[index] }
  }
}

/// The eigenvalues of a small symmetric tridiagonal matrix by Jacobi's rotations, slow and as accurate as rounding
/// allows.
private struct SymmetricEigenproblem {
  private var matrix: [[Double]]
  private var vectors: [[Double]]

  init(diagonal: [Double], offDiagonal: [Double]) {
    let size = diagonal.count
    matrix = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    vectors = matrix
    for index in 0..<size {
      matrix[index][index] = diagonal[index]
      vectors[index][index] = 1
      guard index + 1 < size else { continue }
      matrix[index][index + 1] = offDiagonal[index]
      matrix[index + 1][index] = offDiagonal[index]
    }
  }

  /// The vector of the largest eigenvalue.
  func leadingVector() -> [Double] {
    var copy = self
    let size = matrix.count
    // Jacobi's method converges quadratically; twelve sweeps are more than any matrix of this size needs.
    for _ in 0..<12 {
      for row in 0..<size {
        for column in (row + 1)..<max(size, row + 1) { copy.rotate(row, column) }
      }
    }
    let largest = (0..<size).max { copy.matrix[$0][$0] < copy.matrix[$1][$1] } ?? 0
    return (0..<size).map { copy.vectors[$0][largest] }
  }

  /// Makes one element off the diagonal zero.
  private mutating func rotate(_ p: Int, _ q: Int) {
    guard matrix[p][q] != 0 else { return }
    let theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
    let tangent = (theta < 0 ? -1 : 1) / (theta.magnitude + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot(), sine = tangent * cosine
    for k in matrix.indices {
      let (a, b) = (matrix[k][p], matrix[k][q])
      (matrix[k][p], matrix[k][q]) = (cosine * a - sine * b, sine * a + cosine * b)
    }
    for k in matrix.indices {
      let (a, b) = (matrix[p][k], matrix[q][k])
      (matrix[p][k], matrix[q][k]) = (cosine * a - sine * b, sine * a + cosine * b)
      let (c, d) = (vectors[k][p], vectors[k][q])
      (vectors[k][p], vectors[k][q]) = (cosine * c - sine * d, sine * c + cosine * d)
    }
  }
}
