internal import EntityExtraction
internal import TextModel

/// The ids of entities.
enum EntityID {
  /// The type's letter and the folded name, `p:kim-jong-un`; names of signs only by their scalars.
  static func plain(_ name: String, _ type: EntityType) -> Entity.ID {
    let slug = name.nameSlug
    if !slug.isEmpty { return "\(type.idPrefix):\(slug)" }
    // Names of signs only fold to nothing.
    let scalars = name.unicodeScalars.map { "u" + String($0.value, radix: 16) }
    return "\(type.idPrefix):" + scalars.joined(separator: "-")
  }
}
