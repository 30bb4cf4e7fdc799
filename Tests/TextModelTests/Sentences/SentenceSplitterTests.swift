import Testing
import TextModel

@Suite struct SentenceSplitterTests {
  /// Each text with its sentences separated by `|`.
  @Test(arguments: [
    "Kim left.| Trump stayed.",
    "John R. Bolton spoke.| J. K. Rowling wrote.",
    "U.S. Secretary of State Pompeo met Gen. Kim.",
    "They met in the U.S.| The president left.",
    "They met in the U.S. on Monday with Mr. Kim of Samsung Co. Ltd. in Seoul.",
    "It rose 3.5 percent to 2,000.5 points.| Then it fell.",
    "They meet at 9 a.m. Friday in Hanoi.",
    "They met at 9 a.m.| After two hours they left.",
    "They met at 9 p.m. Eastern time.",
    "He works for Apple Inc.| But he left.",
    "He works for Apple Inc.| Trump said so.",
    "On Jan. 5 he left.| On Feb. 6 he returned.",
    "Plan B.",
    "We saw Plan B.| It failed.",
    "He is No. 5 of ten.",
    "Pence v. Biden on China.",
    "We will see...| The talks go on.",
    "Kim ... Trump and Moon met.",
    "He said so … and left.",
    "“We won.”| He smiled.",
    "\"We won.\"| He smiled.",
    "“Really?” he asked.",
    "\"Really?\" Pompeo asked.",
    "“Really?” Secretary Mike Pompeo asked.| Kim nodded.",
    "“Really?”| Pompeo left the room.",
    "Really?!| Yes!| Good.",
    "Yahoo! said it grew.",
    "He left (at last.)| She stayed.",
    "1. Kim left.| 2. Trump stayed.",
    "IV. The talks.",
    "They use phones.| iPhone sales rose.| al-Qaida denied it.",
    "“They will not.| [We] will see.”",
    "Smith, Jr., and Jones, etc., came.",
    "He came from Mobile, Ala.| The city voted.",
    "In 2018.| 20 people came.",
    "J. He and Y. An wrote it.",
    "He studied at the Univ. of Seoul.",
    "Go to bbc.co.uk now.| Then read.",
    "Kim et al. wrote it.",
    "The Ph.D. student left.",
    "金正恩在平壤。|他说。",
    "«Il est parti. »| Elle reste.",
    "“Why me?” – the man at the door.",
    ".@HarbourTown opens its #bridge on May 7, 2018.| pic.twitter.com/Ab1Cd2",
  ])
  func boundaries(marked: String) {
    let expected = marked.split(separator: "|").map { $0.drop { $0 == " " } }
    #expect(sentences(marked.filter { $0 != "|" }) == expected.map(String.init))
  }

  /// What follows a name that ends in an abbreviation, each text with its sentences separated by `|`.
  @Test(arguments: [
    "The bill went to Wend Savings Bank, N.A.| Oscar Pell had signed it.",
    "She ran Rook Mills Corp.| Lindqvist sold it.",
    "It belongs to Wend Holdings, LLC.| Lovett's brother bought it.",
    "The talk was given by Samuel Rook Jr.| Estelle Quist answered.",
    "He lives in Lincoln, Neb.| Mr. Rook does not.",
    "He is of Albany, N.Y.| Jim Ray, of Gary, Ind., is not.",
    "He flew to the U.S.| Henry Rook stayed.",
    "She left in Sept.| Henry Rook stayed.",
    "It was joined by Scalia, J.| Officer Rook had testified.",
    "Souter, J., concurred.",
    "Rook Mills Inc. Chairman Dale Root quit.",
    "He works for Rook Mills Inc. of Ohio.",
    "They met on Martin Rook Jr. Boulevard at noon.",
    "Rook & Co. Lovett",
    "In Washington, D.C. Mayor Ada Lovett spoke.",
    "The U.S. Senate voted.",
    "He saw J. Smith leave.",
    "He comes from Co. Kerry originally.",
    "State ex rel. Rook v. Wend Ins. Co. is not in point.",
    "See 112 F.3d 44 (2d Cir. 1997).", "Leech, B. (1998), has said so.",
    "He went to St. Louis yesterday.",
  ])
  func boundariesBehindNames(marked: String) {
    let expected = marked.split(separator: "|").map { $0.drop { $0 == " " } }
    #expect(sentences(marked.filter { $0 != "|" }) == expected.map(String.init))
  }

  @Test func sentencesGluedByScrapingAreSplit() {
    let text = "The bridge is too old.Engineers to visit the capital.The end!Kim left"
    #expect(sentences(text) == ["The bridge is too old.", "Engineers to visit the capital.", "The end!", "Kim left"])
    #expect(paragraphs(text).count == 4)
  }

  @Test func gluedNamesAreNotSplit() {
    #expect(sentences("He uses Node.Js and Booking.Com daily").count == 1)
    #expect(sentences("Dr.Kim met J.Smith of the U.S.Army today").count == 1)
  }

  @Test func quoteAfterTheStopBelongsToTheSentenceBefore() {
    #expect(sentences("He said “no.” “Yes,” she said.") == ["He said “no.”", "“Yes,” she said."])
    #expect(sentences("He said \"no.\" \"Yes,\" she said.") == ["He said \"no.\"", "\"Yes,\" she said."])
  }
}
