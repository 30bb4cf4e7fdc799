import DocumentReading
import Foundation
import TestSupport
import Testing
import TextModel

/// Files that were changed at random are read or refused, and nothing worse: a few thousand here; with `MUTATIONS=100000` in the
/// environment as many of each file, for a run under the address sanitizer.
@Suite struct MutationTests {
  private static let names = [
    "story.json", "story.csv", "story-pandoc.docx", "story.odt", "story.pptx", "story.odp", "story.xlsx", "story.ods",
    "story.epub", "story-rss.xml", "story-atom.xml", "story-nitf.xml", "story-tei.xml", "story.srt", "story.vtt",
    "story.ics", "story.warc.gz", "story.zip", "story.tar.gz", "story.7z", "story.txt.bz2", "story.txt.xz",
    "story.txt.zst",
  ]
  static let count = ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 150

  @Test(.ifItHangs, arguments: names) func changedFiles(name: String) throws {
    let folder = try Workdir()
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Workdir.root + "/samples/formats/" + name)))
    var random = Mutation(seed: UInt64(name.utf8.count))
    var reader = DocumentReader()
    reader.largestSize = 1 << 24
    for number in 0..<Self.count {
      try folder.write(random.mutated(whole), to: name)
      let result = reader.documents(at: [folder[name]])
      for document in result.documents {
        #expect(document.parts.allSatisfy { $0.span.end <= document.text.utf8.count }, "\(number)")
      }
    }
  }
}

