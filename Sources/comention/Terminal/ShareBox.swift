import Dispatch

/// The share of a computation that is done: written by the threads that compute, read by whoever tells it.
///
/// The state is touched on its queue only.
final class ShareBox: @unchecked Sendable {
  private let queue = DispatchQueue(label: "share")
  private var value = 0.0

  /// 0 to 1.
  var share: Double {
    get { queue.sync { value } }
    set { queue.sync { value = newValue } }
  }
}
