import Primitives
import Synchronization

/// The files that this process has read, over which it doesn't write unless somebody insists.
///
/// It belongs to the process, as the files themselves do: whatever opens a file notes it, whatever writes one asks.
enum InputProtection {
  private struct State {
    var paths: Set<String> = []
    var isForced = false
  }

  private static let state = Mutex(State())

  /// Notes files that were read, by their paths; a link counts as what it leads to.
  static func add(_ paths: some Sequence<String>) { state.withLock { $0.paths.formUnion(paths) } }

  /// Says that somebody insists.
  static func force() { state.withLock { $0.isForced = true } }

  /// Whether somebody insists.
  static var isForced: Bool { state.withLock { $0.isForced } }

  /// Throws where a file to be written is one that was read, by whatever path.
  ///
  /// - Complexity: O(*n*) for *n* files read, where there is a file to be written over.
  static func check(_ target: String) throws(OutputError) {
    guard let status = try? FileStatus(target), status.kind == .file else { return }
    let (paths, isForced) = state.withLock { ($0.paths, $0.isForced) }
    guard !isForced else { return }
    let same = paths.filter { (try? FileStatus($0))?.identity == status.identity }
    guard let input = same.contains(target) ? target : same.min() else { return }
    throw OutputError(
      target: target,
      reason: (input == target ? "it is an input" : "it is the same file as the input \(input)")
        + "; choose another place with -o, or say --force")
  }

  /// Throws where an empty result would take the place of a file that holds something.
  static func checkEmpty(_ target: String, _ what: String) throws(OutputError) {
    guard !isForced, let status = try? FileStatus(target), status.kind == .file, status.size > 0 else { return }
    throw OutputError(
      target: target, reason: "\(what), and the file stays as it is; choose another place with -o, or say --force")
  }
}
