internal import TextModel

extension Document {
  /// Takes the day on which a file was made as its date where nothing else tells one: it says less than any other date, as it may be
  /// the day on which an old page was printed.
  mutating func dateIfNoOther(_ made: String?, in file: OpenedFile) {
    guard date == nil, let made else { return }
    var dated = self
    DocumentDating(file.reader, of: language).date(&dated, at: file.name)
    if dated.date == nil { date = made }
  }
}
