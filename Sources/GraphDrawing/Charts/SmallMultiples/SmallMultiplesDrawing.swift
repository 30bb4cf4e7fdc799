import Primitives

/// Small multiples on their way to SVG.
struct SmallMultiplesDrawing {
  private let picture: SmallMultiples
  private let frame: PanelFrame
  private let columns: Int
  private let largest: Double, heaviest: Double
  private var words: SmallMultiplesWords { picture.options.words }

  private static let gap = 14.0, headHeight = 20.0, nameSize = 8.5

  init(_ picture: SmallMultiples) {
    self.picture = picture
    columns = Self.columnCount(picture.panels.count)
    frame = PanelFrame(around: picture.nodes)
    largest = picture.panels.flatMap(\.members).map(\.size).max() ?? 0
    heaviest = picture.panels.flatMap(\.ties).map(\.weight).max() ?? 0
  }

  /// Up to three beside one another, four of more than nine, five of more than twenty.
  private static func columnCount(_ count: Int) -> Int {
    min(count, count == 4 ? 2 : count > 20 ? 5 : count > 9 ? 4 : 3)
  }

  private var rowHeight: Double { Self.headHeight + frame.height + Self.gap }

  /// The whole file.
  var file: [UInt8] {
    let rowCount = (picture.panels.count + columns - 1) / columns
    let plotWidth = Double(columns) * (frame.width + Self.gap) - Self.gap
    let inner = max(plotWidth, ChartLegend.leastWidth)
    var body = SVGText()
    for (number, panel) in picture.panels.enumerated() {
      let x = ChartFrame.margin + Double(number % columns) * (frame.width + Self.gap)
      let y = ChartFrame.top + Double(number / columns) * rowHeight
      draw(panel, number, x: x, y: y, into: &body)
    }
    let bottom = legend.draw(
      into: &body, x: ChartFrame.margin, y: ChartFrame.top + Double(rowCount) * rowHeight + 4, width: inner)
    let names = picture.panels.map(\.name)
    let title =
      picture.options.title.isEmpty
      ? words.title.filled(names.first ?? "", names.last ?? "") : picture.options.title
    return ChartFrame(
      title: title, description: words.description.filled("\(picture.panels.count)"), theme: picture.options.theme,
      width: inner + 2 * ChartFrame.margin, height: bottom + ChartFrame.margin
    ).file { $0.append(body) }
  }

  private func draw(_ panel: SmallMultiples.Panel, _ number: Int, x: Double, y: Double, into svg: inout SVGText) {
    svg.open("g", ["id": "panel_\(number + 1)", "class": "panel"])
    svg.label(panel.name, x: x, y: y + 11, size: 12, class: "strong")
    let start = ChartFrame.textWidth(panel.name, size: 12) + 8
    svg.label(
      ChartFrame.fitted(panel.note, width: max(0, frame.width - start), size: 10), x: x + start, y: y + 11, size: 10,
      class: "quiet")
    let top = y + Self.headHeight
    svg.addPath(
      "M\(NumberText.points(x)) \(NumberText.points(top))h\(NumberText.points(frame.width))"
        + "v\(NumberText.points(frame.height))h\(NumberText.points(-frame.width))z", class: "grid")
    let places = picture.nodes.map { frame.place(of: $0, x: x, y: top) }
    drawTies(of: panel, places, into: &svg)
    drawNodes(of: panel, places, into: &svg)
    svg.close()
  }

  private func drawTies(of panel: SmallMultiples.Panel, _ places: [Point], into svg: inout SVGText) {
    for tie in panel.ties.sorted(by: { ($0.weight, $1.source, $1.target) < ($1.weight, $0.source, $0.target) }) {
      let share = heaviest > 0 ? tie.weight / heaviest : 0
      let (a, b) = (places[tie.source], places[tie.target])
      let step = min(ChartStyleSheet.stepCount - 1, Int(share * Double(ChartStyleSheet.stepCount)))
      svg.leaf(
        "path",
        [
          "class": .text(ChartStyleSheet.stepClass(step)), "fill": "none", "stroke-width": .number(0.6 + 3.4 * share),
          "stroke-opacity": .number(0.3 + 0.6 * share.squareRoot()),
          "d": .text(
            "M\(NumberText.points(a.x)) \(NumberText.points(a.y))L\(NumberText.points(b.x)) \(NumberText.points(b.y))"),
        ],
        tooltip:
          "\(picture.nodes[tie.source].name) – \(picture.nodes[tie.target].name): \(NumberText.short(tie.weight))")
    }
  }

