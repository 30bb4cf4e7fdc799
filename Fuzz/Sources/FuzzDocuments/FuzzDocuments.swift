import CFuzzer
import Foundation
import TextModel

@testable import DocumentReading
@testable import Primitives

/// The parser that the inputs go to: the name of a document format, in the variable `PARSER`.
private let parser: DocumentFormat = {
  let name = ProcessInfo.processInfo.environment["PARSER"] ?? ""
  guard let format = DocumentFormat.allCases.first(where: { $0.rawValue == name }) else {
    print("PARSER names one of: " + DocumentFormat.allCases.map(\.rawValue).joined(separator: " "))
    exit(2)
  }
  return format
}()

/// Reads an input as a file of the format, whatever it looks like, with all that is done to any document.
private func readDocument(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: size))
  var reader = DocumentReader()
  reader.languages = .any
  guard
    let file = try? OpenedFile(path: "input", id: "input", name: nil, reader: reader, ByteStream(bytes: bytes)),
    let records = try? parser.file.records(of: file)
  else { return 0 }
  while let found = records.next() {
    for (reading, _) in found { look(at: reading, reader) }
  }
  return 0
}

private func look(at reading: Reading, _ reader: DocumentReader) {
  guard case .document(var document) = reading else { return }
  let parts = BoilerplateDetector(.of(reader.language)).parts(of: document.text, without: document.boilerplate)
  document.add(parts.boilerplate.map { DocumentPart($0, .boilerplate) })
  let readout = DocumentReadout(document)
  let count = document.text.utf8.count
  precondition(
    document.parts.allSatisfy { $0.span.start <= $0.span.end && $0.span.end <= count }, "A part lies in the text")
  precondition(!readout.jsonLine(includingPage: true, reasons: true).isEmpty)
}

@main enum FuzzDocuments {
  static func main() {
    _ = parser
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { readDocument($0, $1) })
  }
}
