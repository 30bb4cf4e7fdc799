import Testing

@testable import DocumentReading

@Suite struct CreditLineTests {
  private func isCredit(_ line: String) -> Bool { CreditLine(line, .english).isCredit }

  @Test(arguments: [
    "By Ngozi Bello", "By Ngozi Bello and Tomasz Wrona, Reuters", "Ngozi Bello/AFP/Getty Images", "Getty Images",
    "(AP Photo/Ngozi Bello)", "Reporting by Ngozi Bello; editing by Tomasz Wrona",
  ]) func creditsSomebody(line: String) { #expect(isCredit(line)) }

  @Test(arguments: [
    "By noon the square was empty.", "Ngozi Bello met Tomasz Wrona in Paris.", "The agency said that Getty had won.",
    "", "Reuters said on Monday that the talks would go on in spite of everything that had been said before.",
  ]) func tellsTheStory(line: String) { #expect(!isCredit(line)) }
}

@Suite struct PageLineTests {
  @Test func wordsLoseTheSignsAroundThem() {
    #expect(PageLine.bare("(“Bello”),") == "Bello")
    #expect(PageLine.bare("©Reuters.") == "©Reuters")
    #expect(PageLine.bare("…") == "")
  }

  @Test func proseIsLongAndEndsInAStop() {
    #expect(PageLine("The square was empty when the last bus had gone.", .english).isProse)
    #expect(!PageLine("The square was empty.", .english).isProse)
    #expect(!PageLine("Ten things to know before you fly to Lagos this year", .english).isProse)
  }

  @Test func listsAndLabelsAreOfThePage() {
    #expect(PageLine("Related:", .english).isBoilerplate && PageLine("Most popular", .english).isBoilerplate)
    #expect(!PageLine("The minister resigned.", .english).isBoilerplate)
  }
}
