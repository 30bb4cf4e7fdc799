import Foundation
import Primitives
import Testing

@Suite struct PortableExponentialTests {
  /// Numbers and their exponentials, computed with 300 bits (mpmath) and rounded once.
  private static let exact: [(number: Double, power: Double)] = [
    (-700.5, 5.980196118639791e-305),
    (-100.25, 2.897198083210148e-44),
    (-20.0, 2.061153622438558e-09),
    (-1.0, 0.36787944117144233),
    (-0.5, 0.6065306597126334),
    (-1e-10, 0.9999999999),
    (0.0, 1.0),
    (1e-10, 1.0000000001),
    (0.1, 1.1051709180756477),
    (1.0, 2.718281828459045),
    (2.5, 12.182493960703473),
    (10.0, 22026.465794806718),
    (100.125, 3.0460357809113723e+43),
    (700.0, 1.0142320547350045e+304),
  ]

  @Test("within 10⁻¹⁵ of the exact values", arguments: exact) func exactValues(number: Double, power: Double) {
    #expect(abs(portableExponential(number) - power) <= 1e-15 * power)
  }

  @Test("within 10⁻¹⁵ of the C library's") func exponentials() {
    for step in -7000...700 {
      let number = Double(step) / 10, expected = Foundation.exp(number)
      #expect(abs(portableExponential(number) - expected) <= 1e-15 * max(expected, 1e-290))
    }
    #expect(portableExponential(-800) == 0)
  }

  @Test("lanes are within 2 · 10⁻⁷ of the C library's, each by itself") func lanes() {
    for step in stride(from: -800, through: 784, by: 16) {
      let numbers = SIMD16<Float>((0..<16).map { Float(step + $0) / 10 })
      let powers = portableExponential(numbers)
      for lane in 0..<16 {
        let expected = Foundation.exp(Double(numbers[lane]))
        #expect(abs(Double(powers[lane]) - expected) <= 2e-7 * expected, "\(numbers[lane])")
      }
    }
    let far: SIMD16<Float> = portableExponential(SIMD16(repeating: -10_000))
    #expect(far == .zero)
    let none: SIMD16<Float> = portableExponential(SIMD16.zero)
    #expect(none == SIMD16(repeating: 1))
  }
}
