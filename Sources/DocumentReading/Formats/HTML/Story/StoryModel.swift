/// A small model that tells the lines of a page's story from others: trees of questions on the numbers of ``BlockFeatures``, whose
/// answers are added up (gradient boosting: Friedman 2001, doi 10.1214/aos/1013203451; Ke and others 2017, LightGBM).
///
/// `Benchmarks/train_pages.py` trains it and writes its tables: on the pages of Mozilla's Readability with what these should give
/// (Apache 2.0), on the pages of trafilatura's evaluation (Barbaresi 2021, doi 10.18653/v1/2021.acl-demo.15) with pieces that belong to
/// stories and pieces that don't, and for other lines of these pages on what trafilatura takes.
struct StoryModel {
  /// A question, or, where both ways lead back to it, an answer.
  private struct Step {
    /// The number that is asked about, and the answer up to which the first way is taken.
    var limit: Float
    var feature: Int32
    var first: Int32
    var second: Int32
  }

  /// All questions, then all answers.
  private let steps: [Step]
  private let questionCount: Int
  /// Points in thousandths.
  private let points: [Int16]
  /// The first step of each tree.
  private let roots: [Int32]

  /// Takes a model as training writes it.
  ///
  /// - Parameters:
  ///   - features: Of each question: the number it is about.
  ///   - limits: The answer up to which the first way is taken.
  ///   - ways: Where a question leads: to another one of the same list, or, as `-1 - leaf`, to points.
  ///   - points: Points in thousandths.
  ///   - roots: The first question of each tree.
  init(features: [UInt8], limits: [Float], ways: [Int16], points: [Int16], roots: [Int16]) {
    let count = features.count
    func step(_ way: Int16) -> Int32 { way >= 0 ? Int32(way) : Int32(count - 1 - Int(way)) }
    let questions = features.indices.map { index in
      Step(
        limit: limits[index], feature: Int32(features[index]), first: step(ways[2 * index]),
        second: step(ways[2 * index + 1]))
    }
    let answers = points.indices.map { leaf in
      Step(limit: 0, feature: 0, first: Int32(count + leaf), second: Int32(count + leaf))
    }
    steps = questions + answers
    questionCount = count
    self.points = points
    self.roots = roots.map(step)
  }

  /// So many lines are asked one question list after the other: the numbers of as many, and one list, stay in the cache.
  private static let linesAtOnce = 16

  /// The points of each line, in thousandths of a logit: above 0 it is the story's.
  func points(of features: BlockFeatures) -> [Int] {
    let width = features.width
    guard width > 0 else { return [] }
    return features.values.withUnsafeBufferPointer { values in
      var sums = [Int](repeating: 0, count: values.count / width)
      sums.withUnsafeMutableBufferPointer { sums in
        for first in stride(from: 0, to: sums.count, by: Self.linesAtOnce) {
          add(of: first..<min(first + Self.linesAtOnce, sums.count), values, width, to: sums)
        }
      }
      return sums
    }
  }

  private func add(
    of lines: Range<Int>, _ values: UnsafeBufferPointer<Float>, _ width: Int,
    to sums: UnsafeMutableBufferPointer<Int>
  ) {
    steps.withUnsafeBufferPointer { steps in
      points.withUnsafeBufferPointer { points in
        for root in roots {
          for first in stride(from: lines.lowerBound, to: lines.upperBound, by: 4) {
            let found = answers(of: first, before: lines.upperBound, root, steps, values, width)
            for line in first..<min(first + 4, lines.upperBound) {
              sums[line] += Int(points[Int(found[line - first]) - questionCount])
            }
          }
        }
      }
    }
  }

  /// Where four lines arrive, side by side: none waits for what is known of another. Behind the last, that one is asked again.
  @inline(__always)
  private func answers(
    of first: Int, before end: Int, _ root: Int32, _ steps: UnsafeBufferPointer<Step>,
    _ values: UnsafeBufferPointer<Float>, _ width: Int
  ) -> SIMD4<Int32> {
    func start(_ number: Int) -> Int { min(first + number, end - 1) * width }
    func next(_ place: Int32, _ start: Int) -> Int32 {
      let step = steps[Int(place)]
      return values[start + Int(step.feature)] <= step.limit ? step.first : step.second
    }
    let (a, b, c, d) = (start(0), start(1), start(2), start(3))
    var (placeA, placeB, placeC, placeD) = (root, root, root, root)
    while min(min(placeA, placeB), min(placeC, placeD)) < questionCount {
      placeA = next(placeA, a)
      placeB = next(placeB, b)
      placeC = next(placeC, c)
      placeD = next(placeD, d)
    }
    return SIMD4(placeA, placeB, placeC, placeD)
  }
}
