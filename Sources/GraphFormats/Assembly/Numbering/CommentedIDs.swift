import Graphs
import Primitives

/// The ids of nodes in formats that only number them: in comments, which other programs read over.
///
/// After a comment that says so there is a comment for each node, in order, with its id; what a line can't hold is a reference such as
/// `&#10;`.
struct CommentedIDs {
  private static let title: StaticString =
    "% ids of the nodes in their order, a line each; &#10; stands for a line break"

  private enum State { case notYet, listed(Int), over }

  private var labels = LabelledNodes()
  private var state = State.notYet

  /// Takes a line that starts with `%`.
  mutating func take(
    _ comment: UnsafeBufferPointer<UInt8>, in assembly: GraphAssembly, line: Int
  ) throws(GraphFormatError) {
    switch state {
    case .listed(let count):
      let id = UnsafeBufferPointer(rebasing: comment.dropFirst(comment.starts(with: "% ".utf8) ? 2 : 1))
      labels.set(try assembly.text(id, line: line), of: count)
      state = .listed(count + 1)
    case .notYet where comment.elementsEqual(Self.title.description.utf8): state = .listed(0)
    case .notYet, .over: break
    }
  }

  /// What is commented from here on are no ids.
  mutating func close() { state = .over }

  /// The graph with its ids.
  func name(_ reading: GraphReading) -> GraphReading { labels.name(reading) }

  /// Writes the ids, unless they are the numbers that the nodes have anyway.
  static func append<Failure>(
    _ ids: [String], to buffer: inout OutputBuffer, _ sink: ByteSink<Failure>
  ) throws(Failure) {
    guard ids.enumerated().contains(where: { $1 != String($0 + 1) }) else { return }
    buffer.append(title)
    buffer.append("\n")
    for id in ids {
      buffer.append("% ")
      CharacterReferences.append(line: id, to: &buffer)
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
  }
}
