public import CoMention
internal import EntityExtraction
internal import Primitives
internal import TextModel

/// A step of counting who meets whom in documents on many machines.
public enum TallyStep: String, CaseIterable, Sendable {
  /// Documents with the entities of their mentions → counts of units, nodes and ties, to be summed.
  case documents
  /// Sums of ties → ties with weights.
  case ties
}

/// Does a ``TallyStep`` as a filter of lines.
public struct TallyFilter: Sendable {
  static let inputFormat = "comention-resolved/1"
  static let countFormat = "comention-count/1"
  static let tieFormat = "comention-tie/1"

  private let options: CoMentionOptions
  private let threads: Int

  /// Prepares a filter.
  public init(options: CoMentionOptions = CoMentionOptions(), threads: Int = 1) {
    (self.options, self.threads) = (options, threads)
  }

  /// Does a step.
  ///
  /// - Throws: ``LineError``, or what the input and the output say.
  public func run(_ step: TallyStep, _ lines: inout LineFilter) async throws {
    let options = options
    switch step {
    case .documents: try await lines.map(threads: threads) { try Self.counts(in: $0, options) }
    case .ties: try await lines.map(threads: threads) { try Self.weighted($0, options).map { [$0] } ?? [] }
    }
  }

  private static func counts(in node: JSONNode, _ options: CoMentionOptions) throws -> [JSONText] {
    try node.check(inputFormat)
    let document = try DocumentRecord.document(node.member("document"))
    let copies = try LocalCopies(try node.optional("copies"), of: document.document.id)
    let entities = try node.list("entities").map { (id: try $0.member("id").text(), type: try $0.entityType("type")) }
    let mentions = try node.integers("mentions")
    guard mentions.count == document.mentions.count, mentions.allSatisfy(entities.indices.contains) else {
      throw RecordError(reason: "a mention has no entity")
    }
    // In the order of the ids, as the nodes of the whole graph; a document may have several parts of one entity.
    let types = Dictionary(entities.map { ($0.id, $0.type) }) { first, _ in first }
    let ids = types.keys.sorted()
    let place = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let share = DocumentShare(
      document, entities: mentions.map { place[entities[$0].id] ?? 0 }, types: ids.map { types[$0] ?? .person },
      duplicates: copies.duplicates, options: options)
    let nodes = ids.map { options.includes(types[$0] ?? .person) ? $0 : nil }
    return lines(of: share, nodes: nodes, copies)
  }

  /// The counts of a document; entities without an id are of types that are left out, and have none.
  private static func lines(of share: DocumentShare, nodes: [String?], _ copies: LocalCopies) -> [JSONText] {
    func add(_ name: String, _ count: DocumentShare.Count, to json: inout JSONText) {
      json.add(name, count.own)
      guard !count.copies.isEmpty else { return }
      json.add(name + "Copies", count.copies.sorted { $0.key < $1.key }) { json, copy in
        json.array { json in
          json.integer(copies.number(of: copy.key))
          json.integer(copy.value)
        }
      }
    }
    func head(_ kind: String, _ json: inout JSONText) {
      json.add("format", countFormat)
      json.add("kind", kind)
    }
    func addDate(to json: inout JSONText) {
      guard let date = share.date else { return }
      json.add("date", date.description)
      json.add("lastDay", date.last.description)
    }
    var lines = [
      JSONText { json in
        head("units", &json)
        add("units", share.units, to: &json)
      }
    ]
    for (id, node) in zip(nodes, share.nodes) where node.isNamed {
      guard let id else { continue }
      lines.append(
        JSONText { json in
          head("node", &json)
          json.add("id", id)
          add("units", node.units, to: &json)
          add("mentions", node.mentions, to: &json)
          json.add("documents", 1)
          json.add("story", node.isOfStory ? 1 : 0)
          addDate(to: &json)
        })
    }
    for tie in share.ties {
      lines.append(
        JSONText { json in
          head("tie", &json)
          json.add("source", nodes[tie.first] ?? "")
          json.add("target", nodes[tie.second] ?? "")
          add("count", tie.count, to: &json)
          json.add("documents", 1)
          json.add("originals", tie.originals.sorted()) { $0.string(copies.documents[$1]) }
          addDate(to: &json)
        })
    }
    return lines
  }

  private static func weighted(_ node: JSONNode, _ options: CoMentionOptions) throws -> JSONText? {
    try node.check(tieFormat)
    let counts = CoOccurrence(
      both: max(1, try node.integer("count")), first: try node.integer("first"), second: try node.integer("second"),
      units: try node.integer("units"), documents: try node.integer("documents"))
    guard counts.isConsistent else { throw RecordError(reason: "two meet more often than each is named") }
    let weight = options.weighting.weight(counts)
    guard weight > 0, weight >= options.minimumWeight else { return nil }
    let (source, target) = (try node.member("source").text(), try node.member("target").text())
    return JSONText { json in
      json.add("format", tieFormat)
      json.add("source", source)
      json.add("target", target)
      json.key("weight")
      json.number(weight)
      json.add("count", counts.both)
      json.add("documents", counts.documents)
    }
  }
}
