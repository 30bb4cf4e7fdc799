internal import CLibArchive
internal import Primitives

/// Why an archive, or a member of it, can't be read on.
struct ArchiveFailure: Error {
  var code: DocumentProblem.Code
  var reason: String
  var advice: String

  /// The problem of the archive or member that messages call `path`.
  func problem(_ path: String) -> DocumentProblem {
    DocumentProblem(code, path: path, reason: reason, advice: advice)
  }

  static func damaged(_ words: String) -> ArchiveFailure {
    ArchiveFailure(
      code: .damaged, reason: "is damaged or incomplete (\(words))", advice: "get it again, or unpack it yourself")
  }

  static let expandsTooFar = ArchiveFailure(
    code: .expandsTooFar,
    reason: "expands to more than \(ArchiveLimits.expansionRatio) times its size, as only archives made to do harm do",
    advice: "if you trust it, unpack it yourself and give the folder")

  static let tooManyMembers = ArchiveFailure(
    code: .expandsTooFar, reason: "holds more than \(ArchiveLimits.members) files",
    advice: "unpack it yourself and give the folder")

  static let encrypted = ArchiveFailure(
    code: .encrypted, reason: "is encrypted", advice: "unpack it with its password, and give what is inside")
}

/// An archive or a compressed file, read member after member with libarchive; nothing is ever written to a disk.
///
/// Data that is compressed and no archive has one member without a name.
final class ArchiveStream {
  /// What libarchive is to look for.
  enum Kind {
    case zip
    case sevenZip
    /// Tar, compressed in any way or not, and anything else that is compressed.
    case tarOrCompressed
  }

  /// What failed last, until the next member.
  private(set) var failure: ArchiveFailure?
  /// Whether nothing more can be read.
  private(set) var isFinished = false
  private let archive: OpaquePointer
  private let source: ArchiveSource
  private let budget: ExpansionBudget
  private let kind: Kind
  private var memberCount = 0
  /// Whether the current member's data was asked for.
  private var isMemberRead = true
  private var current: ArchiveMember?

  private static let pieceSize = 1 << 17

  /// Opens an archive; one that is read from its end from `bytes`, where all of them are at hand.
  init(
    _ file: OpenedFile, _ kind: Kind, budget: ExpansionBudget, bytes: [UInt8]? = nil
  ) throws(DocumentProblem) {
    guard let archive = archive_read_new() else { throw ArchiveFailure.damaged("no memory").problem(file.path) }
    self.archive = archive
    self.budget = budget
    self.kind = kind
    source = try ArchiveSource(file, isSeekable: kind != .tarOrCompressed, bytes: bytes) { count in
      if file.nesting == nil { budget.addPacked(count) }
    }
    support(kind)
    guard source.open(archive) == ARCHIVE_OK else { throw lastFailure.problem(file.path) }
  }

  deinit { archive_read_free(archive) }

  private func support(_ kind: Kind) {
    switch kind {
    case .zip: archive_read_support_format_zip(archive)
    case .sevenZip: archive_read_support_format_7zip(archive)
    case .tarOrCompressed:
      archive_read_support_format_tar(archive)
      archive_read_support_format_raw(archive)
      archive_read_support_format_empty(archive)
      for filter in [
        archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
        archive_read_support_filter_lzma, archive_read_support_filter_zstd, archive_read_support_filter_compress,
      ] { _ = filter(archive) }
    }
  }

  /// Whether the data is no archive but one compressed file; known once the first member is there.
  var isRaw: Bool { archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_RAW }

  /// Whether there is nothing at all, or nothing is compressed; known once a member was asked for.
  var isEmpty: Bool { archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_EMPTY }

  /// Whether what is read now is compressed as a whole.
  var isCompressed: Bool { archive_filter_count(archive) > 1 }

  /// The next member; nil at the end.
  func next() throws(ArchiveFailure) -> ArchiveMember? {
    guard !isFinished else { return nil }
    failure = nil
    // What is passed over in a tar has to be unpacked as well.
    if !isMemberRead, kind == .tarOrCompressed, let size = current?.size, !budget.take(size) {
      throw end(.expandsTooFar)
    }
    var entry: OpaquePointer?
    let status = comention_archive_next_header(archive, &entry)
    guard status != ARCHIVE_EOF else {
      isFinished = true
      return nil
    }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw end(lastFailure) }
    memberCount += 1
    guard memberCount <= ArchiveLimits.members else { throw end(.tooManyMembers) }
    let member = ArchiveMember(entry)
    (current, isMemberRead) = (member, false)
    return member
  }

  /// The next bytes of the current member; none at its end.
  func data() throws(ArchiveFailure) -> [UInt8] {
    isMemberRead = true
    if let failure { throw failure }
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, used in
      count = archive_read_data(archive, buffer.baseAddress, buffer.count)
      used = max(0, count)
    }
    guard count >= 0 else { throw fail(lastFailure) }
    guard budget.take(count) else { throw end(.expandsTooFar) }
    return piece
  }

  /// The current member's data as a stream, behind bytes of it that were read before.
  func stream(after start: [UInt8] = []) -> ByteStream {
    var start: [UInt8]? = start
    let member = memberCount
    return ByteStream { [self] () throws(SystemError) in
      if let first = start, !first.isEmpty {
        start = nil
        return first
      }
      guard member == memberCount else { return [] }
      do throws(ArchiveFailure) { return try data() } catch { throw .brokenInput }
    }
  }

  private func fail(_ failure: ArchiveFailure) -> ArchiveFailure {
    self.failure = failure
    return failure
  }

  private func end(_ failure: ArchiveFailure) -> ArchiveFailure {
    isFinished = true
    return fail(failure)
  }

  /// What libarchive says of its last call.
  private var lastFailure: ArchiveFailure {
    if let error = source.failure {
      return ArchiveFailure(
        code: .unreadable, reason: "cannot be read (\(error.message))", advice: "check the path and the disk")
    }
    let words = archive_error_string(archive).map { String(cString: $0) } ?? "unknown form"
    if words.lowercased().contains("passphrase") || words.lowercased().contains("encrypt") { return .encrypted }
    return .damaged(words)
  }
}
