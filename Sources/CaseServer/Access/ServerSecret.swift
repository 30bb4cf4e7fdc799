/// What stands in the address, so that nobody finds the server who wasn't told: 128 bits of the system's random numbers.
public struct ServerSecret: Hashable, Sendable {
  /// As it stands in the address: 32 hexadecimal digits.
  public let text: String

  /// A new one.
  public init() {
    var random = SystemRandomNumberGenerator()
    let halves = (0..<2).map { _ in
      let digits = String(UInt64.random(in: .min ... .max, using: &random), radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    text = halves.joined()
  }

  /// Whether a text is this one; it takes as long whatever the letters are.
  func matches(_ other: String) -> Bool {
    let (own, given) = (Array(text.utf8), Array(other.utf8))
    guard own.count == given.count else { return false }
    return zip(own, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
