import Primitives

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the nodes of a picture stand, by their ids, so that a later picture can keep them there.
public struct SavedPositions: Hashable, Sendable {
  /// The middle of a node in points, to the right and upwards.
  public struct Place: Hashable, Sendable {
    /// To the right.
    public var x: Double
    /// Upwards.
    public var y: Double

    /// A place.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// What one step of the numbers is.
  public enum Unit: Hashable, Sendable {
    /// A point: nodes stay exactly where they are.
    case points
    /// Something else, as in the files of other programs. A picture that has room for the names stays as it is; others become
    /// larger or smaller as a whole, and nodes that would still cover one another are moved apart.
    case unknown
  }

  /// The places by the ids of nodes.
  public var places: [String: Place]

  /// What one step is. The default is a point.
  public var unit = Unit.points

  /// Positions from elsewhere.
  public init(_ places: [String: Place] = [:]) { self.places = places }
}

/// Why positions could not be read.
public struct SavedPositionsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public enum Code: Hashable, Sendable {
    /// A line is none of saved positions.
    case malformedLine
    /// A node has no place that can be, or several.
    case badPlace
    /// A file is not of its kind, or has no nodes with places.
    case noPlaces
    /// An SVG has no nodes with ids of the data, as ``Drawing/render(as:using:)`` writes them.
    case foreignPicture
  }

  /// The kind of error.
  public let code: Code
  /// The line, from 1; nil where it is not known.
  public let line: Int?
  /// What is wrong and what to do.
  public let message: String

  /// The line and the message.
  public var description: String { (line.map { "\($0): " } ?? "") + message }
}

extension SavedPositions {
  /// Tab-separated text: a line `id`, `x`, `y`, then a line for every node, in order of the ids.
  ///
  /// Tabs and line ends in ids become spaces; numbers are as short as reads back the same.
  public var tabSeparated: String {
    let lines = places.sorted { $0.key < $1.key }.map { id, place in
      let name = String(id.map { $0 == "\t" || $0.isNewline ? " " : $0 })
      return "\(name)\t\(NumberText.exact(place.x))\t\(NumberText.exact(place.y))\n"
    }
    return "id\tx\ty\n" + lines.joined()
  }

  /// Reads what ``tabSeparated`` wrote, an SVG of this library, whose nodes carry their ids, or JSON: an object of ids with `x` and
  /// `y`, or a list of objects with `id`, `x` and `y`.
  ///
  /// - Throws: ``SavedPositionsError`` with the line where there is one.
  public init(reading text: String) throws(SavedPositionsError) {
    switch text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) {
    case "<": places = try Self.places(inSVG: text)
    case "{", "[": places = try Self.places(inJSON: text)
    default: places = try Self.places(inLines: text)
    }
  }

  private static func places(inLines text: String) throws(SavedPositionsError) -> [String: Place] {
    var result: [String: Place] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") || (index == 0 && fields == ["id", "x", "y"]) {
        continue
      }
      guard fields.count == 3, let x = Double(fields[1]), let y = Double(fields[2]), isPlausible(x, y) else {
        throw SavedPositionsError(
          code: .malformedLine, line: index + 1, message: "expected an id, x and y with tabs between them")
      }
      guard result.updateValue(Place(x: x, y: y), forKey: String(fields[0])) == nil else {
        throw SavedPositionsError(
          code: .badPlace, line: index + 1, message: "“\(fields[0])” is there a second time; remove one")
      }
    }
    return result
  }

  /// Pictures end long before this many points.
  private static func isPlausible(_ x: Double, _ y: Double) -> Bool { abs(x) < 1e7 && abs(y) < 1e7 }

  private struct Entry: Decodable {
    var id: String?
    var x: Double, y: Double
  }

  private static func places(inJSON text: String) throws(SavedPositionsError) -> [String: Place] {
    let data = Data(text.utf8)
    var entries: [(String?, Entry)] = []
    if let list = try? JSONDecoder().decode([Entry].self, from: data) {
      entries = list.map { ($0.id, $0) }
    } else if let object = try? JSONDecoder().decode([String: Entry].self, from: data) {
      entries = object.map { ($0.key, $0.value) }
    } else {
      throw SavedPositionsError(
        code: .noPlaces, line: nil,
        message: "expected a JSON object of ids with x and y, or a list of objects with id, x and y")
    }
    var result: [String: Place] = [:]
    for (id, entry) in entries {
      guard let id, isPlausible(entry.x, entry.y), result.updateValue(Place(x: entry.x, y: entry.y), forKey: id) == nil
      else {
        throw SavedPositionsError(
          code: .badPlace, line: nil, message: "a node has no id or no place in reach, or is there twice")
      }
    }
    return result
  }

  /// The middle of the first shape in every group with an id of the data.
  private static func places(inSVG text: String) throws(SavedPositionsError) -> [String: Place] {
    var result: [String: Place] = [:]
    var id: String?
    for tag in text.split(separator: "<") {
      if tag.hasPrefix("g ") { id = value(of: "data-id", in: tag).map(unescaped) }
      guard let current = id, let middle = middle(of: tag) else { continue }
      result[current] = Place(x: middle.x, y: -middle.y)
      id = nil
    }
    guard !result.isEmpty else {
      throw SavedPositionsError(code: .foreignPicture, line: nil, message: "the SVG has no nodes with an id")
    }
    return result
  }

  private static func middle(of tag: Substring) -> Point? {
    if tag.hasPrefix("ellipse ") {
      guard let x = value(of: "cx", in: tag).flatMap(Double.init), let y = value(of: "cy", in: tag).flatMap(Double.init)
      else { return nil }
      return Point(x: x, y: y)
    }
    guard tag.hasPrefix("polygon ") || tag.hasPrefix("path ") || tag.hasPrefix("polyline ") else { return nil }
    let outline = value(of: "points", in: tag) ?? value(of: "d", in: tag) ?? ""
    let numbers = outline.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
    guard numbers.count >= 4 else { return nil }
    let bounds = Rectangle(
      around: stride(from: 0, to: numbers.count - 1, by: 2).map {
        Rectangle(left: numbers[$0], bottom: numbers[$0 + 1], right: numbers[$0], top: numbers[$0 + 1])
      })
    return bounds.center.rounded
  }

  private static func value(of name: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(text) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
