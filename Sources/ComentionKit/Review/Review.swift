public import CoMention
internal import EntityResolution
internal import GraphAlgorithms
internal import Graphs

/// What is worth a person's look: the most consequential doubtful joins and separations of a corpus.
public struct Review: Sendable {
  /// The candidates whose consequence is worked out for each one that is wanted; the others have too few mentions to
  /// matter.
  static let candidatesPerResult = 4

  /// The doubtful decisions, those that would change the ranking most first, then by names.
  public let doubts: [DoubtfulDecision]

  /// Finds doubts and works out what each would change.
  ///
  /// Candidates are ranked by the mentions that would move, and for the first few of them the graph is built anew with
  /// the entities joined or split; so the time is bounded by the number wanted, not by the number of doubts.
  ///
  /// What was decided already is in doubt no more.
  ///
  /// - Parameters:
  ///   - graph: The graph as it is.
  ///   - limit: The most doubts to return.
  /// - Complexity: O(`limit`) times that of building the graph and its PageRank.
  public init(of graph: CoMentionGraph, limit: Int) {
    let index = graph.index
    let decided = Set(index.decisions.lines.map { [$0.name, $0.value].sorted() })
    let candidates = (index.doubtfulJoins() + index.doubtfulSplits())
      .filter { !decided.contains([$0.name, $0.other].sorted()) }
      .sorted {
        ($1.movedMentions, $0.verb.rawValue, $0.name, $0.other) < (
          $0.movedMentions, $1.verb.rawValue, $1.name, $1.other
        )
      }
    let before = Self.ranks(of: graph)
    let doubts = candidates.prefix(limit * Self.candidatesPerResult).map { candidate in
      let after = Self.ranks(of: CoMentionGraph(candidate.applied(to: index), options: graph.options))
      var change = 0.0
      for id in Set(before.keys).union(after.keys).sorted() { change += abs((before[id] ?? 0) - (after[id] ?? 0)) }
      return DoubtfulDecision(
        verb: candidate.verb, name: candidate.name, other: candidate.other, change: change, reason: candidate.reason)
    }
    self.doubts = Array(
      doubts.sorted { $0.change != $1.change ? $0.change > $1.change : ($0.name, $0.other) < ($1.name, $1.other) }
        .prefix(limit))
  }

  private static func ranks(of graph: CoMentionGraph) -> [String: Double] {
    let scores = graph.graph.graph.pageRank().values
    return Dictionary(uniqueKeysWithValues: zip(graph.graph.nodeIDs, scores))
  }
}

/// A change that a decision would make.
struct ReviewCandidate {
  var verb: Decisions.Verb
  var name: String
  var other: String
  var reason: String
  /// The entity that changes, and the one that would join it.
  var entity: Int
  var joined: Int?
  /// The form whose mentions would leave.
  var form: String?
  var movedMentions: Int

  /// The index with the entities joined, or with the form's mentions as an entity of their own.
  func applied(to index: EntityIndex) -> EntityIndex {
    var entities = index.entities
    let old = entities[entity]
    if let joined {
      entities[entity] = old.with(mentions: (old.mentions + entities[joined].mentions).sorted())
      entities.remove(at: joined)
    } else {
      let leaving = Set(
        old.mentions.filter { mention in
          let document = index.documents[mention.document]
          return document.surface(of: document.mentions[mention.mention]).elementsEqual(form ?? "")
        })
      let rest = old.mentions.filter { !leaving.contains($0) }
      guard !rest.isEmpty, !leaving.isEmpty else { return index }
      entities[entity] = old.with(mentions: rest)
      // The last id of all, so that the order of the others stays.
      entities.append(old.with(id: "~", mentions: leaving.sorted()))
    }
    return EntityIndex(documents: index.documents, entities: entities, decisions: index.decisions)
  }
}

extension Entity {
  fileprivate func with(id: String? = nil, mentions: [MentionReference]) -> Entity {
    Entity(
      id: id ?? self.id, type: type, name: name, aliases: aliases, mentions: mentions,
      documentCount: Set(mentions.map(\.document)).count, merges: merges)
  }
}
