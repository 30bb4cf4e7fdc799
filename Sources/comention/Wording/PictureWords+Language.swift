import ComentionKit
import GraphDrawing

extension PictureWords {
  /// The words of a language, which graphs know nothing of; those of English where it has none.
  static func of(_ language: Language) -> PictureWords {
    switch language.primary {
    case .english: .english
    case .german: .german
    case .french: .french
    case .spanish: .spanish
    case .dutch: .dutch
    case .portuguese: .portuguese
    case .danish: .danish
    case .swedish: .swedish
    default: .english
    }
  }
}
