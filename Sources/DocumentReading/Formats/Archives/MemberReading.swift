internal import Dispatch

/// The reading of an archive's member whose bytes are at hand, done once, by whichever thread comes to it first.
///
/// The state is touched on its queue only, but for what came of it, which is there once it is done.
final class MemberReading: @unchecked Sendable {
  private let queue = DispatchQueue(label: "member")
  private let end = DispatchSemaphore(value: 0)
  private var work: (() throws(DocumentProblem) -> any DocumentRecords)?
  private var isBegun = false
  private var outcome: Result<any DocumentRecords, DocumentProblem>?

  /// - Parameter work: What there is to do; it shares nothing with what other threads do.
  init(_ work: @escaping () throws(DocumentProblem) -> any DocumentRecords) { self.work = work }

  /// Reads the member, unless that was begun.
  ///
  /// - Returns: Whether this call read it.
  @discardableResult
  func read() -> Bool {
    let isFirst = queue.sync {
      defer { isBegun = true }
      return !isBegun
    }
    guard isFirst, let work else { return false }
    do throws(DocumentProblem) { outcome = .success(try work()) } catch { outcome = .failure(error) }
    self.work = nil
    end.signal()
    return true
  }

  /// What the member gives, once; while another thread reads it, `others` are read one after the other.
  func records(meanwhile others: [MemberReading]) throws(DocumentProblem) -> (any DocumentRecords)? {
    if !read() {
      var rest = others[...]
      while end.wait(timeout: .now()) == .timedOut {
        guard let other = rest.popFirst() else {
          end.wait()
          break
        }
        other.read()
      }
    }
    // Whoever was asked to read it may have it for long.
    defer { outcome = nil }
    return try outcome?.get()
  }
}
