import CaseStore
import Foundation
import Testing

@testable import CaseServer

/// Stars, notes, views, pictures, and the queue of doubts.
@Suite struct KeepingRouteTests {
  private let served: ServedCase

  init() async throws { served = try await ServedCase() }

  @Test func starsAndNotesAreKept() async throws {
    let star = await served.send(
      "PUT", "api/mark", #"{"kind":"entity","id":"p:ada-obi","starred":true,"note":"wer? <b>"}"#)
    #expect(star.status == 200 && star.object["note"] as? String == "wer? <b>")
    let tie = #"{"kind":"tie","id":"p:lena-falk\tp:ada-obi","note":"since when"}"#
    #expect(await served.send("PUT", "api/mark", tie).status == 200)
    let marks = await served.get("marks").list("marks")
    #expect(marks.map { $0["id"] as? String } == ["p:ada-obi", "p:ada-obi\tp:lena-falk"])
    #expect(await served.get("entity?id=p:ada-obi").object["starred"] as? Bool == true)
    #expect(await served.get("tie?a=p:lena-falk&b=p:ada-obi").object["note"] as? String == "since when")
    _ = try await served.decide("rename\tp:ada-obi\tZoe Obi")
    #expect(await served.get("entity?id=p:zoe-obi").object["note"] as? String == "wer? <b>", "with whom it is on")
    let none = #"{"kind":"entity","id":"p:zoe-obi"}"#
    #expect(await served.send("PUT", "api/mark", none).status == 200)
    #expect(await served.get("marks").list("marks").count == 1)
    for (body, status) in [
      (#"{"kind":"entity","id":"p:nobody"}"#, 404), (#"{"kind":"ship","id":"p:zoe-obi"}"#, 400),
      (#"{"kind":"tie","id":"p:zoe-obi"}"#, 400), (#"{"kind":"entity"}"#, 400),
      (#"{"kind":"entity","id":"p:zoe-obi","note":""# + String(repeating: "x", count: 20_001) + #""}"#, 400),
    ] { #expect(await served.send("PUT", "api/mark", body).status == status, "\(body.prefix(60))") }
  }

  @Test func viewsAreKeptByName() async throws {
    let view = #"{"view":{"filters":{"min":2},"selection":["p:ada-obi"]}}"#
    let name = "Häfen%20%2F%20ports"
    let kept = await served.send("PUT", "api/views/\(name)", view)
    #expect(kept.status == 200 && kept.object["saved"] as? String == "Häfen / ports")
    #expect(
      await served.get("views/\(name)").object as NSDictionary == ServedCase.Answer(
        status: 200, fields: [:], body: Data(view.utf8)
      ).object as NSDictionary)
    let views = await served.get("views").list("views")
    #expect(views.map { $0["name"] as? String } == ["Häfen / ports"] && views[0]["savedAt"] is String)
    for bad in ["", "[]", #"{"view":7}"#, #"{"content":{}}"#] {
      #expect(await served.send("PUT", "api/views/v", bad).status == 400, "\(bad)")
    }
    let long = String(repeating: "v", count: 201)
    #expect(await served.send("PUT", "api/views/\(long)", view).status == 400)
    #expect(await served.send("DELETE", "api/views/\(name)").status == 200)
    #expect(await served.send("DELETE", "api/views/\(name)").status == 404)
    #expect(await served.get("views/\(name)").status == 404)
  }

  @Test func picturesAreDrawnAsTheViewSays() async throws {
    let all = await served.get("picture")
    #expect(all.status == 200 && all.fields["Content-Type"] == "image/svg+xml", "\(all.text.prefix(200))")
    #expect(all.text.contains("Ada Obi") && all.text.contains("Oslo"))
    let view = """
      {"view":{"picture":{"title":"Two","nodes":["p:ada-obi","p:lena-falk"],"ties":[["p:ada-obi","p:lena-falk"]],
        "positions":{"p:ada-obi":[0,0],"p:lena-falk":[200,100]}}}}
      """
    #expect(await served.send("PUT", "api/views/two", view).status == 200)
    let two = await served.get("picture?view=two")
    #expect(two.text.contains("Two") && two.text.contains("Lena Falk") && !two.text.contains(">Oslo<"), "\(two.text)")
    #expect(await served.get("picture?view=two").body == two.body)
    let (png, pdf) = (await served.get("picture?view=two&format=png"), await served.get("picture?view=two&format=pdf"))
    #expect(Array(png.body.prefix(4)) == [0x89, 0x50, 0x4E, 0x47] && pdf.text.hasPrefix("%PDF-"))
    #expect(pdf.fields["Content-Disposition"] == "attachment; filename=\"picture.pdf\"")
    #expect(await served.get("picture?format=gif").status == 400)
    #expect(await served.get("picture?view=three").status == 404)
  }

  @Test func doubtsAreAskedOnce() async throws {
    let served = try await ServedCase([
      "a.txt": "Kim Yong Chol met Lena Falk in Oslo. Kim Jong Un met Ada Obi.\n\nA. Obi left.\n",
      "b.txt": "Kim wrote to Ada Obi and to Ada Maria Obi. Lena Falk met Lena Maria Falk.\n",
    ])
    let answer = await served.get("review")
    let questions = answer.list("questions")
    let question = try #require(
      questions.first, "\(answer.text)")
    let line = try #require(question["decision"] as? String)
    #expect((question["question"] as? String)?.hasSuffix("?") == true && question["effect"] is Int)
    let sides = try #require(question["sides"] as? [[[String: Any]]])
    for quotation in sides.joined() {
      let text = Array(try #require(quotation["text"] as? String).unicodeScalars)
      for mark in try #require(quotation["marks"] as? [[Int]]) { #expect(mark[0] < mark[1] && mark[1] <= text.count) }
    }
    let later = try JSONSerialization.data(withJSONObject: ["decision": line])
    #expect(await served.send("POST", "api/review/later", String(decoding: later, as: UTF8.self)).status == 200)
    func asked() async -> [String?] { await served.get("review").list("questions").map { $0["decision"] as? String } }
    #expect(await !asked().contains(line))
    for other in questions where other["decision"] as? String != line {
      guard let no = other["no"] as? String else { continue }
      #expect(try await served.decide(no).status == 200, "\(no)")
      #expect(await !asked().contains(other["decision"] as? String))
    }
    #expect(await served.send("POST", "api/review/later", #"{"decision":"maybe"}"#).status == 400)
  }
}
