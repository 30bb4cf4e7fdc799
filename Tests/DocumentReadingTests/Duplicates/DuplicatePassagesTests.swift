import DocumentReading
import Primitives
import Testing
import TextModel

@Suite struct DuplicatePassagesTests {
  private typealias Passage = DuplicatePassages.Passage

  private let release = """
    Ostrander Pipe Works said on Tuesday that Helen Marsh would leave its board in May, after eleven years, to run the water \
    company of Duluth.
    """

  private func find(_ texts: [(id: String, date: String?, text: String)], threads: Int = 1) -> [[String]] {
    let documents = texts.map { TokenizedDocument(Document(id: $0.id, text: $0.text, date: $0.date)) }
    return DuplicatePassages(in: documents, threads: threads).groups.map { group in
      group.map { "\(documents[$0.document].document.id)/\($0.paragraph)" }
    }
  }

  @Test func aPastedReleaseIsFoundWhateverItsLinesAndSigns() {
    let pasted = release.replacing("Tuesday that", with: "TUESDAY\nthat").replacing(",", with: " –")
    let head = "The harbour froze again and nobody came to the market that day, says Ann Lee."
    let story = "\(head)\n\n\(pasted)\n\nMore follows."
    #expect(find([("a", nil, release), ("b", nil, story)]) == [["a/0", "b/1"]])
  }

