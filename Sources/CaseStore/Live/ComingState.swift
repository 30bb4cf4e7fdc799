public import ComentionKit

/// The state that a case is about to have, while it is written: for what is begun ahead.
public struct ComingState: Sendable {
  /// The graph with what it was counted from.
  public let coMentions: CoMentionGraph
  /// The number that the state will have.
  public let generation: Int
  let becoming: IDBecoming

  /// The ids that entities will have of some that have other ones.
  ///
  /// - Parameter ids: Ids of any time.
  /// - Returns: The coming ids of those that are another one then; who is gone is left out.
  /// - Complexity: O(*n*) for *n* ids.
  public func successors(of ids: [Entity.ID]) -> [Entity.ID: Entity.ID] { becoming.successors(of: ids) }
}

extension IDBecoming {
  /// The current ids of those that are another one now.
  func successors(of ids: [Entity.ID]) -> [Entity.ID: Entity.ID] {
    var successors: [Entity.ID: Entity.ID] = [:]
    for id in ids {
      if let current = currentID(of: id), current != id { successors[id] = current }
    }
    return successors
  }
}
