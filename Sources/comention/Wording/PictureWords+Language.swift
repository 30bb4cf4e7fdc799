import ComentionKit
import GraphDrawing

extension PictureWords {
  /// The words of a language, which graphs know nothing of; those of English where it has none.
  static func of(_ language: Language) -> PictureWords {
    switch language.primary {
    case .english: .english
    default: .english
    }
  }
}
