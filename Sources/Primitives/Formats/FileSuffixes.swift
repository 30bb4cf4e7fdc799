/// Telling formats by the end of a file's name.
package enum FileSuffixes {
  /// Of formats that with the longest suffix which the name ends in, after a dot: `x.d3.json` is of `d3.json`, not of `json`.
  ///
  /// - Parameters:
  ///   - name: A file name in lower case, without folders.
  ///   - formats: The formats.
  ///   - suffixes: The suffixes of a format in lower case, without the first dot.
  /// - Returns: The format, or nil.
  package static func format<Format>(
    of name: some StringProtocol, among formats: [Format], suffixes: (Format) -> [String]
  ) -> Format? {
    var best: (format: Format, length: Int)?
    for format in formats {
      for suffix in suffixes(format) where name.hasSuffix("." + suffix) {
        if suffix.utf8.count > best?.length ?? 0 { best = (format, suffix.utf8.count) }
      }
    }
    return best?.format
  }
}
