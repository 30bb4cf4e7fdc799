/// Lanczos iteration for the largest eigenvalue of a symmetric matrix, restarted with the best vectors it has.
///
/// A restart keeps several of the leading approximate eigenvectors, not just the first: what has been learned about the
/// second eigenvalue is what separates the first from it when they are nearly tied.
///
/// Reference: K. Wu, H. Simon, "Thick-Restart Lanczos Method for Large Symmetric Eigenvalue Problems", *SIAM J. Matrix
/// Anal. Appl.* 22, 2000, [doi:10.1137/S0895479898334605](https://doi.org/10.1137/S0895479898334605).
final class ThickRestartLanczos {
  /// How many vectors the basis has when it is full.
  private static let basisSize = 28
  /// How many of them a restart keeps.
  private static let keptSize = 9

  private let matrix: AdjacencyMatrix
  private let count: Int
  private let size: Int
  /// The basis, one vector after the other, and room for the next.
  private let basis: UnsafeMutablePointer<Double>
  private let spare: UnsafeMutablePointer<Double>
  /// The matrix in terms of the basis.
  private var projection: [[Double]]
  private var products = 0

  /// The basis spans what `start` and its products with the matrix span; it has Euclidean length 1.
  init(_ matrix: AdjacencyMatrix, start: [Double]) {
    self.matrix = matrix
    count = start.count
    size = min(Self.basisSize, start.count)
    basis = .allocate(capacity: (size + 1) * count)
    basis.initialize(repeating: 0, count: (size + 1) * count)
    spare = .allocate(capacity: max(Self.keptSize, 1) * count)
    spare.initialize(repeating: 0, count: max(Self.keptSize, 1) * count)
    projection = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for index in 0..<count { basis[index] = start[index] }
  }

  deinit {
    basis.deallocate()
    spare.deallocate()
  }

  /// The eigenvector of the largest eigenvalue, of Euclidean length 1 and positive sum.
  func leadingEigenvector(tolerance: Double, maximumProducts: Int)
    -> (vector: [Double], eigenvalue: Double, products: Int, converged: Bool)
  {
    var kept = 0
    var best = (vector: [Double](), eigenvalue: 0.0, residual: Double.infinity)
    var attempts = 0
    while true {
      let (used, coupling) = extend(from: kept)
      let pairs = SymmetricEigenproblem(projection, size: used).pairs()
      let estimate = (coupling * pairs[0].vector[used - 1]).magnitude
      let isExhausted = coupling == 0 || products >= maximumProducts
      if estimate <= tolerance * pairs[0].value || isExhausted {
        let candidate = checked(pairs[0].vector, used)
        if candidate.residual < best.residual { best = candidate }
        if best.residual <= tolerance * best.eigenvalue {
          return (best.vector, best.eigenvalue, products, true)
        }
        // What is left although the basis says otherwise is the rounding of the products themselves.
        attempts += 1
        if isExhausted || attempts > 2 {
          return (best.vector, best.eigenvalue, products, best.residual <= 1e-11 * best.eigenvalue)
        }
      }
      kept = min(Self.keptSize, used - 1)
      restart(pairs, kept: kept, used: used, coupling: coupling)
    }
  }

  private func vector(_ index: Int) -> UnsafeMutablePointer<Double> { basis + index * count }

  /// Adds vectors until the basis is full or spans all it can; returns how many there are and how strongly the last is
  /// coupled to what is outside.
  private func extend(from kept: Int) -> (used: Int, coupling: Double) {
    for step in kept..<size {
      let next = vector(step + 1)
      matrix.multiply(vector(step), into: next)
      products += 1
      let before = Vectors.dot(next, next, count: count).squareRoot()
      projection[step][step] = Vectors.dot(vector(step), next, count: count)
      // Twice, or rounding brings back what was taken out.
      for _ in 0..<2 {
        for index in 0...step {
          Vectors.add(-Vectors.dot(vector(index), next, count: count), vector(index), to: next, count: count)
        }
      }
      let length = Vectors.dot(next, next, count: count).squareRoot()
      guard length > 1e-14 * before else { return (step + 1, 0) }
      for index in 0..<count { next[index] /= length }
      guard step + 1 < size else { return (size, count == size ? 0 : length) }
      projection[step][step + 1] = length
      projection[step + 1][step] = length
    }
    return (size, 0)
  }

