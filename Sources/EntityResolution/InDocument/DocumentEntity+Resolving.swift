internal import EntityExtraction

extension DocumentEntity {
  /// What one document speaks of.
  static func all(in context: DocumentContext) -> [DocumentEntity] {
    var entities = PersonResolution.entities(in: context) + NonPersonResolution.entities(in: context)
    Gloss.join(to: &entities, in: context)
    for index in entities.indices {
      let type = entities[index].type
      entities[index].isOutsideStory = context.isOutsideStory(entities[index])
      for member in entities[index].members where context.mentions[member.mention].taggedType != type {
        let target = entities[index].name(context.forms)
        entities[index].add(context.merge(context.forms[member.form].text, into: target, because: .retyped))
      }
    }
    return entities
  }
}
