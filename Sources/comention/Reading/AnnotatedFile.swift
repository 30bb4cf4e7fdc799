import ComentionKit

/// Files of annotated documents.
enum AnnotatedFile {
  /// A line that could not be used.
  struct LineProblem: Error, CustomStringConvertible {
    var file: String
    var line: Int
    var reason: String
    var description: String { "\(file):\(line): \(reason)" }
  }

  /// The documents of a file, a line each; blank lines are skipped.
  static func documents(of file: String) throws -> [AnnotatedDocument] {
    let bytes = try ByteInput(file).rest()
    var documents: [AnnotatedDocument] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(AnnotatedDocument.LineError) {
        documents.append(try AnnotatedDocument(jsonLine: line))
      } catch {
        throw LineProblem(file: file, line: number + 1, reason: error.description)
      }
    }
    return documents
  }
}
