import Testing

@testable import GraphDrawing

@Suite struct PlaceFittingTests {
  @Test func nodesOfOnePlaceAreMovedApart() {
    let sizes = [Size](repeating: Size(width: 40, height: 20), count: 4)
    let places = [Point(x: 0, y: 0), Point(x: 0, y: 0), nil, Point(x: 1, y: 0)]
    let fitted = PlaceFitting.fitted(places, sizes: sizes)
    #expect(fitted[2] == nil)
    let boxes = fitted.compactMap { $0 }.map { Rectangle(center: $0, size: sizes[0]) }
    for a in boxes.indices { for b in boxes.indices[..<a] { #expect(!boxes[a].overlaps(boxes[b])) } }
    #expect(boxes.count == 3 && boxes[2].center.x > max(boxes[0].center.x, boxes[1].center.x))
  }
}
