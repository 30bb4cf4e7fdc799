import Foundation
import Primitives
import Testing

@testable import GraphAlgorithms

/// The C library's natural logarithm.
func libraryLogarithm(_ number: Double) -> Double { Foundation.log(number) }

@Suite struct LogarithmTests {
  @Test("within two units in the last place of the C library's") func logarithm() {
    var random = SplitMix64(seed: 1)
    for round in 0..<20_000 {
      let bits = random.next() >> 11
      let near = 0.5 + Double(bits) * 0x1p-53
      let number = round % 2 == 0 ? near * 2 : Double(sign: .plus, exponent: Int(bits % 1000) - 500, significand: near)
      let expected = Foundation.log(number), found = portableLogarithm(number)
      #expect(abs(found - expected) <= 2 * max(expected.ulp, Double.leastNonzeroMagnitude), "\(number)")
    }
    #expect(portableLogarithm(1) == 0)
    #expect(entropyTerm(0) == 0)
  }

  @Test("exponentials within 10⁻¹⁵ of the C library's") func exponentials() {
    for step in -7000...700 {
      let number = Double(step) / 10, expected = Foundation.exp(number)
      #expect(abs(portableExponential(number) - expected) <= 1e-15 * max(expected, 1e-290))
    }
    #expect(portableExponential(-800) == 0)
  }
}
