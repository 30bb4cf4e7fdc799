#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Decisions to be made.
struct DecisionsBody: Decodable {
  var lines: [String]
  var generation: Int?
}

/// A star or a note.
struct MarkBody: Decodable {
  var kind: String
  var id: String
  var starred: Bool?
  var note: String?
}

/// A question that is put off.
struct LaterBody: Decodable {
  var decision: String
}

/// A view, of which the server reads only how it is drawn.
struct ViewBody: Decodable {
  struct View: Decodable {
    var picture: ViewPicture?
  }

  var view: View
}

/// How a view is drawn.
struct ViewPicture: Decodable {
  var title: String?
  /// The ids of the nodes.
  var nodes: [String]?
  /// The ids of the ends of each tie.
  var ties: [[String]]?
  /// Where nodes stand, y downwards.
  var positions: [String: [Double]]?
  var colour: String?
  var theme: String?
}

extension ServerRequest {
  /// The body, which has to be JSON of this shape.
  func decoded<Body: Decodable>(_ type: Body.Type) throws(ServerProblem) -> Body {
    guard !body.isEmpty else { throw ServerProblem(.malformed, "the request has no body; JSON is expected") }
    do {
      return try JSONDecoder().decode(type, from: Data(body))
    } catch DecodingError.keyNotFound(let key, _) {
      throw ServerProblem(.malformed, "the body lacks “\(key.stringValue)”")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      let place = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw ServerProblem(.malformed, "“\(place)” in the body is of another type than expected")
    } catch {
      throw ServerProblem(.malformed, "the body is no JSON")
    }
  }
}
