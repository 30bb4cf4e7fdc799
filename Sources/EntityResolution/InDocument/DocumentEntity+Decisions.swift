internal import EntityExtraction

extension DocumentEntity {
  /// Joins what decisions say is one in a document, and puts the mentions that stand for a name where they belong.
  static func applyDecisions(to entities: inout [DocumentEntity], in context: DocumentContext) {
    let decisions = context.decisions
    guard decisions.hasNames else { return }
    for name in decisions.joined.sorted() { joinBearers(of: name, in: &entities, context) }
    for (index, mention) in context.mentions.enumerated() {
      guard let target = mention.aliasTarget else { continue }
      let bearer = bearers(of: target, in: entities).first {
        decisions.allows(entities[$0].decidedNames, mention.decidedNames)
      }
      if bearer == nil {
        let form = decisions.targetForms[target] ?? mention.form
        var entity = DocumentEntity(type: mention.type, identity: .alias, identifyingForm: form)
        entity.decidedNames = [target]
        entity.decidedFullNames = [target]
        entities.append(entity)
      }
      let place = bearer ?? entities.count - 1
      entities[place].members.append(
        .init(mention: index, form: mention.form, writtenForm: mention.writtenForm, isFull: false))
      entities[place].decidedNames.formUnion(mention.decidedNames)
      let name = entities[place].name(context.forms)
      entities[place].add(context.merge(context.forms[mention.form].text, into: name, because: .decision))
    }
  }

  /// The entities with a full form of that name; if there are none, the only entity with any.
  private static func bearers(of name: DecidedName, in entities: [DocumentEntity]) -> [Int] {
    let full = entities.indices.filter { entities[$0].decidedFullNames.contains(name) }
    if !full.isEmpty { return full }
    let any = entities.indices.filter { entities[$0].decidedNames.contains(name) }
    return any.count == 1 ? any : []
  }

  private static func joinBearers(
    of name: DecidedName, in entities: inout [DocumentEntity], _ context: DocumentContext
  ) {
    let full = entities.indices.filter { entities[$0].decidedFullNames.contains(name) }
    let any = entities.indices.filter { entities[$0].decidedNames.contains(name) }
    // A short form that only one entity has stands for that entity.
    let short = any.filter { !full.contains($0) }
    let all = (full + (short.count == 1 ? short : [])).sorted {
      let (a, b) = (entities[$0].identity == .full, entities[$1].identity == .full)
      return a != b ? a : $0 < $1
    }
    guard let lead = all.first else { return }
    var gone: Set<Int> = []
    for other in all.dropFirst()
    where context.decisions.allows(entities[lead].decidedNames, entities[other].decidedNames) {
      entities[lead].absorb(entities[other], in: context)
      gone.insert(other)
    }
    entities = entities.indices.filter { !gone.contains($0) }.map { entities[$0] }
  }

  /// Takes over all that another entity holds, because a decision says that they are one.
  private mutating func absorb(_ other: DocumentEntity, in context: DocumentContext) {
    members += other.members
    decidedNames.formUnion(other.decidedNames)
    decidedFullNames.formUnion(other.decidedFullNames)
    title.formUnion(other.title)
    for merge in other.merges { add(merge) }
    known = known ?? other.known
    add(context.merge(other.name(context.forms), into: name(context.forms), because: .decision))
  }
}
