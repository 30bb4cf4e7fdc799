internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// A workbook of Excel: a document a row, or a document of all cells.
  public static let excel = DocumentFormat(ExcelFormat())
}

/// Excel's workbooks in Office Open XML (ECMA-376, part 1, section 18).
struct ExcelFormat: DocumentFileFormat {
  let name = "xlsx"
  let title = "Excel workbooks"
  let suffixes = ["xlsx", "xlsm", "xltx"]
  let libraries: [OutsideLibrary] = [.libarchive, .libxml2]

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    .office(head, isNamed: isNamed) { $0.names.contains { $0.hasPrefix("xl/") } }
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let (sheets, package, book) = try Self.sheets(of: file)
    var documents = SheetDocuments(of: file, package, dayZero: book.dayZero)
    for sheet in sheets { try documents.add(sheet, isOnly: book.sheets.count == 1) }
    return try documents.records { OfficeProperties(package, "docProps/core.xml").describe(&$0, in: file) }
  }

  /// The sheets of a workbook that can be read, what they were unpacked from, and what the workbook says of itself.
  static func sheets(
    of file: OpenedFile
  ) throws(DocumentProblem) -> (sheets: [Sheet], package: OfficePackage, book: WorkbookReader) {
    let package = try OfficePackage(file) { name in
      ["_rels/.rels", "docProps/core.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"].contains(name)
        || name.lowercased() == "xl/sharedstrings.xml" || name.hasPrefix("xl/worksheets/") && name.hasSuffix(".xml")
    }
    let main = package.mainPart(orElse: "xl/workbook.xml")
    guard package.parts[main] != nil else { throw .notOffice(file, "a workbook", lacks: main) }
    let book = WorkbookReader(), strings = SharedStrings()
    package.parse(main, with: book)
    for name in package.parts.keys where name.lowercased() == "xl/sharedstrings.xml" {
      package.parse(name, with: strings)
    }
    let targets = Dictionary(package.relationships(of: main).map { ($0.id, $0.target) }) { first, _ in first }
    var sheets: [Sheet] = []
    for (name, id) in book.sheets {
      guard let part = targets[id], package.parts[part] != nil else { continue }
      let reader = WorksheetReader(name, strings.texts)
      package.parse(part, with: reader)
      sheets.append(reader.sheet)
    }
    return (sheets, package, book)
  }
}

/// The names of a workbook's sheets, with the ids of their relationships, and how it counts days.
final class WorkbookReader: MarkupHandler {
  private(set) var sheets: [(name: String, id: String)] = []
  private(set) var dayZero = SheetDate.DayZero.of1900

  func start(_ element: MarkupElement) {
    if element.name == "workbookPr", let value = element["date1904"], ["1", "true"].contains(value) {
      dayZero = .of1904
    }
    guard element.name == "sheet", let id = element.value(of: "id", prefix: "r") else { return }
    sheets.append((element["name"] ?? "\(sheets.count + 1)", id))
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The texts that cells refer to by number, without readings of Japanese.
private final class SharedStrings: MarkupHandler {
  private(set) var texts: [String] = []
  private var current: [UInt8] = []
  private var isText = false
  private var isReading = false

  func start(_ element: MarkupElement) {
    switch element.name {
    case "si": current.removeAll(keepingCapacity: true)
    case "rPh": isReading = true
    case "t": isText = true
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "si": texts.append(ExcelEscapes.decoded(String(decoding: current, as: UTF8.self)))
    case "rPh": isReading = false
    case "t": isText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isText, !isReading { current.append(contentsOf: bytes) }
  }
}

/// The cells of a sheet.
private final class WorksheetReader: MarkupHandler {
  private(set) var sheet: Sheet
  private let strings: [String]
  private var rowNumber = 0
  private var column = -1
  private var type = ""
  private var isValue = false
  private var isReading = false
  private var value: [UInt8] = []

  init(_ name: String, _ strings: [String]) { (sheet, self.strings) = (Sheet(name: name), strings) }

  func start(_ element: MarkupElement) {
    switch element.name {
    case "row":
      rowNumber = min(element["r"].flatMap { Int($0) } ?? rowNumber + 1, Sheet.mostRows)
      column = -1
      sheet.beginRow(rowNumber)
    case "c":
      column = element["r"].flatMap(Self.column) ?? column + 1
      type = element["t"] ?? "n"
      value.removeAll(keepingCapacity: true)
    case "rPh": isReading = true
    case "v": isValue = true
    case "t": isValue = type == "inlineStr"
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "rPh": isReading = false
    case "c": setCell()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isValue, !isReading { value.append(contentsOf: bytes) }
  }

  private func setCell() {
    let text = String(decoding: value, as: UTF8.self)
    switch type {
    case "s":
      guard let number = Int(text), strings.indices.contains(number) else { return }
      sheet.set(strings[number], column: column)
    case "e": break
    case "inlineStr", "str": sheet.set(ExcelEscapes.decoded(text), column: column)
    default: sheet.set(text, column: column)
    }
  }

  /// The column of a cell called "AB12", counted from 0.
  private static func column(_ name: String) -> Int? {
    var number = 0
    for byte in name.utf8 {
      let letter = Int(byte | 0x20) - Int(UInt8(ascii: "a"))
      guard (0..<26).contains(letter), number < Sheet.mostColumns else { break }
      number = number * 26 + letter + 1
    }
    return number == 0 ? nil : number - 1
  }
}
