import Primitives

/// A folder that a command fills: its files appear together, with a list of what is its own, and those of an earlier run that this
/// one doesn't write go.
struct OutputFolder: ~Copyable {
  private let path: String
  private let command: String
  private var files = OutputFiles()
  private var written: [String: String] = [:]

  /// A folder that is there.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - command: The command that fills it.
  init(_ path: String, of command: String) {
    self.path = path
    self.command = command
  }

  /// Throws where files that will be written are among those that were read, before the work is done.
  static func check(_ path: String, _ names: [String]) throws(OutputError) {
    for name in names { try InputProtection.check("\(path)/\(name)") }
  }

  /// Writes a file that ``commit(in:)`` puts in place.
  mutating func add(_ name: String, _ bytes: [UInt8]) throws(OutputError) {
    try files.add(bytes, at: "\(path)/\(name)")
    written[name] = SHA256.digest(of: bytes).hexadecimal
  }

  /// Writes a file piece by piece, so that the whole is never in memory; ``commit(isOwn:in:)`` puts it in place.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - produce: What hands the pieces over.
  /// - Throws: What could not be written, and what the pieces' maker throws.
  mutating func add(
    _ name: String, _ produce: ((UnsafeRawBufferPointer) throws(OutputError) -> Void) async throws -> Void
  ) async throws {
    let file = FingerprintedSink(try files.sink(for: "\(path)/\(name)"))
    try await produce { bytes throws(OutputError) in try file.write(bytes) }
    written[name] = try file.finish()
  }

  /// Writes Markdown, which says in its first line that this program wrote it.
  mutating func add(_ name: String, markdown: String) throws(OutputError) {
    try add(name, Array("\(GeneratorMark.markdown)\n\n\(markdown)".utf8))
  }

  /// Puts all files in place; then removes what an earlier run of the command has written and this one hasn't, and names it where it
  /// was changed since.
  ///
  /// - Parameters:
  ///   - isOwn: Whether the command writes files of a name; such files that are in no list are named, and stay.
  ///   - context: Where to say so.
  /// - Throws: What could not be written, before anything is removed.
  mutating func commit(isOwn: (String) -> Bool, in context: CommandContext) throws(OutputError) {
    let earlier = OutputManifest(ofFolder: path)
    var manifest = earlier
    manifest.set(written, by: command)
    try files.add(Array(manifest.text.utf8), at: "\(path)/\(OutputManifest.fileName)")
    try files.commit()
    let listed = earlier.names(of: command)
    for name in listed where written[name] == nil && isThere(name) {
      if earlier.holds(name, inFolder: path) {
        FileSystem.remove("\(path)/\(name)")
        context.remark("removed: \(path)/\(name), of an earlier run")
      } else {
        context.remark("left: \(path)/\(name), of an earlier run and changed since")
      }
    }
    let others = (try? FileSystem.names(inFolder: path).names) ?? []
    for name in others.sorted() where isOwn(name) && manifest.digest(of: name) == nil {
      guard !listed.contains(name) else { continue }
      context.remark("left: \(path)/\(name), which this run doesn't write")
    }
  }

  private func isThere(_ name: String) -> Bool { (try? FileStatus("\(path)/\(name)")) != nil }
}

/// A file on its way to the system, and the digest of what it got so far.
private final class FingerprintedSink {
  private var sink: FileSink
  private var hash = SHA256()

  init(_ sink: consuming FileSink) { self.sink = sink }

  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    hash.update(bytes)
    try sink.write(bytes)
  }

  /// Hands everything on, and tells the digest.
  func finish() throws(OutputError) -> String {
    try sink.flush()
    return hash.finalized().hexadecimal
  }
}
