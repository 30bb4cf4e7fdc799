/// Lists in running text whose lines end where they were full, in a name or between two: "Present: Ann Orr, Joseph / Pell, Sue Day".
///
/// A label with a colon begins one and the next label ends it. Each of its lines but the last has two commas or semicolons inside it or more,
/// no stop at its end, and no room for the first word of the next line beside the longest line of the run, which has 40 to 125 columns.
enum WrappedList {
  /// The lists of two lines or more in a run, in order.
  static func lists(of run: Range<Int>, in layout: LineLayout) -> [(lines: Range<Int>, width: Int)] {
    let labels = run.filter { layout.beginsLabel(layout.lines[$0].tokens) }
    guard !labels.isEmpty else { return [] }
    let width = run.map(layout.width).max() ?? 0
    guard (40...125).contains(width) else { return [] }
    return zip(labels, labels.dropFirst() + [run.upperBound]).compactMap { start, end in
      guard end - start > 1, (start + 1..<end).allSatisfy({ isFull($0, width, in: layout) }) else { return nil }
      return (start..<end, width)
    }
  }

  /// Whether the line before a line is full.
  private static func isFull(_ index: Int, _ width: Int, in layout: LineLayout) -> Bool {
    let pair = LinePair(layout, second: index)
    return layout.lines[index].start == .line && 20 * pair.widthWithNextWord >= 19 * width && !pair.beginsSentence
      && (pair.endsOpen || layout.isSeparator(layout.lines[index].tokens.lowerBound - 1))
      && layout.separatorCount(index - 1) > 1
  }
}

extension LineLayout {
  /// The number of commas and semicolons in a line.
  fileprivate func separatorCount(_ index: Int) -> Int {
    lines[index].tokens.count(where: isSeparator)
  }

  fileprivate func isSeparator(_ token: Int) -> Bool {
    let sign = bytes[tokens[token].span.start]
    return sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";")
  }
}
