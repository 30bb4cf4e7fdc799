/// Products of matrices that lie row by row.
///
/// Sums run in the order of the inner dimension whatever the sizes, so that results have the same bits on every machine.
struct MatrixProduct {
  private static let width = 8
  private let packed: UnsafeMutablePointer<Float>
  private let capacity: Int

  /// Reserves room for right sides of up to `capacity` numbers.
  init(capacity: Int) {
    self.capacity = capacity
    packed = .allocate(capacity: capacity)
  }

  func deallocate() { packed.deallocate() }

  /// Adds `left` (rows × inner) times `right` (inner × columns) to `result`.
  ///
  /// - Precondition: The number of columns is a multiple of 8, and the right side fits the capacity.
  func add(
    _ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>, to result: UnsafeMutablePointer<Float>,
    rows: Int, inner: Int, columns: Int
  ) {
    precondition(columns % Self.width == 0 && inner * columns <= capacity)
    pack(right, inner: inner, columns: columns)
    var row = 0
    while row + 4 <= rows {
      for panel in 0..<columns / Self.width {
        addFour(
          left + row * inner, packed + panel * inner * Self.width, result + row * columns + panel * Self.width, inner,
          columns)
      }
      row += 4
    }
    while row < rows {
      for panel in 0..<columns / Self.width {
        addOne(
          left + row * inner, packed + panel * inner * Self.width, result + row * columns + panel * Self.width, inner)
      }
      row += 1
    }
  }

  /// Puts eight columns at a time behind each other.
  private func pack(_ right: UnsafePointer<Float>, inner: Int, columns: Int) {
    for panel in 0..<columns / Self.width {
      let target = packed + panel * inner * Self.width
      for index in 0..<inner {
        Self.store(Self.load(right + index * columns + panel * Self.width), target + index * Self.width)
      }
    }
  }

  @inline(__always)
  private static func load(_ start: UnsafePointer<Float>) -> SIMD8<Float> {
    UnsafeRawPointer(start).loadUnaligned(as: SIMD8<Float>.self)
  }

  @inline(__always)
  private static func store(_ value: SIMD8<Float>, _ start: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(start).storeBytes(of: value, as: SIMD8<Float>.self)
  }

  @inline(__always)
  private func addFour(
    _ left: UnsafePointer<Float>, _ panel: UnsafePointer<Float>, _ result: UnsafeMutablePointer<Float>, _ inner: Int,
    _ columns: Int
  ) {
    var a = Self.load(result)
    var b = Self.load(result + columns)
    var c = Self.load(result + 2 * columns)
    var d = Self.load(result + 3 * columns)
    let second = left + inner
    let third = second + inner
    let fourth = third + inner
    for index in 0..<inner {
      let right = Self.load(panel + index * Self.width)
      a += right * left[index]
      b += right * second[index]
      c += right * third[index]
      d += right * fourth[index]
    }
    Self.store(a, result)
    Self.store(b, result + columns)
    Self.store(c, result + 2 * columns)
    Self.store(d, result + 3 * columns)
  }

  @inline(__always)
  private func addOne(
    _ left: UnsafePointer<Float>, _ panel: UnsafePointer<Float>, _ result: UnsafeMutablePointer<Float>, _ inner: Int
  ) {
    var a = Self.load(result)
    for index in 0..<inner { a += Self.load(panel + index * Self.width) * left[index] }
    Self.store(a, result)
  }

  /// Writes the transpose of a matrix.
  static func transpose(
    _ source: UnsafePointer<Float>, rows: Int, columns: Int, to target: UnsafeMutablePointer<Float>
  ) {
    // In squares, so that both sides stay in the cache.
    for top in stride(from: 0, to: rows, by: 16) {
      for left in stride(from: 0, to: columns, by: 16) {
        for row in top..<min(rows, top + 16) {
          for column in left..<min(columns, left + 16) { target[column * rows + row] = source[row * columns + column] }
        }
      }
    }
  }
}
