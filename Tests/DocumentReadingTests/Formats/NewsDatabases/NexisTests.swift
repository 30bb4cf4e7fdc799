import DocumentReading
import TestSupport
import Testing
import TextModel

/// The layouts are those that the parsers LexisNexisTools (R, its sample.TXT), tm.plugin.lexisnexis (R) and AmCAT (Python) read.
@Suite struct NexisTests {
  private func read(_ text: String, as name: String = "a.txt") throws -> ReadingResult {
    let folder = try Workdir()
    try folder.write(text, to: name)
    return folder.read(name)
  }

  private static let numbered = """




    Download Request: Selected Items: 1-2
    Time Of Request: Friday, March 20, 2018  16:51:31

    Terms: (DATE(>=2009-12-01 and <=2010-05-11) and (Ada Byron))


                                   1 of 2 DOCUMENTS



                                      The Times (London)

                                January 11, 2010 Monday
                                       Edition 1;
                                        Ireland

    Kim Moon leaves the harbour

    BYLINE: Tom Coghlan

    SECTION: NEWS; Pg. 3

    LENGTH: 453 words


    Kim Moon left the harbour of Lagos on Monday, and Ada Byron, who had come with
    him from Ashcombe, stayed.

    Nobody knew why.

    GRAPHIC: Kim Moon on the pier

    SUBJECT: HARBORS & PORTS (90%); SHIPPING (78%)

    PERSON: VLADIMIR PUTIN (57%)

    LOAD-DATE: January 12, 2010

    LANGUAGE: ENGLISH

    PUBLICATION-TYPE: Newspaper

    JOURNAL-CODE: TTL


                        Copyright 2010 Times Newspapers Limited
                                  All Rights Reserved

                                   2 of 2 DOCUMENTS



                                      Guardian

                                January 12, 2010 Tuesday

    Ada Byron speaks

    LENGTH: 12 words

    Ada Byron spoke in Lagos.

    LOAD-DATE: January 12, 2010


                           Copyright 2010 Guardian Unlimited
                                  All Rights Reserved

    """

  @Test func articlesBehindTheirNumbers() throws {
    let result = try read(Self.numbered)
    #expect(result.ids == ["a.txt:1", "a.txt:2"])
    let first = try #require(result.documents.first)
    #expect(first.title == "Kim Moon leaves the harbour" && first.author == "Tom Coghlan")
    #expect(first.date == "2010-01-11" && first.publication == "The Times (London)")
    let story = """
      Kim Moon leaves the harbour

      The Times (London)

      Kim Moon left the harbour of Lagos on Monday, and Ada Byron, who had come with
      him from Ashcombe, stayed.

      Nobody knew why.

      Kim Moon on the pier
      """
    #expect(first.text == story + "\n\n")
    #expect(first.parts.map(\.role).starts(with: [.title, .credit]) && first.parts.last?.role == .caption)
    #expect(result.documents.last?.title == "Ada Byron speaks" && result.documents.last?.author == nil)
    #expect(result.documents.last?.text.contains("spoke") == true)
  }

  @Test func otherLanguages() throws {
    let german = Self.numbered.replacing("1 of 2 DOCUMENTS", with: "Dokument 1 von 2")
      .replacing("2 of 2 DOCUMENTS", with: "Dokument 2 von 2").replacing("LENGTH: 453 words", with: "LÄNGE: 453 Wörter")
      .replacing("January 11, 2010 Monday", with: "11. Januar 2010 Montag").replacing("BYLINE", with: "AUTOR")
      .replacing("LANGUAGE: ENGLISH", with: "SPRACHE: GERMAN; DEUTSCH").replacing("LOAD-DATE", with: "UPDATE")
    let first = try #require(try read(german).documents.first)
    #expect(first.date == "2010-01-11" && first.author == "Tom Coghlan" && !first.text.contains("DEUTSCH"))
  }

  private static let modern = """
    Date and Time: Monday, May 4, 2020 3:15:00 PM CEST

    Job Number: 116000000

    Documents (2)

    1. Kim Moon leaves the harbour

    Client/Matter: -None-

    Search Terms: ada AND byron

    2. Ada Byron speaks

    Kim Moon leaves the harbour

    The New York Times

    May 1, 2020 Friday

    Late Edition - Final

    Copyright 2020 The New York Times Company All Rights Reserved

    Section: Section A; Column 1; Pg. 1

    Length: 567 words

    Byline: By Tom Coghlan

    Body

    Kim Moon left the harbour of Lagos on Monday.

    Classification of ships was not the matter, Ada Byron said.

    Graphic

    PHOTO: Kim Moon on the pier

    Classification

    Language: ENGLISH

    Publication-Type: Newspaper

    Subject: HARBORS & PORTS (90%)

    Company: SHELL PLC (72%)

    Ticker: SHEL (LSE) (72%)

    Geographic: LAGOS, NIGERIA (79%)

    Load-Date: May 1, 2020

    End of Document

    Ada Byron speaks

    Frankfurter Neue Presse

    Dienstag 7. Juli 2020

    Section: LOKALES; S. 6

    Length: 75 words

    Body

    Ada Byron spoke in Lagos.

    Load-Date: July 6, 2020

    End of Document

    """

