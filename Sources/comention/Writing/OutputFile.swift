import Primitives

/// Files that appear whole or not at all: each is written beside its target under another name, and renamed when all are complete.
struct OutputFiles: ~Copyable {
  private var pending: [(place: OutputPlace, target: String)] = []
  private var open: [(descriptor: FileDescriptor, target: String)] = []

  /// Nothing to write yet.
  init() {}

  /// Writes a file that ``commit()`` will put in place.
  ///
  /// A target that is a device or a pipe cannot be renamed to, and is written directly.
  mutating func add(_ bytes: [UInt8], at path: String) throws(OutputError) {
    var sink = try sink(for: path)
    try sink.write(bytes)
    try sink.flush()
    try closeAll()
  }

  /// Opens a file to be written piece by piece; flush it before ``commit()``, which puts it in place.
  mutating func sink(for path: String) throws(OutputError) -> FileSink {
    try InputProtection.check(path)
    if Self.isSpecialFile(path) {
      let descriptor = try Self.system(path) { () throws(SystemError) in
        try FileDescriptor.writing(path, truncating: false)
      }
      open.append((descriptor, path))
      return FileSink(descriptor: descriptor, target: path)
    }
    try WrittenFiles.note(path)
    let place = OutputPlace(path)
    // Before there is a file, or one that comes to be just when the command is stopped would stay.
    pending.append((place, path))
    Interruption.add(place.temporary)
    let descriptor = try Self.system(path) { () throws(SystemError) in try place.create() }
    open.append((descriptor, path))
    return FileSink(descriptor: descriptor, target: path)
  }

  private mutating func closeAll() throws(OutputError) {
    while let (descriptor, target) = open.popLast() {
      try Self.system(target) { () throws(SystemError) in try descriptor.close() }
    }
  }

  /// Puts all files in place.
  mutating func commit() throws(OutputError) {
    try closeAll()
    // What is written piece by piece was opened before its inputs.
    for (_, target) in pending { try InputProtection.check(target) }
    while let (place, target) = pending.first {
      try Self.system(target) { () throws(SystemError) in try place.commit() }
      Interruption.remove(place.temporary)
      pending.removeFirst()
    }
  }

  deinit {
    for (descriptor, _) in open { try? descriptor.close() }
    for (place, _) in pending {
      FileSystem.remove(place.temporary)
      Interruption.remove(place.temporary)
    }
  }

  /// Writes one file whole.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var files = OutputFiles()
    try files.add(bytes, at: path)
    try files.commit()
  }

  /// Makes a file under another name beside its place, and puts it there when it is complete.
  static func making<Result>(_ path: String, _ body: (_ temporary: String) async throws -> Result) async throws
    -> Result
  {
    try WrittenFiles.note(path)
    let place = OutputPlace(path)
    Interruption.add(place.temporary)
    defer {
      FileSystem.remove(place.temporary)
      Interruption.remove(place.temporary)
    }
    let result = try await body(place.temporary)
    try InputProtection.check(path)
    try system(path) { () throws(SystemError) in try place.commit() }
    return result
  }

  /// Throws where a file could not be written, so that hours of work are not lost for a slip in a name.
  static func check(_ path: String) throws(OutputError) {
    try InputProtection.check(path)
    guard !isSpecialFile(path) else { return }
    let place = OutputPlace(path)
    Interruption.add(place.temporary)
    defer { Interruption.remove(place.temporary) }
    try system(path) { () throws(SystemError) in try place.create().close() }
    FileSystem.remove(place.temporary)
  }

  /// Creates a folder and the ones above it where they are missing.
  static func createFolder(_ path: String) throws(OutputError) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += partial.isEmpty || partial.hasSuffix("/") ? String(part) : "/\(part)"
      try system(path) { () throws(SystemError) in try FileSystem.createFolder(partial) }
    }
    guard (try? FileStatus(path))?.kind == .folder else { throw OutputError(target: path, .noFolder) }
  }

  private static func isSpecialFile(_ path: String) -> Bool {
    guard let status = try? FileStatus(path) else { return false }
    return status.kind != .file
  }

  /// Does something with the system for a target.
  private static func system<Result>(
    _ target: String, _ body: () throws(SystemError) -> Result
  ) throws(OutputError) -> Result {
    do throws(SystemError) { return try body() } catch { throw OutputError(target: target, error) }
  }
}
