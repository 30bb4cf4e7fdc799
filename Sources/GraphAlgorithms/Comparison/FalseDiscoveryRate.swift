/// Corrects probabilities for how many were looked at.
public enum FalseDiscoveryRate {
  /// The probabilities adjusted by Benjamini and Hochberg's step-up rule: those at or below a level are a choice of which no more than
  /// this share is expected to be chance.
  ///
  /// Of a thousand names fifty change by chance alone at a level of 5 %. To ask that not one of those shown does (Bonferroni) hides most
  /// that is there; a reader who looks at a list wants to know how much of it to believe, which is what this rate says. It holds for
  /// tests that are independent, and for such that go along with one another, as those of people who are named together do.
  ///
  /// With *p*₍₁₎ ≤ … ≤ *p*₍ₘ₎ the *i*-th becomes min over *j* ≥ *i* of *m* *p*₍ⱼ₎ / *j*, 1 at most.
  ///
  /// - Parameter probabilities: One a test, 0...1.
  /// - Returns: One a test, in the same order.
  /// - Complexity: O(*m* log *m*).
  ///
  /// Reference: Y. Benjamini, Y. Hochberg, "Controlling the False Discovery Rate: A Practical and Powerful Approach to Multiple Testing",
  /// *J. R. Stat. Soc. B* 57(1), 1995,
  /// [doi:10.1111/j.2517-6161.1995.tb02031.x](https://doi.org/10.1111/j.2517-6161.1995.tb02031.x).
  public static func adjusted(_ probabilities: [Double]) -> [Double] {
    let order = probabilities.indices.sorted { (probabilities[$0], $0) < (probabilities[$1], $1) }
    var (adjusted, least) = (probabilities, 1.0)
    for (place, test) in order.enumerated().reversed() {
      least = min(least, probabilities[test] * Double(order.count) / Double(place + 1))
      adjusted[test] = least
    }
    return adjusted
  }
}
