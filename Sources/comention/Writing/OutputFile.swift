#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that appear whole or not at all: each is written beside its target under another name, and renamed when all are complete.
struct OutputFiles: ~Copyable {
  private var pending: [(temporary: String, target: String)] = []
  private var open: [(descriptor: Int32, target: String)] = []

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
    let isSpecial = Self.isSpecialFile(path)
    let destination = isSpecial ? path : "\(path).\(getpid()).tmp"
    let descriptor = systemOpen(destination, O_WRONLY | O_CREAT | (isSpecial ? 0 : O_TRUNC))
    guard descriptor >= 0 else { throw OutputError(target: path) }
    open.append((descriptor, path))
    if !isSpecial {
      pending.append((destination, path))
      Interruption.add(destination)
    }
    return FileSink(descriptor: descriptor, target: path)
  }

  private mutating func closeAll() throws(OutputError) {
    while let (descriptor, target) = open.popLast() {
      // Some file systems report a full disk only here.
      if close(descriptor) != 0 { throw OutputError(target: target) }
    }
  }

  /// Puts all files in place.
  mutating func commit() throws(OutputError) {
    try closeAll()
    while let (temporary, target) = pending.first {
      if rename(temporary, target) != 0 { throw OutputError(target: target) }
      Interruption.remove(temporary)
      pending.removeFirst()
    }
  }

  deinit {
    for (descriptor, _) in open { close(descriptor) }
    for (temporary, _) in pending {
      unlink(temporary)
      Interruption.remove(temporary)
    }
  }

  /// Writes one file whole.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var files = OutputFiles()
    try files.add(bytes, at: path)
    try files.commit()
  }

  /// Throws where a file could not be written, so that hours of work are not lost for a slip in a name.
  static func check(_ path: String) throws(OutputError) {
    guard !isSpecialFile(path) else { return }
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = systemOpen(temporary, O_WRONLY | O_CREAT)
    guard descriptor >= 0 else { throw OutputError(target: path) }
    close(descriptor)
    unlink(temporary)
  }

  /// Creates a folder and the ones above it where they are missing.
  static func createFolder(_ path: String) throws(OutputError) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += partial.isEmpty || partial.hasSuffix("/") ? String(part) : "/\(part)"
      if mkdir(partial, 0o777) != 0, errno != EEXIST { throw OutputError(target: path) }
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw OutputError(target: path, code: ENOTDIR)
    }
  }

  private static func isSpecialFile(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG
  }
}

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags, 0o666) }
