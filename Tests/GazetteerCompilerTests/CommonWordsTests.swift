import Testing

@testable import GazetteerCompiler

struct CommonWordsTests {
  private func words(_ texts: String...) -> [String] {
    var words = CommonWords()
    for text in texts { words.count(in: text) }
    return words.words
  }

  @Test func aWordIsCommonFromTwiceInLowerCaseOn() {
    #expect(words("rain\tO\nrain\tO\nsnow\tO\nRain\tO\nSnow\tO\n") == ["rain"])
    #expect(words("snow\tO\n", "snow\tO\nhail\tO\n") == ["snow"], "counted over all texts")
  }

  @Test func aWordOfNamesIsNotMoreOftenInsideThem() {
    let plain = "bay\tO\nbay\tO\n"
    #expect(words(plain + "Bay\tB-LOC\nbay\tI-LOC\n") == ["bay"], "as often")
    #expect(words(plain + "Bay\tB-LOC\nBay\tI-LOC\nBAY\tI-ORG\n") == [], "more often, in any case")
  }

  @Test func whatIsNoWordIsLeftOut() {
    #expect(
      words("42\tO\n42\tO\nit's\tO\nit's\tO\n.\tO\n.\tO\nno tag\nno tag\na\tb\tO\na\tb\tO\nhöhe\tO\nhöhe\tO\n") == [
        "höhe"
      ])
    #expect(words("") == [])
  }
}