  @Test func articlesThatEnd() throws {
    let result = try read(Self.modern)
    #expect(result.ids == ["a.txt:1", "a.txt:2"])
    let first = try #require(result.documents.first), second = try #require(result.documents.last)
    #expect(first.title == "Kim Moon leaves the harbour" && first.publication == "The New York Times")
    #expect(first.date == "2020-05-01" && first.author == "Tom Coghlan")
    #expect(
      first.text
        == "Kim Moon leaves the harbour\n\nThe New York Times\n\nKim Moon left the harbour of Lagos on Monday.\n\n"
        + "Classification of ships was not the matter, Ada Byron said.\n\nPHOTO: Kim Moon on the pier\n\n")
    #expect(second.title == "Ada Byron speaks" && second.date == "2020-07-07")
    #expect(second.text == "Ada Byron speaks\n\nFrankfurter Neue Presse\n\nAda Byron spoke in Lagos.\n\n")
  }

  /// Nexis gives each article as a file, too, and the same in Word, RTF and HTML.
  @Test func theSameInOtherFiles() throws {
    let folder = try Workdir()
    let paragraphs = Self.modern.split(separator: "\n").map { $0.replacing("&", with: "&amp;") }
    try folder.write(
      "<html><body>" + paragraphs.map { "<p>\($0)</p>" }.joined() + "</body></html>", to: "a.html")
    try folder.write(
      "{\\rtf1\\ansi " + Self.modern.split(separator: "\n").joined(separator: "\\par ") + "\\par}", to: "b.rtf")
    let texts = try read(Self.modern).documents.map(\.text)
    for name in ["a.html", "b.rtf"] {
      #expect(folder.read(name).documents.map(\.text) == texts, "\(name)")
      #expect(folder.read(name).documents.map(\.publication) == ["The New York Times", "Frankfurter Neue Presse"])
    }
  }

  /// A page as nexis.com made them, cut down.
  @Test func aPageOfNexis() throws {
    let line = { (text: String) in "<BR><DIV CLASS=\"c5\"><P CLASS=\"c6\"><SPAN CLASS=\"c2\">\(text)</SPAN></P>\n</DIV>"
    }
    let result = try read(
      "<HTML><HEAD><TITLE>&nbsp;</TITLE></HEAD><BODY>" + line("Download Request: Selected Items: 1-2<BR>Terms: bank")
        + "<A NAME=\"DOC_ID_1_0\"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->\n"
        + line("1 of 1 DOCUMENTS") + line("The Daily Planet")
        + line("<SPAN CLASS=\"c4\">December</SPAN><SPAN CLASS=\"c2\"> 31, 2018 Monday 10:50 AM GMT</SPAN>")
        + line("Kim Moon leaves") + line("<SPAN CLASS=\"c8\">LENGTH: </SPAN><SPAN CLASS=\"c2\">101 words</SPAN>")
        + "<BR><DIV><P>Kim Moon left the harbour.</P><P>Ada stayed.</P></DIV>" + line("LOAD-DATE: December 31, 2018")
        + line("LANGUAGE: ENGLISH") + line("Copyright 2018 The Daily Planet") + "</BODY></HTML>", as: "a.HTML")
    let document = try #require(result.documents.first)
    #expect(document.text == "Kim Moon leaves\n\nThe Daily Planet\n\nKim Moon left the harbour.\n\nAda stayed.\n\n")
    #expect(document.title == "Kim Moon leaves" && document.date == "2018-12-31" && result.ids == ["a.HTML"])
  }

  @Test func otherTextsStayWhole() throws {
    let texts = [
      "We got 1 of 50 DOCUMENTS.\n\nLENGTH: 3 words\n\nKim left.\n",
      "1 of 50 DOCUMENTS\n\nKim left the harbour, and nothing else is here.\n",
      "Body\n\nKim left.\n\nEnd of Document\n", "Load-Date: May 1, 2020\n\nBody of Kim.\n\nEnd of Document\n",
      "The label ProQuest document ID: 12 stands in each.\n\nTitle: A note\n\nFull text: none\n",
    ]
    for text in texts { #expect(try read(text).documents.map(\.text) == [text], "\(text)") }
  }
}
