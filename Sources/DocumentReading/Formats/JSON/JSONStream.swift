internal import Primitives

/// JSON as it comes from a stream, as an input of ``JSONScanner``.
struct JSONStream: JSONInput {
  /// Where it stops being JSON, or can't be read.
  struct Failure: Error {
    var problem: JSONProblem?
    var system: SystemError?
    var line: Int
    var column: Int
  }

  private(set) var window: [UInt8] = []
  var position = 0
  private(set) var isFinal = false
  private let stream: ByteStream
  private var isStart = true

  init(_ stream: ByteStream) { self.stream = stream }

  mutating func refill() throws(Failure) {
    window.removeFirst(position)
    position = 0
    let piece: [UInt8]
    do throws(SystemError) { piece = try stream.next() } catch {
      throw Failure(problem: nil, system: error, line: 0, column: 0)
    }
    isFinal = piece.isEmpty
    let hasMark = isStart && piece.starts(with: [0xEF, 0xBB, 0xBF])
    isStart = false
    window += hasMark ? piece[3...] : piece[...]
  }

  func failure(_ problem: JSONProblem, line: Int, column: Int) -> Failure {
    Failure(problem: problem, system: nil, line: line, column: column)
  }
}
