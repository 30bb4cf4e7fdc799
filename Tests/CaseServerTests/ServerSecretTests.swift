import Testing

@testable import CaseServer

/// What keeps others out.
@Suite struct ServerSecretTests {
  @Test func secretsAreLongAndDiffer() {
    let secrets = (0..<200).map { _ in ServerSecret() }
    #expect(Set(secrets).count == 200)
    #expect(secrets.allSatisfy { $0.text.wholeMatch(of: /[0-9a-f]{32}/) != nil })
    let secret = secrets[0]
    #expect(secret.matches(secret.text))
    #expect(!secret.matches("") && !secret.matches(secret.text + "0") && !secret.matches(secrets[1].text))
    #expect(!secret.matches(secret.text.uppercased()) || secret.text == secret.text.uppercased())
  }
}