  private func radius(of member: SmallMultiples.Member) -> Double {
    largest > 0 ? max(3.2, 13 * (member.size / largest).squareRoot()) : 6
  }

  private func drawNodes(of panel: SmallMultiples.Panel, _ places: [Point], into svg: inout SVGText) {
    let present = Set(panel.members.map(\.node))
    for node in picture.nodes.indices where !present.contains(node) {
      svg.leaf(
        "circle",
        ["class": "gap", "cx": .number(places[node].x), "cy": .number(places[node].y), "r": 2.6],
        tooltip: picture.nodes[node].name)
    }
    // The small ones on top of the large ones.
    let members = panel.members.sorted { $0.size != $1.size ? $0.size > $1.size : $0.node < $1.node }
    for member in members { draw(member, at: places[member.node], into: &svg) }
    var labels = PanelLabels(
      circles: members.map { (places[$0.node], radius(of: $0)) }, bounds: frame.bounds(around: places))
    for member in members.prefix(picture.options.maximumNames) {
      let name = ChartFrame.fitted(picture.nodes[member.node].name, width: 96, size: Self.nameSize)
      let width = ChartFrame.textWidth(name, size: Self.nameSize)
      guard
        let place = labels.place(
          width: width, height: Self.nameSize, around: places[member.node], radius: radius(of: member))
      else { continue }
      // Names stay readable over ties.
      svg.leaf(
        "rect",
        [
          "class": "background", "fill-opacity": 0.7, "x": .number(place.x - width / 2),
          "y": .number(place.y - Self.nameSize * 0.78), "width": .number(width), "height": .number(Self.nameSize),
        ])
      svg.label(name, x: place.x, y: place.y, size: Self.nameSize, anchor: .middle)
    }
  }

  private func draw(_ member: SmallMultiples.Member, at place: Point, into svg: inout SVGText) {
    let node = picture.nodes[member.node], radius = radius(of: member)
    let look = Palette.look(of: member.community)
    let community = member.community.map { " (\($0 + 1) \(picture.communities[$0]))" } ?? ""
    svg.leaf(
      "circle",
      [
        "class": .text("band \(LookKey(community: member.community).className)"), "data-id": .text(node.id),
        "cx": .number(place.x), "cy": .number(place.y), "r": .number(radius),
        "stroke-width": .number(look.border == .bold ? 2 : 1.2), "stroke-dasharray": .text(look.dashes),
      ], tooltip: "\(node.name)\(community): \(NumberText.short(member.size))")
    if let community = member.community, radius >= 5.5 {
      svg.label("\(community + 1)", x: place.x, y: place.y + 2.6, size: 7.5, anchor: .middle)
    }
  }

  private var legend: ChartLegend {
    let shown = Set(picture.panels.flatMap(\.members).compactMap(\.community)).sorted()
    let told = shown.prefix { $0 < Palette.communities.count }
    var items = told.map { number in
      ChartLegend.Item(mark: .community(number), text: Legend.short(picture.communities[number]))
    }
    if told.count < shown.count {
      items.append(ChartLegend.Item(mark: .otherCommunities, text: "+\(shown.count - told.count)"))
    }
    var rows = [ChartLegend.Row(heading: words.communities, items: items, isAligned: true)]
    if !picture.options.sizeMeaning.isEmpty {
      rows.append(row(words.size, words.sizeRule.filled(picture.options.sizeMeaning)))
    }
    rows += [row(words.ties, words.tieRule), row(words.absent, words.absentRule)]
    return ChartLegend(rows: rows + picture.options.notes.map { row("", $0) })
  }

  private func row(_ heading: String, _ text: String) -> ChartLegend.Row {
    ChartLegend.Row(heading: heading, items: [ChartLegend.Item(mark: nil, text: text)])
  }
}
