import ComentionKit
import Primitives

/// What there is to say of documents that were read, and of what could not be.
struct ReadingFindings {
  /// So many problems, and so many remarks, are told one by one.
  private static let toldCount = 20

  /// What was read, what could not be, and what should be known of both.
  private let reading: Findings

  private struct Findings {
    var documentCount: Int
    var problems: [DocumentProblem]
    var remarks: [DocumentRemark]
    var passedOver: [PassedOverFiles]
  }

  init(_ reading: ReadingResult) {
    self.init(
      documentCount: reading.documents.count, problems: reading.problems, remarks: reading.remarks,
      passedOver: reading.passedOver)
  }

  init(
    documentCount: Int, problems: [DocumentProblem], remarks: [DocumentRemark], passedOver: [PassedOverFiles]
  ) {
    reading = Findings(
      documentCount: documentCount, problems: problems, remarks: remarks, passedOver: passedOver)
  }

  /// The lines for a person: what was passed over, what should be known, what could not be read, and how much that is in all.
  func remarks(listedIn file: String?) -> [String] {
    let problems = file == nil ? Self.first(reading.problems.map(Self.words), advice: "--errors FILE lists all") : []
    let remarks = Self.first(reading.remarks.map(\.description), advice: "read shows each document")
    return reading.passedOver.map(\.description) + remarks + problems + [summary(listedIn: file)].compactMap { $0 }
  }

  private static func words(_ problem: DocumentProblem) -> String {
    "\(problem)"
      + (problem.code == .noTextField && problem.advice.hasSuffix("holds the text") ? ": --text-column NAME" : "")
  }

  private static func first(_ lines: [String], advice: String) -> [String] {
    guard lines.count > toldCount else { return lines }
    return lines.prefix(toldCount) + ["and \(lines.count - toldCount) more; \(advice)"]
  }

  /// "27 documents read; 6 files passed over, 1 in another language, 2 could not be read"; nil where all was read.
  private func summary(listedIn file: String?) -> String? {
    let others = reading.passedOver.filter { $0.reason.isLanguage }.reduce(0) { $0 + max($1.names.count, 1) }
    let passedOver = reading.passedOver.reduce(0) { $0 + max($1.names.count, 1) } - others
    let unread = Set(reading.problems.map(\.path)).count
    guard others > 0 || unread > 0 else { return nil }
    var parts: [String] = []
    if passedOver > 0 { parts.append("\(counted(passedOver, "file")) passed over") }
    if others > 0 { parts.append("\(others) left out in \(others == 1 ? "another language" : "other languages")") }
    if unread > 0 { parts.append("\(counted(unread, "file")) could not be read\(file.map { " (\($0))" } ?? "")") }
    return "\(counted(reading.documentCount, "document")) read; \(parts.joined(separator: ", "))"
  }

  /// What could not be read, a row each.
  var problemTable: Table {
    var table = Table("path", "line", "problem", "reason", "advice")
    for problem in reading.problems {
      table.append([
        .text(problem.path), problem.line.map { .integer($0) }, .text(problem.code.description), .text(problem.reason),
        .text(problem.advice),
      ])
    }
    return table
  }
}
