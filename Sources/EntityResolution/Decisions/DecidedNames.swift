/// The names that decisions show entities by.
struct DecidedNames {
  private var everywhere: [String: String] = [:]
  private var inDocument: [String: [String: String]] = [:]
  private let documentIDs: [String]

  init(_ decisions: Decisions, documentIDs: [String]) {
    self.documentIDs = documentIDs
    for line in decisions.lines where line.verb == .rename {
      if let document = line.document {
        inDocument[document, default: [:]][line.name.decisionKey] = line.value
      } else {
        everywhere[line.name.decisionKey] = line.value
      }
    }
  }

  var isEmpty: Bool { everywhere.isEmpty && inDocument.isEmpty }

  /// The name decided for an entity: by its full forms; of several the first in code point order.
  func name(of cluster: [CorpusResolution.LocalReference], in corpus: CorpusResolution, positions: [Int]) -> String? {
    var full: Set<String> = []
    for reference in cluster {
      // Merges and documents are counted in the caller's order.
      let document = documentIDs.isEmpty ? "" : documentIDs[positions[reference.document]]
      for member in corpus[reference].members where member.isFull {
        let key = corpus.forms[member.form].text.decisionKey
        guard let name = inDocument[document]?[key] ?? everywhere[key] else { continue }
        full.insert(name)
      }
    }
    return full.min()
  }
}
