import Graphs
import Testing

@testable import GraphAlgorithms

@Suite struct ExactLengthsTests {
  @Test("keys are multiples of the lengths where a common denominator fits") func exactKeys() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 2), (1, 2, 3), (2, 3, 4)])
    let lengths = ExactLengths(of: graph, weightsAs: .strength)
    #expect(lengths.areKeysExact)
    #expect(lengths.classOfEdge.map { lengths.keys[Int($0)] } == [6, 4, 3])
  }

  @Test("keys are in the order of the lengths where none fits") func roundedKeys() throws {
    let weights = (1...60).map { Double($0 * $0 + 1) }
    let graph = try WeightedGraph(
      nodeCount: 61, edges: weights.enumerated().map { ($0.offset, $0.offset + 1, $0.element) })
    let lengths = ExactLengths(of: graph, weightsAs: .strength)
    #expect(!lengths.areKeysExact)
    let keys = lengths.classOfEdge.map { lengths.keys[Int($0)] }
    #expect(keys == keys.sorted(by: >))
    for (key, weight) in zip(keys, weights) {
      let ratio = Double(key) * weight / (Double(keys[0]) * weights[0])
      #expect(abs(ratio - 1) < 1e-9)
    }
  }

  @Test(
    "the sign of a sum of fractions",
    arguments: [
      ([(1, 3), (1, 6), (-1, 2)], 0), ([(2, 7), (-1, 4)], 1), ([(1, 1_000_003), (-1, 1_000_002)], -1), ([], 0),
    ])
  func sign(terms: [(Int, UInt64)], expected: Int) {
    let fractions = terms.map {
      (count: $0.0, length: RationalLength(numerator: 1, shift: 0, denominator: $0.1))
    }
    #expect(RationalLength.sign(of: fractions) == expected)
  }

  @Test("equal fractions have equal residues") func residues() {
    func residue(_ denominator: UInt64, numerator: UInt64 = 1, shift: Int = 0) -> UInt64 {
      RationalLength(numerator: numerator, shift: shift, denominator: denominator).residue
    }
    #expect(MersenneResidue.sum(residue(3), residue(6)) == residue(2))
    #expect(residue(10, numerator: 5) == residue(2))
    #expect(residue(8, numerator: 3, shift: 3) == 3)
    #expect(residue(3) != residue(5))
    #expect(MersenneResidue.product(MersenneResidue.prime - 1, MersenneResidue.prime - 1) == 1)
  }

  @Test("weights as decimals, and as binary fractions where they are none") func rationals() {
    let decimals = RationalLength.lengths(of: [0.25, 0.5, 1.75], inverted: false)
    #expect(decimals.map(\.numerator) == [25, 50, 175])
    let third = 1.0 / 3
    let binary = RationalLength.lengths(of: [third, 2 * third], inverted: false)
    #expect(binary[0].numerator == binary[1].numerator && binary[1].shift == binary[0].shift + 1)
    let inverted = RationalLength.lengths(of: [third, 2 * third], inverted: true)
    #expect(inverted[0].denominator == inverted[1].denominator && inverted[0].shift == inverted[1].shift + 1)
  }

  @Test("numbers of any size") func bigNaturals() {
    let two64 = BigNatural(.max) + 1
    #expect(two64 == BigNatural(1) << 64)
    #expect((BigNatural(3) << 70).compared(to: BigNatural(1) << 71) > 0)
    #expect((two64 * .max).compared(to: (BigNatural(1) << 128)) < 0)
    #expect((two64 * 0) == BigNatural())
    // (2⁶⁴ − 1)² = 2¹²⁸ − 2⁶⁵ + 1
    var square = BigNatural(.max) * .max
    square += BigNatural(1) << 65
    #expect(square == (BigNatural(1) << 128) + 1)
  }
}

extension BigNatural {
  fileprivate static func + (number: BigNatural, other: UInt64) -> BigNatural {
    var sum = number
    sum += BigNatural(other)
    return sum
  }
}
