/// The labels of rows or columns, listed before the data or found among them.
struct UCINETLabels {
  private var labels: [String]
  private var places: [String: Int] = [:]
  private let count: Int
  /// Whether the data name rows or columns by their labels.
  let areEmbedded: Bool

  init(_ labels: [String], count: Int, areEmbedded: Bool) {
    self.labels = labels
    self.count = count
    self.areEmbedded = areEmbedded
    if areEmbedded { for (place, label) in labels.enumerated() where places[label] == nil { places[label] = place } }
  }

  /// Whether there are any.
  var isKnown: Bool { !labels.isEmpty }

  /// Sets the label of a place; places come in order.
  mutating func set(_ label: String, of place: Int) {
    if place < labels.count { labels[place] = label } else { labels.append(label) }
  }

  /// The place of a label, a new one if it is new; nil where there is no room for one.
  mutating func place(of label: String) -> Int? {
    if let known = places[label] { return known }
    guard labels.count < count else { return nil }
    places[label] = labels.count
    labels.append(label)
    return labels.count - 1
  }

  /// Names nodes from one on; a node that the data never mention is called by its number, if that is no other's label.
  func name(_ nodes: inout LabelledNodes, from first: Int) {
    guard isKnown else { return }
    for (place, label) in labels.enumerated() { nodes.set(label, of: first + place) }
    for place in labels.count..<max(count, labels.count) where places[String(place + 1)] == nil {
      nodes.set(String(place + 1), of: first + place)
    }
  }
}
