internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A presentation of PowerPoint.
  public static let powerPoint = DocumentFormat(PowerPointFormat())
}

/// PowerPoint's presentations in Office Open XML (ECMA-376, part 1, section 19): slide after slide, each with its notes.
struct PowerPointFormat: DocumentFileFormat {
  let name = "pptx"
  let title = "PowerPoint presentations"
  let suffixes = ["pptx", "pptm", "ppsx", "potx"]
  let libraries: [OutsideLibrary] = [.libarchive, .libxml2]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    .office(head, isNamed: isNamed) { $0.names.contains { $0.hasPrefix("ppt/") } }
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let package = try OfficePackage(file) { name in
      ["_rels/.rels", "docProps/core.xml", "ppt/presentation.xml", "ppt/_rels/presentation.xml.rels"].contains(name)
        || ["ppt/slides/", "ppt/notesSlides/"].contains { name.hasPrefix($0) }
    }
    let main = package.mainPart(orElse: "ppt/presentation.xml")
    guard package.parts[main] != nil else { throw .notOffice(file, "a presentation", lacks: main) }
    let order = SlideOrder()
    var fault = package.parse(main, with: order)
    let targets = Dictionary(package.relationships(of: main).map { ($0.id, $0.target) }) { first, _ in first }
    let body = SlideBody()
    for (index, slide) in order.ids.compactMap({ targets[$0] }).enumerated() {
      body.blocks.beginPage("slide \(index + 1)")
      fault = package.parse(slide, with: body) ?? fault
      for notes in package.relationships(of: slide) where notes.type.hasSuffix("/notesSlide") {
        package.parse(notes.target, with: body)
      }
    }
    body.blocks.finish()
    var document = body.blocks.text.document(id: file.id, sha256: package.sha256)
    (document.title, document.date) = (body.blocks.title, body.blocks.date)
    OfficeProperties(package, "docProps/core.xml").describe(&document, in: file)
    return package.records(document, of: file, fault)
  }
}

/// The ids of the relationships that lead to the slides, in their order.
private final class SlideOrder: MarkupHandler {
  private(set) var ids: [String] = []

  func start(_ element: MarkupElement) {
    // The first attribute called "id" is the slide's number; the relationship's has a prefix, and looks like "rId7".
    if element.name == "sldId", let id = element.value(of: "id", prefix: "r") { ids.append(id) }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The text of slides, without their numbers, dates and footers.
private final class SlideBody: MarkupHandler {
  var blocks = OfficeBlocks()
  private var isText = false
  private var isFurniture = false
  private var fieldDepth = 0
  private var role = (role: DocumentPart.Role.story, isTitle: false)
  /// Elements around the place that are there a second time for older programs.
  private var skipped = 0

  func start(_ element: MarkupElement) {
    if element.name == "Fallback" { skipped += 1 }
    guard skipped == 0 else { return }
    switch element.name {
    case "sp": (isFurniture, role) = (false, (.story, false))
    case "ph": takePlaceholder(element["type"] ?? "")
    case "p":
      blocks.beginParagraph()
      blocks.setRole(role.role, isTitle: role.isTitle)
    case "fld": fieldDepth += 1
    case "t": isText = true
    case "br", "tab": blocks.append([0x20])
    case "tr": blocks.beginRow()
    case "tc": blocks.beginCell()
    default: break
    }
  }

  private func takePlaceholder(_ type: String) {
    isFurniture = ["sldNum", "dt", "ftr", "hdr", "sldImg"].contains(type)
    if type == "title" || type == "ctrTitle" { role = (.heading, type == "ctrTitle") }
  }

  func end(_ name: String) {
    if name == "Fallback" { skipped = max(0, skipped - 1) }
    guard skipped == 0 else { return }
    switch name {
    case "sp": (isFurniture, role) = (false, (.story, false))
    case "p": blocks.endParagraph()
    case "fld": fieldDepth = max(0, fieldDepth - 1)
    case "t": isText = false
    case "tr": blocks.endRow()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isText, !isFurniture, fieldDepth == 0, skipped == 0 { blocks.append(bytes) }
  }
}
