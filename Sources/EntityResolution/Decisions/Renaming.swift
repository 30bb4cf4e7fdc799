/// The names that decisions show entities by.
struct Renaming {
  private var everywhere: [String: String] = [:]
  private var inDocument: [String: [String: String]] = [:]

  init(_ decisions: Decisions) {
    for line in decisions.lines where line.verb == .rename {
      if let document = line.document {
        inDocument[document, default: [:]][line.name.decisionKey] = line.value
      } else {
        everywhere[line.name.decisionKey] = line.value
      }
    }
  }

  var isEmpty: Bool { everywhere.isEmpty && inDocument.isEmpty }

  /// The name decided for the bearer of a form in a document; a line for that document goes before one for all.
  func name(for form: String, in document: String) -> String? {
    let key = form.decisionKey
    return inDocument[document]?[key] ?? everywhere[key]
  }
}
