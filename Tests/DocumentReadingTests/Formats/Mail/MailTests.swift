import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct MailTests {
  private static let head = """
    From: Ada Byron <ada@b.example>
    To: =?utf-8?q?Zo=C3=AB?= <z@x.example>, "Lind, Jo" <jo@x.example>
    Subject: The pier
    Date: Tue, 05 Mar 2024 23:30:00 -0500
    Message-ID: <1@b.example>
    MIME-Version: 1.0

    """

  private func read(_ mail: String, as name: String = "a.eml", headers: MailHeaders = .people) throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(mail, to: name)
    var reader = DocumentReader()
    reader.mailHeaders = headers
    return reader.documents(at: [folder[name]])
  }

  /// Each part with its role; running text is no part.
  private func roles(_ document: Document?) -> [String] {
    guard let document else { return [] }
    let bytes = Array(document.text.utf8)
    var lines: [String] = []
    var start = 0
    for line in bytes.split(separator: 0x0A) {
      let part = document.parts.first { $0.span.start == start && $0.span.end == start + line.count }
      lines.append("\(part?.role.rawValue ?? "story"): " + String(decoding: line, as: UTF8.self))
      start += line.count + 1
    }
    return lines
  }

  @Test func theHeadIsReadAndSetApart() throws {
    let document = try read(Self.head + "\nHello.\n").documents.first
    #expect(
      roles(document) == [
        "header: From: Ada Byron <ada@b.example>", "header: To: Zoë <z@x.example>, \"Lind, Jo\" <jo@x.example>",
        "heading: The pier", "story: Hello.",
      ])
    #expect(document?.title == "The pier" && document?.author == "Ada Byron" && document?.date == "2024-03-05")
    #expect(document?.format == "mail" && document?.id == "a.eml")
    let ignored = try read(Self.head + "\nHello.\n", headers: .ignore).documents.first
    #expect(roles(ignored).prefix(2).allSatisfy { $0.hasPrefix("boilerplate: ") })
  }

  /// A letter is told by its head, whatever its name; people write "From:" and "To:" over memoranda too.
  @Test func lettersAreToldByTheirHeads() throws {
    #expect(try read(Self.head + "\nHello.\n", as: "a.txt").documents.first?.format == "mail")
    let memorandum = "From: Ada\nTo: Jo\nSubject: The pier\nDate: March 5, 2024\n\nHello.\n"
    #expect(try read(memorandum, as: "a.txt").documents.first?.format == "plainText")
    #expect(try read(memorandum, as: "a.eml").documents.first?.format == "mail")
  }

  @Test func brokenLinesAreJoined() throws {
    let body = """

      The company said that it would pay for the pier whatever the council
      decides in the week that comes, and nobody was there to say no.
      Bye,
      Ada

      - one thing that is in a list which is as long as the other lines are
      - another
      """
    #expect(
      roles(try read(Self.head + body).documents.first).suffix(5) == [
        "story: The company said that it would pay for the pier whatever the council decides in the week that comes, and "
          + "nobody was there to say no.",
        "story: Bye,", "story: Ada", "story: - one thing that is in a list which is as long as the other lines are",
        "story: - another",
      ])
  }

  @Test func quotationsAndSignaturesAreTold() throws {
    let body = """

      Yes.

      On Mon, 4 Mar 2024, Jo Lind <jo@x.example>
      wrote:
      > Shall we meet?
      > > Where?
      Fine.
      --\u{20}
      Ada Byron
      Byron Ltd.
      """
    #expect(
      roles(try read(Self.head + body).documents.first).dropFirst(3) == [
        "story: Yes.", "header: On Mon, 4 Mar 2024, Jo Lind <jo@x.example>", "header: wrote:", "quote: Shall we meet?",
        "quote: Where?", "story: Fine.", "boilerplate: Ada Byron", "boilerplate: Byron Ltd.",
      ])
  }

  @Test(arguments: [
    "-----Original Message-----\n", "-----Ursprüngliche Nachricht-----\n", "________________________________\n", "",
  ])
  func headsOfForwardedLettersAreTold(separator: String) throws {
    let body =
      "\nSee below.\n\n\(separator)From: Jo Lind <jo@x.example>\nSent: Monday, March 4, 2024\nTo: Ada\n\nShall we?\n"
    let found = roles(try read(Self.head + body).documents.first).dropFirst(3)
    #expect(found.first == "story: See below." && found.last == "quote: Shall we?")
    #expect(found.contains("header: From: Jo Lind <jo@x.example>") && found.contains("header: To: Ada"))
  }

  /// A list with colons is no head.
  @Test func listsAreNoHeads() throws {
    let body = "\nApples: many\nPears: few\nPlums: none at all\n"
    #expect(roles(try read(Self.head + body).documents.first).suffix(3).allSatisfy { $0.hasPrefix("story: ") })
  }

  private static let forms = """
    Content-Type: multipart/alternative; boundary=b

    --b
    Content-Type: text/plain; charset=iso-8859-1
    Content-Transfer-Encoding: quoted-printable

    Caf=E9 in Z=FCrich
    --b
    Content-Type: text/html; charset=utf-8

    <p>Café <b>in</b> Zürich, as a page</p><blockquote>Old words</blockquote><style>x{}</style>
    --b--

    """

  @Test func theBestFormIsTaken() throws {
    #expect(roles(try read(Self.head + Self.forms).documents.first).last == "story: Café in Zürich")
    let page = Self.forms.replacing("Caf=E9 in Z=FCrich", with: "")
    #expect(
      roles(try read(Self.head + page).documents.first).suffix(2) == [
        "story: Café in Zürich, as a page", "quote: Old words",
      ])
  }

  @Test func filesAreDocumentsOfTheirOwn() throws {
    let mail =
      Self.head + """
        Content-Type: multipart/mixed; boundary=b

        --b

        See the files.
        --b
        Content-Type: text/plain; charset=iso-8859-2
        Content-Disposition: attachment; filename="../../etc/notes.txt"
        Content-Transfer-Encoding: base64

        o/NkvAo=
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename="notes.txt"

        Other notes.
        --b
        Content-Type: image/png; name="a.png"

        x
        --b
        Content-Type: message/rfc822

        From: Jo <jo@x.example>
        Subject: Inside

        Words inside.
        --b--

        """
    let result = try read(mail)
    #expect(result.ids == ["a.eml", "a.eml/Inside.eml", "a.eml/notes.txt", "a.eml/notes.txt~2"])
    #expect(result.documents[2].text == "Łódź\n")
    #expect(result.documents[1].title == "Inside")
    #expect(result.passedOver.flatMap(\.names) == ["a.png"])
    #expect(result.problems.isEmpty)
  }

  @Test func boundsAreKept() throws {
    var deep = ""
    for level in 0..<2_000 { deep += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    #expect(try read(Self.head + deep + "\nhi").remarks.count == 1)
    let inside = String(repeating: "Content-Type: message/rfc822\n\n", count: 500)
    #expect(try read(Self.head + inside + "\nhi").passedOver.count == 1)
    let wide = "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nhi\n", count: 3_000)
    #expect(try read(Self.head + wide).remarks.first?.message.contains("more parts than 1000") == true)
  }

  @Test(arguments: ["", "\n\n", "\n \n\t\n"])
  func lettersWithoutTextAreTold(body: String) throws {
    let head = "From: a@b.example\nMessage-ID: <1@b>\nMIME-Version: 1.0\n"
    #expect(try read(head + body).codes == [.empty])
  }

  @Test func savedPagesAreRead() throws {
    let page = """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://x.example/a
      Subject: The pier
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="b"

      --b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable

      <html><head><meta charset=3Dutf-8><title>x</title></head><body><h1>The pier</h1><p>Caf=C3=A9</p></body></html>
      --b
      Content-Type: image/png

      x
      --b--
      """
    let result = try read(page, as: "a.mht")
    #expect(roles(result.documents.first) == ["heading: The pier", "story: Café"])
    #expect(result.documents.first?.format == "webArchive" && result.documents.first?.title == "The pier")
  }

  @Test(arguments: ["\u{FEFF}", ""]) func marksAndLineEnds(mark: String) throws {
    let document = try read(mark + Self.head + "\nHello.\n").documents.first
    #expect(document?.author == "Ada Byron" && roles(document).last == "story: Hello.")
    let old = (Self.head + "\nHello.\nBye.\n").replacing("\n", with: "\r")
    #expect(roles(try read(mark + old).documents.first).suffix(2) == ["story: Hello.", "story: Bye."])
  }

  @Test(arguments: ["Sent from my iPhone", "Gesendet von meinem iPad", "Envoyé de mon iPhone", "Get Outlook for iOS"])
  func whatATelephoneWrites(line: String) throws {
    let text = "\nHello.\n\n\(line)\n\n> Old words.\n"
    #expect(
      roles(try read(Self.head + text).documents.first).suffix(3) == [
        "story: Hello.", "boilerplate: \(line)", "quote: Old words.",
      ])
    #expect(
      roles(try read(Self.head + "\nHello.\n\n\(line), and more\nof it.\n").documents.first).last == "story: of it.")
  }

  @Test(arguments: [
    "On Mon, 4 Mar 2024 at 9:00 Jo Lind <\njo@x.example> wrote:",
    "On Mon, 4 Mar 2024 at 9:00 Jo Lind\n<jo@x.example> wrote:",
    "On Mon, 4 Mar 2024 at 9:00 Jo Lind <\njo.lind.1985@x.example> wrote:",
  ])
  func whoWroteWhatIsQuotedOnTwoLines(lines: String) throws {
    let document = try read(Self.head + "\nHello.\n\n\(lines)\n\n> Old words.\n").documents.first
    #expect(roles(document).filter { $0.hasPrefix("story: ") } == ["story: Hello."])
  }

  /// Files of a letter may be inside of it.
  @Test func outlookOwnFormIsNamed() throws {
    let parts = """
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain

      Kim left.
      --b
      Content-Type: application/ms-tnef; name="winmail.dat"
      Content-Transfer-Encoding: base64

      eJ8+IgAA
      --b--

      """
    let folder = try Workdir()
    try folder.write("From: a@b.example\nMessage-ID: <1@b>\nMIME-Version: 1.0\n" + parts, to: "a.eml")
    let result = folder.read("a.eml")
    #expect(result.documents.count == 1 && result.passedOver.flatMap(\.names) == ["winmail.dat"])
  }

  @Test func letterInUTF7() throws {
    let letter = Self.head + "Content-Type: text/plain; charset=utf-7\n\nDer B+APw-rgermeister sagte: 1 +- 1.\n"
    #expect(roles(try read(letter).documents.first).last == "story: Der Bürgermeister sagte: 1 + 1.")
    let page = Self.head + "Content-Type: text/html; charset=utf-7\n\n<p>Der B+APw-rgermeister</p>\n"
    #expect(roles(try read(page).documents.first).last == "story: Der Bürgermeister")
  }

  /// Apple's Mail quotes the line that says who wrote what it quotes, too.
  @Test func attributionInsideAQuotation() throws {
    let letter =
      Self.head + "\nOui.\n\n> Le 13 mars 2024 à 18:01, Zoe Lind <z@x.example> a écrit :\n> \n> Kim est parti.\n"
    #expect(
      roles(try read(letter).documents.first).suffix(3) == [
        "story: Oui.", "header: Le 13 mars 2024 à 18:01, Zoe Lind <z@x.example> a écrit :", "quote: Kim est parti.",
      ])
  }

  @Test func announcementOfAForwardedLetter() throws {
    let letter =
      Self.head
      + "\nSee below.\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Zoe <z@x.example>\nBetreff: Pier\nDatum: 12. März 2024\nAn: Ada\n\nKim left.\n"
    let found = roles(try read(letter).documents.first)
    #expect(found.contains("story: See below.") && found.last == "quote: Kim left.")
    #expect(found.contains("header: Anfang der weitergeleiteten Nachricht:"))
  }

  private static let invitation =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Walk\nDTSTART:20240401T080000Z\nDESCRIPTION:Kim will come.\nEND:VEVENT\nEND:VCALENDAR\n"

  @Test func anInvitationIsReadWhereNothingElseSaysIt() throws {
    let alone = Self.head + "Content-Type: text/calendar; method=REQUEST\n\n" + Self.invitation
    #expect(try read(alone).documents.last?.text == "Walk\nKim will come.\n")
    let beside =
      Self.head
      + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nKim will come.\n--b\nContent-Type: text/calendar\n\n\(Self.invitation)--b--\n"
    #expect(try read(beside).documents.count == 1)
  }
}
