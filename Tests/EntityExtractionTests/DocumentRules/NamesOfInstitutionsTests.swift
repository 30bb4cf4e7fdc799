import EntityExtraction
import Testing
import TextModel

/// Rules for bodies, firms, lists and people whose names are words or places besides, through the built-in tagger; each kind with what it
/// must not touch.
struct NamesOfInstitutionsTests {
  @Test(arguments: [
    ("The Danish Red Cross opened a clinic in Beira.", "organization:Danish Red Cross"),
    ("He teaches at the University of Wisconsin at Green Bay.", "organization:University of Wisconsin at Green Bay"),
    ("He holds a doctorate at Utrecht and teaches.", "organization:Utrecht"),
    ("She studied medicine at Uppsala before the war.", "organization:Uppsala"),
    ("The Auburn graduate, a tall man, won.", "organization:Auburn"),
    ("Best Buy hired 300 people.", "organization:Best Buy"),
    ("Taco Bell opened in Leeds.", "organization:Taco Bell"),
    ("They sued the Doctors of the World and lost.", "organization:Doctors of the World"),
    ("A grant went to Lawyers Without Borders and to a school.", "organization:Lawyers Without Borders"),
    ("On Friday, Neighbours of the Earth said that it would appeal.", "organization:Neighbours of the Earth"),
    ("Shares fell after Eli Lilly said its drug had failed.", "organization:Eli Lilly"),
    ("He moved to Morgan Sindall in May.", "organization:Morgan Sindall"),
    ("Harbor Trust, N.A. sued him.", "organization:Harbor Trust, N.A."),
    ("He left Pell & Marsh, P.C. in May.", "organization:Pell & Marsh, P.C."),
    ("The Laura Ashley staff wept. Laura Ashley Holdings plc had failed.", "organization:Laura Ashley"),
    ("The brief of Marsh and Tolland, LLP, was late.", "organization:Marsh and Tolland, LLP"),
    ("Larkin, Marsh and Tolland LLP sued.", "organization:Larkin, Marsh and Tolland LLP"),
    ("Backers include Faye Lund, Stone & Co and others.", "organization:Stone & Co"),
    ("The brief of Cross-Appellant Larkin Mills, Inc. was late.", "organization:Larkin Mills, Inc."),
  ])
  func bodies(text: String, name: String) { #expect(builtInNames(in: text).contains(name)) }

  @Test func aCompanyIsCalledAfterItsSeat() {
    let names = builtInNames(
      in: "Security Bancshares of Uvalde, Inc. (OTC: FCBX) announced a merger with Hondo National Bank.")
    #expect(names.first == "organization:Security Bancshares of Uvalde, Inc.")
  }

  @Test(arguments: [
    ("Andrew Jackson never lived there. Jackson is the capital of Mississippi.", "place:Jackson"),
    ("Jackson, Mississippi, flooded. Andrew Jackson never lived there.", "place:Jackson"),
    ("The Harlow councillor, Ed Pike, asked. Jean Harlow was her heroine.", "place:Harlow"),
    ("The Mayor of Lincoln spoke. Abraham Lincoln listened.", "place:Lincoln"),
    ("Ann Bolton came late. She drove to Bolton by night.", "place:Bolton"),
    ("Rep. Ida Brandt (D-Minn.) and Sen. Otto Lund, R-South Dakota, agreed.", "place:Minn."),
    ("Rep. Ida Brandt (D-Minn.) and Sen. Otto Lund, R-South Dakota, agreed.", "place:South Dakota"),
    ("They sailed to the Bahamas and the Hebrides.", "place:Hebrides"),
  ])
  func places(text: String, name: String) { #expect(builtInNames(in: text).contains(name)) }

  @Test(arguments: [
    ("Justice B.C. Ray Chaudhuri and Justice P.S. Narayan Rao agreed.", "person:P.S. Narayan Rao"),
    ("The fiddler C. W. (Dusty) Pell and his wife played.", "person:C. W. (Dusty) Pell"),
    ("Backers include Faye Lund, Stone & Co and others.", "person:Faye Lund"),
    ("Trustee Church objected, and Alderman Church left.", "person:Church"),
    ("Mr. Banks and Ms. Fields left. Banks returned later. Fields did not.", "person:Banks"),
    ("Tell Miss May I am not at home. Old Mr. May laughed.", "person:May"),
    ("Gen. Zach. Marsh rode north.", "person:Zach. Marsh"),
    ("Voting aye: Adams, Lincoln, Dallas. Voting nay: Austin, Jackson.", "person:Dallas"),
    ("The Vanderbilts built it.", "person:Vanderbilts"),
    ("The Rothschilds lent the money, and the Medicis spent it.", "person:Rothschilds"),
    ("Gauff Beats Swiatek", "person:Swiatek"),
    ("Rgds - Ida Brandt", "person:Ida Brandt"),
    ("She dined at Lady Cathcart's on Friday.", "person:Lady Cathcart"),
    ("Charles Schwab, 44, cooked.", "person:Charles Schwab"),
  ])
  func people(text: String, name: String) { #expect(builtInNames(in: text).contains(name)) }

  @Test(
    "A king's figure and a lettered thing end their sentence before somebody's full name",
    arguments: [
      "The widow of Ramses I. Nora Pratt told the story.", "Doctors gave him vitamin K. Nora Pratt told the story.",
      "The pistol is Exhibit D. Nora Pratt told the jury so.",
    ])
  func lettersEndSentences(text: String) { #expect(builtInNames(in: text).contains("person:Nora Pratt")) }

  @Test(
    "An initial ends no sentence",
    arguments: [
      ("He met George V. Higgins there.", "person:George V. Higgins"),
      ("It was written with J. Edgar Hoover in mind.", "person:J. Edgar Hoover"),
    ])
  func initialsEndNone(text: String, name: String) { #expect(builtInNames(in: text).contains(name)) }

  @Test func referencesStandSurnameFirst() {
    let names = builtInNames(
      in: """
        ^ Larsen, Nora (12 May 2014). "A Harbour". Retrieved 3 June 2014.
        ^ Pike, Thomas (2015). "A Ship". Retrieved 3 June 2015.
        """)
    #expect(names.contains("person:Larsen, Nora") && names.contains("person:Pike, Thomas"))
  }

  @Test(
    "What storms, ships and codes are called is nobody",
    arguments: [
      ("The schooner Mary Ann sank off Lowestoft.", ["place:Lowestoft"]),
      ("Hurricane Ike hit Houma.", ["place:Houma"]),
      ("Judge Tate cited Fed. R. Civ. P. 12(b)(6) and Fed. R. Evid. 403.", ["person:Tate"]),
    ])
  func calledThings(text: String, names: [String]) { #expect(builtInNames(in: text) == names) }
}
