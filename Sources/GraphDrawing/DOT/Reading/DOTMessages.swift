/// What a process that reads DOT is told: a line with its limits, then the text.
struct DOTRequest {
  private static let greeting = "comention-dot 1 "

  var cpuSeconds: Int
  var memoryMegabytes: Int
  var dot: [UInt8]

  init(cpuSeconds: Int, memoryMegabytes: Int, dot: [UInt8]) {
    self.cpuSeconds = cpuSeconds
    self.memoryMegabytes = memoryMegabytes
    self.dot = dot
  }

  func encoded() -> [UInt8] { Array("\(Self.greeting)\(cpuSeconds) \(memoryMegabytes)\n".utf8) + dot }

  /// Nil when the bytes are no request of this version.
  init?(decoding bytes: UnsafeRawBufferPointer) {
    guard let end = bytes.firstIndex(of: 0x0A), end < 100 else { return nil }
    let line = String(decoding: bytes[..<end], as: UTF8.self)
    guard line.hasPrefix(Self.greeting) else { return nil }
    let numbers = line.dropFirst(Self.greeting.count).split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) else { return nil }
    self.init(cpuSeconds: numbers[0], memoryMegabytes: numbers[1], dot: Array(bytes[(end + 1)...]))
  }
}

/// What such a process answers: a line, then remarks, a line each, an empty line and the graph; or what is wrong.
enum DOTAnswer {
  private static let greeting = "comention-dot 1 "

  /// What goes before the graph.
  static func head(remarks: [String]) -> [UInt8] {
    let lines = remarks.map { SafeText.cleaned($0) + "\n" }
    return Array("\(greeting)ok\n\(lines.joined())\n".utf8)
  }

  static func encoded(_ failure: DOTFailure) -> [UInt8] {
    let message = SafeText.cleaned(failure.message, maximumBytes: 1_000)
    return Array("\(greeting)\(failure.code.rawValue) \(failure.line ?? 0)\n\(message)".utf8)
  }

  /// What was read; nil when the bytes are no whole answer.
  static func decoded(_ bytes: UnsafeRawBufferPointer) throws(DOTFailure) -> DOTReader.Reading? {
    var start = 0
    func line() -> String? {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      defer { start = end + 1 }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    guard let first = line(), first.hasPrefix(greeting) else { return nil }
    let words = first.dropFirst(greeting.count).split(separator: " ")
    if words == ["ok"] {
      var remarks: [String] = []
      while let remark = line(), !remark.isEmpty { remarks.append(remark) }
      return DOTReader.Reading(nodeLinkJSON: Array(bytes[start...]), remarks: remarks)
    }
    guard words.count == 2, let code = DOTReadingError.Code(rawValue: String(words[0])), let place = Int(words[1])
    else {
      return nil
    }
    throw DOTFailure(
      code, line: place > 0 ? place : nil, SafeText.cleaned(String(decoding: bytes[start...], as: UTF8.self)))
  }
}
