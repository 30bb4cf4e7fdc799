import Dispatch

/// The shares that were told. The state is touched on its queue only.
final class ToldShares: @unchecked Sendable {
  private let queue = DispatchQueue(label: "told")
  private var list: [Double] = []
  var shares: [Double] { queue.sync { list } }
  func append(_ share: Double) { queue.sync { list.append(share) } }
}
