import Foundation
import Primitives
import Testing

@Suite struct PortableLogarithmTests {
  /// Numbers, their natural and their binary logarithms, computed with 300 bits (mpmath) and rounded once.
  private static let exact: [(number: Double, natural: Double, binary: Double)] = [
    (0.5, -0.6931471805599453, -1.0),
    (0.7, -0.35667494393873245, -0.5145731728297583),
    (0.7071067811865475, -0.34657359027997275, -0.5000000000000001),
    (0.7071067811865476, -0.3465735902799726, -0.4999999999999999),
    (0.9999999999999999, -1.1102230246251565e-16, -1.6017132519074588e-16),
    (1.0000000000000002, 2.2204460492503128e-16, 3.203426503814917e-16),
    (1.1, 0.09531017980432493, 0.13750352374993502),
    (1.4142135623730951, 0.3465735902799727, 0.5000000000000001),
    (1.4142135623730954, 0.34657359027997287, 0.5000000000000003),
    (2.718281828459045, 1.0, 1.4426950408889634),
    (3.0, 1.0986122886681098, 1.584962500721156),
    (10.0, 2.302585092994046, 3.321928094887362),
    (96.0, 4.564348191467836, 6.584962500721156),
    (1000.0, 6.907755278982137, 9.965784284662087),
    (1000000000.0, 20.72326583694641, 29.897352853986263),
    (2.2250738585072014e-308, -708.3964185322641, -1022.0),
    (1.7976931348623157e+308, 709.782712893384, 1024.0),
    (1e-300, -690.7755278982137, -996.5784284662087),
    (123456.789, 11.723646487185881, 16.913646648198387),
  ]

  @Test("within two units in the last place of the exact values", arguments: exact)
  func exactValues(number: Double, natural: Double, binary: Double) {
    #expect(abs(portableLogarithm(number) - natural) <= 2 * natural.ulp)
    #expect(abs(portableBinaryLogarithm(number) - binary) <= 2 * binary.ulp)
  }

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

  @Test("binary logarithms of powers of two are whole") func powersOfTwo() {
    for exponent in -1022...1023 {
      let power = Double(sign: .plus, exponent: exponent, significand: 1)
      #expect(portableBinaryLogarithm(power) == Double(exponent))
    }
  }
}
