import EntityExtraction
import Primitives

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Compiles lists of names into the fingerprints that are built into the library.
///
///     GazetteerCompiler names DATA NAMES OUTPUT
///     GazetteerCompiler words ROWS CLUSTERS OUTPUT
///     GazetteerCompiler language NAMES WORDS OUTPUT
///
/// DATA holds `gazetteers/`, the list files with one name a line, and `train/`, texts with one `token<TAB>tag` a line. ROWS has
/// `word<TAB>row` lines, CLUSTERS `word<TAB>coarse<TAB>fine`. NAMES are those that the lists lack, `kind<TAB>name|name…`; WORDS are the common words of a
/// language, one a line.
@main
enum GazetteerCompiler {
  /// 2^14 buckets: about fourteen names in each.
  private static let bucketBits = 14

  static func main() {
    let files = CommandLine.arguments.dropFirst(2).map { URL(fileURLWithPath: $0) }
    do {
      switch (CommandLine.arguments.dropFirst().first, files.count) {
      case ("names", 3): try compileNames(files[0], own: files[1], output: files[2])
      case ("words", 3): try compileWords(rows: files[0], clusters: files[1], output: files[2])
      case ("language", 3): try compileLanguage(names: files[0], words: files[1], output: files[2])
      default:
        fail(
          "usage: GazetteerCompiler names DATA NAMES OUTPUT | words ROWS CLUSTERS OUTPUT | language NAMES WORDS OUTPUT",
          status: 64)
      }
    } catch {
      fail("\(error)", status: 1)
    }
  }

  private static func compileNames(_ folder: URL, own names: URL, output: URL) throws {
    var kinds = try compile(folder)
    try add(names, to: &kinds)
    guard let bytes = NameFingerprints.encoded(kinds, bucketBits: bucketBits) else {
      fail("more than 256 combinations of kinds; drop a list", status: 1)
    }
    try Data(bytes).write(to: output, options: .atomic)
    print("\(kinds.count) names, \(bytes.count) bytes")
  }

  private static func compileWords(rows: URL, clusters: URL, output: URL) throws {
    let table = WordTable(rows: try text(rows), clusters: try text(clusters))
    let bytes = WordRows.encoded(table.rowByWord, clusters: table.clusters, bucketBits: bucketBits)
    try Data(bytes).write(to: output, options: .atomic)
    print("\(table.rowByWord.count) words, \(table.clusters.count) rows, \(bytes.count) bytes")
  }

  /// 2^10 buckets: a language has some ten thousand names and words of its own.
  private static let languageBucketBits = 10

  private static func compileLanguage(names: URL, words: URL, output: URL) throws {
    var kinds: [UInt64: NameKinds] = [:]
    try add(names, to: &kinds)
    for word in try text(words).split(whereSeparator: \.isNewline) {
      if let hash = NameHash.of(word) { kinds[hash, default: []].insert(.commonWord) }
    }
    guard let bytes = NameFingerprints.encoded(kinds, bucketBits: languageBucketBits) else {
      fail("more than 256 combinations of kinds; drop a list", status: 1)
    }
    try Data(bytes).write(to: output, options: .atomic)
    print("\(kinds.count) names, \(bytes.count) bytes")
  }

  /// Adds the names of a file of `kind<TAB>name|name…` lines.
  private static func add(_ names: URL, to kinds: inout [UInt64: NameKinds]) throws {
    for line in try text(names).split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let kind = NameList.kinds[String(fields[0])] else {
        fail("\(names.path): “\(line.prefix(40))” is no kind with its names", status: 1)
      }
      for name in fields[1].split(separator: "|") {
        if let hash = NameHash.of(name) { kinds[hash, default: []].insert(kind) }
      }
    }
  }

  /// Reads every list and every text, and returns the kinds of each name.
  private static func compile(_ folder: URL) throws -> [UInt64: NameKinds] {
    var kinds: [UInt64: NameKinds] = [:]
    func add(_ name: some StringProtocol, _ kind: NameKinds) {
      if let hash = NameHash.of(name) { kinds[hash, default: []].insert(kind) }
    }
    for list in NameList.all {
      let names = try text(folder.appending(path: "gazetteers/\(list.file)"))
      for name in names.split(whereSeparator: \.isNewline) { add(name, list.kind) }
    }
    var words = CommonWords()
    for file in try texts(in: folder.appending(path: "train")) {
      words.count(in: try text(file))
    }
    for word in words.words { add(word, .commonWord) }
    return kinds
  }

  private struct UnreadableFile: Error, CustomStringConvertible {
    var path: String
    var description: String {
      "\(path): cannot be read as UTF-8 text; DATA needs gazetteers/*.txt and train/*.bio, words two tables"
    }
  }

  private static func text(_ file: URL) throws -> String {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { throw UnreadableFile(path: file.path) }
    return text
  }

  /// The annotated texts of a folder, in the order of their names.
  private static func texts(in folder: URL) throws -> [URL] {
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      throw UnreadableFile(path: folder.path)
    }
    return files.sorted().filter { $0.hasSuffix(".bio") }.map { folder.appending(path: $0) }
  }

  private static func fail(_ message: String, status: Int32) -> Never {
    let line = Array("GazetteerCompiler: \(message)\n".utf8)
    // Nobody is left to tell when standard error itself fails.
    line.withUnsafeBytes { try? FileDescriptor.standardError.write($0) }
    CurrentProcess.exit(status)
  }
}
