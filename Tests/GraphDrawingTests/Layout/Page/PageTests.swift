import Testing

@testable import GraphDrawing

/// A picture with its legend and title is as large as its page.
@Suite struct PageTests {
  private func picture(_ page: PageSize, as format: PictureFormat, title: String = "The karate club") throws
    -> LaidOutPicture
  {
    var options = DrawingOptions.unlimited
    options.title = title
    options.layout.page = page
    return try Drawing(of: SampleGraphs.karateClub(), options: options).picture(as: format, using: Processes.child())
  }

  @Test func pixelsAreExact() throws {
    for (width, height) in [(1600, 900), (1600, 901), (333, 777)] {
      let png = try picture(.pixels(width: width, height: height), as: .png).bytes
      // The width and the height stand in the first chunk.
      let numbers = [16, 20].map { start in png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
      #expect(numbers == [width, height])
    }
  }

  @Test(arguments: [PageSize.a4, .a3, .letter]) func svgHasTheSheetsSizeAndViewBox(page: PageSize) throws {
    let root = ParsedSVG(try picture(page, as: .svg).bytes).rootAttributes
    let sides = [root["width"], root["height"]].map { Double($0?.dropLast(2) ?? "") ?? 0 }
    let short = page.sheets[0].width, long = page.sheets[0].height
    #expect(abs(sides.min().map { $0 - short } ?? 9) <= 0.5 && abs(sides.max().map { $0 - long } ?? 9) <= 0.5)
    let box = (root["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    #expect(box.count == 4 && abs(box[2] / box[3] - sides[0] / sides[1]) < 0.01)
  }

  @Test func thePDFsPageIsTheSheet() throws {
    let pdf = String(decoding: try picture(.a4, as: .pdf).bytes, as: UTF8.self)
    let box = try #require(pdf.firstMatch(of: /MediaBox \[ ?0 0 ([0-9.]+) ([0-9.]+)/))
    #expect(Set([box.1, box.2].map { Double($0).map { Int($0.rounded()) } }) == [595, 842])
  }

  @Test func everythingIsInside() throws {
    for page in [PageSize.a4, .pixels(width: 1600, height: 900), .pixels(width: 500, height: 1500)] {
      for graph in [try SampleGraphs.karateClub(), try GraphKind.longNames.graph(nodeCount: 60)] {
        var options = DrawingOptions.unlimited
        options.title = "A title above the picture that is rather long for a narrow page, as titles are"
        options.layout.page = page
        let drawing = Drawing(of: graph, options: options)
        let frame = try #require(try Frame.fitted(drawing))
        #expect(frame.picture.width * frame.fit.zoom <= frame.fit.sheet.width)
        #expect(frame.picture.height * frame.fit.zoom <= frame.fit.sheet.height)
      }
    }
  }

  @Test(arguments: [PageSize.a4, .pixels(width: 1600, height: 900), .pixels(width: 500, height: 1500), .natural])
  func theFileShowsEverything(page: PageSize) throws {
    let bytes = try picture(page, as: .svg).bytes
    let text = String(decoding: bytes, as: UTF8.self), parsed = ParsedSVG(bytes)
    let transform = try #require(
      text.firstMatch(of: /transform="scale\(([0-9.]+) [0-9.]+\) rotate\(0\) translate\((-?[0-9.]+) (-?[0-9.]+)\)"/))
    let numbers = [transform.1, transform.2, transform.3].map { Double($0) ?? .nan }
    let view = (parsed.rootAttributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    try #require(view.count == 4 && parsed.nodes.count == 34 && !parsed.legend.isEmpty)
    let groups = (parsed.nodes + parsed.edges + parsed.legend).filter(\.box.left.isFinite)
    let boxes = groups.map(\.box)
    // Graphviz 2.42 writes the view in the file's own units and scales what is in it.
    for (group, box) in zip(groups, boxes) {
      let (left, right) = (numbers[0] * (box.left + numbers[1]), numbers[0] * (box.right + numbers[1]))
      let (top, bottom) = (numbers[0] * (box.top + numbers[2]), numbers[0] * (box.bottom + numbers[2]))
      #expect(left >= -0.5 && right <= view[2] + 0.5, "\(group.id): \(left)...\(right) of \(view[2])")
      #expect(top >= -0.5 && bottom <= view[3] + 0.5, "\(group.id): \(top)...\(bottom) of \(view[3])")
    }
    guard page != .natural else { return }
    // The picture is as large as it can be: it fills the sheet one way, but for its border.
    let width = numbers[0] * ((boxes.map(\.right).max() ?? 0) - (boxes.map(\.left).min() ?? 0))
    let height = numbers[0] * ((boxes.map(\.bottom).max() ?? 0) - (boxes.map(\.top).min() ?? 0))
    #expect(max(width / view[2], height / view[3]) > 0.85)
  }

  @Test func labelsAreMeasuredInTheirFinalSize() throws {
    let natural = try picture(.natural, as: .svg).report.quality.smallestLabel
    let small = try picture(.pixels(width: 300, height: 300), as: .svg).report.quality.smallestLabel
    #expect(small > 0 && small < natural / 2)
  }
}

extension Frame {
  /// The picture of a drawing and its sheet.
  fileprivate static func fitted(_ drawing: Drawing) throws -> (picture: Rectangle, fit: PageFit)? {
    let request = try drawing.layoutRequest(answeringWith: .positions)
    let result = try Processes.child().render(request)
    let quality = result.header.report.quality
    let frame = Frame(legend: request.legend, page: request.plan.page, boxes: [])
    let bounds = Rectangle(left: 0, bottom: 0, right: quality.width + 1, top: quality.height + 1)
    return frame.fit(of: bounds).map { (frame.whole(bounds), $0) }
  }
}
