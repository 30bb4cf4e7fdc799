/// The order in which the blocks of a page are read: columns from left to right, each from top to bottom, and what spans several of
/// them before or behind them.
///
/// A page is cut where white space runs through it, recursively, as in G. Nagy and S. Seth, "Hierarchical representation of optically
/// scanned documents", 1984, with one change: strips that the same white column divides are kept together, so that paragraphs which end
/// side by side don't make rows of columns. What can't be cut keeps the order it came in.
struct ReadingOrder {
  /// Something that is read as a whole, with its edges.
  struct Item {
    /// The lines in it, by their places on the page.
    var lines: [Int]
    var left: Double, top: Double, right: Double, bottom: Double

    /// Takes the edges of lines.
    init(_ indices: [Int], of lines: [PDFLayout.Line]) {
      self.lines = indices
      left = indices.map { lines[$0].left }.min() ?? 0
      top = indices.map { lines[$0].top }.min() ?? 0
      right = indices.map { lines[$0].right }.max() ?? 0
      bottom = indices.map { lines[$0].bottom }.max() ?? 0
    }
  }

  /// White space between columns is at least so wide, in points.
  private static let narrowestGutter = 7.0
  /// White space between strips is at least so high.
  private static let lowestGap = 1.0
  /// Cuts inside cuts; behind that the order stays.
  private static let deepest = 12
  /// A page of more pieces than these is a drawing or a table, whose order stays.
  private static let mostItems = 500

  /// The items in the order they are read.
  ///
  /// - Complexity: O(*d n*² log *n*) for *n* items, which are at most 500, and cuts *d* deep.
  static func ordered(_ items: [Item]) -> [Item] { items.count > mostItems ? items : ordered(items, depth: 0) }

  private static func ordered(_ items: [Item], depth: Int) -> [Item] {
    guard items.count > 1, depth < deepest else { return items }
    let columns = groups(items, by: { ($0.left, $0.right) }, gap: narrowestGutter)
    if columns.count > 1 { return columns.flatMap { ordered($0, depth: depth + 1) } }
    let strips = merged(groups(items, by: { ($0.top, $0.bottom) }, gap: lowestGap))
    guard strips.count > 1 else { return items }
    return strips.flatMap { ordered($0, depth: depth + 1) }
  }

  /// Items that overlap along an axis together, in the order of the axis; inside, the order stays.
  private static func groups(_ items: [Item], by extent: (Item) -> (Double, Double), gap: Double) -> [[Item]] {
    let order = items.indices.sorted { (extent(items[$0]).0, $0) < (extent(items[$1]).0, $1) }
    var groups: [[Int]] = []
    var end = -Double.infinity
    for index in order {
      let (start, stop) = extent(items[index])
      if start - end >= gap || groups.isEmpty { groups.append([]) }
      groups[groups.count - 1].append(index)
      end = max(end, stop)
    }
    return groups.map { $0.sorted().map { items[$0] } }
  }

  /// Puts strips together as long as a white column runs through all of them.
  private static func merged(_ strips: [[Item]]) -> [[Item]] {
    var merged: [[Item]] = []
    for strip in strips {
      if let last = merged.last, groups(last + strip, by: { ($0.left, $0.right) }, gap: narrowestGutter).count > 1 {
        merged[merged.count - 1] = last + strip
      } else {
        merged.append(strip)
      }
    }
    return merged
  }
}
