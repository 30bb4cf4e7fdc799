internal import TextModel

/// What a file held next, as its format gave it.
///
/// What is left to be done with it, ``finished()``, needs nothing of the file, so that another thread can do it.
package struct DraftReading: Sendable {
  /// What the format gave.
  let reading: Reading
  /// Where it stands.
  let origin: DocumentOrigin
  /// The format of the file; nil before that is known.
  let format: DocumentFormat?
  let file: InputFile?
  let reader: DocumentReader

  /// How many bytes of text there are to work on.
  package var size: Int { if case .document(let document) = reading { document.text.utf8.count } else { 0 } }

  /// Whether it is a document, so far.
  package var isDocument: Bool { if case .document = reading { true } else { false } }

  /// The reading with what the reader finds out about any document: its date, the lines around its story, its language.
  package func finished() -> Reading {
    guard case .document(var document) = reading else { return reading }
    let path = self.path
    document.format = document.format ?? format?.rawValue
    document.author = document.author.map(PageWords.of(reader.language).credits.author)
    markBoilerplate(&document, reader.language)
    if let passedOver = inOwnLanguage(&document, isWholeFile: path != nil) { return passedOver }
    // Last, as its words are those of the language.
    DocumentDating(reader, of: document.language).date(&document, at: path)
    return .document(document)
  }

  /// The path that may tell the date of a whole file, or of a member of an archive; nil for records.
  private var path: String? {
    guard let file, origin.line == nil else { return nil }
    if origin.fileID != file.id { return origin.fileID }
    return file.origin == .file ? file.path : nil
  }

  private func markBoilerplate(_ document: inout Document, _ language: Language) {
    guard reader.marksBoilerplate else { return }
    let parts = BoilerplateDetector(.of(language)).parts(of: document.text, without: document.boilerplate)
    document.add(
      parts.boilerplate.map { DocumentPart($0, .boilerplate, reason: "words that pages put around stories") })
    document.add(parts.credits.map { DocumentPart($0, .credit) })
    // The sentence goes on behind them, so they are cut out of it.
    let reason = "headlines of other stories, run together"
    document.add(parts.headlines.map { DocumentPart($0, .boilerplate, reason: reason) })
    if !parts.headlines.isEmpty { document.markup = (document.markup + parts.headlines).sorted() }
  }

  /// What to say of a document in another language; nil where it is kept.
  private func inOwnLanguage(_ document: inout Document, isWholeFile: Bool) -> Reading? {
    let isChoosy = reader.languages == .own
    let read = [reader.language] + reader.otherLanguages
    var memory: LanguageFinder.Memory?
    let finding = LanguageFinder(own: reader.language, read: read, leavesOut: isChoosy).mark(&document, &memory)
    guard case .other(let language) = finding else { return nil }
    if read.contains(where: { $0.primary == language.primary }) {
      // What the source declares may be the language of the site.
      if document.language.flatMap(Language.init(code:))?.primary != language.primary {
        document.language = language.code
      }
      markBoilerplate(&document, language)
      let finder = LanguageFinder(own: language, read: read, leavesOut: isChoosy)
      _ = finder.mark(&document, isSettled: true, &memory)
      return nil
    }
    guard isChoosy, !reader.keepsForeignDocuments, let file else {
      document.language = document.language ?? language.code
      return nil
    }
    let isNamedItself = isWholeFile && file.folder == nil
    return .passedOver(
      PassedOverFiles(
        path: file.folder ?? file.path, reason: .otherLanguage(LanguageNames.name(of: language)),
        names: isNamedItself ? [] : [document.id]))
  }
}
