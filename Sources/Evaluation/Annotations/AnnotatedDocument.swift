public import EntityExtraction
internal import EntityResolution
internal import Primitives
public import TextModel

/// A text whose mentions were annotated with the entity each one means: what resolution is measured on.
///
/// One line of JSON: `{"doc_id", "text", "mentions": [{"start", "end", "type", "entity_id"[, "surface"]}]}`. Offsets are Unicode
/// scalars, end exclusive; a type is PER, LOC, ORG, or person, place, organization.
public struct AnnotatedDocument: Sendable {
  /// Why a line could not be used.
  public struct LineError: Error, Hashable, CustomStringConvertible {
    /// What is wrong, and what is expected instead.
    public let description: String
  }

  /// The document with its annotated mentions, in text order.
  public let extracted: ExtractedDocument

  /// For every mention the entity that it means.
  public let entityIDs: [String]

  /// Reads one line.
  ///
  /// - Parameters:
  ///   - jsonLine: The line.
  ///   - language: What the text is written in.
  /// - Throws: ``LineError`` where the line is no such record, an offset lies outside the text, or a surface is not what
  ///   stands there.
  public init(jsonLine: some Sequence<UInt8>, language: Language = .english) throws(LineError) {
    let record = try Record(jsonLine: Array(jsonLine))
    var mentions: [(mention: Mention, entity: String)] = []
    let text = record.text
    var offsets = [0]
    offsets.reserveCapacity(text.unicodeScalars.count + 1)
    for scalar in text.unicodeScalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    for (number, annotated) in record.mentions.enumerated() {
      do throws(LineError) {
        mentions.append((try annotated.mention(in: text, offsets: offsets, language), annotated.entityID))
      } catch {
        throw LineError(description: "mention \(number + 1): \(error.description)")
      }
    }
    mentions.sort { ($0.mention.span, $0.mention.type, $0.entity) < ($1.mention.span, $1.mention.type, $1.entity) }
    let document = Document(id: record.documentID, text: text)
    extracted = ExtractedDocument(
      TokenizedDocument(document: document, language: language, paragraphs: [], sentences: [], tokens: []),
      mentions: mentions.map(\.mention))
    entityIDs = mentions.map(\.entity)
  }
}

/// The record as it is written.
private struct Record {
  struct AnnotatedMention {
    var start: Int
    var end: Int
    var surface: String?
    var type: String
    var entityID: String

    init(_ node: JSONNode) throws(JSONNode.Mismatch) {
      start = try node.member("start").integer()
      end = try node.member("end").integer()
      surface = try node.optional("surface")?.text()
      type = try node.member("type").text()
      entityID = try node.member("entity_id").text()
    }

    func mention(in text: String, offsets: [Int], _ language: Language) throws(AnnotatedDocument.LineError) -> Mention {
      guard 0 <= start, start < end, end < offsets.count else {
        throw AnnotatedDocument.LineError(
          description: "\(start)..<\(end) is no span of the text, which has \(counted(offsets.count - 1, "scalar"))")
      }
      let span = TextSpan(offsets[start], offsets[end])
      if let surface, surface.unicodeScalars.elementsEqual(text[span].unicodeScalars) == false {
        throw AnnotatedDocument.LineError(
          description: "the text has “\(text[span])” at \(start)..<\(end), not “\(surface)”; count Unicode scalars")
      }
      guard let type = Self.types[type.lowercased()] else {
        throw AnnotatedDocument.LineError(
          description: "unknown type “\(type)”; expected PER, LOC, ORG, person, place or organization")
      }
      let title = type == .person ? TitleSearch.title(before: span, in: text, language: language) : nil
      return Mention(span: span, tokens: 0..<1, sentence: 0, type: type, title: title)
    }

    private static let types: [String: EntityType] = [
      "per": .person, "person": .person, "loc": .place, "place": .place, "org": .organization,
      "organization": .organization,
    ]
  }

  var documentID: String
  var text: String
  var mentions: [AnnotatedMention] = []

  init(jsonLine: [UInt8]) throws(AnnotatedDocument.LineError) {
    let node = try Self.node(jsonLine)
    do throws(JSONNode.Mismatch) {
      try self.init(node)
    } catch {
      throw AnnotatedDocument.LineError(description: Self.message(of: error))
    }
  }

  private init(_ node: JSONNode) throws(JSONNode.Mismatch) {
    documentID = try node.member("doc_id").text()
    text = try node.member("text").text()
    for mention in try node.member("mentions").elements() { mentions.append(try AnnotatedMention(mention)) }
  }

  private static func node(_ line: [UInt8]) throws(AnnotatedDocument.LineError) -> JSONNode {
    do throws(JSONLine.Failure) {
      return try JSONNode(line: line)
    } catch {
      throw AnnotatedDocument.LineError(
        description: "no valid JSON at byte \(error.offset + 1); "
          + "expected one object a line: {\"doc_id\", \"text\", \"mentions\"}")
    }
  }

  private static func message(of error: JSONNode.Mismatch) -> String {
    func place(_ path: [String]) -> String { path.isEmpty ? "" : path.joined(separator: " ") + ": " }
    switch error {
    case .missing(let path, let name): return "\(place(path))\"\(name)\" is missing"
    case .type(let path): return "\(place(path))the value has another type than expected"
    }
  }
}
