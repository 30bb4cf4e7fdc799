internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A book.
  public static let epub = DocumentFormat(EPUBFormat())
}

/// Books in EPUB 2 and 3 (W3C, EPUB 3.3): the documents of the spine in its order, each a page called by its number.
struct EPUBFormat: DocumentFileFormat {
  let name = "epub"
  let title = "EPUB books"
  let suffixes = ["epub"]
  let libraries: [OutsideLibrary] = [.libarchive, .libxml2]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    .office(head, isNamed: isNamed) { $0.mimeType == "application/epub+zip" }
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let package = try OfficePackage(file) { name in
      ["xml", "opf", "html", "xhtml", "htm"].contains { name.lowercased().hasSuffix("." + $0) }
    }
    let container = EPUBContainer()
    package.parse("META-INF/container.xml", with: container)
    guard let root = container.root, package.parts[root] != nil else {
      throw .notOffice(file, "an EPUB book", lacks: container.root ?? "META-INF/container.xml")
    }
    let outline = EPUBPackage(folder: root.split(separator: "/").dropLast().joined(separator: "/"))
    let fault = package.parse(root, with: outline)
    var blocks = BlockText(), count = 0
    for name in outline.chapters {
      guard let bytes = package.parts[name], case .text(let text, _) = TextDecoder.decode(bytes) else { continue }
      count += 1
      blocks.beginPage("chapter \(count)")
      HTMLBlocks.add(html: Array(text.utf8), to: &blocks)
    }
    var document = blocks.document(id: file.id, sha256: package.sha256)
    let properties = OfficeProperties(package, root)
    document.date = properties.publication
    properties.describe(&document, in: file)
    if document.text.isEmpty, package.parts["META-INF/encryption.xml"] != nil {
      throw ArchiveFailure.encrypted.problem(file.path)
    }
    return package.records(document, of: file, fault)
  }
}

/// Where the description of the book is.
private final class EPUBContainer: MarkupHandler {
  private(set) var root: String?

  func start(_ element: MarkupElement) {
    if element.name == "rootfile", root == nil {
      root = element["full-path"].map { Relationship.resolved($0, in: "") }
    }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The order of a book's documents.
private final class EPUBPackage: MarkupHandler {
  private let folder: String
  private var items: [String: String] = [:]
  private var spine: [String] = []

  init(folder: String) { self.folder = folder }

  /// The names of the parts in reading order, each once, without the list of contents.
  var chapters: [String] {
    var seen: Set<String> = []
    return spine.compactMap { items[$0] }.filter { seen.insert($0).inserted }
  }

  func start(_ element: MarkupElement) {
    switch element.name {
    case "item":
      let isContents = (element["properties"] ?? "").split(separator: " ").contains("nav")
      if !isContents, let id = element["id"], let target = element["href"] {
        items[id] = Relationship.resolved(PercentEncoding.decoded(target), in: folder)
      }
    case "itemref": if let id = element["idref"] { spine.append(id) }
    default: break
    }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The escapes of web addresses (RFC 3986, section 2.1).
enum PercentEncoding {
  /// The text with its escapes undone; an escape that is none stays.
  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
      {
        result.append(value)
        at += 3
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
