internal import CGazetteer
public import TextModel

extension Gazetteer {
  /// The lists for English that come with the package: countries, regions and well-known organizations with their
  /// aliases, and fingerprints of given names, surnames, places and organizations compiled from open data.
  ///
  /// They are part of the executable. The small tables are read once, on first use; the fingerprints are used in place.
  public static let standard = Gazetteer(
    knownNames: standardNames, fingerprints: NameFingerprints(rawBytes(CGazetteerFingerprints())),
    servesAllLanguages: true)

  /// The lists for documents in a language; those of English where the package has none.
  ///
  /// Known names have the names that they have in English, so that one thing is one in all languages, and the forms of the language before
  /// the English ones.
  public static func standard(for language: Language) -> Gazetteer {
    switch language.primary {
    case .english: .standard
    case .german: german
    case .portuguese: portuguese
    case .dutch: dutch
    case .spanish: spanish
    case .french: french
    case .danish: danish
    case .swedish: swedish
    default: .standard
    }
  }

  private static let german = Gazetteer(
    names: ForeignNames(
      countries: rows(CGazetteerCountriesGerman()), places: rows(CGazetteerPlacesGerman()),
      organizations: rows(CGazetteerOrganizationsGerman()), capitals: capitals),
    fingerprints: CGazetteerFingerprintsGerman())
  private static let portuguese = Gazetteer(
    names: ForeignNames(
      countries: rows(CGazetteerCountriesPortuguese()), places: rows(CGazetteerPlacesPortuguese()),
      organizations: rows(CGazetteerOrganizationsPortuguese()), capitals: capitals),
    fingerprints: CGazetteerFingerprintsPortuguese())
  private static let dutch = Gazetteer(
    names: ForeignNames(
      countries: rows(CGazetteerCountriesDutch()), places: rows(CGazetteerPlacesDutch()),
      organizations: rows(CGazetteerOrganizationsDutch()), capitals: capitals),
    fingerprints: CGazetteerFingerprintsDutch())
  private static let french = Gazetteer(
    names: ForeignNames(
      countries: rows(CGazetteerCountriesFrench()), places: rows(CGazetteerPlacesFrench()),
      organizations: rows(CGazetteerOrganizationsFrench()), capitals: capitals),
    fingerprints: CGazetteerFingerprintsFrench())
  private static let spanish = Gazetteer(
    names: ForeignNames(
      countries: rows(CGazetteerCountriesSpanish()), places: rows(CGazetteerPlacesSpanish()),
      organizations: rows(CGazetteerOrganizationsSpanish()), capitals: capitals),
    fingerprints: CGazetteerFingerprintsSpanish())
  private static let danish = Gazetteer(
    names: ForeignNames(
      countries: rows(CGazetteerCountriesDanish()), places: rows(CGazetteerPlacesDanish()),
      organizations: rows(CGazetteerOrganizationsDanish()), capitals: capitals),
    fingerprints: CGazetteerFingerprintsDanish())
  private static let swedish = Gazetteer(
    names: ForeignNames(
      countries: rows(CGazetteerCountriesSwedish()), places: rows(CGazetteerPlacesSwedish()),
      organizations: rows(CGazetteerOrganizationsSwedish()), capitals: capitals),
    fingerprints: CGazetteerFingerprintsSwedish())

  private init(names: ForeignNames, fingerprints: CGazetteerBlob) {
    self.init(
      knownNames: names.before(Self.standard.knownNames), fingerprints: Self.standard.fingerprints,
      ownFingerprints: NameFingerprints(Self.rawBytes(fingerprints)), ownNames: names.ownNames,
      ownPlaces: names.ownPlaces)
  }

  /// The capital of each country.
  private static var capitals: [Substring: String] {
    let pairs = rows(CGazetteerCountries()).compactMap { row in list(row, 3).first.map { (row[0], $0) } }
    return Dictionary(pairs) { first, _ in first }
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

  static func list(_ fields: [Substring], _ index: Int) -> [String] {
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
