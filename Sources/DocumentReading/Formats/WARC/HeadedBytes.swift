internal import Primitives

/// Heads of lines "Name: value" and the bytes behind them, read from a stream one after another.
struct HeadedBytes {
  private let stream: ByteStream
  private var window: [UInt8] = []
  private var position = 0
  /// Whether nothing is left.
  private(set) var isEnded = false

  /// The longest head, in bytes.
  private static let longestHead = 1 << 20

  init(_ stream: ByteStream) { self.stream = stream }

  private mutating func fill() throws(SystemError) {
    let piece = try stream.next()
    isEnded = piece.isEmpty
    if position > 0 {
      window.removeFirst(position)
      position = 0
    }
    window += piece
  }

  /// The first line and the fields of a head, blank lines before it passed over; nil at the end, and where a head is too long.
  mutating func head() throws(SystemError) -> (line: String, fields: [String: String])? {
    var lines: [String] = [], size = 0
    while let line = try line() {
      size += line.utf8.count
      guard size <= Self.longestHead else { return nil }
      if !line.isEmpty { lines.append(line) } else if !lines.isEmpty { break }
    }
    return Self.parsed(lines)
  }

  /// A head in lines.
  static func parsed(_ lines: [String]) -> (line: String, fields: [String: String])? {
    guard let first = lines.first else { return nil }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let name = line[..<colon].lowercased()
      if fields[name] == nil { fields[name] = value }
    }
    return (first, fields)
  }

  private mutating func line() throws(SystemError) -> String? {
    var searched = position
    while true {
      if let end = window[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        var line = window[position..<end]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        position = end + 1
        return String(decoding: line, as: UTF8.self)
      }
      guard !isEnded, window.count - position <= Self.longestHead else { return nil }
      searched = window.count - position
      try fill()
    }
  }

  /// The next bytes, of a number or up to the end; those beyond a limit are passed over, and then there are none.
  mutating func bytes(_ count: Int, limit: Int) throws(SystemError) -> [UInt8]? {
    var bytes: [UInt8] = [], rest = count
    while rest > 0 {
      if position == window.count {
        guard !isEnded else { break }
        try fill()
        continue
      }
      let taken = min(rest, window.count - position)
      if count <= limit { bytes += window[position..<(position + taken)] }
      position += taken
      rest -= taken
    }
    return count <= limit ? bytes : nil
  }
}
