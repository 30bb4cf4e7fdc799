/// Lists in running text whose lines end where they were full, in a name or between two: "Present: Ann Orr, Joseph / Pell, Sue Day".
///
/// A label with a colon begins one and the next label ends it. Each of its lines but the last has two commas or semicolons inside it or more,
/// no stop at its end, and no room for the first word of the next line beside the longest line of the run, which has 40 to 125 columns. Lines
/// that are indented below the label need none of that but a comma or a semicolon before them and no stop at the end.
enum WrappedList {
  /// Lines that go on are indented by so many columns or more.
  static let hanging = 2

  /// The lists of two lines or more in a run, in order.
  static func lists(of run: Range<Int>, in layout: LineLayout) -> [Range<Int>] {
    let labels = run.filter { layout.beginsLabel(layout.lines[$0].tokens) }
    guard !labels.isEmpty else { return [] }
    let width = run.map(layout.width).max() ?? 0
    guard width <= 125 else { return [] }
    return zip(labels, labels.dropFirst() + [run.upperBound]).compactMap { start, end in
      let margin = layout.indentation(start) + hanging
      let isList = (start + 1..<end).allSatisfy { line in
        layout.indentation(line) >= margin
          ? isOpen(line, in: layout, separators: 1) : width >= 40 && isFull(line, width, in: layout)
      }
      return end - start > 1 && isList ? start..<end : nil
    }
  }

  /// Whether the line before a line goes on in it as far as its end tells, with so many commas and semicolons in it or more.
  private static func isOpen(_ index: Int, in layout: LineLayout, separators: Int) -> Bool {
    let pair = LinePair(layout, second: index)
    return layout.lines[index].start == .line && !pair.beginsSentence && layout.separatorCount(index - 1) >= separators
      && (pair.endsOpen || layout.isSeparator(layout.lines[index].tokens.lowerBound - 1))
  }

  /// Whether the line before a line is full.
  private static func isFull(_ index: Int, _ width: Int, in layout: LineLayout) -> Bool {
    isOpen(index, in: layout, separators: 2)
      && 20 * LinePair(layout, second: index).widthWithNextWord >= 19 * width
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
