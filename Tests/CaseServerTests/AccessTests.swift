import Foundation
import Testing

@testable import CaseServer

/// Who is answered, and who is told nothing.
@Suite struct AccessTests {
  private let served: ServedCase

  init() async throws { served = try await ServedCase() }

  @Test func thePageComesWithAllItForbids() async {
    let page = await served.send("GET", "")
    #expect(page.status == 200 && page.fields["Content-Type"] == "text/html; charset=utf-8")
    let policy = page.fields["Content-Security-Policy"] ?? ""
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(policy.contains("connect-src 'self'") && policy.hasSuffix("; frame-ancestors 'none'"))
    #expect(page.text.contains(policy.replacing("; frame-ancestors 'none'", with: "")), "the page says the same")
    #expect(page.fields["Cache-Control"] == "no-store" && page.fields["Referrer-Policy"] == "no-referrer")
    #expect(page.fields["X-Content-Type-Options"] == "nosniff" && page.fields["X-Frame-Options"] == "DENY")
    #expect(page.text.contains("id=\"live\"") && page.text.contains(served.secret.text))
    let answer = await served.get("graph")
    #expect(answer.fields["Content-Security-Policy"] == "default-src 'none'; frame-ancestors 'none'")
    #expect(answer.fields["Content-Type"] == "application/json; charset=utf-8")
    #expect(await served.send("HEAD", "").body.isEmpty)
  }

  /// A page that somebody else has under a name that leads here.
  @Test(arguments: [
    nil, "", "evil.example", "evil.example:8100", "127.0.0.1", "127.0.0.1:8101", "localhost.evil.example:8100",
  ])
  func otherHostsAreRefused(host: String?) async {
    for path in ["", "api/graph"] {
      let answer = await served.send("GET", path, host: host)
      #expect(answer.status == 403 && answer.object["error"] is String)
    }
  }

  @Test(arguments: ["127.0.0.1:8100", "localhost:8100", "LOCALHOST:8100", "[::1]:8100"])
  func ownHostsAreAnswered(host: String) async {
    #expect(await served.send("GET", "api/graph", host: host).status == 200)
    let fields = ["origin": "http://\(host)", "x-comention": "1"]
    let body = #"{"kind":"entity","id":"p:ada-obi","starred":true}"#
    #expect(await served.send("PUT", "api/mark", body, host: host, fields: fields).status == 200)
  }

  /// Nothing tells whether a secret was right.
  @Test func wrongAddressesAreAllAlike() async {
    let nothing = await served.get("nothing")
    #expect(nothing.status == 404)
    let wrong = String(served.secret.text.reversed())
    for (secret, path) in [
      (wrong, ""), (wrong, "api/graph"), (wrong, "api/nothing"), ("", "api/graph"), (served.secret.text, "x"),
      (served.secret.text, "api"), (served.secret.text, "api/"), (served.secret.text, "api/graph/more"),
      (served.secret.text, "api/decisions/x/y"), ("%zz", ""), (served.secret.text + "0", ""), ("..", "etc/passwd"),
    ] {
      let answer = await served.send("GET", path, secret: secret)
      #expect(answer.status == 404 && answer.body == nothing.body && answer.fields == nothing.fields, "\(path)")
    }
    let request = ServerRequest("GET", "/" + served.secret.text, host: ServedCase.host)
    #expect(await served.server.respond(to: request).status == 404)
  }

  @Test func onlyTheOwnPageChangesAnything() async throws {
    let before = await served.get("decisions").body
    let body = #"{"lines":["ignore\tOslo"]}"#
    let own = "http://127.0.0.1:8100"
    for fields in [
      [:], ["origin": own], ["x-comention": "1"], ["origin": "http://evil.example", "x-comention": "1"],
      ["origin": "null", "x-comention": "1"], ["origin": "https://127.0.0.1:8100", "x-comention": "1"],
      ["origin": "http://localhost:8100", "x-comention": "1"], ["origin": own, "x-comention": "0"],
      ["origin": "\(own), http://evil.example", "x-comention": "1"],
      ["origin": own, "x-comention": "1", "sec-fetch-site": "cross-site"],
    ] {
      #expect(await served.send("POST", "api/decisions", body, fields: fields).status == 403, "\(fields)")
      #expect(await served.send("DELETE", "api/views/x", fields: fields).status == 403, "\(fields)")
      #expect(await served.send("POST", "api/decisions", body, fields: fields, secret: "0").status == 403)
    }
    #expect(await served.get("decisions").body == before)
    #expect(await served.send("GET", "api/graph", fields: ["sec-fetch-site": "cross-site"]).status == 403)
    #expect(
      await served.send("GET", "", fields: ["sec-fetch-site": "cross-site"]).status == 200, "a link from elsewhere")
  }

  @Test func bodiesAreLimited() async throws {
    let large = #"{"lines":["ignore\tOslo"],"x":""# + String(repeating: "x", count: 300_000) + #""}"#
    #expect(await served.send("POST", "api/decisions", large).status == 413)
    #expect(await served.send("PUT", "api/views/v", "{\"view\":{\"x\":\"\(large.count)\"}}").status == 200)
    let head = ServerRequest(
      "POST", "/\(served.secret.text)/api/decisions", host: ServedCase.host,
      fields: ["origin": "http://127.0.0.1:8100", "x-comention": "1"])
    #expect(served.server.bodyLimit(of: head) == 256 << 10)
    var other = head
    other.fields = [:]
    #expect(served.server.bodyLimit(of: other) == nil, "nothing of it is read")
  }

  @Test func otherMethodsAreNamed() async {
    for (method, path, allowed) in [
      ("DELETE", "graph", "GET"), ("PUT", "decisions", "GET, POST"), ("GET", "decisions/1", "DELETE"),
      ("POST", "views/v", "GET, PUT, DELETE"), ("GET", "mark", "PUT"), ("GET", "review/later", "POST"),
    ] {
      let answer = await served.send(method, "api/\(path)")
      #expect(answer.status == 405 && answer.fields["Allow"] == allowed, "\(path)")
    }
  }

  @Test(arguments: ["", "{", "[]", "null", #"{"lines":7}"#, #"{"lines":[]}"#, #"{"lines":["nonsense"]}"#, "\u{0}"])
  func malformedBodiesAreRefused(body: String) async {
    let answer = await served.send("POST", "api/decisions", body)
    #expect(answer.status == 400 && (answer.object["error"] as? String)?.isEmpty == false)
  }

  /// Errors and answers name documents, and no place on the disk.
  @Test func noPathIsTold() async throws {
    for path in ["graph", "search?q=met", "document?id=a.txt", "entity?id=p:ada-obi", "document?id=/etc", "decisions"] {
      #expect(await !served.get(path).text.contains(served.folder.dropLast(3)), "\(path)")
    }
    #expect(await !served.send("GET", "").text.contains(served.folder.dropLast(3)))
    #expect(await !served.send("DELETE", "api/decisions/7").text.contains(served.folder.dropLast(3)))
  }
}
