internal import CaseStore
internal import ComentionKit
internal import Primitives

extension CaseServer {
  /// Passages with a phrase, the most fitting first.
  func searchAnswer(_ target: RequestTarget) async throws -> ServerResponse {
    let limit = try target.number("limit", default: 20, in: 1...200)
    let reader = try CaseReader(opening: session.path)
    var search = CaseSearch(target.value("q") ?? "")
    search.limit = limit
    search.since = try target.date("since")
    search.until = try target.date("until")
    if let id = target.value("with") {
      guard let node = try reader.nodes(named: id).first(where: { $0.id == id }) else {
        throw ServerProblem(.unknown, "nobody and nothing has the id “\(id)”")
      }
      search.companion = node
    }
    let found = try reader.search(search)
    let total = found.count < limit ? found.count : try reader.passageCount(search)
    return .object { json in
      json.add("hits", found) { json, passage in json.object { passage.add(to: &$0) } }
      json.add("total", total)
    }
  }
}

extension RequestTarget {
  /// A day, a month or a year.
  func date(_ name: String) throws(ServerProblem) -> CalendarDate? {
    guard let value = value(name) else { return nil }
    guard let date = CalendarDate(iso: value) else {
      throw ServerProblem(.malformed, "“\(name)” has to be a date such as 2024-03-01, not “\(value)”")
    }
    return date
  }
}

extension FoundPassage {
  fileprivate func add(to json: inout JSONText) {
    json.add("document", document)
    json.add("title", title)
    json.add("date", date)
    json.add("paragraph", paragraph)
    json.add("start", start)
    json.add("snippet", pieces) { json, piece in
      json.array { json in
        json.string(piece.text)
        json.boolean(piece.isMatch)
      }
    }
    json.add("entities", entities) { json, entity in
      json.object { json in
        json.add("id", entity.id)
        json.add("name", entity.name)
        json.add("type", entity.type.rawValue)
      }
    }
  }

  /// The text in pieces, those that were looked for and those between.
  private var pieces: [(text: String, isMatch: Bool)] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [(text: String, isMatch: Bool)] = []
    var place = 0
    func piece(_ range: Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return String(text)
    }
    for match in matches {
      if place < match.lowerBound { pieces.append((piece(place..<match.lowerBound), false)) }
      pieces.append((piece(match), true))
      place = match.upperBound
    }
    if place < scalars.count { pieces.append((piece(place..<scalars.count), false)) }
    return pieces
  }
}
