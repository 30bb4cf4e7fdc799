import Graphs
import Primitives

/// The ids that a file gives its edges, kept as an attribute `id` unless they only count the edges, as `0`, `1`, `2` or `e0`, `e1`, `e2` do.
///
/// - Complexity: O(*m*) for *m* edges; memory only for ids that are kept.
struct EdgeIDs {
  private enum State {
    case unseen, counting, kept
  }

  private var state = State.unseen
  private var prefix: [UInt8] = []
  private var start = 0
  private var edgeCount = 0
  /// The edges among those counted that have no row of attributes, as they are self-loops.
  private var rowless: [Int] = []

  /// Takes the id of the next edge.
  ///
  /// - Parameters:
  ///   - id: The id, nil if the edge has none.
  ///   - row: The row of the edge's attributes, nil for a self-loop.
  ///   - columns: Where the ids become the column `id`.
  mutating func take(_ id: UnsafeBufferPointer<UInt8>?, row: Int?, into columns: inout AttributeColumns) {
    defer { edgeCount += 1 }
    switch state {
    case .unseen:
      guard let id, !id.isEmpty else { return }
      if edgeCount == 0, startCounting(id) {
        state = .counting
        if row == nil { rowless.append(0) }
        return
      }
      state = .kept
    case .counting:
      if let id, counts(id) {
        if row == nil { rowless.append(edgeCount) }
        return
      }
      state = .kept
      keepCounted(in: &columns)
    case .kept: break
    }
    if let id, let row, !id.isEmpty { keep(String(decoding: id, as: UTF8.self), row: row, in: &columns) }
  }

  /// Whether the ids of the column `id` are of one edge each; networkx numbers parallel edges only.
  static func areDistinct(_ values: [AttributeValue?]) -> Bool {
    var seen: Set<AttributeValue> = []
    return values.allSatisfy { $0.map { seen.insert($0).inserted } ?? true }
  }

  /// Where the number at the end of an id starts.
  private static func numberStart(_ id: UnsafeBufferPointer<UInt8>) -> Int {
    var place = id.count
    while place > 0, id.count - place < 10, id[place - 1] &- UInt8(ascii: "0") < 10 { place -= 1 }
    return place
  }

  private mutating func startCounting(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    let place = Self.numberStart(id)
    guard let number = Int(decimal: UnsafeBufferPointer(rebasing: id[place...])), number <= 1 else { return false }
    prefix = Array(id[..<place])
    start = number
    return id.count == place + 1
  }

  private func counts(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    guard id.count > prefix.count, id.starts(with: prefix) else { return false }
    let digits = UnsafeBufferPointer(rebasing: id[prefix.count...])
    guard digits.count <= 10, digits.count == 1 || digits[0] != UInt8(ascii: "0") else { return false }
    return Int(decimal: digits) == start + edgeCount
  }

  /// Keeps the ids that only counted until now.
  private func keepCounted(in columns: inout AttributeColumns) {
    let text = String(decoding: prefix, as: UTF8.self)
    var row = 0
    var skipped = rowless[...]
    for number in 0..<edgeCount {
      if skipped.first == number {
        skipped.removeFirst()
        continue
      }
      keep("\(text)\(start + number)", row: row, in: &columns)
      row += 1
    }
  }

  private func keep(_ id: String, row: Int, in columns: inout AttributeColumns) {
    let column = columns.column("id", type: .text)
    columns.set(.text(id), column: column, row: row)
  }
}
