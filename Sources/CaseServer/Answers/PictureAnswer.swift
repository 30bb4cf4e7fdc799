internal import CaseStore
internal import ComentionKit
internal import GraphDrawing
internal import Graphs

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension CaseServer {
  /// The most nodes of a picture.
  private static let mostNodes = 400

  /// A view drawn by Graphviz, everything where it stands on the page, as a file.
  func pictureAnswer(_ target: RequestTarget) async throws -> ServerResponse {
    guard let format = PictureFormat(rawValue: target.value("format") ?? "svg") else {
      throw ServerProblem(.malformed, "“format” is svg, png or pdf")
    }
    var wanted = ViewPicture()
    if let name = target.value("view") {
      let content = Data(try await view(named: name).content.utf8)
      wanted = (try? JSONDecoder().decode(ViewBody.self, from: content))?.view.picture ?? wanted
    }
    guard (wanted.nodes?.count ?? 0) <= Self.mostNodes else {
      throw ServerProblem(.malformed, "a picture may have \(Self.mostNodes) names; choose fewer in the view")
    }
    let live = await session.live
    let layout = session.options.layout
    do {
      let picture = try await LongWork.run { [wanted] in try live.drawing(of: wanted).render(as: format, using: layout)
      }
      let type = ["svg": "image/svg+xml", "png": "image/png", "pdf": "application/pdf"][format.rawValue] ?? ""
      return .file(picture, named: "picture.\(format.rawValue)", type: type)
    } catch let error as GraphvizError {
      throw ServerProblem(.failed, "the picture could not be drawn: \(error.code)")
    }
  }
}

extension LiveCase {
  /// The drawing of a view.
  fileprivate func drawing(of picture: ViewPicture) -> Drawing {
    var nodeOfID: [String: Int] = [:]
    for (node, id) in graph.nodeIDs.enumerated() { nodeOfID[id] = node }
    var style = DrawingStyle.relationship
    style.size = ranks
    style.communities = communities
    style.theme = picture.theme.flatMap { DrawingStyle.Theme(rawValue: $0) } ?? .light
    switch picture.colour {
    case "type": style.color = .type
    case "none": style.color = .none
    default: break
    }
    var options = DrawingOptions()
    options.title = picture.title ?? ""
    options.legend.documentCount = coMentions.index.documents.count
    options.legend.sizeMeaning = "PageRank"
    if let nodes = picture.nodes {
      options.scope.nodes = Set(nodes.compactMap { nodeOfID[$0] }).sorted()
      options.maximumNodes = nil
      options.smallestComponent = 1
    }
    if let ties = picture.ties {
      var isDrawn = [Bool](repeating: false, count: graph.graph.edgeCount)
      for tie in ties where tie.count == 2 {
        guard let a = nodeOfID[tie[0]], let b = nodeOfID[tie[1]], let edge = graph.graph.edgeIndex(between: a, and: b)
        else { continue }
        isDrawn[edge] = true
      }
      options.scope.edges = isDrawn
      options.maximumEdges = .all
    }
    var places: [String: NodePlace] = [:]
    for (node, place) in zip(shown, self.places) { places[graph.nodeIDs[node]] = place }
    // A screen counts downwards.
    for (id, place) in picture.positions ?? [:] where place.count == 2 && place.allSatisfy(\.isFinite) {
      places[id] = NodePlace(x: place[0], y: -place[1])
    }
    options.layout.previous = SavedPositions(places)
    // A part of the page's graph stands wide apart.
    options.layout.previous.unit = .unknown
    return Drawing(of: graph, style: style, options: options)
  }
}
