/// Puts separately laid out parts of a graph side by side: the largest first, small ones in tidy rows below it.
enum ComponentPacking {
  /// The space between parts in points.
  static let gap = 26.0

  /// By how much each part is to be moved.
  ///
  /// - Parameters:
  ///   - parts: The rectangles around the parts.
  ///   - aspect: The width of the whole divided by its height, as far as there is a choice.
  /// - Returns: A shift for every part.
  /// - Complexity: O(*n* log *n*).
  static func shifts(of parts: [Rectangle], aspect: Double) -> [Point] {
    let order = parts.indices.sorted {
      (-parts[$0].height, -parts[$0].width, $0) < (-parts[$1].height, -parts[$1].width, $1)
    }
    let area = parts.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let limit = max(parts.lazy.map(\.width).max() ?? 0, (area * aspect).squareRoot())
    var shifts = [Point](repeating: Point(x: 0, y: 0), count: parts.count)
    var row: [Int] = [], width = 0.0, top = 0.0
    func close() {
      var x = -(width - gap) / 2
      let height = row.lazy.map { parts[$0].height }.max() ?? 0
      for part in row {
        let center = Point(x: x + parts[part].width / 2, y: top - height / 2)
        shifts[part] = center - parts[part].center
        x += parts[part].width + gap
      }
      top -= height + gap
      row = []
      width = 0
    }
    for part in order {
      if !row.isEmpty, width + parts[part].width > limit { close() }
      row.append(part)
      width += parts[part].width + gap
    }
    close()
    return shifts
  }
}
