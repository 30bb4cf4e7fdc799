/// The name of a person whose parts are fields.
enum PersonFields {
  private static let wholeNames = ["name", "fullname", "displayname", "realname", "literal", "label"]
  private static let givenNames = ["given", "givenname", "givennames", "firstname", "first", "forename"]
  private static let familyNames = ["family", "familyname", "lastname", "last", "surname"]

  /// The name as a whole, or else the given name before that of the family; nil where there is none of these.
  ///
  /// - Parameter fields: Values by the names of their fields, as ``FieldNames/key(_:)`` has them.
  /// - Returns: The name.
  static func name(_ fields: [String: String]) -> String? {
    let value = { (names: [String]) in names.lazy.compactMap { fields[$0] }.first }
    if let whole = value(wholeNames) { return whole }
    let parts = [value(givenNames), value(familyNames)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
