internal import EntityExtraction
internal import TextModel

/// States written short where only what stands behind the letters says that they are one: "La" before a stop, "LA" before
/// a postal code.
enum AbbreviatedState {
  /// The digits of a postal code of the United States.
  private static let codeLength = 5

  /// The letters of a mention of a place with the stop or the postal code that makes it a state; nil for others.
  static func surface(of mention: Mention, in source: ExtractedDocument, _ lexicon: ResolutionLexicon) -> Substring? {
    guard mention.type == .place, mention.span.length <= codeLength else { return nil }
    let (text, surface) = (source.document.text, source.surface(of: mention))
    guard let next = text.utf8[surface.endIndex...].first else { return nil }
    if next == UInt8(ascii: "."), lexicon.placeAbbreviations["\(surface)."] != nil {
      return text[surface.startIndex..<text.utf8.index(after: surface.endIndex)]
    }
    guard next == 0x20, let state = lexicon.placeCodes[String(surface)] else { return nil }
    let digits = text.utf8[surface.endIndex...].dropFirst().prefix { (0x30...0x39).contains($0) }
    let abbreviation = lexicon.abbreviation(ofPlace: state)
    return digits.count == codeLength ? abbreviation.map { Substring($0) } : nil
  }
}
