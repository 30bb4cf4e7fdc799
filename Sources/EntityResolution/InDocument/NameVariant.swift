internal import EntityExtraction

/// The mentions of one document whose names differ in spelling at most.
struct NameVariant: Sendable {
  /// The form of its first mention.
  var form: Int
  /// The mentions with their forms, in text order.
  var mentions: [(mention: Int, form: Int)] = []

  /// Adds what this variant holds to an entity, with the reason why it belongs there.
  ///
  /// Forms of the variant that are spelled otherwise than its first one join it as spellings; what the gazetteer knows
  /// joins the gazetteer's name.
  func join(_ entity: inout DocumentEntity, reason: Merge.Reason, isFull: Bool, in context: DocumentContext) {
    let (type, forms) = (entity.type, context.forms)
    let target = entity.name(forms)
    let own = forms[form].display(as: type)
    if own != target { entity.add(context.merge(own, into: target, because: reason)) }
    for (mention, form) in mentions {
      let written = context.mentions[mention].writtenForm
      entity.members.append(.init(mention: mention, form: form, writtenForm: written, isFull: isFull))
      let text = forms[form].display(as: type)
      if written != form { entity.add(context.merge(forms[written].text, into: text, because: .completed)) }
      guard text != own, text != target else { continue }
      entity.add(
        reason == .knownAlias
          ? context.merge(text, into: target, because: reason) : context.merge(text, into: own, because: .spelling))
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
