import Testing

@testable import ComentionKit

@Suite struct DecisionPreviewTests {
  private func preview(_ decisions: String, isForced: Bool = false) throws -> DecisionPreview {
    let index = EntityIndex(
      "[p Edith Ward] met [p Conrad Ward] and [p Ann Brown]. [p Edith Ward] left, [p Ann Brown] stayed.",
      "[p Ann Brown] met [p Edith Ward].")
    return DecisionPreview(
      of: CoMentionGraph(index), following: try Decisions(parsing: decisions), isForced: isForced)
  }

  /// Three people, of whom two become one: three edges of a triangle become one.
  @Test func aJoinIsShownBeforeAndAfter() throws {
    let preview = try preview("same!\tConrad Ward\tEdith Ward")
    #expect(preview.before == .init(entities: 3, mentions: 7, nodes: 3, edges: 3))
    #expect(preview.after == .init(entities: 2, mentions: 7, nodes: 2, edges: 1))
    let step = try #require(preview.steps.first)
    #expect(step.outcome.movedMentions == 1)
    #expect(step.before.map(\.party.id) == ["p:conrad-ward", "p:edith-ward"] && step.before[0].rank == 3)
    #expect(step.after.map(\.party.id) == ["p:edith-ward"] && step.after[0].party.mentions == 4)
  }

  /// Every line stands on top of those before; they are told in the order of the file.
  @Test func linesAddUp() throws {
    let preview = try preview("rename\tEdith Ward\tE. Ward\nignore\tConrad Ward\nsame\tNobody\tAnn Brown")
    #expect(preview.steps.map(\.outcome.line.number) == [1, 2, 3])
    #expect(preview.steps[0].after.map(\.party.id) == ["p:e-ward"])
    #expect(preview.steps[1].outcome.movedMentions == 1 && preview.steps[1].after.isEmpty)
    #expect(preview.steps[2].outcome.obstacle?.isRefusal == false && preview.steps[2].before.isEmpty)
    #expect(preview.after == .init(entities: 2, mentions: 6, nodes: 2, edges: 1))
  }

  @Test func whatIsRefusedChangesNothing() throws {
    let refused = try preview("same\tConrad Ward\tEdith Ward")
    #expect(refused.steps[0].outcome.isRefused && refused.before == refused.after)
    #expect(try preview("same\tConrad Ward\tEdith Ward", isForced: true).after.entities == 2)
  }
}
