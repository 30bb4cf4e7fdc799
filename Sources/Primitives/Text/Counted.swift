/// A number and what it counts: `1 node`, `2 nodes`, `0 nodes`.
///
/// - Parameters:
///   - count: The number.
///   - one: What follows a 1.
///   - many: What follows any other number; without it `one` with an s.
/// - Returns: The number with what follows it.
package func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? one + "s")"
}
