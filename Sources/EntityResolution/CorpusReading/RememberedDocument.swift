internal import EntityExtraction
internal import TextModel

/// What a memory has of one document.
struct RememberedDocument: Sendable {
  /// What stands for its mentions.
  var mentions = 0
  var grounds = DocumentReading.Grounds()
  /// The memory's numbers of the document's forms; all others below count by the places of these.
  var forms: [Int] = []
  var writtenForms = 0
  var marks: [FormMark] = []
  var meanings: [(form: Int, type: EntityType?)] = []
  /// The entities, their reasons without a document.
  var entities: [DocumentEntity] = []

  /// Reads numbers; nil where they are none that ``CorpusReading`` recorded.
  init?(_ numbers: [Int], _ memory: ResolutionMemory) {
    var reader = MemoryReader(numbers: numbers, memory: memory)
    do throws(MalformedMemory) {
      mentions = try reader.next()
      grounds.names = try reader.next()
      grounds.types = try reader.next()
      grounds.votes = try reader.next()
      forms = try reader.list { reader throws(MalformedMemory) in try reader.next(below: memory.forms.count) }
      reader.formCount = forms.count
      writtenForms = try reader.next(below: forms.count + 1)
      marks = try reader.list { reader throws(MalformedMemory) in
        let number = try reader.next(below: 16 * reader.formCount)
        return FormMark(form: Int32(number / 16), says: .init(rawValue: UInt8(number % 16)))
      }
      meanings = try reader.list { reader throws(MalformedMemory) in
        (try reader.form(), try reader.next() == 0 ? nil : try reader.type())
      }
      entities = try reader.list { reader throws(MalformedMemory) in try reader.entity() }
    } catch {
      return nil
    }
  }
}

/// Numbers that nobody recorded.
private struct MalformedMemory: Error {}

/// Reads what a ``MemoryWriter`` wrote.
private struct MemoryReader {
  let numbers: [Int]
  let memory: ResolutionMemory
  var formCount = 0
  private var place = 0

  init(numbers: [Int], memory: ResolutionMemory) { (self.numbers, self.memory) = (numbers, memory) }

  mutating func next(below limit: Int = .max) throws(MalformedMemory) -> Int {
    guard place < numbers.count, numbers[place] < limit else { throw MalformedMemory() }
    defer { place += 1 }
    return numbers[place]
  }

  mutating func list<Item>(
    _ body: (inout MemoryReader) throws(MalformedMemory) -> Item
  ) throws(MalformedMemory) -> [Item] {
    let count = try next(below: numbers.count)
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try body(&self)) }
    return items
  }

  mutating func form() throws(MalformedMemory) -> Int { try next(below: formCount) }

  mutating func text() throws(MalformedMemory) -> String { memory.texts[try next(below: memory.texts.count)] }

  mutating func optionalText() throws(MalformedMemory) -> String? {
    let number = try next(below: memory.texts.count + 1)
    return number == 0 ? nil : memory.texts[number - 1]
  }

  mutating func type() throws(MalformedMemory) -> EntityType {
    let number = try next()
    switch number {
    case 0: return .person
    case 1: return .place
    case 2: return .organization
    default:
      guard number - 3 < memory.texts.count, let type = EntityType(rawValue: memory.texts[number - 3]) else {
        throw MalformedMemory()
      }
      return type
    }
  }

  mutating func entity() throws(MalformedMemory) -> DocumentEntity {
    let (type, number) = (try type(), try next(below: 256))
    guard let identity = DocumentEntity.Identity(rawValue: UInt8(number)) else { throw MalformedMemory() }
    var entity = DocumentEntity(type: type, identity: identity, identifyingForm: try form())
    if let known = try optionalText() { entity.known = KnownName(name: known, type: try self.type()) }
    entity.place = try optionalText()
    entity.shownTitle = try optionalText()
    entity.isOutsideStory = try next() == 1
    entity.members = try list { reader throws(MalformedMemory) in
      let (mention, form, written) = (
        try reader.next(), try reader.form(), try reader.next(below: 2 * reader.formCount)
      )
      return .init(mention: mention, form: form, writtenForm: written / 2, isFull: written % 2 == 1)
    }
    entity.merges = try list { reader throws(MalformedMemory) in
      let (form, target, reason) = (try reader.text(), try reader.text(), try reader.next())
      guard reason < Merge.Reason.allCases.count else { throw MalformedMemory() }
      return Merge(form: form, target: target, reason: Merge.Reason.allCases[reason])
    }
    entity.otherForms = Set(try list { reader throws(MalformedMemory) in try reader.form() })
    if try next() == 1 { entity.title = try title() }
    return entity
  }

  private mutating func title() throws(MalformedMemory) -> PersonTitle {
    var title = PersonTitle()
    title.words = Set(try list { reader throws(MalformedMemory) in try reader.text() })
    title.tellingWords = Set(try list { reader throws(MalformedMemory) in try reader.text() })
    let signs = try next()
    (title.isMale, title.isFemale) = (signs & 1 != 0, signs & 2 != 0)
    (title.isMarried, title.isUnmarried) = (signs & 4 != 0, signs & 8 != 0)
    title.isLeader = signs & 16 != 0
    title.callings = UInt8(truncatingIfNeeded: signs >> 5)
    return title
  }
}

