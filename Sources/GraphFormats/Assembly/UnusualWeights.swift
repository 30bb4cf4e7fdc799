import Graphs
import Primitives

/// The edges of a file whose weights are zero or below, or beyond what measures take.
struct UnusualWeights {
  /// An edge by its number in the order they were added, and where it stands.
  struct Place {
    let edge: Int
    let weight: Double
    let file: String
    let line: Int?
  }

  private(set) var zeroCount = 0
  private(set) var negativeCount = 0
  private(set) var firstZero: Place?
  private(set) var firstNegative: Place?
  private(set) var firstExtreme: Place?

  /// Whether there is anything to note of a weight.
  @inline(__always) static func isUnusual(_ weight: Double) -> Bool {
    !GraphReadingOptions.measurableWeights.contains(weight)
  }

  /// Takes note of an edge whose weight is zero or below, or beyond what measures take.
  mutating func note(_ weight: Double, ofAdded edge: Int, file: String, line: Int?) {
    let place = Place(edge: edge, weight: weight, file: file, line: line)
    if weight != 0, Self.isUnusual(abs(weight)), firstExtreme == nil { firstExtreme = place }
    if weight > 0 { return }
    if weight < 0 {
      negativeCount += 1
      firstNegative = firstNegative ?? place
    } else {
      zeroCount += 1
      firstZero = firstZero ?? place
    }
  }
}

extension GraphAssembly {
  /// Does with weights of zero and below what the options say.
  mutating func settleUnusualWeights() throws(GraphFormatError) {
    if source.options.extremeWeights == .refuse { try refuseExtreme() }
    guard unusual.zeroCount + unusual.negativeCount > 0 else { return }
    let (zero, negative) = (source.options.zeroWeights, source.options.negativeWeights)
    try refuse(
      zero == .refuse ? unusual.firstZero : nil, negative == .refuse ? unusual.firstNegative : nil)
    var leftOut: Set<Int> = []
    builder.replaceWeights { edge, weight in
      if (weight == 0 && zero == .drop) || (weight < 0 && negative == .drop) { leftOut.insert(edge) }
      return weight < 0 && negative == .absolute ? -weight : weight
    }
    if !leftOut.isEmpty {
      builder.removeEdges(leftOut.contains)
      edgeAttributes.removeRows(leftOut.contains)
      nextEdgeRow -= leftOut.count
    }
    remarks += unusualRemarks(zero, negative)
  }

  private func refuseExtreme() throws(GraphFormatError) {
    guard let first = unusual.firstExtreme else { return }
    let (a, b) = builder.ends(ofAdded: first.edge)
    let range = GraphReadingOptions.measurableWeights
    throw GraphSource(format: source.format, file: first.file).error(
      .weight, line: first.line,
      "edge \(id(of: a).quoted)–\(id(of: b).quoted) has weight \(NumberText.exact(first.weight)); measures take weights from "
        + "\(NumberText.exact(range.lowerBound)) to \(NumberText.exact(range.upperBound)), so multiply or divide all weights alike"
    )
  }

  private func refuse(_ zero: UnusualWeights.Place?, _ negative: UnusualWeights.Place?) throws(GraphFormatError) {
    guard let first = [zero, negative].compactMap({ $0 }).min(by: { $0.edge < $1.edge }) else { return }
    let (a, b) = builder.ends(ofAdded: first.edge)
    var message = impossible(NumberText.exact(first.weight), a, b)
    if zero != nil {
      message += "; \(counted(unusual.zeroCount, "edge has", "edges have")) weight zero, which can be left out or kept"
    }
    if negative != nil {
      message += "; \(counted(unusual.negativeCount, "edge has a negative weight", "edges have negative weights"))"
      message += ", which can be left out, made positive or kept"
    }
    throw GraphSource(format: source.format, file: first.file).error(.nonPositiveWeight, line: first.line, message)
  }

  private func unusualRemarks(
    _ zero: GraphReadingOptions.ZeroWeights, _ negative: GraphReadingOptions.NegativeWeights
  ) -> [String] {
    var remarks: [String] = []
    let zeros = unusual.zeroCount
    if zeros > 0 {
      remarks.append(
        zero == .drop
          ? "\(counted(zeros, "edge", "edges")) of weight zero \(zeros == 1 ? "was" : "were") left out"
          : "\(counted(zeros, "edge has", "edges have")) weight zero")
    }
    guard unusual.negativeCount > 0 else { return remarks }
    let count = unusual.negativeCount
    switch negative {
    case .drop:
      remarks.append("\(counted(count, "edge", "edges")) of negative weight \(count == 1 ? "was" : "were") left out")
    case .absolute: remarks.append("\(counted(count, "negative weight was", "negative weights were")) made positive")
    default: remarks.append("\(counted(count, "edge has a negative weight", "edges have negative weights"))")
    }
    return remarks
  }
}
