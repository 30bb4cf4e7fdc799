import Primitives

/// What Infomap's network files have beyond Pajek's: comments with `#`, `*Vertices` without a number, vertices counted from 0, links
/// without any section before them, `*Links`, `*Bipartite` with the first vertex of the second mode, states of vertices, and layers.
///
/// Links of states are read as those of their vertices, and links in and between layers as one network, each with its `layer`. Links
/// of a vertex with itself in another layer, `*Inter`, are left out.
///
/// Reference: D. Edler, A. Holmgren, M. Rosvall, "The MapEquation software package", mapequation.org, "Input formats".
struct InfomapSections {
  /// What stands before the ends of links.
  enum Layering {
    case none
    /// The layer of both ends: `layer a b weight`.
    case within
    /// The layer of each end: `layer a layer b weight`.
    case between

    init(section: String) {
      self = section == "*intra" ? .within : section == "*multilayer" ? .between : .none
    }
  }

  var layering = Layering.none
  private var isLayered = false
  private var vertexOfState: [Int: Int] = [:]

  mutating func set(state: Int, to vertex: Int) { vertexOfState[state] = vertex }

  /// The vertex that a state is of; nil where there are no states, or not this one.
  func vertex(ofState field: PajekField) -> Int? {
    vertexOfState.isEmpty ? nil : field.integer.flatMap { vertexOfState[$0] }
  }

  /// Takes the layers out of the fields of a link, and gives that of the first end.
  mutating func takeLayers(of fields: inout [PajekField]) -> PajekField? {
    guard layering != .none, fields.count > (layering == .within ? 2 : 3) else { return nil }
    isLayered = true
    if layering == .between { fields.remove(at: 2) }
    return fields.removeFirst()
  }

  /// What was made of states and layers.
  var remarks: [String] {
    (isLayered ? ["the network has layers; their links were read as one network"] : [])
      + (vertexOfState.isEmpty
        ? [] : ["links of \(counted(vertexOfState.count, "state", "states")) were read as links of their vertices"])
  }
}

extension PajekReader {
  /// Begins a network of links without any section at a line of two vertices and perhaps a weight; false at any other line.
  mutating func startLinks(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) -> Bool {
    guard vertexCount == nil, let first = line.first, first &- UInt8(ascii: "0") < 10 else { return false }
    try split(line, number)
    let areEnds = 2...3 ~= fields.count && fields.prefix(2).allSatisfy { $0.integer.map { $0 >= 0 } ?? false }
    guard areEnds, fields.dropFirst(2).allSatisfy({ $0.real != nil }) else { return false }
    isOpen = true
    (vertexCount, networkCount, section) = (0, 1, .pairs)
    return true
  }

  /// Takes the first vertex of the second mode.
  mutating func takeFirstMode() {
    guard fields.count > 1, let first = fields[1].integer, let vertexCount, 1...vertexCount + 1 ~= first else { return }
    firstModeCount = first - 1
  }

  /// Takes a state: its number, its vertex and a name, which is left out.
  mutating func takeState(_ number: Int) throws(GraphFormatError) {
    guard fields.count > 1, let state = fields[0].integer else {
      throw source.error(.syntax, line: number, "expected the number of a state and its vertex")
    }
    infomap.set(state: state, to: try vertex(fields[1], number))
  }
}
