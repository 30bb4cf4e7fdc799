import ComentionKit
import Primitives

/// Why a backbone is none: no edge stays, or the weights don't tell edges apart.
struct BackboneVerdict {
  private let method: BackboneMethod
  private let edgeCount: Int
  private let keptCount: Int
  /// The weight of all edges; nil where they differ.
  private let onlyWeight: Double?

  init(_ isKept: [Bool], of graph: WeightedGraph, by method: BackboneMethod) {
    self.method = method
    edgeCount = graph.edgeCount
    keptCount = isKept.count { $0 }
    let weights = graph.edges.lazy.map(\.weight)
    onlyWeight = weights.first.flatMap { first in weights.allSatisfy { $0 == first } ? first : nil }
  }

  /// Throws where nothing stays of edges that were there.
  func check() throws {
    guard edgeCount > 0, keptCount == 0 else { return }
    throw EmptyBackbone(description: "\(method.name) keeps none of \(edgeCount) edges\(reason)")
  }

  /// What to know of a backbone that is chosen among edges that are alike.
  var remark: String? {
    guard onlyWeight != nil, keptCount > 0, keptCount < edgeCount else { return nil }
    switch method {
    case .noiseCorrected: return nil
    case .disparity, .strongest, .threshold, .spanningTree:
      return "all edges weigh the same, so that their order in the graph decided which stay; \(Self.fitting)"
    }
  }

  private var reason: String {
    if let onlyWeight {
      return ": all weigh \(onlyWeight.significant(4)), and weights can't decide; \(Self.fitting)"
    }
    switch method {
    case .disparity: return "; say a higher --level, or another --method"
    case .noiseCorrected: return "; say fewer --deviations, or another --method"
    case .strongest: return "; say more edges --per-node"
    case .threshold: return "; say a lower --threshold"
    case .spanningTree: return ""
    }
  }

  /// What makes a graph without weights smaller.
  private static let fitting = """
    without weights --method noise-corrected fits, which goes by degrees, or --method spanning-tree, which keeps what is connected; \
    rank --by core tells the core
    """
}

/// A backbone without edges.
struct EmptyBackbone: Error, CustomStringConvertible { let description: String }
