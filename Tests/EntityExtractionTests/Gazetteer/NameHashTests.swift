import EntityExtraction
import Testing

struct NameHashTests {
  @Test(arguments: [
    ("Kim Yong-chol", "KIM YONG CHOL"), ("U.S.", "US"), ("Núñez", "nunez"), ("O’Neill", "ONeill"), ("AT&T", "at&t"),
    ("Port-au-Prince", "port au prince"), ("Saint  Kitts", "saint kitts"),
  ])
  func spellingsOfOneName(_ a: String, _ b: String) { #expect(NameHash.of(a) == NameHash.of(b)) }

  @Test(arguments: [("Kim Jong Un", "Kim Jong Il"), ("New York", "Newyork"), ("AT&T", "AT T"), ("Lee", "Li")])
  func differentNames(_ a: String, _ b: String) { #expect(NameHash.of(a) != NameHash.of(b)) }

  @Test(arguments: ["", "…", " - ", "'"])
  func nothingLeft(_ name: String) { #expect(NameHash.of(name) == nil) }

  /// A name hashed in two parts, cut anywhere, is the name hashed at once.
  @Test(arguments: ["Côte d'Ivoire", "Kim Yong-chol", "Москва", "Bill & Melinda Gates", "金 正恩", "J.-P. Łukasz"])
  func partsMakeTheWhole(_ name: String) {
    let scalars = Array(name.unicodeScalars)
    for middle in 0...scalars.count {
      var hash = NameHash()
      for part in [scalars[..<middle], scalars[middle...]] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: part)
        hash.append(folding: ArraySlice(String(text).utf8))
      }
      #expect(hash.value == NameHash.of(name), "cut after \(middle) scalars")
    }
  }
}
