import Foundation
public import Testing

/// Checks a law for every case in turn, and says for which one it failed: `seed: 17`.
///
/// Stops behind the first case that fails, since the others mostly fail for the same reason. Where cases are few, a
/// parameterized test does the same; thousands of test cases are slow and hard to read.
public func withEvery<Case>(
  _ name: String, in cases: some Sequence<Case>, sourceLocation: SourceLocation = #_sourceLocation,
  _ law: (Case) throws -> Void
) {
  var count = 0
  for each in cases {
    count += 1
    if hasIssues({ try law(each) }, sourceLocation) {
      Issue.record(Comment(rawValue: "\(name): \(each)"), sourceLocation: sourceLocation)
      return
    }
  }
  // A law that holds of nothing is no law.
  if count == 0 { Issue.record(Comment(rawValue: "no \(name) at all"), sourceLocation: sourceLocation) }
}

/// Whether an issue was recorded in the body; errors are issues.
private func hasIssues(_ body: () throws -> Void, _ sourceLocation: SourceLocation) -> Bool {
  let flag = Flag()
  // Nothing is known here: the matcher is how a test sees its own issues. They are reported as they would be anyway.
  withKnownIssue(isIntermittent: true, sourceLocation: sourceLocation) {
    do { try body() } catch { Issue.record(error, sourceLocation: sourceLocation) }
  } matching: { _ in
    flag.raise()
    return false
  }
  return flag.isRaised
}

/// Something that has happened.
private final class Flag: @unchecked Sendable {
  // Touched under the lock only.
  private let lock = NSLock()
  private var value = false

  func raise() { lock.withLock { value = true } }
  var isRaised: Bool { lock.withLock { value } }
}
