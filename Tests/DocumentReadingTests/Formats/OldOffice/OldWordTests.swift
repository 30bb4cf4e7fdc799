import Foundation
import TestSupport
import Testing
import TextModel

@testable import DocumentReading

/// Programs that stand for those that make text of Word files.
@Suite struct OldWordTests {
  private static let word =
    CompoundFile.mark + [UInt8](repeating: 0, count: 600) + "WordDocument".utf8.flatMap { [$0, 0] }

  private func read(_ bytes: [UInt8], as name: String, program: String?, _ script: String = "") throws -> ReadingResult
  {
    let folder = try Workdir()
    try folder.write(bytes, to: name)
    if let program {
      try folder.write("#!/bin/sh\n\(script)\n", to: "bin/\(program)")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/\(program)"])
    }
    var reader = DocumentReader()
    reader.programs.folders = [folder["bin"]]
    return reader.documents(at: [folder[name]])
  }

  @Test(arguments: ["antiword", "catdoc", "textutil"]) func aProgramMakesTheText(program: String) throws {
    let script = #"printf 'A caf\303\251\n\n|Ada Byron|Chair|\n[pic]\nThe end.\n'"#
    let result = try read(Self.word, as: "a.dat", program: program, script)
    #expect(result.documents.first?.text == "A café\nAda Byron | Chair\nThe end.\n")
    #expect(result.documents.first?.format == "oldWord")
    #expect(result.documents.first?.spans(of: .table).count == 1)
  }

  @Test func aMissingProgramIsNamed() throws {
    let result = try read(Self.word, as: "a.doc", program: nil)
    #expect(result.codes == [.missingProgram])
    #expect(result.problems.first?.advice.contains("apt install antiword") == true)
  }

  @Test func lettersOfOutlookAreTold() throws {
    let bytes = CompoundFile.mark + [0, 0] + "__properties_version1.0".utf8.flatMap { [$0, 0] }
    #expect(try read(bytes, as: "a.msg", program: nil).problems.first?.reason.contains("Outlook") == true)
    #expect(try read(CompoundFile.mark + [0, 0], as: "a.xls", program: nil).codes == [.binary])
  }
}
