internal import DocumentReading
internal import EntityExtraction
internal import Primitives
internal import TextModel

/// A document with its paragraphs and nothing else.
struct PassageText: ParagraphedText {
  let document: Document
  let paragraphs: [Paragraph]

  init(_ document: ExtractedDocument) { (self.document, paragraphs) = (document.document, document.paragraphs) }
}

/// What of a document others have too, as lines.
enum CopyRecord {
  static let format = "comention-copies/1"

  /// A line for every document that has something others have.
  static func lines(of documents: [PassageText], threads: Int) -> [JSONText] {
    let found = DuplicatePassages(in: documents, threads: threads)
    var passages: [Int: [(paragraph: Int, group: Int)]] = [:]
    for (number, group) in found.groups.enumerated() {
      for passage in group { passages[passage.document, default: []].append((passage.paragraph, number)) }
    }
    var stories: [Int: Int] = [:]
    for (number, story) in found.stories.enumerated() { for document in story { stories[document] = number } }
    func id(_ document: Int) -> String { documents[document].document.id }
    return Set(passages.keys).union(stories.keys).sorted().map { document in
      JSONText { json in
        json.add("format", format)
        json.add("document", id(document))
        json.add("passages", passages[document] ?? []) { json, passage in
          let original = found.groups[passage.group][0]
          json.array { json in
            json.integer(passage.paragraph)
            json.integer(passage.group)
            json.string(id(original.document))
            json.integer(original.paragraph)
          }
        }
        if let story = stories[document] {
          json.add("story", found.groups.count + story)
          json.add("original", id(found.stories[story][0]))
        }
      }
    }
  }
}

/// The copies of one document, in which it has the number 0 and other documents are numbered as they come.
struct LocalCopies {
  private(set) var duplicates = DuplicatePassages()
  /// The ids of the documents by their numbers.
  private(set) var documents: [String]
  /// The corpus's numbers of passages and stories by those of ``duplicates``.
  private var numbers: [Int] = []

  init(_ node: JSONNode?, of document: String) throws {
    documents = [document]
    guard let node else { return }
    try node.check(CopyRecord.format)
    var groups: [Int: [DuplicatePassages.Passage]] = [:]
    for passage in try node.list("passages") {
      let fields = try passage.elements()
      guard fields.count == 4 else { throw RecordError(reason: "a passage has four values") }
      let own = DuplicatePassages.Passage(document: 0, paragraph: try fields[0].integer())
      let original = DuplicatePassages.Passage(
        document: number(of: try fields[2].text()), paragraph: try fields[3].integer())
      let group = try fields[1].integer()
      if groups[group] == nil { groups[group] = [original] }
      if own != original { groups[group]?.append(own) }
    }
    let sorted = groups.sorted { $0.key < $1.key }
    guard Set(sorted.flatMap(\.value)).count == sorted.reduce(0, { $0 + $1.value.count }) else {
      throw RecordError(reason: "a passage is in two groups")
    }
    numbers = sorted.map(\.key)
    var stories: [[Int]] = []
    if let story = try node.optional("story")?.integer() {
      let original = number(of: try node.member("original").text())
      stories = [original == 0 ? [0] : [original, 0]]
      numbers.append(story)
    }
    duplicates = DuplicatePassages(groups: sorted.map(\.value), stories: stories)
  }

  private mutating func number(of document: String) -> Int {
    if let number = documents.firstIndex(of: document) { return number }
    documents.append(document)
    return documents.count - 1
  }

  /// The corpus's number of a passage or story.
  func number(of copy: Int) -> Int { numbers[copy] }
}
