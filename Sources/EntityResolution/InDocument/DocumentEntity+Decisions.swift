internal import EntityExtraction

extension DocumentEntity {
  /// Joins what decisions say is one in a document, and puts the mentions that stand for a name where they belong.
  static func applyDecisions(
    _ decisions: DecisionTable, to entities: inout [DocumentEntity], mentions: [NamedMention], forms: [NameForm],
    document: Int
  ) {
    guard decisions.hasNames else { return }
    for name in decisions.joined.sorted() { joinBearers(of: name, in: &entities, decisions, forms, document) }
    for (index, mention) in mentions.enumerated() {
      guard let target = mention.aliasTarget else { continue }
      let bearer = bearers(of: target, in: entities).first { decisions.allows(entities[$0].classes, mention.classes) }
      if bearer == nil {
        let form = decisions.targetForms[target] ?? mention.form
        var entity = DocumentEntity(type: mention.type, identity: .alias, identifyingForm: form)
        entity.classes = [target]
        entity.fullClasses = [target]
        entities.append(entity)
      }
      let place = bearer ?? entities.count - 1
      entities[place].members.append(.init(mention: index, form: mention.form, isFull: false))
      entities[place].classes.formUnion(mention.classes)
      entities[place].add(
        Merge(
          form: forms[mention.form].text, target: entities[place].name(forms), reason: .decision, document: document))
    }
  }

  /// The entities with a full form of that class; if there are none, the only entity with any.
  private static func bearers(of name: Int, in entities: [DocumentEntity]) -> [Int] {
    let full = entities.indices.filter { entities[$0].fullClasses.contains(name) }
    if !full.isEmpty { return full }
    let any = entities.indices.filter { entities[$0].classes.contains(name) }
    return any.count == 1 ? any : []
  }

  private static func joinBearers(
    of name: Int, in entities: inout [DocumentEntity], _ decisions: DecisionTable, _ forms: [NameForm], _ document: Int
  ) {
    let full = entities.indices.filter { entities[$0].fullClasses.contains(name) }
    let any = entities.indices.filter { entities[$0].classes.contains(name) }
    // A short form that only one entity has stands for that entity.
    let short = any.filter { !full.contains($0) }
    let all = (full + (short.count == 1 ? short : [])).sorted {
      let (a, b) = (entities[$0].identity == .full, entities[$1].identity == .full)
      return a != b ? a : $0 < $1
    }
    guard let lead = all.first else { return }
    var gone: Set<Int> = []
    for other in all.dropFirst() where decisions.allows(entities[lead].classes, entities[other].classes) {
      let form = entities[other].name(forms)
      entities[lead].members += entities[other].members
      entities[lead].classes.formUnion(entities[other].classes)
      entities[lead].fullClasses.formUnion(entities[other].fullClasses)
      entities[lead].title.formUnion(entities[other].title)
      for merge in entities[other].merges { entities[lead].add(merge) }
      entities[lead].known = entities[lead].known ?? entities[other].known
      entities[lead].add(Merge(form: form, target: entities[lead].name(forms), reason: .decision, document: document))
      gone.insert(other)
    }
    entities = entities.indices.filter { !gone.contains($0) }.map { entities[$0] }
  }
}
