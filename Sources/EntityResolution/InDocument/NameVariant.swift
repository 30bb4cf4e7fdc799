internal import EntityExtraction

/// The mentions of one document whose names differ in spelling at most.
struct NameVariant: Sendable {
  /// The form of its first mention.
  var form: Int
  /// The mentions with their forms, in text order.
  var mentions: [(mention: Int, form: Int)] = []
  /// The classes of names in decisions that the mentions bear.
  var classes: Set<Int> = []

  /// Adds what this variant holds to an entity, with the reason why it belongs there.
  ///
  /// Forms of the variant that are spelled otherwise than its first one join it as spellings; what the gazetteer knows joins the
  /// gazetteer's name.
  func join(_ entity: inout DocumentEntity, reason: Merge.Reason, isFull: Bool, forms: [NameForm], document: Int) {
    let type = entity.type
    entity.classes.formUnion(classes)
    if isFull { entity.fullClasses.formUnion(classes) }
    let target = entity.name(forms)
    let own = forms[form].display(as: type)
    if own != target { entity.add(Merge(form: own, target: target, reason: reason, document: document)) }
    for (mention, form) in mentions {
      entity.members.append(.init(mention: mention, form: form, isFull: isFull))
      let text = forms[form].display(as: type)
      guard text != own, text != target else { continue }
      let merge =
        reason == .knownAlias
        ? Merge(form: text, target: target, reason: reason, document: document)
        : Merge(form: text, target: own, reason: .spelling, document: document)
      entity.add(merge)
    }
  }
}

extension DocumentEntity {
  /// The gazetteer's name, else the identifying form.
  func name(_ forms: [NameForm]) -> String { known?.name ?? forms[identifyingForm].display(as: type) }

  /// Adds a reason unless it was given already.
  mutating func add(_ merge: Merge) {
    if !merges.contains(merge) { merges.append(merge) }
  }
}
