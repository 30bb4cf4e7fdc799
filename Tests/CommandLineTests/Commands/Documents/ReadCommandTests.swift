import ChildProcesses
import Foundation
import TestSupport
import Testing

/// What is read of documents, as a person sees it.
@Suite struct ReadCommandTests {
  private let work: Workdir
  private let page = "\(Workdir.root)/samples/formats/story-page.html"

  init() throws { work = try Workdir() }

  private func record(_ arguments: String...) throws -> [String: Any] {
    let outcome = try work.run(["read"] + arguments)
    #expect(outcome.status == 0, "\(outcome)")
    return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private func roles(_ record: [String: Any]) -> Set<String> {
    Set((record["paragraphs"] as? [[String: Any]] ?? []).compactMap { $0["role"] as? String })
  }

  @Test func aLineIsADocument() throws {
    let story = try record(page)
    #expect(story["title"] as? String == "Water company drops plan for reservoir above Ashcombe")
    #expect(story["format"] as? String == "html" && story["author"] as? String == "Helen Marsh")
    #expect(roles(story) == ["title", "story"])
    #expect(roles(try record(page, "--all")) == ["title", "story", "credit", "boilerplate"])
    let text = Array(try #require(story["text"] as? String).unicodeScalars)
    let last = try #require((story["paragraphs"] as? [[String: Any]])?.last)
    let (start, end) = (try #require(last["start"] as? Int), try #require(last["end"] as? Int))
    #expect(String(String.UnicodeScalarView(text[start..<end])).hasPrefix("Clara Dubois, who leads"))
  }

  @Test func theTextIsTheStoryAlone() throws {
    let story = try work.run("read", page, "--to", "text").output
    #expect(story.contains("Marta Lindqvist") && !story.contains("Rupert Vane") && !story.contains("[story]"))
    let explained = try work.run("read", page, "--to", "text", "--explain").output
    #expect(explained.contains("[boilerplate: comments of readers] Old Tom"))
  }

  /// Headlines of other stories that run into a sentence.
  @Test func theStoryIsWithoutWhatRunsIntoIt() throws {
    let page = "\(Workdir.root)/samples/summit/07-letter-carrier.txt"
    let story = try work.run("read", page, "--to", "text").output
    #expect(story.contains("Secretary of State Mike Pompeo") && story.contains("on Friday welcomed"))
    #expect(!story.contains("Poll: voters split"), "\(story)")
    #expect(try work.run("read", page, "--to", "text", "--all").output.contains("Poll: voters split"))
  }

  @Test func whatCouldNotBeReadIsListed() throws {
    try work.write("Ada Lovelace met Charles Babbage.", to: "in/a.txt")
    for number in 0..<25 { try work.write("", to: "in/empty\(number).txt") }
    let told = try work.run("info", "in")
    #expect(told.status == 3 && told.errors.contains("and 5 more; --errors FILE lists all"), "\(told)")
    #expect(told.errors.contains("1 document read; 25 files could not be read"))
    let listed = try work.run("info", "in", "--errors", "in/unread.tsv")
    #expect(listed.status == 3 && !listed.errors.contains("empty1.txt"), "\(listed)")
    let rows = try work.text("in/unread.tsv").split(separator: "\n")
    #expect(
      rows.count == 26 && rows[0] == "path\tline\tproblem\treason\tadvice" && rows[1].contains("in/empty0.txt\t\tempty")
    )
    #expect(try work.run("info", "in").errors.contains("written by comention: unread.tsv"))
  }

  /// It is read where its language has a tagger, unless told otherwise.
  @Test func aDocumentInAnotherLanguage() throws {
    let german = """
      Der Ausschuss hat am Dienstag in Wien getagt und über den Fluss gesprochen. Die Vorsitzende sagte, dass die Proben noch nicht \
      ausgewertet seien und dass man im Herbst wieder zusammenkommen werde. Niemand wollte sich dazu äußern, wer die Kosten trägt.
      """
    try work.write(german, to: "in/de.txt")
    let english = """
      The committee met on Tuesday in Vienna and spoke about the river. Its chair said that the samples had not been looked at yet, and \
      that all would meet again in autumn. Nobody wanted to say who is going to pay for it, or when the water will be clean again. They had \
      walked along the bank for an hour before anybody found a place to sit down and talk.
      """
    try work.write(english, to: "in/en.txt")
    #expect(try work.run("read", "in").output.split(separator: "\n").count == 2)
    for choice in [[], ["--language", "any"], ["--languages", "en,de"]] {
      #expect(try work.run(["info", "in", "--tsv"] + choice).output.contains("documents\t2\n"), "\(choice)")
    }
    for (choice, passedOver) in [("own", "in German: de.txt"), ("de", "in English: en.txt")] {
      let info = try work.run("info", "in", "--tsv", "--language", choice)
      #expect(info.output.contains("documents\t1\n") && info.errors.contains(passedOver), "\(info)")
    }
  }

  /// A paragraph in another language says so, and is left out where that isn't asked for; a case keeps it.
  @Test func aParagraphInAnotherLanguage() throws {
    let german = """
      Die Vorsitzende Katharina Vogtländer sagte in Breisach, dass die Proben noch nicht ausgewertet seien und dass man im Herbst \
      wieder zusammenkommen werde. Niemand wollte sich dazu äußern, wer die Kosten trägt und wann das Wasser sauber ist.
      """
    let english = """
      The committee met on Tuesday in Vienna and spoke about the river. Its chair said that the samples had not been looked at yet, and \
      that all would meet again in autumn. Nobody wanted to say who is going to pay for it, or when the water will be clean again. They had \
      walked along the bank for an hour before anybody found a place to sit down and talk.
      """
    try work.write(
      english + "\n\n" + german + "\n\n" + english.replacing("Vienna", with: "Linz") + "\n", to: "in/a.txt")
    let read = try work.run("read", "in").output
    #expect(read.contains("\"language\":\"de\"") && read.contains("\"language\":\"en\""))
    #expect(
      try work.run("read", "in", "--explain", "--to", "text").output.contains("[story: in German] Die Vorsitzende"))
    let found = try work.run("extract", "in", "--tsv").output
    #expect(found.contains("Katharina Vogtländer\tperson") && found.contains("Breisach"))
    let left = try work.run("extract", "in", "--tsv", "--language", "en").output
    #expect(left.contains("Vienna"))
    #expect(try work.run("index", "in", "-o", "a.comention").status == 0)
    #expect(try work.run("read", "a.comention").output == read)
    #expect(try work.run("extract", "a.comention", "--tsv").output == found)
  }

  /// What all commands leave out of a document, `read` leaves out too, and says so.
  @Test func aParagraphInALanguageThatIsNotRead() throws {
    let english = """
      The committee met on Tuesday in Vienna and spoke about the river. Its chair said that the samples had not been looked at yet, and \
      that all would meet again in autumn. Nobody wanted to say who is going to pay for it, or when the water will be clean again.
      """
    let italian = """
      Il governo italiano ha approvato ieri sera una nuova legge sulle pensioni che cambierà la vita di milioni di persone. Secondo il \
      ministro Carlo Bianchi, i lavoratori potranno lasciare il lavoro prima, ma riceveranno una somma più bassa ogni mese.
      """
    try work.write([english, italian, english + " Again."].joined(separator: "\n\n"), to: "in/a.txt")
    try work.write(italian + "\n", to: "in/b.txt")
    let explained = try work.run("read", "in", "--explain", "--to", "text").output
    #expect(explained.contains("[boilerplate: in Italian] Il governo"), "\(explained)")
    #expect(try !work.run("rank", "in", "--tsv").output.contains("Bianchi"))
    // The document in it is shown all the same.
    let read = try work.run("read", "in").output
    #expect(read.contains("\"id\":\"b.txt\"") && read.contains("\"language\":\"it\""))
  }

  @Test(.enabled(if: ProgramSearch().path(of: "pdftotext") != nil)) func evidenceNamesThePage() throws {
    let pdf = "\(Workdir.root)/samples/formats/story.pdf"
    let outcome = try work.run("explain", "Marta Lindqvist", "Tomás Herrera", pdf, "--unit", "document", "--tsv")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("document\tstart\tend\ttext\tpage\n"), "\(outcome)")
    #expect(outcome.output.contains("\tpage 1\n"))
  }
}
