internal import Primitives
internal import TextModel

/// What is to be known of a file format for documents: its names, how it is told from others and how it is read.
///
/// A format has a room of its own, a folder with a value that conforms to this protocol and with a constant of
/// ``DocumentFormat`` that carries it; ``DocumentFormat/allCases`` registers it. Folders, messages and help texts follow. One
/// that isn't read doesn't compile.
protocol DocumentFileFormat: Sendable {
  /// The name of the format, "plainText".
  var name: String { get }

  /// What people call it, "plain text".
  var title: String { get }

  /// The suffixes by which files are told, in lower case without the first dot. Help names the first.
  var suffixes: [String] { get }

  /// Whether files with its suffixes are as often data without any text, which folders then pass over.
  var isOftenData: Bool { get }

  /// Whether a file is one document that is made of all its bytes, on any thread, without a program or an archive being opened.
  var isReadAsOne: Bool { get }

  /// The libraries it is read with, which may be missing.
  var libraries: [OutsideLibrary] { get }

  /// How sure it is that a file is of this format; nil if it isn't. A format of text says nil where ``FileHead/binaryType``
  /// isn't.
  ///
  /// - Parameters:
  ///   - head: The first bytes.
  ///   - isNamed: Whether the file's name says so.
  /// - Returns: How sure it is, or nil.
  func recognition(of head: FileHead, isNamed: Bool) -> Recognition?

  /// Starts to read a file: as a whole, or as it comes.
  ///
  /// - Throws: Why there is nothing to be had from it.
  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords
}

extension DocumentFileFormat {
  var isOftenData: Bool { false }

  var isReadAsOne: Bool { false }

  var libraries: [OutsideLibrary] { [] }
}

/// What a file gives, one piece after another. It stands for a place in the file, so there is one of it only.
protocol DocumentRecords: AnyObject {
  /// What comes next, with where it stands: a document, a problem, remarks; nil at the end.
  ///
  /// The members of an archive name themselves as the file they come from, and may be read by whichever format
  /// ``DocumentFormat/of(_:)`` finds for them.
  func next() -> [(reading: Reading, origin: DocumentOrigin)]?
}
