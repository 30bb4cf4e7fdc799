import Dispatch
import Primitives

/// How much of a computation is done: written by the threads that compute, read by whoever tells it.
///
/// The state is touched on its queue only.
final class ShareBox: @unchecked Sendable {
  private let queue = DispatchQueue(label: "share")
  private var value = 0.0
  private var read = (documents: 0, bytes: 0)

  /// 0 to 1.
  var share: Double {
    get { queue.sync { value } }
    set { queue.sync { value = newValue } }
  }

  /// Says how much is done where documents are read.
  func update(_ share: Double, documents: Int, bytes: Int) {
    queue.sync { (value, read) = (share, (documents, bytes)) }
  }

  /// "1204 documents, 12.5 MB a second", by the time since it began; nil where no documents are read.
  func documentWords(after elapsed: Duration) -> String? {
    let (documents, bytes) = queue.sync { read }
    guard documents > 0 else { return nil }
    let seconds = max(elapsed / .seconds(1), 0.001)
    let rate = (Double(bytes) / 1e6 / seconds).fixed(1)
    return "\(counted(documents, "document")), \(rate) MB a second"
  }
}
