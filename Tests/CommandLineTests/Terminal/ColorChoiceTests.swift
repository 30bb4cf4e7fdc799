import Testing

@testable import comention

/// When there is colour.
@Suite struct ColorChoiceTests {
  private func terminal(showsResults: Bool) -> Terminal {
    Terminal(showsResults: showsResults, showsRemarks: false, width: 80, remarks: -1)
  }

  @Test(arguments: [
    ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
    (["TERM": "xterm-256color"], true),
  ])
  func theEnvironmentIsHeard(environment: [String: String], isOn: Bool) {
    #expect(ColorChoice.auto.isOn(terminal(showsResults: true), environment: environment) == isOn)
    #expect(!ColorChoice.auto.isOn(terminal(showsResults: false), environment: environment))
  }

  @Test func whatIsSaidGoesFirst() {
    let none = ["NO_COLOR": "1", "TERM": "dumb"]
    #expect(ColorChoice.always.isOn(terminal(showsResults: false), environment: none))
    #expect(!ColorChoice.never.isOn(terminal(showsResults: true), environment: [:]))
  }

  @Test func aStyleIsTakenBack() {
    #expect(TextStyle.heading.applied(to: "Ada", isOn: true) == "\u{1B}[1mAda\u{1B}[0m")
    #expect(TextStyle.heading.applied(to: "Ada", isOn: false) == "Ada")
  }
}
