import ChildProcesses
import Foundation
import TestSupport
import Testing
import TextModel

@testable import DocumentReading

/// Files, and programs that are or aren't there.
@Suite(.timeLimit(.minutes(2))) struct PDFFileTests {
  /// A small file as ISO 32000-1, annex H, builds one; readers mend its missing table of references.
  private static func pdf(_ content: String) -> String {
    """
    %PDF-1.4
    1 0 obj
    << /Type /Catalog /Pages 2 0 R >>
    endobj
    2 0 obj
    << /Type /Pages /Kids [3 0 R] /Count 1 >>
    endobj
    3 0 obj
    << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
       /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>
    endobj
    4 0 obj
    << /Length \(content.utf8.count + 1) >>
    stream
    \(content)
    endstream
    endobj
    5 0 obj
    << /Title (The harbour) /Author (Ada Byron) /CreationDate (D:20240506070809Z) >>
    endobj
    trailer
    << /Size 6 /Root 1 0 R /Info 5 0 R >>
    %%EOF
    """
  }

  private func read(_ bytes: String, in folder: Workdir, _ change: (inout DocumentReader) -> Void = { _ in })
    throws -> ReadingResult
  {
    try folder.write(bytes, to: "a.pdf")
    var reader = DocumentReader()
    change(&reader)
    return reader.documents(at: [folder["a.pdf"]])
  }

  @Test(.enabled(if: PDFFileTests.hasProgram)) func aFileIsRead() throws {
    let content = "BT /F1 12 Tf 72 700 Td (Ada Byron met Jo Lind in) Tj 0 -14 Td (Stonebridge.) Tj ET"
    let result = try read(Self.pdf(content), in: Workdir())
    let document = try #require(result.documents.first)
    #expect(document.text == "Ada Byron met Jo Lind in Stonebridge.\n")
    #expect(document.title == "The harbour" && document.author == "Ada Byron" && document.date == "2024-05-06")
    #expect(document.pages.map(\.name) == ["page 1"] && document.format == "pdf")
  }

  @Test(.enabled(if: PDFFileTests.hasProgram)) func picturesOnlyAreTold() throws {
    let result = try read(Self.pdf("100 100 200 200 re f"), in: Workdir())
    #expect(result.codes == [.picturesOnly])
    #expect(result.problems.first?.advice.contains("ocrmypdf") == true)
  }

  @Test(.enabled(if: PDFFileTests.hasProgram)) func damagedFilesAreTold() throws {
    #expect(try read("%PDF-1.7\njunk", in: Workdir()).codes == [.damaged])
  }

  @Test func aMissingProgramIsNamedWithWhatToInstall() throws {
    let result = try read("%PDF-1.7\n", in: Workdir()) { $0.programs.folders = ["/no/such/folder"] }
    #expect(result.codes == [.missingProgram])
    #expect(result.problems.first?.advice.contains("apt install poppler-utils") == true)
  }

  /// A program that never ends is stopped, and other files go on.
  @Test(arguments: ["exec sleep 300", "while :; do :; done", "sleep 300 & wait", "exec >&- 2>&-; exec sleep 300"])
  func aProgramThatHangsIsStopped(script: String) throws {
    let folder = try Workdir()
    try folder.write("#!/bin/sh\n\(script)\n", to: "bin/pdftotext")
    try makeProgram("bin/pdftotext", in: folder)
    try folder.write("A letter.", to: "b.txt")
    try folder.write("%PDF-1.7\n", to: "a.pdf")
    var reader = DocumentReader()
    reader.programs = OutsidePrograms(folders: [folder["bin"]], seconds: 0.5)
    let start = ContinuousClock.now
    let result = reader.documents(at: [folder["a.pdf"], folder["b.txt"]])
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(result.ids == ["b.txt"] && result.codes == [.failedProgram])
  }

  @Test func whatAProgramSaysIsTold() throws {
    let folder = try Workdir()
    try folder.write("#!/bin/sh\necho 'Cannot do \u{1B}[31m it' >&2\nexit 7\n", to: "bin/pdftotext")
    try makeProgram("bin/pdftotext", in: folder)
    let result = try read("%PDF-1.7\n", in: folder) { $0.programs.folders = [folder["bin"]] }
    #expect(result.problems.first?.reason == "could not be read by pdftotext (status 7: Cannot do  [31m it)")
  }

  private func makeProgram(_ name: String, in folder: Workdir) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder[name])
  }

  static let hasProgram = ProgramSearch().path(of: "pdftotext") != nil
}
