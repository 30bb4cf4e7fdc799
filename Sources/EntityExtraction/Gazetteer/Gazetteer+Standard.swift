internal import CGazetteer
public import TextModel

extension Gazetteer {
  /// The lists for English that come with the package: countries, regions and well-known organizations with their
  /// aliases, and fingerprints of given names, surnames, places and organizations compiled from open data.
  ///
  /// They are part of the executable. The small tables are read once, on first use; the fingerprints are used in place.
  public static let standard = Gazetteer(
    knownNames: standardNames, fingerprints: NameFingerprints(rawBytes(CGazetteerFingerprints())))

  /// The lists for documents in a language; those of English where the package has none.
  public static func standard(for language: Language) -> Gazetteer {
    switch language.primary {
    case .english: .standard
    default: .standard
    }
  }

  private static var standardNames: [KnownName] {
    let countries = rows(CGazetteerCountries())
    let entries = countries.compactMap { knownName($0, type: .place) }
    let places = rows(CGazetteerPlaces()).compactMap { knownName($0, type: .place) }
    let organizations = rows(CGazetteerOrganizations()).compactMap { knownName($0, type: .organization) }
    // Capitals last: "Luxembourg", "Singapore" and "New York" are the country's and the region's names first.
    return entries + places + organizations + countries.compactMap(capital)
  }

  /// Reads `name, aliases, demonyms`; the last two may be missing.
  private static func knownName(_ fields: [Substring], type: EntityType) -> KnownName? {
    guard let name = fields.first, !name.isEmpty else { return nil }
    return KnownName(
      name: String(name), type: type, aliases: list(fields, 1), demonyms: list(fields, 2))
  }

  /// Reads the fourth field of a country: the capital and its other spellings.
  private static func capital(_ fields: [Substring]) -> KnownName? {
    let names = list(fields, 3)
    guard let name = names.first else { return nil }
    return KnownName(name: name, type: .place, aliases: Array(names.dropFirst()))
  }

  private static func list(_ fields: [Substring], _ index: Int) -> [String] {
    index < fields.count ? fields[index].split(separator: "|").map(String.init) : []
  }

  private static func rows(_ blob: CGazetteerBlob) -> [[Substring]] { TableRows.rows(of: rawBytes(blob)) }

  static func rawBytes(_ blob: CGazetteerBlob) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: blob.bytes, count: blob.length)
  }
}

/// Reads tab-separated lines; lines that start with `#` are remarks.
enum TableRows {
  static func rows(of bytes: UnsafeRawBufferPointer) -> [[Substring]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }
}
