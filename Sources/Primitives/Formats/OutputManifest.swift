/// The list of the files that commands wrote into a folder, which stands there under the name ``fileName``.
///
/// It is written as `sha256sum` reads it, a line with `#` for each command before its files: `sha256sum --check .comention` tells
/// whether they are as they were written.
package struct OutputManifest: Hashable, Sendable {
  /// The name of the list.
  package static let fileName = ".comention"

  private static let title = "# Written by comention, which doesn't read these files as documents."
  private static let commandMark = "# command: "

  /// The digests of the files, by command and name.
  private var digests: [String: [String: String]] = [:]

  /// A list of nothing.
  package init() {}

  /// Reads a list; what isn't a line of one is passed over, and so is a name that leads out of the folder: what an archive brought with it
  /// must not decide on files elsewhere.
  package init(parsing text: String) {
    var command = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix(Self.commandMark) {
        command = String(line.dropFirst(Self.commandMark.count))
      } else if let gap = line.firstRange(of: "  "), line[..<gap.lowerBound].utf8.count == 64,
        Self.staysInside(line[gap.upperBound...])
      {
        digests[command, default: [:]][String(line[gap.upperBound...])] = String(line[..<gap.lowerBound])
      }
    }
  }

  private static func staysInside(_ name: Substring) -> Bool {
    name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
  }

  /// The names of the files that a command wrote, in order.
  package func names(of command: String) -> [String] { digests[command, default: [:]].keys.sorted() }

  /// The hexadecimal SHA-256 of a file as it was written; nil where no command wrote one of that name.
  package func digest(of name: String) -> String? { digests.values.lazy.compactMap { $0[name] }.first }

  /// Sets what a command wrote, in place of what it wrote before; files that it took over from other commands are its own.
  package mutating func set(_ written: [String: String], by command: String) {
    for other in digests.keys { digests[other] = digests[other]?.filter { written[$0.key] == nil } }
    digests[command] = written
  }

  /// The list as a file holds it.
  package var text: String {
    var lines = [Self.title]
    for command in digests.keys.sorted() {
      guard let files = digests[command], !files.isEmpty else { continue }
      lines.append(Self.commandMark + command)
      lines += files.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The list of a folder; one of nothing where there is none that can be read.
  package init(ofFolder path: String) {
    let bytes = (try? ByteStream(path: "\(path)/\(Self.fileName)"))?.start(1 << 24) ?? []
    self.init(parsing: String(decoding: bytes, as: UTF8.self))
  }

  /// Whether a file of a folder is one of the list, and as it was written.
  package func holds(_ name: String, inFolder path: String) -> Bool {
    guard let digest = digest(of: name) else { return false }
    return SHA256.hexadecimalDigest(ofFile: "\(path)/\(name)") == digest
  }
}

extension ByteStream {
  /// The first bytes, at most `count`; fewer where the stream ends or fails.
  package func start(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, let piece = try? next(), !piece.isEmpty { bytes += piece }
    return Array(bytes.prefix(count))
  }
}

extension SHA256 {
  /// The hexadecimal digest of a file; nil where it can't be read.
  package static func hexadecimalDigest(ofFile path: String) -> String? {
    guard let stream = try? ByteStream(path: path) else { return nil }
    var hash = SHA256()
    while true {
      guard let piece = try? stream.next() else { return nil }
      if piece.isEmpty { return hash.finalized().hexadecimal }
      hash.update(piece)
    }
  }
}
