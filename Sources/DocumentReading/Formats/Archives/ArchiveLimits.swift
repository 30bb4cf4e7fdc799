/// How much an archive may expand to, how many files it may hold, and how deep archives may lie in archives.
enum ArchiveLimits {
  /// What any archive may expand to, in bytes, however small it is.
  static let freeExpansion = 64 << 20
  /// How many times its own size a larger expansion may be. Deflate reaches 1,032 times on zeros, and 3 to 10 on texts.
  static let expansionRatio = 200
  /// How many files and folders an archive may hold.
  static let members = 1_000_000
  /// How many archives may lie in one another.
  static let depth = 3
  /// How many bytes of members are held to be put in order; a larger archive is read in the order it is packed in.
  static let heldBytes = 64 << 20
  /// How many problems of one archive's members are told one by one, so that a list of them is whole.
  static let reportedProblems = 100_000
}

/// The archives around a file.
struct ArchiveNesting {
  /// How many they are.
  var depth: Int
  /// What they may expand to together.
  var budget: ExpansionBudget
}

/// How far an archive, with all that are in it, has expanded, and how far it may.
final class ExpansionBudget {
  /// The bytes of the outermost archive, as far as they are known.
  private var packed = 0
  /// The bytes that came out, on all levels.
  private var unpacked = 0

  /// Takes note of bytes of the outermost archive.
  func addPacked(_ count: Int) { packed += count }

  /// Takes note of bytes that came out; whether they may be used.
  func take(_ count: Int) -> Bool {
    let (sum, isTooMuch) = unpacked.addingReportingOverflow(max(0, count))
    guard !isTooMuch else { return false }
    unpacked = sum
    return unpacked <= ArchiveLimits.freeExpansion || unpacked / ArchiveLimits.expansionRatio <= packed
  }
}
