import Primitives

extension ContingencyTable {
  /// The mean mutual information of two partitions with blocks of these sizes, all arrangements of the nodes being
  /// equally likely, in nats.
  ///
  /// - Complexity: O(*n* *s*) for *s* different sizes of blocks; blocks of the same size are counted once.
  ///
  /// Reference: N. X. Vinh, J. Epps, J. Bailey, "Information Theoretic Measures for Clusterings Comparison", *J. Mach.
  /// Learn. Res.* 11, 2010, equation 24.
  func expectedMutualInformation() -> Double {
    let factorials = LogFactorials(upTo: total), n = Double(total)
    let rowSizes = Self.multiplicities(rows), columnSizes = Self.multiplicities(columns)
    var sum = 0.0
    for (a, rowCount) in rowSizes {
      for (b, columnCount) in columnSizes {
        let fixed =
          factorials[a] + factorials[b] + factorials[total - a] + factorials[total - b] - factorials[total]
        var expected = 0.0
        for shared in max(1, a + b - total)...min(a, b) {
          let logProbability =
            fixed - factorials[shared] - factorials[a - shared] - factorials[b - shared]
            - factorials[total - a - b + shared]
          // Below exp(−745) there is no number left.
          guard logProbability > -745 else { continue }
          let count = Double(shared)
          expected +=
            count / n * portableLogarithm(n * count / (Double(a) * Double(b))) * portableExponential(logProbability)
        }
        sum += Double(rowCount) * Double(columnCount) * expected
      }
    }
    return sum
  }

  /// The different sizes, largest first, and how often each occurs.
  private static func multiplicities(_ sizes: [Int]) -> [(size: Int, count: Int)] {
    var result: [(size: Int, count: Int)] = []
    // Partitions list their blocks by size.
    for size in sizes {
      if let last = result.last, last.size == size {
        result[result.count - 1].count += 1
      } else {
        result.append((size, 1))
      }
    }
    return result
  }
}

/// The logarithms of the factorials of 0 to a number, summed with compensation so that a million terms err no more than
/// one.
private struct LogFactorials {
  private let values: [Double]

  init(upTo maximum: Int) {
    var values = [0.0], sum = 0.0, lost = 0.0
    values.reserveCapacity(maximum + 1)
    for factor in stride(from: 1, through: maximum, by: 1) {
      let term = portableLogarithm(Double(factor)) - lost
      let next = sum + term
      lost = (next - sum) - term
      sum = next
      values.append(sum)
    }
    self.values = values
  }

  subscript(number: Int) -> Double { values[number] }
}
