import DocumentReading
import TestSupport
import Testing
import TextModel

/// The layout is that which pq_parser, tidyethnicnews and parsers of "ProQuestDocuments-….txt" read.
@Suite struct ProQuestTests {
  private static let rule = String(repeating: "_", count: 60)

  private static let text = """
    \(rule)

    Report Information from ProQuest

    May 05 2020 12:00

    \(rule)

    Table of contents

    1. Kim Moon leaves the harbour
    2. Ada Byron speaks

    \(rule)

    Document 1 of 2

    Kim Moon leaves the harbour

    Author: Coghlan, Tom

    Publication info: New York Times, Late Edition (East Coast); New York, N.Y. 01 Jan 2020: A.1.

    https://www.proquest.com/docview/2331

    Abstract: Kim Moon left.

    Links: http://example.org/link

    Full text: Kim Moon left the harbour of Lagos on Monday.

    Title: that was what he had wanted, Ada Byron said.

    Nobody knew why.

    Subject: Harbors; Ports; Putin, Vladimir

    Location: Lagos Nigeria

    People: Putin, Vladimir

    Company / organization: Name: Shell PLC; NAICS: 211120

    Title: Kim Moon leaves the harbour

    Publication title: New York Times, Late Edition (East Coast); New York, N.Y.

    Pages: A.1

    Publication year: 2020

    Publication date: Jan 1, 2020

    Section: A

    Publisher: New York Times Company

    Country of publication: United States

    ISSN: 03624331

    Source type: Newspapers

    Language of publication: English

    Document type: News

    ProQuest document ID: 2331

    Document URL: https://www.proquest.com/docview/2331

    Copyright: Copyright New York Times Company Jan 1, 2020

    Last updated: 2020-01-02

    Database: ProQuest Central

    \(rule)

    Document 2 of 2

    Ada Byron speaks

    Abstract: Ada Byron spoke in Lagos.

    Full text: Not available.

    Title: Ada Byron speaks
    Publication title: The Harbour
    Publication date: Feb 2020
    ProQuest document ID: 2332
    Last updated: 2020-02-02

    \(rule)

    Contact us at: http://www.proquest.com/contact
    Database copyright 2020 ProQuest LLC. All rights reserved.
    Terms and Conditions: https://www.proquest.com/info/termsAndConditions

    """

  @Test func articles() throws {
    let folder = try Workdir()
    try folder.write(Self.text, to: "a.txt")
    let result = folder.read("a.txt")
    #expect(result.ids == ["a.txt:1", "a.txt:2"])
    let first = try #require(result.documents.first), second = try #require(result.documents.last)
    #expect(
      first.title == "Kim Moon leaves the harbour" && first.author == "Coghlan, Tom" && first.date == "2020-01-01")
    #expect(first.publication == "New York Times, Late Edition (East Coast)")
    #expect(
      first.text == "Kim Moon leaves the harbour\n\nNew York Times, Late Edition (East Coast)\n\n"
        + "Kim Moon left the harbour of Lagos on Monday.\n\nTitle: that was what he had wanted, Ada Byron said.\n\n"
        + "Nobody knew why.\n\n")
    #expect(second.date == "2020-02" && second.text.hasSuffix("The Harbour\n\nAda Byron spoke in Lagos.\n\n"))
  }

  @Test func aPage() throws {
    let folder = try Workdir()
    let lines = Self.text.split(separator: "\n").map { line in
      if line == Self.rule { return "<hr>\(line)<br>" }
      guard let colon = line.firstIndex(of: ":") else { return "<p>\(line)</p>" }
      return "<p><strong>\(line[...colon])</strong>\(line[line.index(after: colon)...])</p>"
    }
    try folder.write("<!DOCTYPE html><html><body>" + lines.joined(separator: "\n") + "</body></html>", to: "a.html")
    try folder.write(Self.text, to: "a.txt")
    #expect(folder.read("a.html").documents.map(\.text) == folder.read("a.txt").documents.map(\.text))
  }
}
