/// How sure a format is that a file is its own.
///
/// Each format judges by itself, and the surest has the file; so a new format needs no place in an order of questions. The content
/// comes before the suffix, which people and programs get wrong.
package enum Recognition: Int, Comparable, Sendable {
  /// Nothing speaks against it: any text is plain text.
  case possible
  /// It reads like it, as other things might.
  case likely
  /// The name has a suffix of the format, and the content doesn't say otherwise.
  case suffix
  /// The content has a mark that no other format has.
  case content
  /// Suffix and content agree.
  case suffixAndContent

  /// Whether the first is less sure than the second.
  package static func < (a: Recognition, b: Recognition) -> Bool { a.rawValue < b.rawValue }

  /// The format that is the surest, of equals the first; nil if none knows the file.
  package static func surest<Format>(of formats: [Format], _ recognition: (Format) -> Recognition?) -> Format? {
    var best: (format: Format, recognition: Recognition)?
    for format in formats {
      guard let found = recognition(format) else { continue }
      if best.map({ $0.recognition < found }) ?? true { best = (format, found) }
    }
    return best?.format
  }
}
