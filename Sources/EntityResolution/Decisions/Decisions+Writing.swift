internal import EntityExtraction
internal import TextModel

extension Decisions.Line {
  /// The fields of the line as they stand in a file: verb, name, value, document.
  public var fields: [String] { [verb.rawValue + (isForced ? "!" : ""), name, value, document ?? ""] }
}

/// How decisions can call the entities of a corpus so that each is meant alone.
package struct DecisionNames {
  private let index: EntityIndex
  private var counts: [String: Int] = [:]
  private var ids: Set<Entity.ID> = []

  /// Looks through the names of all entities.
  package init(_ index: EntityIndex) {
    self.index = index
    for entity in index.entities {
      counts[entity.name.decisionKey, default: 0] += 1
      ids.insert(entity.id)
    }
  }

  /// The name that an entity is shown by, where no other has it; else its id.
  package subscript(_ entity: Int) -> String {
    let (name, id) = (index.entities[entity].name, index.entities[entity].id)
    let isPlain = !name.contains { $0 == "\t" || $0.isNewline } && !name.hasPrefix("#")
    return counts[name.decisionKey] == 1 && isPlain && !ids.contains(name) ? name : id
  }
}
