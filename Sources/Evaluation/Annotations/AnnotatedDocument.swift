public import EntityExtraction
internal import EntityResolution
internal import TextModel

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

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
  /// - Throws: ``LineError`` where the line is no such record, an offset lies outside the text, or a surface is not what
  ///   stands there.
  public init(jsonLine: some Sequence<UInt8>) throws(LineError) {
    let record: Record
    do {
      record = try JSONDecoder().decode(Record.self, from: Data(jsonLine))
    } catch let error as DecodingError {
      throw LineError(description: Self.message(of: error))
    } catch {
      throw LineError(description: "no JSON object; expected {\"doc_id\", \"text\", \"mentions\"}")
    }
    var mentions: [(mention: Mention, entity: String)] = []
    let text = record.text
    var offsets = [0]
    offsets.reserveCapacity(text.unicodeScalars.count + 1)
    for scalar in text.unicodeScalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    for (number, annotated) in record.mentions.enumerated() {
      do throws(LineError) {
        mentions.append((try annotated.mention(in: text, offsets: offsets), annotated.entity_id))
      } catch {
        throw LineError(description: "mention \(number + 1): \(error.description)")
      }
    }
    mentions.sort { ($0.mention.span, $0.mention.type, $0.entity) < ($1.mention.span, $1.mention.type, $1.entity) }
    let document = Document(id: record.doc_id, text: text)
    extracted = ExtractedDocument(
      TokenizedDocument(document: document, paragraphs: [], sentences: [], tokens: []),
      mentions: mentions.map(\.mention))
    entityIDs = mentions.map(\.entity)
  }

  private static func message(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context): "\(place(context))\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(place(context))the value has another type than expected"
    default: "no valid JSON; expected one object a line: {\"doc_id\", \"text\", \"mentions\"}"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { key in key.intValue.map { String($0 + 1) } ?? key.stringValue }
    return path.isEmpty ? "" : path.joined(separator: " ") + ": "
  }
}

/// The record as it is written.
private struct Record: Decodable {
  struct AnnotatedMention: Decodable {
    var start: Int
    var end: Int
    var surface: String?
    var type: String
    // swift-format-ignore: AlwaysUseLowerCamelCase
    var entity_id: String

    func mention(in text: String, offsets: [Int]) throws(AnnotatedDocument.LineError) -> Mention {
      guard 0 <= start, start < end, end < offsets.count else {
        throw AnnotatedDocument.LineError(
          description: "\(start)..<\(end) is no span of the text, which has \(offsets.count - 1) scalars")
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
      let title = type == .person ? TitleSearch.title(before: span, in: text) : nil
      return Mention(span: span, tokens: 0..<1, sentence: 0, type: type, title: title)
    }

    private static let types: [String: EntityType] = [
      "per": .person, "person": .person, "loc": .place, "place": .place, "org": .organization,
      "organization": .organization,
    ]
  }

  // swift-format-ignore: AlwaysUseLowerCamelCase
  var doc_id: String
  var text: String
  var mentions: [AnnotatedMention]
}
