internal import CTaggerModel
internal import Primitives
public import TextModel

extension TaggerModel {
  /// The languages that the package has a tagger for, English first.
  public static let languages: [Language] = {
    // Files of one byte stand for models that a build lacks; the others are not read before they are needed.
    let others = [
      (CTaggerWeightsGerman(), Language.german), (CTaggerWeightsFrench(), .french), (CTaggerWeightsSpanish(), .spanish),
      (CTaggerWeightsDutch(), .dutch), (CTaggerWeightsPortuguese(), .portuguese),
      (CTaggerWeightsDanish(), .danish), (CTaggerWeightsSwedish(), .swedish),
    ]
    return [.english] + others.filter { $0.0.length > 64 }.map(\.1)
  }()

  /// The model that comes with the package for a language; nil where there is none.
  public static func builtIn(for language: Language) -> TaggerModel? {
    switch language.primary {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .dutch: dutch
    case .portuguese: portuguese
    case .danish: danish
    case .swedish: swedish
    default: nil
    }
  }

  private static let german = builtIn(CTaggerWeightsGerman(), .german)
  private static let portuguese = builtIn(CTaggerWeightsPortuguese(), .portuguese)
  private static let dutch = builtIn(CTaggerWeightsDutch(), .dutch)
  private static let spanish = builtIn(CTaggerWeightsSpanish(), .spanish)
  private static let french = builtIn(CTaggerWeightsFrench(), .french)
  private static let danish = builtIn(CTaggerWeightsDanish(), .danish)
  private static let swedish = builtIn(CTaggerWeightsSwedish(), .swedish)

  /// The word rows for a language that are part of the executable; those of English where it has none.
  package static func builtInRows(for language: Language) -> WordRows? {
    switch language.primary {
    case .english: englishRows
    case .german: germanRows
    case .french: frenchRows
    case .spanish: spanishRows
    case .dutch: dutchRows
    case .portuguese: portugueseRows
    case .danish: danishRows
    case .swedish: swedishRows
    default: englishRows
    }
  }

  private static let englishRows = rows(CTaggerWordRows())
  private static let germanRows = rows(CTaggerWordRowsGerman())
  private static let portugueseRows = rows(CTaggerWordRowsPortuguese())
  private static let dutchRows = rows(CTaggerWordRowsDutch())
  private static let spanishRows = rows(CTaggerWordRowsSpanish())
  private static let frenchRows = rows(CTaggerWordRowsFrench())
  private static let danishRows = rows(CTaggerWordRowsDanish())
  private static let swedishRows = rows(CTaggerWordRowsSwedish())

  /// A model of the executable, used in place; nil in a build without it.
  static func builtIn(_ blob: CTaggerBlob, _ language: Language) -> TaggerModel? {
    guard let rows = builtInRows(for: language), let weights = try? TaggerWeights(inPlace: bytes(of: blob)),
      weights.vectorRows == rows.rowCount
    else { return nil }
    return TaggerModel(weights: weights, rows: rows, language: language)
  }

  private static func rows(_ blob: CTaggerBlob) -> WordRows? { WordRows(bytes(of: blob)) }

  private static func bytes(of blob: CTaggerBlob) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: blob.bytes, count: blob.length)
  }
}
