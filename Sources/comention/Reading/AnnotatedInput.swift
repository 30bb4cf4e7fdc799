import ComentionKit
import TaggerTraining

/// Reads the annotated files of a command.
enum AnnotatedInput {
  /// The annotated texts of files, or of standard input for `-`.
  static func texts(at paths: [String]) throws -> [AnnotatedText] {
    var texts: [AnnotatedText] = []
    for path in paths {
      let bytes = try ByteInput(path).rest()
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw AnnotationError(file: path, "is not UTF-8 text")
      }
      texts += try AnnotatedCorpus.documents(in: text, file: path)
    }
    return texts
  }
}