  /// An eigenvector in terms of the nodes, and by how much it misses.
  private func checked(_ weights: [Double], _ used: Int) -> (vector: [Double], eigenvalue: Double, residual: Double) {
    var result = [Double](repeating: 0, count: count)
    var image = result
    result.withUnsafeMutableBufferPointer { result in
      guard let result = result.baseAddress else { return }
      for index in 0..<used { Vectors.add(weights[index], vector(index), to: result, count: count) }
    }
    let sign = result.reduce(0, +) < 0 ? -1.0 : 1.0
    let length = sign * result.reduce(0) { $0 + $1 * $1 }.squareRoot()
    result = result.map { $0 / length }
    result.withUnsafeBufferPointer { result in
      image.withUnsafeMutableBufferPointer { image in
        guard let result = result.baseAddress, let image = image.baseAddress else { return }
        matrix.multiply(result, into: image)
      }
    }
    products += 1
    let eigenvalue = zip(result, image).reduce(0) { $0 + $1.0 * $1.1 }
    let residual = zip(result, image).reduce(0) { $0 + ($1.1 - eigenvalue * $1.0) * ($1.1 - eigenvalue * $1.0) }
    return (result, eigenvalue, residual.squareRoot())
  }

  /// Replaces the basis by the leading approximate eigenvectors and the direction in which they all still miss.
  private func restart(_ pairs: [(value: Double, vector: [Double])], kept: Int, used: Int, coupling: Double) {
    spare.update(repeating: 0, count: max(kept, 1) * count)
    for place in 0..<kept {
      for index in 0..<used {
        Vectors.add(pairs[place].vector[index], vector(index), to: spare + place * count, count: count)
      }
    }
    vector(kept).update(from: vector(used), count: count)
    basis.update(from: spare, count: kept * count)
    for row in 0..<size { for column in 0..<size { projection[row][column] = 0 } }
    for place in 0..<kept {
      projection[place][place] = pairs[place].value
      projection[place][kept] = coupling * pairs[place].vector[used - 1]
      projection[kept][place] = projection[place][kept]
    }
  }
}

/// The eigenvalues of a small symmetric matrix by Jacobi's rotations, slow and as accurate as rounding allows.
struct SymmetricEigenproblem {
  private let size: Int
  private var matrix: [Double]
  private var vectors: [Double]

  /// The leading square of the given size.
  init(_ rows: [[Double]], size: Int) {
    self.size = size
    matrix = rows.prefix(size).flatMap { $0.prefix(size) }
    vectors = [Double](repeating: 0, count: size * size)
    for index in 0..<size { vectors[index * size + index] = 1 }
  }

  /// The eigenvalues with their vectors, largest first.
  func pairs() -> [(value: Double, vector: [Double])] {
    var copy = self
    // Jacobi's method converges quadratically; twelve sweeps are more than any matrix of this size needs.
    for _ in 0..<12 where copy.sweep() {}
    let order = (0..<size).sorted { a, b in
      let (x, y) = (copy.matrix[a * size + a], copy.matrix[b * size + b])
      return x != y ? x > y : a < b
    }
    return order.map { column in
      (copy.matrix[column * size + column], (0..<size).map { copy.vectors[column * size + $0] })
    }
  }

  /// Makes each element off the diagonal zero once; returns whether there was anything left to do.
  private mutating func sweep() -> Bool {
    var isDone = true
    for row in 0..<size {
      for column in (row + 1)..<max(size, row + 1) where matrix[row * size + column] != 0 {
        let scale = matrix[row * size + row].magnitude + matrix[column * size + column].magnitude
        // Too small to change anything.
        guard matrix[row * size + column].magnitude > 1e-20 * scale else { continue }
        isDone = false
        rotate(row, column)
      }
    }
    return !isDone
  }

  /// Makes one element off the diagonal zero.
  private mutating func rotate(_ p: Int, _ q: Int) {
    let size = size
    let theta = (matrix[q * size + q] - matrix[p * size + p]) / (2 * matrix[p * size + q])
    let tangent = (theta < 0 ? -1 : 1) / (theta.magnitude + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot(), sine = tangent * cosine
    matrix.withUnsafeMutableBufferPointer { matrix in
      for k in 0..<size {
        let (a, b) = (matrix[k * size + p], matrix[k * size + q])
        matrix[k * size + p] = cosine * a - sine * b
        matrix[k * size + q] = sine * a + cosine * b
      }
      for k in 0..<size {
        let (a, b) = (matrix[p * size + k], matrix[q * size + k])
        matrix[p * size + k] = cosine * a - sine * b
        matrix[q * size + k] = sine * a + cosine * b
      }
      matrix[p * size + q] = 0
      matrix[q * size + p] = 0
    }
    vectors.withUnsafeMutableBufferPointer { vectors in
      for k in 0..<size {
        let (a, b) = (vectors[p * size + k], vectors[q * size + k])
        vectors[p * size + k] = cosine * a - sine * b
        vectors[q * size + k] = sine * a + cosine * b
      }
    }
  }
}
