import Primitives

/// A first line that says how many nodes and edges a list has, as courses and some programs write it: `5 3` above three edges, or the
/// number of nodes alone. It is no edge.
struct SizeLine {
  private let text: String

  /// Looks at the first line of a list, and at the whole file where it may be such a line; nil where it is none.
  ///
  /// It is one if the lines below are edges between whole numbers, as many as its second number says, and none of these is above its
  /// first. A single number has to be the highest of them, or one more, or how many there are.
  init?(of input: inout ChunkedInput) throws(GraphFormatError) {
    let seen = input.window[input.position...].prefix(1 << 16)
    let first = seen.prefix { $0 != 0x0A && $0 != 0x0D }
    guard first.count < seen.count, first.count <= 40, let sizes = Self.numbers(first), (1...2).contains(sizes.count),
      let nodes = sizes.first, nodes > 0
    else { return nil }
    let isWhole = input.isFinal && seen.count == input.window.count - input.position
    guard let start = Lines(seen.dropFirst(first.count), isWhole: isWhole, most: nodes),
      isWhole || sizes.count == 1 || start.count <= sizes[1]
    else { return nil }
    var all = start
    if !isWhole {
      // A list that begins so is rare, and has to be seen to its end.
      while !input.isFinal { try input.takeStart(bytes: 2 * (input.window.count - input.position)) }
      guard let lines = Lines(input.window[input.position...].dropFirst(first.count), isWhole: true, most: nodes) else {
        return nil
      }
      all = lines
    }
    guard all.count > 0 else { return nil }
    if sizes.count == 2 {
      guard all.count == sizes[1] else { return nil }
    } else {
      guard nodes == all.highest || nodes == all.highest + 1 else { return nil }
    }
    text = String(decoding: first, as: UTF8.self).trimmingQuotes
  }

  /// What is said of it.
  var remark: String {
    "the first line, \(text.quoted), was read as the number of nodes"
      + (text.contains { $0 == " " || $0 == "\t" || $0 == "," }
        ? " and of the lines below, not as an edge" : ", not as an edge")
  }

  /// The edges below.
  private struct Lines {
    private(set) var count = 0
    private(set) var highest = 0

    /// Nil if a line is no edge between whole numbers, or one of these is higher than the first line lets be.
    init?(_ bytes: ArraySlice<UInt8>, isWhole: Bool, most: Int) {
      var at = bytes.startIndex
      while at < bytes.endIndex {
        let end = bytes[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
        defer { at = end + 1 }
        // What is cut off here goes on.
        if end == bytes.endIndex, !isWhole { return }
        if bytes[at..<end].allSatisfy(\.isBlank) { continue }
        guard let ends = SizeLine.ends(bytes[at..<end]), max(ends.0, ends.1) <= most else { return nil }
        count += 1
        highest = max(highest, ends.0, ends.1)
      }
    }
  }

  /// The whole numbers of a line that holds nothing else.
  private static func numbers(_ line: ArraySlice<UInt8>) -> [Int]? {
    let words = line.split { $0.isBlank || $0 == UInt8(ascii: ",") }
    let numbers = words.compactMap { word in Array(word).withUnsafeBufferPointer { Int(decimal: $0) } }
    return numbers.count == words.count && numbers.allSatisfy { $0 >= 0 } ? numbers : nil
  }

  /// The two whole numbers that a line begins with, with no more than a weight behind them.
  private static func ends(_ line: ArraySlice<UInt8>) -> (Int, Int)? {
    let words = line.split(maxSplits: 3) { $0.isBlank || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    guard (2...3).contains(words.count) else { return nil }
    let ends = words.prefix(2).compactMap { word in Array(word).withUnsafeBufferPointer { Int(decimal: $0) } }
    return ends.count == 2 && ends.allSatisfy { $0 >= 0 } ? (ends[0], ends[1]) : nil
  }
}
