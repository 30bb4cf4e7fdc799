internal import Primitives
internal import TextModel

/// Puts what was read in order and gives every document an id of its own.
struct CorpusCollector {
  private var documents: [(document: Document, origin: DocumentOrigin)] = []
  private var problems: [DocumentProblem] = []
  private var remarks: [DocumentRemark] = []
  private var passedOver: [PassedOverFiles] = []

  mutating func add(_ reading: Reading, origin: DocumentOrigin) {
    switch reading {
    case .document(let document): documents.append((document, origin))
    case .problem(let problem): problems.append(problem)
    case .remark(let remark): remarks.append(remark)
    case .passedOver(let files): passedOver.append(files)
    }
  }

  /// The corpus; see ``DocumentReader/documents(at:standardInput:)`` for the rule of ids.
  mutating func result(of paths: [String]) -> ReadingResult {
    settleIDs()
    return ReadingResult(
      documents: documents.map(\.document).sorted { bytesPrecede($0.id, $1.id) },
      problems: problems.sorted(by: Self.precedes),
      remarks: remarks.sorted {
        $0.path == $1.path ? bytesPrecede($0.message, $1.message) : bytesPrecede($0.path, $1.path)
      },
      passedOver: PassedOverFiles.grouped(passedOver), paths: paths)
  }

  /// The documents in the order in which they were added, each with the id that it has in the corpus.
  mutating func settled() -> [Document] {
    settleIDs()
    return documents.map(\.document)
  }

  private mutating func settleIDs() {
    let own = documents.map(\.document.id)
    guard Set(own).count < own.count else { return }
    rename(recordsSharingIDs) { id, origin in "\(origin.fileID)/\(id)" }
    rename(recordsSharingIDs) { id, origin in origin.line.map { "\(id):\($0)" } ?? id }
    numberTheRest()
    remarkRenamed(own)
  }

  /// The records whose id another document has too.
  private var recordsSharingIDs: [Int] {
    var users: [String: Int] = [:]
    for (document, _) in documents { users[document.id, default: 0] += 1 }
    return documents.indices.filter {
      documents[$0].origin.line != nil && users[documents[$0].document.id, default: 0] > 1
    }
  }

  private mutating func rename(_ indices: [Int], _ newID: (String, DocumentOrigin) -> String) {
    for index in indices { documents[index].document.id = newID(documents[index].document.id, documents[index].origin) }
  }

  /// Numbers ids that were made on purpose to agree with those above, in the order of files and lines.
  private mutating func numberTheRest() {
    var taken = Set(documents.map(\.document.id))
    var seen: Set<String> = []
    for index in documents.indices where !seen.insert(documents[index].document.id).inserted {
      var number = 2
      while !taken.insert("\(documents[index].document.id)~\(number)").inserted { number += 1 }
      documents[index].document.id += "~\(number)"
    }
  }

  private mutating func remarkRenamed(_ own: [String]) {
    var counts: [String: Int] = [:]
    for (index, entry) in documents.enumerated() where entry.document.id != own[index] {
      counts[entry.origin.fileID, default: 0] += 1
    }
    for (file, count) in counts {
      let records = counted(count, "record shares its id", "records share their ids")
      remarks.append(DocumentRemark(path: file, message: "\(records) with others; the file's name was put before"))
    }
  }

  private static func precedes(_ a: DocumentProblem, _ b: DocumentProblem) -> Bool {
    if a.path != b.path { return bytesPrecede(a.path, b.path) }
    if a.line != b.line { return (a.line ?? Int.max) < (b.line ?? Int.max) }
    return bytesPrecede(a.description, b.description)
  }
}
