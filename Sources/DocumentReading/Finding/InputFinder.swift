internal import Primitives

/// A file to read, or standard input.
struct InputFile {
  enum Origin: Hashable {
    case file
    case standardInput
  }

  var origin: Origin
  /// The path to open, as it was given or found.
  var path: String
  /// The same for all paths that lead to one file.
  var realPath: String
  /// The path below the argument.
  var id: String
  /// The folder that was searched, as it was given; nil for a file that was named itself.
  var folder: String?
  /// The folders above `id`, from the root on.
  var parents: [Substring]
  /// Whether a link had to be followed below the argument.
  var isLinked: Bool
}

/// Finds the files that arguments name.
///
/// Folders are searched through all levels, hidden entries left out. A folder that a link leads to is searched once,
/// and under its own name where that lies in the same folder. A file that is reached on several ways is read once: not
/// through a link if there is another way, then under its longest id, then under the first by bytes.
struct InputFinder {
  private(set) var files: [InputFile] = []
  /// The files as they were found, each under its own id, by their real paths.
  private(set) var own: [String: InputFile] = [:]
  private(set) var problems: [DocumentProblem] = []
  private(set) var passedOver: [PassedOverFiles] = []

  /// Looks at the arguments; their order makes no difference.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, and `-`.
  ///   - known: Files that were found before, which are of the corpus too.
  init(_ arguments: [String], knowing known: [InputFile] = []) {
    var found = known
    for argument in Set(arguments).sorted(by: bytesPrecede) {
      if argument == "-" {
        let name = Self.standardInputName
        found.append(
          InputFile(
            origin: .standardInput, path: name, realPath: "-", id: "stdin", folder: nil, parents: [], isLinked: false))
      } else {
        found += search(argument)
      }
    }
    let distinct = Self.withoutRepeats(found)
    own = Dictionary(uniqueKeysWithValues: distinct.map { ($0.realPath, $0) })
    files = InputNaming.unique(distinct)
  }

  /// The paths of the files, as they were given or found.
  var paths: [String] { files.filter { $0.origin == .file }.map(\.path) }

  /// How many bytes all files have, as far as they can be asked.
  var totalBytes: Int { paths.reduce(0) { $0 + ((try? FileStatus($1))?.size ?? 0) } }

  /// What is to be told before any file is read.
  var findings: [Reading] {
    let remarks = files.isEmpty ? [] : [DocumentRemark.untoldLanguages].compactMap { $0 }
    return problems.map(Reading.problem) + passedOver.map(Reading.passedOver) + remarks.map(Reading.remark)
  }

  /// How messages call standard input.
  static let standardInputName = "standard input"

  private mutating func search(_ argument: String) -> [InputFile] {
    do throws(SystemError) {
      let status = try FileStatus(argument)
      if status.kind == .folder { return searchFolder(argument) }
      let real = FileSystem.realPath(argument)
      let named = argument.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? argument
      let parents = real.split(separator: "/").dropLast()
      return [
        InputFile(
          origin: .file, path: argument, realPath: real, id: named, folder: nil, parents: Array(parents),
          isLinked: false)
      ]
    } catch {
      problems.append(error.problem(argument))
      return []
    }
  }

  private mutating func searchFolder(_ argument: String) -> [InputFile] {
    var search = FolderSearch(argument)
    search.run()
    problems += search.problems
    passedOver += PassedOverFiles.grouped(
      search.passedOver.map { PassedOverFiles(path: search.root, reason: $0.reason, names: [$0.name]) })
    if search.files.isEmpty, search.problems.isEmpty {
      let others = search.passedOver.isEmpty ? ", nor any other file" : ""
      problems.append(
        DocumentProblem(
          .noDocuments, path: argument, reason: "holds no documents\(others)",
          advice: "looked for \(DocumentFormat.listOfSuffixes); name a file of another suffix itself to read it as text"
        ))
    }
    return search.files
  }

  private static func withoutRepeats(_ found: [InputFile]) -> [InputFile] {
    var byPath: [String: InputFile] = [:]
    for file in found {
      guard let other = byPath[file.realPath] else {
        byPath[file.realPath] = file
        continue
      }
      if isPreferred(file, to: other) { byPath[file.realPath] = file }
    }
    return byPath.values.sorted { bytesPrecede($0.realPath, $1.realPath) }
  }

  private static func isPreferred(_ a: InputFile, to b: InputFile) -> Bool {
    if a.isLinked != b.isLinked { return !a.isLinked }
    if a.id.utf8.count != b.id.utf8.count { return a.id.utf8.count > b.id.utf8.count }
    return bytesPrecede(a.id, b.id)
  }
}

/// Orders strings by their bytes, the same on every system.
func bytesPrecede(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
