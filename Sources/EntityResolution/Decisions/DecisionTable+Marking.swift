internal import EntityExtraction
internal import TextModel

extension DecisionTable {
  /// Notes for the mentions of a document what decisions say of their forms.
  func mark(_ mentions: inout [NamedMention], in document: String, forms: [NameForm]) {
    if isEmpty { return }
    let retyped = decisions.retyped(in: document)
    for index in mentions.indices {
      let form = forms[mentions[index].form]
      mentions[index].decidedNames = names(of: form, in: document)
      mentions[index].aliasTarget = aliasTarget(of: form, in: document)
      if let type = retyped[form.text.decisionKey] {
        mentions[index].isTypeSettled = true
        mentions[index].ignoresGazetteer = form.known?.type != type
      }
    }
  }
}

extension Decisions {
  /// The decided types of names in a document, a line for that document before one for all.
  fileprivate func retyped(in document: String) -> [String: EntityType] {
    var types: [String: EntityType] = [:]
    for scope in [nil, document] {
      for line in lines where line.verb == .retype && line.document == scope {
        types[line.name.decisionKey] = EntityType(rawValue: line.value)
      }
    }
    return types
  }

  /// The lines that no name of the documents matches, each with the names that don't occur, in the order of the lines.
  ///
  /// Of an alias only the first name has to occur. `documents` are those before the decisions were applied.
  func unmatched(in documents: [ExtractedDocument]) -> [UnmatchedDecision] {
    if isEmpty { return [] }
    var wanted: Set<String> = []
    for line in lines { wanted.formUnion([line.name.decisionKey, line.value.decisionKey]) }
    var everywhere: Set<String> = []
    var inDocument: [String: Set<String>] = [:]
    var keys: [Substring: String] = [:]
    for document in documents {
      for mention in document.mentions {
        let surface = document.surface(of: mention)
        let key = keys[surface] ?? String(surface).decisionKey
        keys[surface] = key
        guard wanted.contains(key) else { continue }
        everywhere.insert(key)
        inDocument[document.document.id, default: []].insert(key)
      }
    }
    return lines.compactMap { line in
      let present = line.document.map { inDocument[$0] ?? [] } ?? everywhere
      let names = line.verb == .same || line.verb == .notSame ? [line.name, line.value] : [line.name]
      let missing = names.filter { !present.contains($0.decisionKey) }
      return missing.isEmpty ? nil : UnmatchedDecision(line: line, names: missing)
    }
  }
}

extension ExtractedDocument {
  /// The document without ignored mentions, and with decided types.
  fileprivate func decided(_ decisions: Decisions) -> [Mention] {
    let own = decisions.lines.filter { $0.document == nil || $0.document == document.id }
    let ignored = Set(own.filter { $0.verb == .ignore }.map(\.name.decisionKey))
    let types = decisions.retyped(in: document.id)
    if ignored.isEmpty && types.isEmpty { return mentions }
    return mentions.compactMap { mention in
      let key = String(surface(of: mention)).decisionKey
      if ignored.contains(key) { return nil }
      var mention = mention
      mention.type = types[key] ?? mention.type
      return mention
    }
  }

  func applying(_ decisions: Decisions) -> ExtractedDocument {
    let kept = decided(decisions)
    if kept == mentions { return self }
    let text = TokenizedDocument(document: document, paragraphs: paragraphs, sentences: sentences, tokens: [])
    return ExtractedDocument(text, mentions: kept)
  }
}
