import EntityExtraction
import Primitives
import Testing
import TextModel

@testable import EntityResolution

/// What is remembered of documents changes nothing: a corpus is resolved as if nothing were.
@Suite struct ResolutionMemoryTests {
  private static let gazetteer = Gazetteer(knownNames: knownCountries)
  /// One letter in one scalar and in two, umlauts and what is written for them, forms that other documents make a company of or a person,
  /// places that others take for organizations, owners' forms and longer names.
  private static let names = [
    "p Jos\u{E9} Gr\u{FC}ber", "p Jose\u{301} Gr\u{FC}ber", "p Grueber", "p Mr.: Gruber", "p Anna Grueber",
    "p Judge: Pelican Stevedores", "o Pelican Stevedores Ltd", "p Pelican Stevedores", "l Pelican Stevedores",
    "l Washington", "o Washington", "o Washington", "p Denzel Washington", "p President: Washington",
    "o Lakeland Transit Commission", "o LTC", "o Transit Commission", "l Bell's Landing", "p Bell", "o Court",
    "p Bill Clinton", "p Clinton", "p Hillary", "p Mrs.: Clinton", "o WHO", "l US", "l Merkel", "p Merkel", "p Merkels",
    "p Angela Merkel", "v Sea Horse", "p John Smith", "p John Q. Smith", "p John Adams Smith", "p Smith", "l! Chelsea",
    "o Chelsea", "o Chelsea", "o Chelsea",
  ]
  private static let joints = [" and ", " (", "), ", ", ", ", formerly ", " (hereafter ", "; he left for ", "\n"]

  private static func document(
    _ number: Int, _ random: inout SplitMix64, of names: [String]
  ) -> ExtractedDocument {
    var text = ""
    for place in 0..<random.below(12) {
      if place > 0 { text += joints[random.below(joints.count)] }
      text += "[\(names[random.below(names.count)])]"
    }
    let document = story("\(number)", text)
    guard random.below(3) == 0 else { return document }
    return ExtractedDocument(
      TokenizedDocument(
        document: document.document, language: .german, paragraphs: [], sentences: [], tokens: []),
      mentions: document.mentions)
  }

  /// What stands for a document: here every one that was ever made has a number of its own.
  private struct Kept {
    var document: ExtractedDocument
    var key: UInt64
  }

  @Test("after any sequence of documents that come, change and go", arguments: 0..<60 as Range<UInt64>)
  func anySequence(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var (kept, memory, serial): ([Kept], ResolutionMemory?, UInt64) = ([], nil, 0)
    // With names of an added type, without; and few names, so that documents differ in what they take them for.
    var names = Self.names.filter { seed % 3 == 0 || !$0.hasPrefix("v ") }
    if seed % 3 == 2 {
      names = names.filter { name in ["Pelican", "Washington", "Chelsea"].contains { name.contains($0) } }
    }
    func make(_ number: Int) -> Kept {
      serial += 1
      return Kept(document: Self.document(number, &random, of: names), key: serial &* 0x9E37_79B9_7F4A_7C15)
    }
    for step in 0..<14 {
      switch random.below(step == 0 ? 1 : 4) {
      case 0: for _ in 0...random.below(step == 0 ? 60 : 4) { kept.append(make(Int(serial))) }
      case 1: if let place = kept.indices.randomElement(using: &random) { kept[place] = make(Int(serial)) }
      case 2:
        // The same text under another id: nothing of it is read anew.
        if let place = kept.indices.randomElement(using: &random) {
          kept[place].document = kept[place].document.called("x\(serial)")
        }
      default: for _ in 0...random.below(3) where !kept.isEmpty { kept.remove(at: random.below(kept.count)) }
      }
      if random.below(4) == 0 { kept.shuffle(using: &random) }
      let documents = kept.map(\.document)
      let fresh = EntityIndex(resolving: documents, with: Self.gazetteer)
      let found = EntityIndex.resolving(
        documents, keys: kept.map(\.key), recalling: memory, with: Self.gazetteer, threads: 1 + random.below(3))
      #expect(found.index.entities == fresh.entities, "step \(step)")
      #expect(found.index.exactNames == fresh.exactNames, "step \(step), letter by letter")
      #expect(found.index.documents == fresh.documents)
      memory = found.memory
    }
  }

  private func reading(_ documents: [ExtractedDocument], _ memory: ResolutionMemory?) -> CorpusReading {
    var reading = CorpusReading(
      .init(
        documents: documents, order: Array(documents.indices), gazetteer: Self.gazetteer, owners: OwnerForms(documents),
        memory: memory, keys: documents.indices.map { UInt64($0) }), keepsGrounds: true, threads: 1)
    reading.settleTypes()
    reading.findEntities()
    return reading
  }

  @Test func whatDidNotChangeIsNotReadAnew() {
    let first = stories(["[p Anna Stone] met [p Stone].", "[l Leith] and [o Leith]", "[p Stone] left [l Leith]"])
    let memory = reading(first, nil).recorded
    #expect(reading(first, memory).documents.allSatisfy { $0.remembered != nil })
    let more = first + [story("3", "[p Boris Brown] left.")]
    #expect(reading(more, memory).documents.map { $0.remembered != nil } == [true, true, true, false])
    // Most documents call it an organization now, which those that name it have to hear of.
    let other = first + [story("3", "[o Leith]"), story("4", "[o Leith]"), story("5", "[o Leith]")]
    #expect(reading(other, memory).documents.prefix(3).map { $0.remembered != nil } == [true, false, false])
  }

  @Test func whatOtherDocumentsCallMoreOftenConcernsThoseAloneThatCallItBoth() {
    let first = stories(["[l Leith]", "[l Leith]", "[l Leith] and [o Leith]"])
    let memory = reading(first, nil).recorded
    // Most mentions are of an organization now, those of one document, and most documents have a place.
    let more = first + [story("3", "[o Leith] [o Leith] [o Leith]")]
    #expect(reading(more, memory).documents.map { $0.remembered != nil } == [true, true, false, false])
  }

  @Test func whatIsNoMemoryIsNotBelieved() {
    let documents = stories(["[p Anna Stone] met [p Mr.: Stone] of [o Pelican Stevedores Ltd].", "[p Stone] left."])
    let keys: [UInt64] = [0, 1]
    let expected = EntityIndex(resolving: documents, with: Self.gazetteer).entities
    let memory = reading(documents, nil).recorded
    for cut in 0..<(memory.documents[0]?.count ?? 0) {
      var damaged = memory
      damaged.documents[0]?.removeLast(cut + 1)
      let found = EntityIndex.resolving(documents, keys: keys, recalling: damaged, with: Self.gazetteer, threads: 1)
      #expect(found.index.entities == expected)
    }
    var poor = memory
    poor.forms.removeLast()
    poor.texts.removeAll()
    let found = EntityIndex.resolving(documents, keys: keys, recalling: poor, with: Self.gazetteer, threads: 1)
    #expect(found.index.entities == expected)
  }
}

extension EntityIndex {
  /// Names and forms as their bytes: equal texts may be other letters.
  fileprivate var exactNames: [[UInt8]] {
    entities.map { entity in
      let forms = entity.aliases.map(\.form) + entity.merges.flatMap { [$0.form, $0.target] }
      return Array(([entity.id, entity.name] + forms).joined(separator: "\n").utf8)
    }
  }
}

extension ExtractedDocument {
  fileprivate func called(_ id: String) -> ExtractedDocument {
    let named = Document(id: id, text: document.text)
    return ExtractedDocument(
      TokenizedDocument(document: named, language: language, paragraphs: [], sentences: [], tokens: []),
      mentions: mentions)
  }
}
