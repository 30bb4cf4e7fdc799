import Graphs
import Primitives

/// A timeline on its way to SVG.
struct TimelineDrawing {
  private let picture: TimelinePicture
  private let names: [String]
  private let left: Double
  private let binWidth: Double

  private static let labelSize = 11.0, longestLabel = 210.0, bandWidth = 20.0
  private static let stripHeight = 58.0, axisHeight = 22.0, rowHeight = 26.0
  /// The tallest bar of a row.
  static let barHeight = 20.0
  private static let totalWidth = 64.0

  init(_ picture: TimelinePicture) {
    self.picture = picture
    names = picture.timeline.rows.map { row in
      let name = Self.name(of: row, isShort: picture.timeline.subject == .communities)
      return name.contains { !$0.isWhitespace } ? name : SafeText.cleaned(row.id)
    }
    let longest = (names + ["documents"]).map { ChartFrame.textWidth($0, size: Self.labelSize) }.max() ?? 0
    left = ChartFrame.margin + min(Self.longestLabel, longest) + Self.bandWidth + 14
    binWidth = max(2.5, min(44, 760 / Double(picture.bins.count)))
  }

  /// A name, or for a community names in one short line each: `Kim Jong Un, Mike Pompeo +12`.
  private static func name(of row: TimelineRow, isShort: Bool) -> String {
    let names = row.names.map { SafeText.cleaned($0) }
    let named = (isShort ? names.map(Legend.short) : names).joined(separator: ", ")
    return row.unnamedCount > 0 ? "\(named) +\(row.unnamedCount)" : named
  }

  private var plotWidth: Double { binWidth * Double(picture.bins.count) }
  private var stripTop: Double { ChartFrame.top + 6 }
  private var rowsTop: Double { stripTop + Self.stripHeight + Self.axisHeight }
  private var rowsBottom: Double { rowsTop + Double(names.count) * Self.rowHeight }

  /// The whole file.
  var file: [UInt8] {
    let legend = TimelineLegend(picture)
    let inner = max(left + plotWidth + Self.totalWidth - ChartFrame.margin, ChartLegend.leastWidth)
    var body = SVGText()
    drawGaps(into: &body)
    drawStrip(into: &body)
    drawAxis(into: &body)
    for row in names.indices { drawRow(row, into: &body) }
    let bottom = legend.legend.draw(into: &body, x: ChartFrame.margin, y: rowsBottom + 18, width: inner)
    let frame = ChartFrame(
      title: legend.title, description: legend.description, theme: picture.options.theme,
      width: inner + 2 * ChartFrame.margin, height: bottom + ChartFrame.margin)
    return frame.file { $0.append(body) }
  }

  private func x(_ bin: Int) -> Double { left + Double(bin) * binWidth }

  private func drawGaps(into svg: inout SVGText) {
    svg.open("g", ["id": "gaps"])
    for gap in picture.gaps {
      let last = picture.bins.name(gap.upperBound - 1)
      let name = picture.bins.name(gap.lowerBound) + (gap.count > 1 ? " – \(last)" : "")
      svg.leaf(
        "rect",
        [
          "class": "gap", "x": .number(x(gap.lowerBound)), "y": .number(stripTop),
          "width": .number(Double(gap.count) * binWidth), "height": .number(rowsBottom - stripTop),
        ], tooltip: "\(name): no documents")
    }
    svg.close()
  }

  private func drawStrip(into svg: inout SVGText) {
    let base = stripTop + Self.stripHeight
    let most = Double(picture.documentCounts.max() ?? 1)
    svg.open("g", ["id": "documents", "class": "strip"])
    svg.label("documents", x: left - 10, y: base - 4, size: Self.labelSize, class: "strong", anchor: .end)
    for (bin, count) in picture.documentCounts.enumerated() where count > 0 {
      let height = max(1.5, (Self.stripHeight - 14) * Double(count) / most)
      addBar(
        bin, base: base, height: height, community: nil, count: count,
        tooltip: "\(picture.bins.name(bin)): \(counted(count, "document"))", into: &svg)
      if binWidth >= ChartFrame.textWidth(String(count), size: 9) {
        svg.label(
          String(count), x: x(bin) + binWidth / 2, y: base - height - 3, size: 9, class: "quiet", anchor: .middle)
      }
    }
    addRule(y: base, into: &svg)
    svg.close()
  }

