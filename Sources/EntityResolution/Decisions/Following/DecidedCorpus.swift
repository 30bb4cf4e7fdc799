internal import EntityExtraction
internal import TextModel

/// The entities of a corpus while decisions are followed, one line after another.
///
/// Decisions act on what the rules made: they move mentions between entities, and touch nothing that they don't name. Ids
/// are those that the entities have at the time; the id that an entity had before all decisions goes on to mean what became of it.
struct DecidedCorpus {
  /// An entity that can change.
  struct Slot {
    var id: Entity.ID
    var type: EntityType
    var name: String
    var aliases: [Alias]
    /// In corpus order; empty for what was joined to another or left out.
    var mentions: [MentionReference]
    var merges: [Merge]
    /// Whether a decision changed anything of it.
    var isTouched = false
    /// Whether a decision gave it its name.
    var isRenamed = false
    /// What it was joined to.
    var target: Int?

    var party: DecisionOutcome.Party { .init(id: id, name: name, type: type, mentions: mentions.count) }
  }

  /// The corpus as the rules resolved it.
  let index: EntityIndex
  let forms: DecidedForms
  let guardian: JoinGuard
  let lexicon: ResolutionLexicon
  var slots: [Slot]
  /// For every document the slot of each mention; -1 for what is left out.
  var slotOfMention: [[Int32]]
  /// The types that decisions gave mentions.
  var types: [MentionReference: EntityType] = [:]
  private let slotOfOldID: [Entity.ID: Int]
  private(set) var slotOfID: [Entity.ID: Int]
  private(set) var slotsOfName: [String: Set<Int>]

  /// What the line at hand has changed so far.
  var step = Step()

  /// The changes of one line.
  struct Step {
    var before: [Int: DecisionOutcome.Party?] = [:]
    var movedMentions = 0
  }

  /// Prepares the entities of a corpus for the decisions in `lines`; for any where none are given.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  init(_ index: EntityIndex, for lines: [Decisions.Line]?) {
    self.index = index
    forms = DecidedForms(lines, in: index.documents)
    lexicon = ResolutionLexicon.of(index.mainLanguage)
    guardian = JoinGuard(lexicon: lexicon.people)
    slots = index.entities.map {
      Slot(id: $0.id, type: $0.type, name: $0.name, aliases: $0.aliases, mentions: $0.mentions, merges: $0.merges)
    }
    slotOfMention = index.documents.indices.map { index.entities(ofDocument: $0).map(Int32.init) }
    slotOfOldID = Dictionary(slots.enumerated().map { ($1.id, $0) }) { first, _ in first }
    slotOfID = slotOfOldID
    slotsOfName = [:]
    for (number, slot) in slots.enumerated() { slotsOfName[slot.name.decisionKey, default: []].insert(number) }
  }

  /// What a slot was joined to at the end of the chain; itself where it wasn't.
  func root(_ slot: Int) -> Int {
    var slot = slot
    while let target = slots[slot].target { slot = target }
    return slot
  }

  /// The slot of an id that an entity has now, or had before all decisions.
  func slot(withID id: String) -> Int? {
    let slot = slotOfID[id] ?? slotOfOldID[id].map(root)
    return slot.flatMap { slots[$0].mentions.isEmpty ? nil : $0 }
  }

  func slot(of mention: MentionReference) -> Int? {
    let slot = slotOfMention[mention.document][mention.mention]
    return slot < 0 ? nil : Int(slot)
  }

  /// Remembers how an entity stood before the line at hand.
  mutating func touch(_ slot: Int) {
    if step.before[slot] == nil {
      step.before[slot] = .some(slots[slot].mentions.isEmpty ? nil : slots[slot].party)
    }
    slots[slot].isTouched = true
  }

  /// Shows an entity by another name or type, and gives it the id that belongs to them.
  mutating func show(_ slot: Int, as name: String, _ type: EntityType) {
    touch(slot)
    guard slots[slot].name != name || slots[slot].type != type else { return }
    retire(slot)
    slots[slot].name = name
    slots[slot].type = type
    enter(slot)
  }

  /// Takes the id and the name of an entity out of the tables.
  mutating func retire(_ slot: Int) {
    if slotOfID[slots[slot].id] == slot { slotOfID[slots[slot].id] = nil }
    slotsOfName[slots[slot].name.decisionKey]?.remove(slot)
  }

  /// Gives an entity a free id, and enters it under id and name.
  mutating func enter(_ slot: Int) {
    let plain = EntityID.plain(slots[slot].name, slots[slot].type)
    var id = plain
    var number = 2
    while slotOfID[id] != nil {
      id = "\(plain)-\(number)"
      number += 1
    }
    slots[slot].id = id
    slotOfID[id] = slot
    slotsOfName[slots[slot].name.decisionKey, default: []].insert(slot)
  }

  /// Adds an entity without mentions.
  mutating func add(_ name: String, _ type: EntityType) -> Int {
    slots.append(Slot(id: "", type: type, name: name, aliases: [], mentions: [], merges: []))
    enter(slots.count - 1)
    touch(slots.count - 1)
    return slots.count - 1
  }

  /// Ends a line: what changed by it.
  mutating func outcome(of line: Decisions.Line, _ obstacle: DecisionOutcome.Obstacle?) -> DecisionOutcome {
    defer { step = Step() }
    if let obstacle { return DecisionOutcome(line: line, obstacle: obstacle) }
    let after = step.before.keys.filter { !slots[$0].mentions.isEmpty }.map { slots[$0].party }
    return DecisionOutcome(
      line: line, obstacle: nil, movedMentions: step.movedMentions,
      before: step.before.values.compactMap { $0 }.sorted { $0.id < $1.id }, after: after.sorted { $0.id < $1.id })
  }
}
