import EntityExtraction
import Testing
import TextModel

struct RuleTaggerTests {
  @Test(arguments: [
    ("Secretary of State Mike Pompeo met reporters.", "Secretary of State → Mike Pompeo"),
    ("South Korean President Moon Jae-in spoke.", "President → Moon Jae-in"),
    ("Talks with Foreign Minister Ri Yong Ho began.", "Foreign Minister → Ri Yong Ho"),
    ("The spokeswoman Heather Nauert said so.", "spokeswoman → Heather Nauert"),
    (
      "He met Deputy Chairman of the Standing Committee Choe Ryong Hae twice.",
      "Deputy Chairman of the Standing Committee → Choe Ryong Hae"
    ),
    ("It was North Korea Vice-Chairman Choe Ryong-hae who came.", "Vice-Chairman → Choe Ryong-hae"),
    ("The former secretary of state Madeleine Albright agreed.", "former secretary of state → Madeleine Albright"),
    ("They saw Dr. Maria da Silva there.", "Dr. → Maria da Silva"),
    ("Yesterday Mr. Hill left.", "Mr. → Hill"),
  ])
  func titlesStandBeforeNames(_ text: String, _ title: String) { #expect(titles(in: text) == [title]) }

  @Test func titleAndPaper() {
    let text = "She told NBC News Senior Foreign Affairs Correspondent Andrea Mitchell what happened."
    #expect(names(in: text) == ["organization:NBC News", "person:Andrea Mitchell"])
    #expect(titles(in: text) == ["Senior Foreign Affairs Correspondent → Andrea Mitchell"])
  }

  @Test func countryBeforeTitle() {
    let text =
      "Kim saw United States Secretary of State John Kerry and President of the Philippines Rodrigo Duterte."
    #expect(
      names(in: text).dropFirst() == [
        "place:United States", "person:John Kerry", "place:Philippines", "person:Rodrigo Duterte",
      ])
  }

  @Test(arguments: [
    ("Officials praised the U.S.-DPRK talks.", ["place:U.S.", "place:DPRK"]),
    ("The end of U.S.-North Korean diplomacy was near.", ["place:U.S."]),
    ("The Beijing-based firm left Port-au-Prince.", ["place:Beijing", "place:Port-au-Prince"]),
    ("Then Alexandria Ocasio-Cortez spoke.", ["person:Alexandria Ocasio-Cortez"]),
    ("Then Ursula von der Leyen spoke.", ["person:Ursula von der Leyen"]),
    ("They blamed Bashar al-Assad.", ["person:Bashar al-Assad"]),
    ("Then John R. Bolton spoke.", ["person:John R. Bolton"]),
  ])
  func hyphensAndParticles(_ text: String, _ expected: [String]) { #expect(names(in: text) == expected) }

  @Test func twoPeopleAndAHyphen() {
    let text = "Critics of Donald Trump and Kim Jong Un doubted the Trump-Kim summit. Trump and Kim met, said Trump."
    let found = names(in: text)
    #expect(!found.contains { $0.hasSuffix("Trump-Kim") })
    #expect(found.contains("person:Donald Trump") && found.contains("person:Kim Jong Un"))
  }

  @Test(arguments: [
    "On Monday he left in May.", "Most people think so.", "The Korean War ended.", "They speak French and Arabic.",
    "Follow @SecPompeo and #Pyongyang at https://www.reuters.com/x today.", "It was God or the GDP.", "He told us so.",
    "North Korean and Chinese officials met Democrats and Muslims.", "",
  ])
  func noNames(_ text: String) {
    #expect(names(in: text) == [])
    // The same text with a name behind it, which a tagger that finds nothing at all would miss.
    #expect(names(in: text + " Then Ursula von der Leyen spoke.") == ["person:Ursula von der Leyen"])
  }

  @Test func usIsACountryInCapitalsOnly() {
    #expect(names(in: "He told us that the US helped us.") == ["place:US"])
  }

  @Test(arguments: [
    ("He works for the Department of State in Washington.", ["organization:Department of State", "place:Washington"]),
    ("The New York Times reported it.", ["organization:New York Times"]),
    ("He is at the Food and Drug Administration now.", ["organization:Food and Drug Administration"]),
    ("The Workers' Party of Korea met.", ["organization:Workers' Party of Korea"]),
    ("They study at the University of Nairobi.", ["organization:University of Nairobi"]),
    ("The Chinese Communist Party said so.", ["organization:Chinese Communist Party"]),
    ("He saw the Korean Peninsula from Seoul.", ["place:Korean Peninsula", "place:Seoul"]),
    (
      "He spoke at the United Nations General Assembly in New York.",
      ["organization:United Nations General Assembly", "place:New York"]
    ),
  ])
  func organizationsAndPlaces(_ text: String, _ expected: [String]) { #expect(names(in: text) == expected) }

  @Test func acronymInBrackets() {
    let found = names(in: "The Harbour Workers' Union (HWU) went on strike. Then the HWU won.")
    #expect(found == ["organization:Harbour Workers' Union", "organization:HWU", "organization:HWU"])
  }

  @Test func possessivesAreOutside() {
    #expect(names(in: "He liked Singapore's port and Vietnam’s food.") == ["place:Singapore", "place:Vietnam"])
  }

  @Test func photoCredit() {
    let found = names(in: "Dana L. Whitfield/AFP/Getty Images")
    #expect(found == ["person:Dana L. Whitfield", "organization:AFP", "organization:Getty Images"])
  }

  @Test func aLoneSurnameTakesTheTypeOfTheFullName() {
    let found = names(in: "Yesterday Wanjiru Odhiambo sang. The crowd cheered for Odhiambo.")
    #expect(found == ["person:Wanjiru Odhiambo", "person:Odhiambo"])
  }

  @Test func scoresAreProbabilities() {
    let document = tokenized("Secretary of State Mike Pompeo met Kim in Hanoi, said Reuters.")
    let mentions = RuleTagger().mentions(in: document)
    #expect(Set(mentions.map { document.text(of: $0.span) }).isSuperset(of: ["Mike Pompeo", "Hanoi", "Reuters"]))
    for mention in mentions { #expect((0...1).contains(mention.score)) }
  }

  @Test func ownNamesAreKnown() {
    let gazetteer = Gazetteer(knownNames: [KnownName(name: "Zorblax Prime", type: .place)])
    let document = tokenized("They flew to Zorblax Prime again.")
    let found = RuleTagger(gazetteer: gazetteer).mentions(in: document)
    #expect(found.map(\.type) == [.place])
  }

  @Test func extractKeepsSentencesAndMentions() {
    let document = tokenized("He left Hanoi. Then he saw Seoul.")
    let extracted = EntityExtractor().extract(document)
    #expect(extracted.sentences == document.sentences)
    #expect(extracted.mentions.map { extracted.surface(of: $0) } == ["Hanoi", "Seoul"])
    #expect(extracted.mentions.map(\.sentence) == [0, 1])
  }
}
