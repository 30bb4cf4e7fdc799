import EntityExtraction
import Testing
import TextModel

/// Firms beside the people who work for them, and bodies whose names are lists; each with what it must not touch.
struct FirmsTests {
  @Test(arguments: [
    (
      "ON BRIEF: Laura T. Vance, VANCE & PRYCE LLP, Toledo, Ohio, for Appellant.",
      ["person:Laura T. Vance", "organization:VANCE & PRYCE LLP"]
    ),
    (
      "For the plaintiff: Martin Sorel, Sorel & Hobday LLP, of Boston.",
      ["person:Martin Sorel", "organization:Sorel & Hobday LLP"]
    ),
    ("The directors are Victor Church of Lloyds and Henry Holt.", ["person:Victor Church", "organization:Lloyds"]),
  ])
  func aPersonAndTheFirmAreTwo(text: String, expected: [String]) {
    let names = builtInNames(in: text)
    for name in expected { #expect(names.contains(name), "\(names)") }
  }

  @Test func aFirmOfManyPartnersIsOne() {
    #expect(
      builtInNames(in: "He sued Merrill Lynch, Pierce, Fenner & Smith in 1999.").contains(
        "organization:Merrill Lynch, Pierce, Fenner & Smith"))
  }

  @Test(arguments: [
    ("\"We expect a cut,\" said Jane Orton of Raymond James on Monday.", "organization:Raymond James"),
    ("The note was written by Paul Kerr at Edward Jones.", "organization:Edward Jones"),
    ("The books were kept by Harlan Dowd and Company for years.", "organization:Harlan Dowd and Company"),
    ("The timber came from Pickering and Sons in June.", "organization:Pickering and Sons"),
    ("Messrs. Harland & Tuck built the pier.", "organization:Harland & Tuck"),
    ("Lessing & Marlowe hires three partners in Leeds.", "organization:Lessing & Marlowe"),
    ("The claim was against Orient Lines (Pte.) Ltd for demurrage.", "organization:Orient Lines (Pte.) Ltd"),
    (
      "The Department of Roads, Bridges and Public Works paid for it.",
      "organization:Department of Roads, Bridges and Public Works"
    ),
    (
      "She trained at the Mombasa Teaching and Referral Hospital.",
      "organization:Mombasa Teaching and Referral Hospital"
    ),
    ("Tallowby, the start-up, has forty drivers.", "organization:Tallowby"),
  ])
  func firmsAndBodiesAreFoundWhole(text: String, name: String) {
    let names = builtInNames(in: text)
    #expect(names.contains(name), "\(names)")
  }

  @Test(arguments: [
    (
      "UNITED STATES COURT OF APPEALS\n\nNo. 21-1234\n\nThe court met on Monday.\n",
      "organization:UNITED STATES COURT OF APPEALS"
    ),
    (
      "A BILL FROM EDWARD T. HOBDAY ENGINEERING, LTD. WAS PAID BY THE TRUSTEES.\n\nNobody objected to it.\n",
      "organization:EDWARD T. HOBDAY ENGINEERING, LTD."
    ),
  ])
  func bodiesInCapitalsAreFoundWhole(text: String, name: String) {
    let names = builtInNames(in: text)
    #expect(names.contains(name), "\(names)")
  }

  @Test func ministriesOfTwoCountriesAreTwo() {
    let names = builtInNames(in: "The Ministry of Health, Kenya and Uganda agreed on it.")
    #expect(names.contains("place:Kenya") && names.contains("place:Uganda"))
  }

  @Test(arguments: [
    ("Is Brightway Movers honest? My sister used Brightway twice.", "organization:Brightway"),
    ("The lamp was made by Harold Dobson, a company based in Leeds.", "organization:Harold Dobson"),
    ("They sued Boston's Ropes & Gray last week.", "organization:Ropes & Gray"),
    ("The buyer was advised by Ashgrove Goddard LLP. The seller had no adviser.", "organization:Ashgrove Goddard LLP"),
    (
      "It has three units: Calder Pumps, Sterling Valve and Ridgeline Controls. Ridgeline employs 640 people.",
      "organization:Ridgeline Controls"
    ),
    ("The platform had Ann Lowe and Brenda Dean of SOGAT on it.", "organization:SOGAT"),
    (
      "Our panel is Consuelo Tapia, of the Federal Canal Administration, and James Ferris, of the Brotherhood of Locomotive Engineers.",
      "organization:Federal Canal Administration"
    ),
  ])
  func firmsThatTheTextTells(text: String, name: String) {
    let names = builtInNames(in: text)
    #expect(names.contains(name), "\(names)")
  }

  @Test func aTownStaysOneBesideItsSchool() {
    let text = "The market town of Tarnbrook was flooded. Pupils of Tarnbrook High School helped."
    #expect(builtInTypes(in: text, of: "Tarnbrook").first == .place)
  }

  @Test func aPublisherMayBeAPerson() {
    #expect(builtInTypes(in: "The book came from Harold Dobson, a publisher in Leeds.", of: "Harold") == [.person])
  }

  @Test func noNameGoesOverAColumn() {
    let names = builtInNames(in: "WITNESS:   DELUCA, TINA MARIE   W/F   (bartender)\nMs. DeLuca spoke first.\n")
    #expect(!names.contains { $0.contains("   ") }, "\(names)")
    #expect(names.contains("person:DeLuca"))
  }
}