  private func drawAxis(into svg: inout SVGText) {
    let base = stripTop + Self.stripHeight, size = 9.5
    let widest = (0..<picture.bins.count).map { ChartFrame.textWidth(picture.bins.name($0), size: size) }.max() ?? 0
    let stride = max(1, Int(((widest + 10) / binWidth).rounded(.up)))
    svg.open("g", ["id": "axis"])
    for bin in Swift.stride(from: 0, to: picture.bins.count, by: stride) {
      let name = picture.bins.name(bin)
      svg.addPath("M\(NumberText.points(x(bin))) \(NumberText.points(base))v5", class: "rule")
      let isLast = x(bin) + widest > left + plotWidth + Self.totalWidth
      if !isLast { svg.label(name, x: x(bin) + 2, y: base + 14, size: size, class: "quiet") }
    }
    if !names.isEmpty {
      svg.label(
        "mentions", x: left + plotWidth + Self.totalWidth, y: rowsTop + 3, size: size, class: "quiet", anchor: .end)
    }
    svg.close()
  }

  private func drawRow(_ row: Int, into svg: inout SVGText) {
    let (entry, counts) = (picture.timeline.rows[row], picture.rows[row])
    let base = rowsTop + Double(row + 1) * Self.rowHeight
    let mentions = counts.reduce(0) { $0 + $1.mentions }, documents = counts.reduce(0) { $0 + $1.documents }
    svg.open(
      "g",
      [
        "id": "row_\(row + 1)", "class": "row", "data-id": .text(SafeText.cleaned(entry.id)),
        "data-mentions": "\(mentions)", "data-documents": "\(documents)",
      ])
    svg.element(
      "title", [:],
      containing: "\(names[row]): \(counted(mentions, "mention")) in \(picture.countedDocuments(documents))")
    drawLabel(of: entry, named: names[row], base: base, into: &svg)
    for (bin, count) in counts.enumerated() where count.mentions > 0 {
      let height = max(1.5, Self.barHeight * Double(count.mentions) / Double(picture.mostMentions))
      let what = "\(counted(count.mentions, "mention")) in \(counted(count.documents, "document"))"
      addBar(
        bin, base: base, height: height, community: entry.community, count: count.mentions,
        tooltip: "\(names[row]), \(picture.bins.name(bin)): \(what)", into: &svg)
    }
    addRule(y: base, into: &svg)
    svg.label(
      String(mentions), x: left + plotWidth + Self.totalWidth, y: base - 7, size: Self.labelSize, class: "quiet",
      anchor: .end)
    svg.close()
  }

  private func drawLabel(of row: TimelineRow, named name: String, base: Double, into svg: inout SVGText) {
    let middle = base - Self.rowHeight / 2 + 2
    svg.label(
      ChartFrame.fitted(name, width: Self.longestLabel, size: Self.labelSize), x: left - Self.bandWidth - 14,
      y: middle + 4, size: Self.labelSize, anchor: .end)
    guard let community = row.community else { return }
    svg.addBand(of: community, x: left - Self.bandWidth - 8, y: middle - 6.5, width: Self.bandWidth - 1, height: 13)
    svg.label(
      String(community + 1), x: left - Self.bandWidth / 2 - 8.5, y: middle + 3.3, size: 9, anchor: .middle)
  }

  private func addBar(
    _ bin: Int, base: Double, height: Double, community: Int?, count: Int, tooltip: String,
    into svg: inout SVGText
  ) {
    let space = binWidth >= 5 ? 1.0 : 0.3
    svg.leaf(
      "rect",
      [
        "class": "bar \(LookKey(community: community).className)", "x": .number(x(bin) + space / 2),
        "y": .number(base - height), "width": .number(binWidth - space), "height": .number(height),
        "data-bin": .text(picture.bins.name(bin)), "data-count": "\(count)",
      ], tooltip: tooltip)
  }

  private func addRule(y: Double, into svg: inout SVGText) {
    svg.addPath("M\(NumberText.points(left)) \(NumberText.points(y))h\(NumberText.points(plotWidth))", class: "grid")
  }
}
