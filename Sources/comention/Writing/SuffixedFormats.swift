import ArgumentParser

/// The formats that a file of a command can have, by the suffixes of names.
struct SuffixedFormats<Format: Equatable & Sendable>: Sendable {
  /// What each suffix stands for, the usual ones first.
  let formats: KeyValuePairs<String, Format>
  /// What to say instead, for a sentence: "--to".
  let options: String

  /// Refuses a name whose suffix stands for none of them, where nothing else says the format; one without a suffix says nothing.
  func check(_ file: String?) throws {
    guard let file, let suffix = file.fileSuffix, format(of: file) == nil else { return }
    let known = formats.map(\.key)
    let packed = suffix == "gz" ? "; only graph files are compressed, others by gzip afterwards" : ""
    let question = NearestNames(toSuffixOf: file, among: known).question.map { ". \($0)" } ?? ""
    throw ValidationError(
      "\(file): the suffix names no format that is written here; use \(known.map { "." + $0 }.joined(separator: ", ")), or say "
        + "\(options)\(packed)\(question)")
  }

  /// What the suffix of a name stands for; nil where it has none, or an unknown one.
  func format(of file: String?) -> Format? {
    guard let suffix = file?.fileSuffix else { return nil }
    return formats.first { $0.key == suffix }?.value
  }
}

extension CommandContext {
  /// Tells that a file is written in another format than its suffix says, as somebody wanted it.
  func remark(suffixOf file: String, isNotOf format: String) {
    remark("\(file) is written as \(format), as was said, and not as its suffix says")
  }
}

extension String {
  /// What stands behind the last point of a file's name, in lower case; nil where nothing does.
  var fileSuffix: String? { split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() }
}
