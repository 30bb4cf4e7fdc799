internal import ComentionKit
internal import GraphDrawing
internal import Graphs

/// Where a node stands, in points, to the right and upwards.
typealias NodePlace = SavedPositions.Place

/// Where nodes stood, so that a correction moves nobody: what is new is placed among its neighbours.
struct KnownPlaces: Sendable {
  private(set) var places: [String: NodePlace]

  init(_ places: [String: NodePlace] = [:]) { self.places = places }

  /// Keeps places.
  mutating func add(_ graph: [String], _ places: [NodePlace]) {
    for (id, place) in zip(graph, places) { self.places[id] = place }
  }

  /// Has those stand where they stood that got other ids.
  ///
  /// - Parameter successors: The ids of today of some that are gone.
  mutating func follow(_ successors: [String: String]) {
    for (old, id) in successors.sorted(by: { $0.key < $1.key }) where places[id] == nil { places[id] = places[old] }
  }

  /// Where the nodes of a graph stand: laid out where hardly any is known, else as they stood.
  ///
  /// - Throws: What keeps a layout from being made.
  /// - Returns: A place a node, in node order.
  func places(of graph: AttributedGraph, _ options: CaseSession.Options) throws -> [NodePlace] {
    let known = graph.nodeIDs.map { places[$0] }
    guard known.count(where: { $0 != nil }) * 2 >= known.count else { return try Self.laidOut(graph, options) }
    return PlacesAmongNeighbours(of: graph, known).places
  }

  private static func laidOut(_ graph: AttributedGraph, _ options: CaseSession.Options) throws -> [NodePlace] {
    guard graph.graph.nodeCount > 0 else { return [] }
    var style = DrawingStyle()
    style.size = graph.graph.pageRank()
    var drawing = DrawingOptions()
    drawing.maximumNodes = nil
    let positions = try Drawing(of: graph, style: style, options: drawing).positions(using: options.layout)
    return positions.map { NodePlace(x: $0.x, y: $0.y) }
  }
}

/// Places nodes that are new in a picture where all others stay: in the middle of their neighbours, or the nearest free place.
struct PlacesAmongNeighbours {
  private(set) var places: [NodePlace] = []
  private var taken: [Cell: [NodePlace]] = [:]

  /// A part of the picture, in which all lie that are nearer than ``distance`` to a place in it, or in the cells around it.
  private struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  /// How far from all others a node is placed, in points: two of the usual size don't touch.
  private static let distance = 36.0

  init(of graph: AttributedGraph, _ known: [NodePlace?]) {
    var found = known
    for place in known.compactMap({ $0 }) { take(place) }
    let left = known.compactMap { $0?.x }.min() ?? 0
    let bottom = known.compactMap { $0?.y }.min() ?? 0
    var waiting = known.indices.filter { known[$0] == nil }
    while !waiting.isEmpty {
      var later: [Int] = []
      for node in waiting {
        let neighbours = graph.graph.arcs(of: node).compactMap { arc in found[arc.neighbor].map { ($0, arc.weight) } }
        guard !neighbours.isEmpty else {
          later.append(node)
          continue
        }
        let weight = neighbours.reduce(0) { $0 + $1.1 }
        found[node] = free(
          near: NodePlace(
            x: neighbours.reduce(0) { $0 + $1.0.x * $1.1 } / weight,
            y: neighbours.reduce(0) { $0 + $1.0.y * $1.1 } / weight))
      }
      if later.count == waiting.count {
        // Whoever has no neighbour in the picture starts a row below it.
        found[later[0]] = free(near: NodePlace(x: left, y: bottom - 2 * Self.distance))
        later.removeFirst()
      }
      waiting = later
    }
    places = found.compactMap { $0 }
  }

  private static func cell(of place: NodePlace) -> Cell {
    Cell(column: Int((place.x / distance).rounded(.down)), row: Int((place.y / distance).rounded(.down)))
  }

  private mutating func take(_ place: NodePlace) { taken[Self.cell(of: place), default: []].append(place) }

  private func isFree(_ place: NodePlace) -> Bool {
    let own = Self.cell(of: place)
    for column in own.column - 1...own.column + 1 {
      for row in own.row - 1...own.row + 1 {
        for other in taken[Cell(column: column, row: row)] ?? [] {
          let (x, y) = (other.x - place.x, other.y - place.y)
          if x * x + y * y < Self.distance * Self.distance { return false }
        }
      }
    }
    return true
  }

  /// The first free place on a spiral, to a tenth of a point.
  private mutating func free(near wanted: NodePlace) -> NodePlace {
    // A step further by the golden angle each, which covers a disc evenly.
    let turn = (x: -0.737_368_878_078_32, y: 0.675_490_294_261_524)
    var direction = (x: 1.0, y: 0.0)
    for step in 0... {
      let radius = 12 * Double(step).squareRoot()
      let place = NodePlace(
        x: ((wanted.x + radius * direction.x) * 10).rounded() / 10,
        y: ((wanted.y + radius * direction.y) * 10).rounded() / 10)
      if isFree(place) {
        take(place)
        return place
      }
      direction = (
        direction.x * turn.x - direction.y * turn.y, direction.x * turn.y + direction.y * turn.x
      )
    }
    return wanted
  }
}
