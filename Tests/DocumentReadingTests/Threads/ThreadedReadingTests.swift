import Dispatch
import TestSupport
import Testing
import TextModel

@testable import DocumentReading

/// A corpus is read on several threads as on one.
@Suite struct ThreadedReadingTests {
  private let work: Workdir

  init() throws { work = try Workdir() }

  private static let story =
    "Ada Lovelace met Charles Babbage at the harbour of Lagos, where they spoke about the mills."
  private static let german = """
    Die Ministerin sprach am Montag in Berlin über die neuen Regeln für den Hafen, und die Leute hörten ihr lange zu. \
    Danach gingen sie nach Hause, weil es schon spät war und am nächsten Morgen alle wieder arbeiten mussten. Niemand \
    wusste, wie es weitergehen sollte, aber alle waren froh, dass wenigstens darüber geredet wurde.
    """

  /// A folder of many small files, of files with many documents, and of some that can't be read.
  private func folder() throws -> String {
    for number in 0..<40 {
      try work.write("\(Self.story) It was day \(number).\n", to: "in/\(number % 3)/note\(number).txt")
      try work.write(
        "<html><title>Day \(number)</title><body><p>\(Self.story)</p><p>Follow us on Twitter</p></body></html>",
        to: "in/pages/page\(number).html")
    }
    try work.write(Self.german, to: "in/german.txt")
    try work.write("", to: "in/empty.txt")
    try work.write([UInt8]([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2]), to: "in/program.txt")
    let records = (0..<300).map { #"{"id": "r\#($0 % 290)", "text": "\#(Self.story) Number \#($0)."}"# }
    try work.write(records.joined(separator: "\n") + "\n{broken\n" + #"{"id": "x"}"# + "\n", to: "in/records.jsonl")
    let letters = (0..<30).map { number in
      "From ada@example.org Mon Mar  4 10:00:00 2024\nFrom: Ada <ada@example.org>\nSubject: Mills \(number)\n\n"
        + "\(Self.story)\nLetter \(number).\n\n"
    }
    try work.write(letters.joined(), to: "in/box.mbox")
    return work["in"]
  }

  /// The truth is the stream, which reads one file after the other.
  @Test(arguments: [1, 2, 3, 8]) func allOfItIsReadInTheSameOrder(threads: Int) throws {
    let path = try folder()
    var reader = DocumentReader()
    reader.marksBoilerplate = false
    var (documents, problems, passedOver): ([Document], [DocumentProblem], [PassedOverFiles]) = ([], [], [])
    for reading in reader.readings(at: [path]) {
      switch reading {
      case .document(let document): documents.append(document)
      case .problem(let problem): problems.append(problem)
      case .passedOver(let files): passedOver.append(files)
      case .remark: break
      }
    }
    reader.threads = threads
    let result = reader.documents(at: [path])
    // Ten ids come twice, so that their line tells the second ones apart.
    #expect(result.documents.count == 410 && documents.count == 410)
    #expect(Set(result.documents.map(\.text)) == Set(documents.map(\.text)))
    #expect(Set(result.problems) == Set(problems) && result.problems.count == problems.count && problems.count == 4)
    #expect(result.passedOver == PassedOverFiles.grouped(passedOver))
    #expect(result.passedOver.contains { $0.reason == .otherLanguage("German") })
  }

  @Test(arguments: [2, 3, 8]) func anyNumberOfThreadsGivesTheSame(threads: Int) throws {
    let path = try folder()
    var reader = DocumentReader()
    let one = reader.documents(at: [path])
    reader.threads = threads
    for _ in 0..<3 { #expect(reader.documents(at: [path]) == one) }
  }

  /// Progress only grows, is told by one thread at a time, and ends with all there is.
  @Test(arguments: [1, 4]) func progressIsTold(threads: Int) throws {
    let path = try folder()
    var reader = DocumentReader()
    reader.threads = threads
    let told = Told()
    let result = reader.documents(at: [path]) { told.add($0) }
    let progress = told.all
    #expect(!told.overlapped)
    #expect(zip(progress, progress.dropFirst()).allSatisfy { $0.documents <= $1.documents && $0.bytes <= $1.bytes })
    #expect(progress.last?.documents == result.documents.count)
    #expect(progress.allSatisfy { $0.totalBytes == progress[0].totalBytes && $0.bytes <= $0.totalBytes })
  }

  @Test func standardInputIsOneFile() {
    var reader = DocumentReader()
    reader.threads = 3
    let records = (0..<50).map { #"{"id": "r\#($0)", "text": "\#(Self.story) Number \#($0)."}"# }
    let result = reader.documents(at: ["-"], standardInput: .bytes(records.joined(separator: "\n").utf8))
    #expect(result.documents.count == 50 && result.problems.isEmpty)
  }

  @Test func nothingIsReadOfNothing() {
    var reader = DocumentReader()
    reader.threads = 3
    #expect(reader.documents(at: []).documents.isEmpty)
  }
}

/// What a progress closure was told; it locks itself only to keep what it was told, so that it sees two at once.
private final class Told: @unchecked Sendable {
  private let queue = DispatchQueue(label: "told")
  private var kept: [ReadingProgress] = []
  private var inside = 0
  private(set) var overlapped = false

  var all: [ReadingProgress] { queue.sync { kept } }

  func add(_ progress: ReadingProgress) {
    queue.sync {
      inside += 1
      if inside > 1 { overlapped = true }
    }
    queue.sync { kept.append(progress) }
    queue.sync { inside -= 1 }
  }
}
