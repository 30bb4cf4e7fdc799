import ComentionKit

/// The annotated files of a command.
extension AnnotatedCorpus {
  /// A line that could not be used.
  struct LineProblem: Error, CustomStringConvertible {
    var file: String
    var line: Int
    var reason: String
    var description: String { "\(file):\(line): \(reason)" }
  }

  /// The annotated texts of files, or of standard input for `-`.
  static func texts(at paths: [String], language: Language) throws -> [AnnotatedText] {
    var texts: [AnnotatedText] = []
    for path in paths {
      let bytes = try ByteInput(path).rest()
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw AnnotationError(file: path, "is not UTF-8 text")
      }
      texts += try Self.texts(in: text, file: path, language: language)
    }
    return texts
  }

  /// The annotated documents of files, a line each; blank lines are skipped.
  static func documents(at paths: [String]) throws -> [AnnotatedDocument] {
    var documents: [AnnotatedDocument] = []
    for path in paths {
      let bytes = try ByteInput(path).rest()
      for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        do throws(AnnotatedDocument.LineError) {
          documents.append(try AnnotatedDocument(jsonLine: line))
        } catch {
          throw LineProblem(file: path, line: number + 1, reason: error.description)
        }
      }
    }
    return documents
  }
}
