internal import ComentionKit

/// Who is meant by the names of a case before anything was decided: as bytes.
struct SavedResolution {
  var entities: [Entity]
  /// The documents whose names resolution read otherwise than they were found, by their places.
  var reread: [Int: FoundNames] = [:]

  init(_ index: EntityIndex, of found: [ExtractedDocument]) {
    entities = index.entities
    for (place, document) in index.documents.enumerated() where document != found[place] {
      reread[place] = FoundNames(document)
    }
  }

  /// The index of the documents.
  func index(of found: [ExtractedDocument]) throws(MalformedBytes) -> EntityIndex {
    var documents = found
    for (place, names) in reread where documents.indices.contains(place) {
      documents[place] = names.document(found[place].document)
    }
    var seen = documents.map { [Bool](repeating: false, count: $0.mentions.count) }
    for mention in entities.lazy.flatMap(\.mentions) {
      guard seen.indices.contains(mention.document), seen[mention.document].indices.contains(mention.mention),
        !seen[mention.document][mention.mention]
      else { throw MalformedBytes() }
      seen[mention.document][mention.mention] = true
    }
    guard seen.allSatisfy({ !$0.contains(false) }) else { throw MalformedBytes() }
    return EntityIndex(documents: documents, entities: entities)
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.add(reread.sorted { $0.key < $1.key }) {
      $0.add($1.key)
      let bytes = $1.value.bytes
      $0.add(bytes) { $0.add(Int($1)) }
    }
    writer.add(entities) { $0.add($1) }
    return writer.bytes
  }

  init(_ bytes: [UInt8]) throws(MalformedBytes) {
    var reader = ByteReader(bytes)
    for _ in 0..<(try reader.count()) {
      let place = try reader.number()
      let names = try reader.list { reader throws(MalformedBytes) in UInt8(truncatingIfNeeded: try reader.number()) }
      reread[place] = try FoundNames(names)
    }
    entities = try reader.list { reader throws(MalformedBytes) in try reader.entity() }
  }
}

extension ByteWriter {
  fileprivate mutating func add(_ entity: Entity) {
    add(entity.id)
    add(entity.type.rawValue)
    add(entity.name)
    add(entity.aliases) {
      $0.add($1.form)
      $0.add($1.count)
    }
    var last = 0
    add(entity.mentions) {
      $0.add($1.document - last)
      $0.add($1.mention)
      last = $1.document
    }
    add(entity.documentCount)
    add(entity.merges) {
      $0.add($1.form)
      $0.add($1.target)
      $0.add($1.reason.rawValue)
      $0.add($1.document.map { $0 + 1 } ?? 0)
    }
  }
}

extension ByteReader {
  fileprivate mutating func entity() throws(MalformedBytes) -> Entity {
    let (id, type, name) = (try text(), EntityType(rawValue: try text()), try text())
    guard let type else { throw MalformedBytes() }
    let aliases = try list { reader throws(MalformedBytes) in
      Alias(form: try reader.text(), count: try reader.number())
    }
    var last = 0
    let mentions = try list { reader throws(MalformedBytes) in
      last += try reader.number()
      return MentionReference(document: last, mention: try reader.number())
    }
    let documentCount = try number()
    let merges = try list { reader throws(MalformedBytes) in
      let (form, target) = (try reader.text(), try reader.text())
      guard let reason = Merge.Reason(rawValue: try reader.text()) else { throw MalformedBytes() }
      let document = try reader.number()
      return Merge(form: form, target: target, reason: reason, document: document == 0 ? nil : document - 1)
    }
    return Entity(
      id: id, type: type, name: name, aliases: aliases, mentions: mentions, documentCount: documentCount,
      merges: merges)
  }
}
