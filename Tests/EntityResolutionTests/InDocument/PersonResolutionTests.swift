import EntityExtraction
import EntityResolution
import Testing

@Suite struct PersonResolutionTests {
  @Test func surnameAndTitleJoinTheFullName() {
    let index = EntityIndex(
      "[p Secretary of State: Mike Pompeo] spoke. [p Pompeo] said so. [p Secretary: Pompeo] left.")
    #expect(index.ids() == ["p:mike-pompeo", "p:mike-pompeo", "p:mike-pompeo"])
    #expect(
      index.entities[0].merges == [Merge(form: "Pompeo", target: "Mike Pompeo", reason: .surname, document: 0)])
    #expect(index.entities[0].aliases == [Alias(form: "Pompeo", count: 2), Alias(form: "Mike Pompeo", count: 1)])
  }

  @Test func theFullNameMayComeLast() {
    #expect(EntityIndex("[p Pompeo] said so. [p Mike Pompeo] left.").ids() == ["p:mike-pompeo", "p:mike-pompeo"])
  }

  @Test func twoSurnamesAreTheirsWhoWritesThemSo() {
    let index = EntityIndex("[p Nora Hale-Webb] met [p Owen Hale Webb]. [p Hale Webb] was a brigadier.")
    #expect(index.ids() == ["p:nora-hale-webb", "p:owen-hale-webb", "p:owen-hale-webb"])
  }

  @Test(arguments: ["Kim Yong Chol", "KIM YONG CHOL", "Kim Yongchol", "Kim Yong\u{2011}chol", "Kim\u{A0}Yong-chol"])
  func hyphensCaseAndSpacesDontSeparate(variant: String) {
    let index = EntityIndex("[p Kim Yong-chol] and [p Kim Yong-chol] and [p \(variant)]")
    #expect(index.ids() == ["p:kim-yong-chol", "p:kim-yong-chol", "p:kim-yong-chol"])
    #expect(index.entities[0].name == "Kim Yong-chol")
  }

  @Test(arguments: [
    ("John R. Bolton", "John Bolton"), ("John Robert Bolton", "John R. Bolton"), ("John Bolton", "J. Bolton"),
    ("John R. Bolton", "J.R. Bolton"), ("Gabriel García Márquez", "García Márquez"), ("Núñez Soto", "NUNEZ SOTO"),
    ("Ludwig van Beethoven", "Ludwig Beethoven"), ("Kim Jong Un", "Jong Un Kim"), ("Michael Pompeo", "Mike Pompeo"),
    ("Higuchi Natsuko", "Natsuko Higuchi"), ("Mohammed bin Salman", "bin Salman"), ("John Doe", "Doe, John"),
    ("Saint Jerome", "St. Jerome"), ("Donald Trump", "U.S. President Donald Trump"),
    ("Agbaje Folake M", "Folake Agbaje"),
  ])
  func variantsOfOneName(long: String, short: String) {
    #expect(EntityIndex("[p \(long)] spoke. [p \(short)] left.").entities.count == 1)
    #expect(EntityIndex("[p \(short)] spoke. [p \(long)] left.").entities.count == 1)
  }

  @Test(arguments: [
    ("Kim Jong Un", "Kim Yong Chol"), ("Kim Jong Un", "Kim Jong Il"), ("George W. Bush", "George H. W. Bush"),
    ("Donald Trump", "Donald Trump Jr."), ("John Smith Jr.", "John Smith Sr."), ("Hillary Clinton", "Bill Clinton"),
    ("Park Chung Hee", "Park Hee"), ("John Bolton", "James Bolton"), ("Robert M. Smith", "Robert K. Smith"),
    ("Henry VIII", "Henry VII"), ("J. Smith", "Anna Smith"),
  ])
  func differentFullNamesStayApart(first: String, second: String) {
    #expect(EntityIndex("[p \(first)] spoke. [p \(second)] left.").entities.count == 2)
    let elsewhere = EntityIndex("[p \(first)]", "[p \(second)]")
    #expect(elsewhere.entities.count == 2)
  }

  @Test func aVaguerNameJoinsNoTwoPeople() {
    let index = EntityIndex(
      "[p George Bush], [p George W. Bush], [p George W. Bush] and [p George H. W. Bush], the elder [p Bush]")
    #expect(
      index.ids() == [
        "p:george-w-bush", "p:george-w-bush", "p:george-w-bush", "p:george-h-w-bush", "p:george-w-bush",
      ])
  }

  @Test func aNameMustAgreeWithAllNamesOfAPerson() {
    // "T. Cole" may be Ted, but not Edward, and so not the man who is both.
    let index = EntityIndex("[p Edward Cole], or [p Ted Cole], and [p T. Cole]")
    #expect(index.ids() == ["p:edward-cole", "p:edward-cole", "p:t-cole"])
  }

  @Test func aLoneKimIsTheLeader() {
    // The envoy is named in full more often, and last before the surname.
    let index = EntityIndex(
      """
      North Korean [p leader: Kim Jong Un] sent [p Kim Yong Chol] to Washington. There [p Kim Yong Chol] gave the president a \
      letter from [p Kim].
      """)
    #expect(index.ids() == ["p:kim-jong-un", "p:kim-yong-chol", "p:kim-yong-chol", "p:kim-jong-un"])
  }

  @Test func aTitlePicksAmongThreeParks() {
    let index = EntityIndex(
      """
      [p President: Park Geun-hye] met [p Minister: Park Jae-wan] and [p Park Won-soon], [p Park Won-soon], [p Park Won-soon]. \
      [p Minister: Park] spoke first, [p President: Park] last.
      """)
    #expect(index.ids().suffix(2) == ["p:park-jae-wan", "p:park-geun-hye"])
  }

  @Test func salienceThenFirstNamed() {
    let often = EntityIndex("[p Harry Alger] and [p Ross Alger], again [p Ross Alger]. [p Alger] died.")
    #expect(often.ids().last == "p:ross-alger")
    let equal = EntityIndex("[p Ross Alger] had a brother, [p Harry Alger]. [p Alger] died.")
    #expect(equal.ids().last == "p:ross-alger")
  }

  @Test func formerLeadersDontCountAsLeaders() {
    let index = EntityIndex("[p Hillary Clinton] and former [p President: Bill Clinton] came. [p Clinton] spoke.")
    #expect(index.ids().last == "p:hillary-clinton")
  }

  @Test func honorificsOfTheOtherSexExclude() {
    let index = EntityIndex("[p Mr.: Adam Stone] sued. [p Mrs.: Stone] wept.")
    #expect(index.ids() == ["p:adam-stone", "p:mrs-stone"])
  }

  @Test func courtesyIsNoEvidence() {
    let index = EntityIndex("[p Donald Trump], [p Donald Trump] and [p Mr.: Eric Trump] came. [p Mr.: Trump] spoke.")
    #expect(index.ids().last == "p:donald-trump")
  }

  @Test func aLongListOfRelativesIsNoTrouble() {
    let names = (0..<3000).map { "[p Ann\(String($0, radix: 2).map { $0 == "0" ? "a" : "o" }.joined()) Smith]" }
    let index = EntityIndex((names + Array(repeating: "[p Smith]", count: 3000)).joined(separator: ", "))
    #expect(index.entities.count == 3000)
    #expect(index.ids().last == index.ids().first)
  }

  @Test func aGivenNameJoinsOnlyWhereOnePersonBearsIt() {
    #expect(
      EntityIndex("[p Martha Raddatz] asked. [p Martha] smiled.").ids() == ["p:martha-raddatz", "p:martha-raddatz"])
    #expect(
      EntityIndex("[p Martha Raddatz] and [p Martha Stewart] met. [p Martha] smiled.").ids()
        == ["p:martha-raddatz", "p:martha-stewart", "p:martha"])
  }

  @Test func aSurnameComesBeforeAGivenName() {
    let index = EntityIndex("[p Kim Kardashian] saw [p Kim Jong Un] on television. [p Kim] waved.")
    #expect(index.ids() == ["p:kim-kardashian", "p:kim-jong-un", "p:kim-jong-un"])
  }

  @Test func surnamesStandFirstInKoreanNames() {
    let index = EntityIndex("[p President: Moon] spoke. [p Moon Jae-in] had met [p Kang Kyung-wha]. [p Kang] agreed.")
    #expect(index.ids() == ["p:moon-jae-in", "p:moon-jae-in", "p:kang-kyung-wha", "p:kang-kyung-wha"])
    #expect(index.reasons("p:moon-jae-in") == [.surname])
  }

  @Test func rolesAreNoNames() {
    #expect(EntityIndex("[p Home Secretary] met the [p Secretary]").entities.count == 2)
  }
}