  @Test func theOriginalIsTheEarliestByDateThenById() {
    #expect(
      find([("a", "2024-03-09", release), ("b", "2024-03-02", release), ("c", nil, release)])
        == [["b/0", "a/0", "c/0"]])
    #expect(find([("d", "2024-03-02", release), ("b", "2024-03-02", release)]) == [["b/0", "d/0"]])
    #expect(find([("a", "next week", release), ("b", "1999", release)]) == [["b/0", "a/0"]])
  }

  @Test func editedPassagesAreCopiesAsLongAsMostWordsStand() {
    let edited = """
      The Ostrander Pipe Works announced Tuesday that Helen Marsh will leave the board in May after eleven long years to run \
      the Duluth water company.
      """
    #expect(find([("a", "2020", release), ("b", "2021", edited)]) == [["a/0", "b/0"]])
    let other = """
      Ostrander Pipe Works said on Monday that its sales fell by a third in the winter, as builders waited for cheaper credit \
      from the banks.
      """
    #expect(find([("a", "2020", release), ("b", "2021", other)]).isEmpty)
  }

  /// One pattern, other names: each says something else.
  @Test func oneFormFilledWithOtherNamesIsNoCopy() {
    let notices = [
      "Ruth Abel was appointed director of Northgate Mills on 3 May 2014 and resigned on 9 June 2016.",
      "Omar Quist was appointed director of Salt Lane Holdings on 17 July 2009 and resigned on 30 March 2011.",
      "Ivy Tran was appointed director of Weir Foundry on 22 January 2018 and resigned on 1 August 2020.",
    ]
    #expect(find(notices.enumerated().map { ("\($0)", nil, $1) }).isEmpty)
  }

  @Test func addedAndDroppedSentencesLeaveACopy() {
    let more = "Nothing else was said, and calls to the office were not answered."
    #expect(find([("a", "2020", release), ("b", "2021", "\(release) \(more)")]) == [["a/0", "b/0"]])
    #expect(find([("a", "2020", "\(release) \(more)"), ("b", "2021", release)]) == [["a/0", "b/0"]])
  }

  @Test func shortPassagesCountInsideTheSameStoryOnly() {
    let story = "Board of pipe works\n\n\(release)\n\nMarsh said no."
    let texts = [("a", "2020", story), ("b", "2021", story), ("c", "2022", "Marsh said no.")]
    #expect(find(texts) == [["a/1", "b/1"], ["a/0", "b/0"], ["a/2", "b/2"]])
  }

  /// A line of a list is no copy of the line above; a paragraph with the very words of an earlier one is no part of the story.
  @Test func oneDocumentDoesNotCopyItself() {
    let nearly = release.replacing("eleven", with: "twelve")
    #expect(find([("a", nil, "\(release)\n\n\(nearly)\n\n\(release)")]).isEmpty)
  }

  @Test func scriptsWithoutSpacesAreComparedByTheirSigns() {
    let text = "市长陈伟周二在新闻发布会上表示，化工厂将于五月关闭，并感谢工人们多年来的辛勤工作。"
    let edited = text.replacing("周二", with: "周三")
    #expect(find([("a", "2020", text), ("b", "2021", edited)]) == [["a/0", "b/0"]])
  }

  @Test func reprintsAndUpdatesTellOneStory() {
    let words = paragraphs(6, seed: 7)
    let texts = [
      ("first", "2024-01-01", words[0..<3].joined(separator: "\n\n")),
      ("reprint", "2024-01-02", words[0..<3].joined(separator: "\n\n")),
      ("update", "2024-01-03", words[0..<4].joined(separator: "\n\n")),
      ("other", "2024-01-04", ([words[0]] + words[4...]).joined(separator: "\n\n")),
    ]
    let documents = texts.map { TokenizedDocument(Document(id: $0.0, text: $0.2, date: $0.1)) }
    let found = DuplicatePassages(in: documents)
    #expect(found.stories == [[0, 1, 2]] && found.reprintCount == 2)
    #expect(found.copyCount == 7)
    #expect(found.isReprint(2) && !found.isReprint(0) && !found.isReprint(3))
    #expect(found.isCopy(Passage(document: 3, paragraph: 0)) && !found.isCopy(Passage(document: 0, paragraph: 0)))
    #expect(found.otherDocuments(with: Passage(document: 3, paragraph: 0)) == [0, 1, 2])
  }

  /// A chain of edits, each like the one before: the last has nothing in common with the first.
  @Test func chainsOfEditsDoNotGrowTogether() {
    var random = SplitMix64(seed: 3)
    var words = paragraphs(1, seed: 1)[0].split(separator: " ").map(String.init)
    let first = words
    var texts = [("000", "2000-01-01", words.joined(separator: " "))] as [(id: String, date: String?, text: String)]
    for step in 1...30 {
      for _ in 0..<4 { words[Int(random.next() % UInt64(words.count))] = "neu\(random.next() % 10_000)" }
      texts.append((String(1000 + step), "20\(10 + step)", words.joined(separator: " ")))
    }
    #expect(zip(first, words).count { $0 == $1 } * 10 < first.count)
    let groups = find(texts)
    #expect(groups.count > 1 && groups.allSatisfy { $0.count < 20 })
  }

  @Test func neitherOrderNorThreadsMatter() {
    let words = paragraphs(150, seed: 11)
    var random = SplitMix64(seed: 5)
    var texts: [(id: String, date: String?, text: String)] = []
    for number in 0..<200 {
      let chosen = (0..<3).map { _ in words[Int(random.next() % 150)] }
      texts.append(
        ("d\(number)", random.next() % 2 == 0 ? "20\(10 + number % 7)" : nil, chosen.joined(separator: "\n\n")))
    }
    let groups = find(texts)
    #expect(groups.count > 100)
    #expect(find(texts, threads: 4) == groups)
    for _ in 0..<3 {
      texts.shuffle(using: &random)
      #expect(find(texts) == groups)
    }
  }

  /// What is compared beforehand, by all threads, must not tell: passages edited again and again, by the hundred.
  @Test func copiesOfCopiesAreTheSameForAnyNumberOfThreads() {
    var random = SplitMix64(seed: 7)
    let words = (0..<400).map { "\($0 % 5 == 0 ? "W" : "w")ord\($0)" }
    var pool: [[String]] = []
    let texts = (0..<500).map { number in
      let passages = (0..<1 + random.below(4)).map { _ in
        var passage = (0..<8 + random.below(40)).map { _ in words[random.below(words.count)] }
        if !pool.isEmpty, random.below(3) > 0 { passage = pool[random.below(pool.count)] }
        for place in passage.indices where random.below(8) == 0 { passage[place] = words[random.below(words.count)] }
        pool.append(passage)
        return passage.joined(separator: " ") + "."
      }
      return (id: "d\(number)", date: nil as String?, text: passages.joined(separator: "\n\n"))
    }
    let groups = find(texts)
    #expect(groups.count > 50)
    #expect(find(texts, threads: 2) == groups && find(texts, threads: 5) == groups)
  }

  @Test func nothingIsFoundInNothing() {
    #expect(find([]).isEmpty)
    #expect(find([("a", nil, ""), ("b", nil, "—"), ("c", nil, "One word.")]).isEmpty)
  }

  /// Paragraphs of forty words drawn from a thousand.
  private func paragraphs(_ count: Int, seed: UInt64) -> [String] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      (0..<40).map { _ in "wort\(random.next() % 1000)" }.joined(separator: " ") + "."
    }
  }
}
