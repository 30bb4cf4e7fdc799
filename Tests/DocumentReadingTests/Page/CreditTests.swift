import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct CreditTests {
  private func document(_ text: String) throws -> Document {
    let folder = try Workdir()
    try folder.write(text, to: "a.txt")
    return try #require(folder.read("a.txt").documents.first)
  }

  private func credits(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.credits.map { String(document.text[$0]) }
  }

  private func frame(_ line: String) -> String {
    "Leaders meet in Hanoi\n\nThe two leaders met for dinner at a hotel on Wednesday.\n\n"
      + "\(line)\n\nThey talked for two hours, officials said on Thursday morning."
  }

  @Test(arguments: [
    "© Getty Images", "Getty Images", "Jane Doe/AFP/Getty Images", "REUTERS/Jane Doe", "(AP Photo/Jane Doe)",
    "Photo: Jane Doe / Reuters", "Jane Doe/Bloomberg via Getty Images",
    "By Ngozi Bello", "BY NGOZI BELLO", "By Ngozi Bello and Tomasz Wrona",
    "By Ngozi Bello, Tomasz Wrona and Joost van der Velde",
    "By Ngozi Bello, Reuters", "By Reuters", "By Ngozi Bello | Staff Writer", "By Henry Adams Jr.",
    "Reporting by Ngozi Bello in Lagos; editing by Tomasz Wrona", "(Reporting by Ngozi Bello; Editing by Tomasz Wrona)",
    "Additional reporting by Ngozi Bello in Lagos and Tomasz Wrona in Warsaw.",
    "Ngozi Bello contributed to this report.",
    "Associated Press writers Ngozi Bello and Tomasz Wrona contributed to this story.",
  ])
  func creditLines(line: String) throws {
    let text = frame(line)
    #expect(try credits(text) == [line])
    #expect(TokenizedDocument(try document(text)).paragraphs.map(\.role) == [.heading, .body, .credit, .body])
  }

  @Test(arguments: [
    "Reuters reported the meal first.", "Getty Images sued the company.", "Kim Jong Un/Donald Trump",
    "By Train Across Siberia", "By the River", "By Monday the water had fallen.",
    "By Ngozi Bello's reckoning, all is lost.",
    "By 2030 Lagos Will Flood", "By Invitation Only", "Written by hand, the letter was sold to Ngozi Bello.",
    "Edited by Ngozi Bello, the collection of essays won a prize.", "Reporting by the commission was late.",
    "Bello contributed to this report on the economy of the south.",
  ])
  func linesOfTheStory(line: String) throws {
    #expect(try credits(frame(line)).isEmpty)
  }

  @Test(arguments: [
    ("LAGOS (Reuters) – Amara Diallo said on Monday that the rain would stop.", ["(Reuters)"]),
    ("LAGOS, Nigeria, May 3 (AP) -- The rain will stop, said Amara Diallo.", ["(AP)"]),
    ("Ngozi Bello meets Amara Diallo in Dakar on May 3, 2021. (AP Photo/Jane Doe)", ["(AP Photo/Jane Doe)"]),
    ("The rain has stopped in the whole of the country. (AFP)", ["(AFP)"]),
    ("The photographs were bought from Agence France-Presse (AFP)", []),
    ("LAGOS (population 15 million) – The rain has stopped in the city.", []),
    ("The World Health Organization (WHO) – a body of the UN – was late.", []),
    ("The agency (Reuters) was the first to say so on Monday morning.", []),
  ])
  func partsOfLines(line: String, expected: [String]) throws {
    #expect(try credits(frame(line)) == expected)
  }

  @Test func creditsInJSONLinesAndSwitchedOff() throws {
    let record = #"{"id": "a", "text": "Rain\n\nBy Ngozi Bello\n\nIt rained in Lagos."}"#
    let read = DocumentReader().documents(at: ["-"], standardInput: .bytes(record.utf8))
    #expect(read.documents.first?.credits.count == 1)
    var reader = DocumentReader()
    reader.marksBoilerplate = false
    #expect(reader.documents(at: ["-"], standardInput: .bytes(record.utf8)).documents.first?.credits == [])
  }
}

@Suite struct ReadingsTests {
  /// Asked for one at a time, readings are those of the whole corpus, and no more of the input is read than needed.
  @Test func oneAtATime() {
    let lines = (0..<100).map { #"{"id": "d\#($0)", "text": "Text \#($0)."}"# }
    let text = (lines[..<50] + ["{oops"] + lines[50...]).joined(separator: "\n")
    var ids: [String] = []
    var problems: [Int?] = []
    for reading in DocumentReader().readings(at: ["-"], standardInput: .bytes(text.utf8)) {
      switch reading {
      case .document(let document): ids.append(document.id)
      case .problem(let problem): problems.append(problem.line)
      case .remark, .passedOver: break
      }
    }
    #expect(ids == (0..<100).map { "d\($0)" })
    #expect(problems == [51])
  }
}