/// The same of formats that have no sample, in small files by hand.
extension MutationTests {
  static let texts = [
    (
      "a.txt",
      "1 of 2 DOCUMENTS\n\nThe Times\n\nMay 1, 2020 Friday\n\nKim left\n\nBYLINE: Ada\n\nLENGTH: 3 words\n\nKim left.\n\n"
        + "GRAPHIC: Kim\n\nLOAD-DATE: May 2, 2020\n\n2 of 2 DOCUMENTS\n\nx\n"
    ),
    (
      "b.txt",
      "Kim left\n\nThe Times\n\nMay 1, 2020\n\nLength: 3 words\n\nBody\n\nKim left.\n\nGraphic\n\nx\n\nClassification\n\n"
        + "Language: ENGLISH\n\nEnd of Document\n"
    ),
    (
      "c.txt",
      "____________________________\nTitle: T\nFull text: Kim left.\nAda.\nSubject: x\nTitle: T\nProQuest document ID: 1\n"
    ),
    (
      "d.txt",
      "HD  T\nPD  1 May 2020\nSN  S\nLP  Kim left.\nTD  Ada.\nIN  i1 : x\nAN  Document LBA0000020200101eg1\nT\n3 words\n"
        + "1 May 2020\nS\nL\nKim.\nDocument LBA0000020200101eg11000b5\n"
    ),
    (
      "a.wiki",
      "'''Kim''' {{a|b}} [[File:x|thumb|c [[d|e]]]] <ref>f</ref>\n{|\n|}\n== H ==\n* [http://a b] <gallery>\nx|y\n</gallery> (; )"
    ),
    (
      "e.txt",
      "13.03.24, 18:01 - x.\n13.03.24, 18:02 - Kim Moon: left\nAda\n[13/03/2024, 18:05:00] Ada: \u{200E}image omitted\n"
    ),
    (
      "b.xml",
      "<rss xmlns:wp=\"w\" xmlns:content=\"c\"><channel><wp:author><wp:author_login>a</wp:author_login></wp:author><item>"
        + "<content:encoded><![CDATA[Kim [caption x=\"1\"]left[/caption] [gallery]]]></content:encoded><wp:post_type>post"
        + "</wp:post_type></item></channel></rss>"
    ),
    (
      "c.xml",
      "<mediawiki><page><title>Kim</title><ns>0</ns><revision><text>Kim [[left]]</text></revision></page></mediawiki>"
    ),
    ("a.nbib", "PMID- 1\nTI  - T\nFAU - Doe, Jane\nAB  - Kim\n      left\nDP  - 2020 Mar 4\n"),
    ("a.enw", "%0 Book\n%T T\n%A Doe, Jane\n%X Kim left\n%D 2020\n"),
    ("a.ciw", "FN x\nVR 1.0\nPT J\nAF Doe, Jane\n   Roe, R\nTI T\nPD MAR 4\nPY 2020\nER\nEF\n"),
    ("a.js", #"window.YTD.tweets.part0 = [{"tweet": {"full_text": "Kim left.", "id_str": "1"}}];"#),
    ("a.sbv", "0:00:00.000,0:00:01.000\nKim left\n\n0:00:01.000,0:00:02.000\nLagos.\n"),
    ("a.ttml", "<?xml version=\"1.0\"?><tt><body><p begin=\"00:00:01.000\" end=\"2s\">Kim<br/>left</p></body></tt>"),
    ("a.emlx", "40\nFrom: Kim <k@a>\nMessage-ID: <1@a>\nTo: Ada\n\nHi\n<?xml version=\"1.0\"?><plist></plist>\n"),
    ("a.md", "---\ntitle: T\nauthor:\n  - name: Jane Doe\n    email: a\n  - [x]\n---\n\nKim left.\n"),
    (
      "a.enex",
      "<?xml version=\"1.0\"?><en-export><note><title>T</title><content><![CDATA[<en-note>Kim</en-note>]]></content></note></en-export>"
    ),
    (
      "b.xml",
      "<PubmedArticleSet><PubmedArticle><PMID>1</PMID><ArticleTitle>T</ArticleTitle><Author><LastName>D</LastName></Author>"
        + "<PubDate><Year>2020</Year></PubDate></PubmedArticle></PubmedArticleSet>"
    ),
    (
      "c.xml",
      "<article><front><article-meta><article-title>T</article-title><contrib><surname>D</surname></contrib></article-meta>"
        + "</front><body><p>Kim left.</p></body></article>"
    ),
    ("a.ris", "TY  - JOUR\nTI  - T\nAU  - Doe, Jane\nAB  - Kim left\nER  - \n"),
    (
      "a.bib",
      "@string{s = \"S\"}\n@article{k, title={T {\\\"u}}, author = {Doe, J and {W}}, month = mar, year = 2020 # s}"
    ),
    (
      "a.csljson",
      #"[{"id":"a","type":"book","title":"T","author":[{"family":"D"}],"issued":{"date-parts":[[2020,1]]}}]"#
    ),
    ("a.json", #"{"a1": {"text":"Kim left."}, "a2": {"text":["Ada", {"text":"came."}]}}"#),
    ("a.csv", "id,text\n1,\"Kim \"\"left\"\"\"\n2,Ada\n"), ("a.tsv", "id\ttext\r\n1\tKim left\r\n"),
    (
      "a.eml",
      "From: Kim <k@a>\nTo: Ada\nSubject: =?utf-8?q?x?=\nContent-Type: text/plain\n\nHi\n\n> quoted\n-- \nKim\n"
    ),
    (
      "a.xml",
      "<a><b><title>T</title><date>2020</date><text>Kim left the harbour of Lagos on a Monday morning with Ada.</text></b></a>"
    ),
  ]

  @Test(.ifItHangs, arguments: texts) func changedTexts(name: String, text: String) throws {
    let folder = try Workdir()
    var random = Mutation(seed: UInt64(name.utf8.count + text.utf8.count))
    for number in 0..<Self.count {
      try folder.write(random.mutated(Array(text.utf8)), to: name)
      for document in DocumentReader().documents(at: [folder[name]]).documents {
        #expect(document.parts.allSatisfy { $0.span.end <= document.text.utf8.count }, "\(number)")
      }
    }
  }
}

/// Changes bytes, cuts and doubles pieces.
struct Mutation {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(max(1, limit)))
  }

  private static let signs: [UInt8] = [0, 0xFF, 0x80, 0x7F] + Array("<>&\"{}[]/,\n".utf8)

  mutating func mutated(_ whole: [UInt8]) -> [UInt8] {
    var bytes = whole
    for _ in 0...below(4) where !bytes.isEmpty {
      let start = below(bytes.count), end = min(bytes.count, start + 1 + below(100))
      switch below(6) {
      case 0: bytes[start] = UInt8(below(256))
      case 1: bytes[start] ^= 1 << UInt8(below(8))
      case 2: bytes.removeSubrange(start...)
      case 3: bytes.removeSubrange(start..<end)
      case 4: bytes.insert(contentsOf: Array(bytes[start..<end]), at: below(bytes.count))
      default: bytes.insert(Self.signs[below(Self.signs.count)], at: start)
      }
    }
    return bytes
  }
}
