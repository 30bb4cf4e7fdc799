internal import Primitives
internal import TextModel

/// The parts of a file that is a zip of XML: of an office program, or a book.
struct OfficePackage {
  /// Their bytes by their names.
  private(set) var parts: [String: [UInt8]] = [:]
  /// The digest of the file.
  let sha256: String
  /// How far the file may expand.
  let budget: ExpansionBudget
  private let path: String

  /// Unpacks the parts that are wanted.
  ///
  /// - Throws: Where the zip is damaged, encrypted or holds too much.
  init(_ file: OpenedFile, where isWanted: (String) -> Bool) throws(DocumentProblem) {
    path = file.path
    var digest = SHA256(), bytes: [UInt8]?
    if file.diskPath == nil {
      let all = try file.bytes()
      digest.update(all)
      bytes = all
    } else {
      let stream = file.pieces()
      do throws(SystemError) {
        while case let piece = try stream.next(), !piece.isEmpty { digest.update(piece) }
      } catch { throw error.problem(file.path) }
    }
    sha256 = digest.finalized().hexadecimal
    budget = file.nesting?.budget ?? ExpansionBudget()
    let archive = try ArchiveStream(file, .zip, budget: budget, bytes: bytes)
    do throws(ArchiveFailure) {
      while let member = try archive.next() {
        guard member.isFile, isWanted(member.name) else { continue }
        if member.isEncrypted { throw .encrypted }
        var part: [UInt8] = []
        while case let piece = try archive.data(), !piece.isEmpty { part += piece }
        // Offsets reach no further.
        guard part.count <= file.largestSize else { throw .expandsTooFar }
        parts[member.name] = part
      }
    } catch { throw error.problem(file.path) }
  }

  /// Takes an OpenDocument file that is no zip but one piece of XML for the parts that it holds.
  init(flat file: OpenedFile) throws(DocumentProblem) {
    path = file.path
    let bytes = try file.bytes()
    sha256 = SHA256.digest(of: bytes).hexadecimal
    budget = file.nesting?.budget ?? ExpansionBudget()
    parts = ["content.xml": bytes, "styles.xml": bytes, "meta.xml": FlatOpenDocument.head(of: bytes)]
  }

  /// Parses a part, if it is there.
  ///
  /// - Returns: Where it isn't well-formed.
  @discardableResult
  func parse(_ name: String, with handler: any MarkupHandler) -> MarkupParser.Fault? {
    parts[name].flatMap { MarkupParser.parse(xml: $0, with: handler) }
  }

  /// What a part of Office Open XML leads to, by the ids of the relationships.
  func relationships(of name: String) -> [Relationship] {
    let folder = name.split(separator: "/").dropLast().joined(separator: "/")
    let file = name.split(separator: "/").last.map(String.init) ?? ""
    let reader = RelationshipReader(folder: folder)
    parse((folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels", with: reader)
    return reader.found
  }

  /// The part that a package of Office Open XML is about.
  func mainPart(orElse usual: String) -> String {
    let reader = RelationshipReader(folder: "")
    parse("_rels/.rels", with: reader)
    let main = reader.found.first { $0.type.hasSuffix("/officeDocument") }?.target
    return main.flatMap { parts[$0] == nil ? nil : $0 } ?? usual
  }

  /// The documents that there are, or that there is no text.
  func records(_ document: Document, of file: OpenedFile, _ fault: MarkupParser.Fault?) -> any DocumentRecords {
    guard !document.text.isEmpty else {
      if let fault {
        return ReadyRecords([.problem(ArchiveFailure.damaged(fault.reason).problem(path))], of: file)
      }
      return ReadyRecords([.problem(.withoutText(path))], of: file)
    }
    guard document.text.utf8.count <= file.largestSize else {
      return ReadyRecords([.problem(.tooLarge(file))], of: file)
    }
    var readings: [Reading] = [.document(document)]
    if let fault {
      let message = "is damaged (\(fault.reason)); what stands behind that place may be missing"
      readings.insert(.remark(DocumentRemark(path: path, message: message)), at: 0)
    }
    return ReadyRecords(readings: readings, of: file)
  }
}

extension DocumentProblem {
  /// The problem of a file with pictures or nothing inside.
  static func withoutText(_ path: String) -> DocumentProblem {
    DocumentProblem(
      .empty, path: path, reason: "holds no text",
      advice: "if its text stands in pictures, have them recognized and give the text")
  }
}

/// Where a part of a package leads.
struct Relationship {
  let id: String
  let type: String
  /// The name of the part.
  let target: String

  /// A target as it is written, below a folder of the package.
  static func resolved(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

private final class RelationshipReader: MarkupHandler {
  private let folder: String
  private(set) var found: [Relationship] = []

  init(folder: String) { self.folder = folder }

  func start(_ element: MarkupElement) {
    guard element.name == "Relationship", let id = element["Id"], let target = element["Target"],
      element["TargetMode"] != "External"
    else { return }
    found.append(
      Relationship(id: id, type: element["Type"] ?? "", target: Relationship.resolved(target, in: folder)))
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
