import Primitives
import Testing

@testable import DocumentReading

/// The truth is each line by itself, from question to question.
@Suite struct StoryModelTests {
  private struct Forest {
    var features: [UInt8] = []
    var limits: [Float] = []
    var ways: [Int16] = []
    var points: [Int16] = []
    var roots: [Int16] = []

    /// Adds a tree of at most so many levels, and gives its first way.
    mutating func grow(_ levels: Int, _ random: inout SplitMix64) -> Int16 {
      if levels == 0 || random.below(4) == 0 {
        points.append(Int16(random.below(2001)) - 1000)
        return Int16(-points.count)
      }
      let place = features.count
      features.append(UInt8(random.below(128)))
      limits.append(Float(random.below(40)) / 8)
      ways += [0, 0]
      let (first, second) = (grow(levels - 1, &random), grow(levels - 1, &random))
      (ways[2 * place], ways[2 * place + 1]) = (first, second)
      return Int16(place)
    }

    func points(of row: ArraySlice<Float>) -> Int {
      roots.reduce(0) { sum, root in
        var way = root
        while way >= 0 {
          let isFirst = row[row.startIndex + Int(features[Int(way)])] <= limits[Int(way)]
          way = ways[2 * Int(way) + (isFirst ? 0 : 1)]
        }
        return sum + Int(points[-1 - Int(way)])
      }
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>) func linesAreAskedSideBySideAsOneByOne(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var forest = Forest()
    for _ in 0..<20 { forest.roots.append(forest.grow(Int(seed % 7), &random)) }
    // As many lines as fill one, several and no whole groups.
    let lines = (0..<Int(seed) * 3 + 1).map { "<div class=c\($0)><p>Line \($0), with a <a href=x>link</a>.</p></div>" }
    let tree = PageTreeBuilder.tree(of: Array(lines.joined().utf8))
    let reasons = StoryFinder.parts(of: tree)
    let features = BlockFeatures(tree, PageLayout(tree, reasons), reasons, title: "Line")
    let model = StoryModel(
      features: forest.features, limits: forest.limits, ways: forest.ways, points: forest.points, roots: forest.roots)
    let expected = (0..<features.values.count / features.width).map { line in
      forest.points(of: features.values[line * features.width..<(line + 1) * features.width])
    }
    #expect(model.points(of: features) == expected)
  }
}
