internal import Primitives
internal import TextModel

/// What a member of an archive gives, read by whichever format knows it.
///
/// Where the archive breaks off while the member is read, that is said instead of what its format makes of it.
final class ContainedRecords: DocumentRecords {
  private let inner: any DocumentRecords
  private let format: DocumentFormat
  private let path: String
  private let archive: ArchiveStream

  /// Opens a member; nil where this program wrote it.
  ///
  /// - Parameters:
  ///   - file: The member.
  ///   - archive: What it is in.
  ///   - read: What it gives, if another thread was asked to read it; else nil.
  /// - Throws: Why there is nothing to be had from it.
  init?(
    _ file: OpenedFile, of archive: ArchiveStream,
    read: () throws(DocumentProblem) -> (any DocumentRecords)? = { nil }
  ) throws(DocumentProblem) {
    guard !FileReader.isGenerated(file) else { return nil }
    guard let format = DocumentFormat.of(file) else {
      throw .binary(file, looksLike: file.head.binaryType ?? "a binary file")
    }
    (self.format, self.archive, path) = (format, archive, file.path)
    do throws(DocumentProblem) {
      if let read = try read() { inner = read } else { inner = try format.records(of: file) }
    } catch {
      throw Self.explained(error, archive, file.path)
    }
  }

  /// What comes next; nil at the end.
  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    inner.next()?.map { (reading: finished($0.reading), origin: $0.origin) }
  }

  private func finished(_ reading: Reading) -> Reading {
    switch reading {
    case .document(var document):
      document.format = document.format ?? format.rawValue
      return .document(document)
    case .problem(let problem): return .problem(Self.explained(problem, archive, path))
    default: return reading
    }
  }

  /// A problem, or why the bytes ended if that is what it is about.
  private static func explained(_ problem: DocumentProblem, _ archive: ArchiveStream, _ path: String) -> DocumentProblem
  {
    guard problem.code == .unreadable, let failure = archive.failure else { return problem }
    return failure.problem(path)
  }
}

extension OpenedFile {
  /// The archives around what is in this file; `budget` is new where the file is in none.
  func innerNesting(_ budget: ExpansionBudget) throws(DocumentProblem) -> ArchiveNesting {
    let depth = (nesting?.depth ?? 0) + 1
    guard depth <= ArchiveLimits.depth else {
      throw ArchiveFailure(
        code: .expandsTooFar, reason: "is an archive inside \(counted(ArchiveLimits.depth, "other"))",
        advice: "unpack the outer one yourself and give the folder"
      ).problem(path)
    }
    return ArchiveNesting(depth: depth, budget: budget)
  }
}
