/// Names that options had in released versions: still understood, but in no help.
enum FormerNames {
  /// For each command, what a former name is today.
  static let names: [String: [String: String]] = [
    "cluster": ["--seed": "--community-seed"],
    "matrix": ["--seed": "--community-seed", "--max-nodes": "--top"],
    "timeline": ["--seed": "--community-seed"],
    "run": ["--max-nodes": "--top"],
    "render": ["--max-nodes": "--top"],
    "map": ["--max-nodes": "--top"],
    "explore": ["--max-nodes": "--top"],
    "evaluate resolution": ["--errors": "--mistakes"],
  ]

  /// Arguments of the program with the names of today.
  static func replaced(in arguments: [String]) -> [String] {
    guard let place = arguments.firstIndex(where: { !$0.hasPrefix("-") }),
      let names = names[arguments[place]] ?? names[arguments[place...].prefix(2).joined(separator: " ")]
    else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments.enumerated().map { index, argument in
      guard index > place, index < end else { return argument }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first, let name = names[String(first)] else { return argument }
      return ([name] + parts.dropFirst().map(String.init)).joined(separator: "=")
    }
  }
}