/// Writes what was found in a document as numbers.
private struct MemoryWriter {
  var numbers: [Int] = []
  /// The document's own number of each of the corpus's forms.
  let ownForms: [Int32: Int]

  mutating func add(_ number: Int) { numbers.append(number) }

  mutating func add<Item>(_ items: some Collection<Item>, _ body: (inout MemoryWriter, Item) -> Void) {
    add(items.count)
    for item in items { body(&self, item) }
  }

  mutating func add(form: Int) { add(ownForms[Int32(form)] ?? 0) }

  mutating func add(_ text: String?, _ recorder: inout ResolutionRecorder) {
    add(text.map { recorder.number(of: $0) + 1 } ?? 0)
  }

  mutating func add(_ type: EntityType, _ recorder: inout ResolutionRecorder) {
    add(type == .person ? 0 : type == .place ? 1 : type == .organization ? 2 : recorder.number(of: type.rawValue) + 3)
  }

  mutating func add(_ entity: DocumentEntity, _ recorder: inout ResolutionRecorder) {
    add(entity.type, &recorder)
    add(Int(entity.identity.rawValue))
    add(form: entity.identifyingForm)
    add(entity.known?.name, &recorder)
    if let known = entity.known { add(known.type, &recorder) }
    add(entity.place, &recorder)
    add(entity.shownTitle, &recorder)
    add(entity.isOutsideStory ? 1 : 0)
    add(entity.members) {
      $0.add($1.mention)
      $0.add(form: $1.form)
      $0.add(2 * ($0.ownForms[Int32($1.writtenForm)] ?? 0) + ($1.isFull ? 1 : 0))
    }
    add(entity.merges) {
      $0.add(recorder.number(of: $1.form))
      $0.add(recorder.number(of: $1.target))
      $0.add(Merge.Reason.allCases.firstIndex(of: $1.reason) ?? 0)
    }
    add(entity.otherForms.compactMap { ownForms[Int32($0)] }.sorted()) { $0.add($1) }
    add(entity.title == PersonTitle() ? 0 : 1)
    if entity.title != PersonTitle() { add(entity.title, &recorder) }
  }

  private mutating func add(_ title: PersonTitle, _ recorder: inout ResolutionRecorder) {
    add(title.words.sorted()) { $0.add(recorder.number(of: $1)) }
    add(title.tellingWords.sorted()) { $0.add(recorder.number(of: $1)) }
    var signs = title.isMale ? 1 : 0
    if title.isFemale { signs |= 2 }
    if title.isMarried { signs |= 4 }
    if title.isUnmarried { signs |= 8 }
    if title.isLeader { signs |= 16 }
    add(signs | Int(title.callings) << 5)
  }
}

extension CorpusReading {
  /// What was found in a document as numbers.
  func numbers(of document: DocumentReading, _ place: Int, _ recorder: inout ResolutionRecorder) -> [Int] {
    let own = Dictionary(document.forms.enumerated().map { ($1, $0) }) { first, _ in first }
    var writer = MemoryWriter(ownForms: own)
    writer.add(source.mentionNumber(place))
    for number in [document.grounds.names, document.grounds.types, document.grounds.votes] { writer.add(number) }
    // What is remembered has its forms in the memory.
    if let remembered = document.remembered, let memory = source.memory {
      writer.add(remembered.forms) { $0.add(recorder.number(of: memory.forms[$1])) }
    } else {
      writer.add(document.ownForms) { $0.add(recorder.number(of: $1)) }
    }
    writer.add(document.writtenForms)
    writer.add(document.marks) { $0.add(16 * ($0.ownForms[$1.form] ?? 0) + Int($1.says.rawValue)) }
    var seen: Set<Int32> = []
    let meant = document.forms.indices.filter { form in
      let letters = letters[Int(document.forms[form])]
      return document.meanings[letters] != nil && seen.insert(letters).inserted
    }
    writer.add(meant) { writer, form in
      writer.add(form)
      let type = document.meanings[letters[Int(document.forms[form])]] ?? nil
      writer.add(type == nil ? 0 : 1)
      if let type { writer.add(type, &recorder) }
    }
    writer.add(document.entities) { $0.add($1, &recorder) }
    return writer.numbers
  }
}
