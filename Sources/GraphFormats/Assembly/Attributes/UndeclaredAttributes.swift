import Primitives

/// The attributes that a file uses but doesn't declare, for the remark on them.
struct UndeclaredAttributes {
  private var names: [String] = []
  private var count = 0

  /// Whether there are any.
  var isEmpty: Bool { count == 0 }

  /// Takes another one.
  mutating func append(_ name: String) {
    count += 1
    if names.count < 5, !names.contains(name) { names.append(name) }
  }

  /// What was made of them.
  var remarks: [String] {
    guard count > 0 else { return [] }
    let some = names.map(\.quoted).joined(separator: ", ") + (count > names.count ? ", …" : "")
    return [
      "\(counted(count, "attribute is", "attributes are")) not declared (\(some)); types were taken from the values"
    ]
  }
}
