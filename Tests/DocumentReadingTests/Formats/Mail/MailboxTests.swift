import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct MailboxTests {
  private static let box = """
    From ada@b.example Mon Mar  4 09:00:00 2024
    From: Ada Byron <ada@b.example>
    Subject: The pier
    Message-ID: <1@b>

    Peter Novak will pay for the pier, he says.

    >From now on we meet here.
    From here it is not far.

    From ada@b.example Tue Mar  5 09:00:00 2024
    From: Jo Lind <jo@x.example>
    Subject: Re: The pier
    Message-ID: <2@b>

    Good.

    > Peter Novak will pay for the
    > pier, he says.
    > And who else will pay for it?

    """

  private func read(_ box: String, as name: String = "box.mbox") throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(box, to: name)
    return folder.read(name)
  }

  @Test func everyLetterIsADocument() throws {
    let result = try read(Self.box)
    #expect(result.ids == ["box.mbox/1", "box.mbox/2"])
    #expect(result.documents.map(\.title) == ["The pier", "Re: The pier"])
    #expect(result.documents[0].text.contains("\nFrom now on we meet here.\n"))
    #expect(result.documents[0].text.contains("\nFrom here it is not far.\n"))
  }

  @Test func aMailboxIsToldByItsFirstLines() throws {
    #expect(try read(Self.box, as: "Inbox").ids == ["Inbox/1", "Inbox/2"])
    #expect(try read("From here to there at 10:30 on a long way\nit was cold.", as: "a.txt").ids == ["a.txt"])
  }

  /// What stands in a letter before counts once; what is quoted of others stays.
  @Test func quotationsOfLettersBeforeAreSetApart() throws {
    let document = try #require(try read(Self.box).documents.last)
    let bytes = Array(document.text.utf8)
    let said = document.parts.map {
      "\($0.role): " + String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
    }
    #expect(
      said.contains { $0.hasPrefix("boilerplate: Peter Novak will pay") }
        || said.contains { $0.hasPrefix("quote: Peter") })
  }

  @Test func whatStandsInEveryLetterIsNoStory() throws {
    let letter = { (number: Int) in
      """
      From a@b Mon Mar  4 09:00:0\(number) 2024
      From: A <a@b>
      Subject: \(number)

      Words of letter \(number).

      This message and its files are for those only to whom it is sent.


      """
    }
    let result = try read((1...4).map(letter).joined())
    let marked = result.documents.map { $0.parts.contains { $0.reason == "stands in several letters" } }
    #expect(marked == [false, false, true, true])
  }

  @Test(arguments: ["From a@b Mon Mar  4 09:00:00 2024\n\n\n", "From \n", "From a@b Mon Mar  4 09:00:00 2024"])
  func brokenBoxesAreTold(box: String) throws {
    let result = try read(box)
    #expect(result.documents.count + result.problems.count == 1)
  }

  /// Thunderbird and what exports from it may leave all but the first word out; and nobody quotes sentences with a time.
  @Test(arguments: ["From ", "From -", "From ada@b.example"]) func shortSeparators(separator: String) throws {
    let letters = (1...3).map { number in
      "\(separator)\r\nFrom: Ada Byron <ada@b.example>\r\nSubject: Letter \(number)\r\nMessage-ID: <\(number)@b>\r\n\r\nHello all,\r\n\r\n"
        + "From 9:00 on Monday the office is closed.\r\n\r\n"
    }
    let result = try read(letters.joined())
    #expect(result.documents.map(\.title) == ["Letter 1", "Letter 2", "Letter 3"])
    #expect(result.documents.allSatisfy { $0.text.contains("From 9:00 on Monday the office is closed.") })
    #expect(try read(letters.joined(), as: "Inbox").documents.count == 3)
  }
}
