/// A small model that tells the lines of a page's story from others: trees of questions on the numbers of ``BlockFeatures``, whose
/// answers are added up (gradient boosting: Friedman 2001, doi 10.1214/aos/1013203451; Ke and others 2017, LightGBM).
///
/// `Benchmarks/train_pages.py` trains it and writes its tables: on the pages of Mozilla's Readability with what these should give
/// (Apache 2.0), on the pages of trafilatura's evaluation (Barbaresi 2021, doi 10.18653/v1/2021.acl-demo.15) with pieces that belong to
/// stories and pieces that don't, and for other lines of these pages on what trafilatura takes.
struct StoryModel {
  /// Of each question: the number it is about, and the answer up to which the first way is taken.
  let features: [UInt8]
  let limits: [Float]
  /// Where a question leads: to another one of the same list, or, as `-1 - leaf`, to points.
  let ways: [Int16]
  /// Points in thousandths.
  let points: [Int16]
  /// The first question of each tree.
  let roots: [Int16]

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
    features.withUnsafeBufferPointer { features in
      limits.withUnsafeBufferPointer { limits in
        ways.withUnsafeBufferPointer { ways in
          for root in roots {
            for line in lines {
              let start = line * width
              var way = Int(root)
              while way >= 0 {
                way = Int(ways[2 * way + (values[start + Int(features[way])] <= limits[way] ? 0 : 1)])
              }
              sums[line] += Int(points[-1 - way])
            }
          }
        }
      }
    }
  }
}
