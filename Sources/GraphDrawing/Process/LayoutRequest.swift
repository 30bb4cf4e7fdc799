#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// All that it takes to make a picture, as one message.
struct LayoutRequest: Codable, Hashable, Sendable {
  var version = 4
  var dot: String
  var plan: LayoutPlan
  var engine: LayoutEngine
  var answer: Answer
  var legend: Legend
  /// Whether texts are measured with the fonts of the machine.
  var usesFonts: Bool
  /// How many threads work on it.
  var threads: Int
  /// Limits that the layout process sets on itself.
  var cpuSeconds = 0
  var memoryMegabytes = 0

  /// What is wanted: a picture, or only where the nodes stand.
  enum Answer: Codable, Hashable, Sendable {
    case picture(PictureFormat)
    case positions
  }

  func encoded() throws(GraphvizError) -> [UInt8] {
    do {
      return Array(try JSONEncoder().encode(self))
    } catch {
      throw GraphvizError(.protocolMismatch, "The request for a layout could not be written: \(error)", engine: engine)
    }
  }

  init(
    dot: String, plan: LayoutPlan = LayoutPlan(), engine: LayoutEngine, answer: Answer, legend: Legend, usesFonts: Bool,
    threads: Int = 1
  ) {
    self.dot = dot
    self.plan = plan
    self.engine = engine
    self.answer = answer
    self.legend = legend
    self.usesFonts = usesFonts
    self.threads = threads
  }

  init(decoding bytes: [UInt8]) throws(GraphvizError) {
    do {
      self = try JSONDecoder().decode(LayoutRequest.self, from: Data(bytes))
    } catch {
      throw GraphvizError(
        .protocolMismatch, "Standard input is not a request for a layout; this program is started by others only")
    }
    guard version == 4 else {
      throw GraphvizError(
        .protocolMismatch, "The request for a layout has version \(version), not 4; rebuild both programs")
    }
  }
}

/// What a layout process finds: where the nodes stand, how good that is, and the picture, empty where only positions are wanted.
struct LayoutResult: Hashable, Sendable {
  /// What stands before the picture, a line of JSON.
  struct Header: Codable, Hashable, Sendable {
    /// In the order of the plan.
    var positions: [Point]
    var report: LayoutReport
  }

  var header: Header
  var picture: [UInt8]
}

/// The answer to a ``LayoutRequest``: a line that says what follows, then the result or the error.
enum LayoutAnswer {
  private static let greeting = "comention-layout 2 "

  static func encoded(_ result: Result<LayoutResult, GraphvizError>) -> [UInt8] {
    switch result {
    case .success(let result):
      guard let header = try? JSONEncoder().encode(result.header) else { return [] }
      return Array((greeting + "ok\n").utf8) + header + [0x0A] + result.picture
    case .failure(let error):
      return Array("\(greeting)\(error.code)\n\(SafeText.cleaned(error.problem))\n\(error.graphvizSaid)".utf8)
    }
  }

  /// The result; nil when the bytes are no whole answer.
  static func decoded(_ bytes: [UInt8], engine: LayoutEngine) throws(GraphvizError) -> LayoutResult? {
    guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
    let line = String(decoding: bytes[..<end], as: UTF8.self)
    guard line.hasPrefix(greeting) else { return nil }
    let word = line.dropFirst(greeting.count)
    if word == "ok" { return decodedResult(bytes[(end + 1)...]) }
    guard let code = GraphvizError.Code.all.first(where: { $0.description == word }) else { return nil }
    let parts = String(decoding: bytes[(end + 1)...], as: UTF8.self).split(
      separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    throw GraphvizError(
      code, parts.first.map(String.init) ?? "", engine: engine,
      graphvizSaid: parts.count > 1 ? String(parts[1]) : "")
  }

  private static func decodedResult(_ bytes: ArraySlice<UInt8>) -> LayoutResult? {
    guard let end = bytes.firstIndex(of: 0x0A),
      let header = try? JSONDecoder().decode(LayoutResult.Header.self, from: Data(bytes[..<end]))
    else { return nil }
    return LayoutResult(header: header, picture: Array(bytes[(end + 1)...]))
  }
}
