internal import ComentionKit
internal import Primitives

/// The tables that people read of a case: who is named, where, and with whom. They are written anew whenever the corpus changes.
struct CorpusTables {
  private let coMentions: CoMentionGraph
  /// The numbers of the documents in the case, in corpus order.
  private let numbers: [Int]

  init(_ coMentions: CoMentionGraph, _ numbers: [Int]) { (self.coMentions, self.numbers) = (coMentions, numbers) }

  func write(to connection: Connection, threads: Int) throws(CaseError) {
    for table in ["entity", "alias", "joining", "mention", "tie", "copied_passage"] {
      try connection.execute("DELETE FROM \(table)")
    }
    try writeEntities(connection)
    try writeMentions(connection)
    try writeTies(connection, KeywordFinder(coMentions, threads: threads))
    try writeCopies(connection)
  }

  /// Entities are numbered from 1 in the order of their ids.
  private func writeEntities(_ connection: Connection) throws(CaseError) {
    let entity = try connection.prepare("INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let alias = try connection.prepare("INSERT OR IGNORE INTO alias VALUES (?, ?, ?, ?, ?)")
    let joining = try connection.prepare("INSERT INTO joining VALUES (?, ?, ?, ?, ?, ?)")
    let attributes = coMentions.graph.nodeAttributes
    for (place, found) in coMentions.index.entities.enumerated() {
      let number = place + 1
      let node = coMentions.nodeOfEntity[place]
      let range = node.map { node in ["first", "last"].map { attributes[$0]?[node]?.description } }
      try entity.run([
        .integer(number), .text(found.id), .text(found.name), .text(found.type.rawValue),
        .integer(found.mentions.count), .integer(found.documentCount), .text(range?[0]), .text(range?[1]),
        .integer(node),
      ])
      var forms = found.aliases
      if !forms.contains(where: { $0.form == found.name }) { forms.append(Alias(form: found.name, count: 0)) }
      for form in forms {
        try alias.run([
          .integer(number), .text(form.form), .text(form.form.foldedName), .integer(form.count),
          .integer(form.form == found.name ? 1 : 0),
        ])
      }
      for (place, merge) in found.merges.enumerated() {
        try joining.run([
          .integer(number), .integer(place), .text(merge.form), .text(merge.target), .text(merge.reason.rawValue),
          .integer(merge.document.map { numbers[$0] }),
        ])
      }
    }
  }

  private func writeMentions(_ connection: Connection) throws(CaseError) {
    let insert = try connection.prepare("INSERT INTO mention VALUES (?, ?, ?, ?, ?)")
    for place in numbers.indices.sorted(by: { numbers[$0] < numbers[$1] }) {
      let document = coMentions.index.documents[place]
      let offsets = ScalarOffsets(document.document.text)
      for (mention, entity) in zip(document.mentions, coMentions.index.entities(ofDocument: place)) {
        let scalars = offsets.scalars(mention.span)
        try insert.run([
          .integer(numbers[place]), .integer(scalars.lowerBound), .integer(scalars.count), .integer(mention.sentence),
          .integer(entity + 1),
        ])
      }
    }
  }

  private func writeTies(_ connection: Connection, _ finder: KeywordFinder) throws(CaseError) {
    let insert = try connection.prepare("INSERT INTO tie VALUES (?, ?, ?, ?, ?, ?, ?)")
    let attributes = coMentions.graph.edgeAttributes
    for (number, edge) in coMentions.graph.graph.edges.enumerated() {
      var evidence = "["
      for item in coMentions.evidence(ofEdge: number) {
        if evidence.utf8.count > 1 { evidence += "," }
        evidence += "[\(numbers[item.document]),\(item.sentences.lowerBound),\(item.sentences.count - 1)]"
      }
      func whole(_ name: String) -> Value {
        if case .integer(let value)? = attributes[name]?[number] { .integer(value) } else { .integer(0) }
      }
      try insert.run([
        .integer(coMentions.entityOfNode[edge.source] + 1), .integer(coMentions.entityOfNode[edge.target] + 1),
        .real(edge.weight), whole("count"), whole("documents"), .text(evidence + "]"),
        .text(SavedKeywords.text(of: finder.keywords(ofEdge: number))),
      ])
    }
  }

  private func writeCopies(_ connection: Connection) throws(CaseError) {
    let insert = try connection.prepare("INSERT INTO copied_passage VALUES (?, ?, ?, ?)")
    for (group, passages) in coMentions.duplicates.groups.enumerated() {
      for (place, passage) in passages.enumerated() {
        try insert.run([
          .integer(numbers[passage.document]), .integer(passage.paragraph), .integer(group), .integer(place),
        ])
      }
    }
  }
}
