internal import ComentionKit
internal import Primitives

/// Reads the table of ties.
struct TieReading: Sendable {
  /// The node of each entity by its number; -1 for those without.
  let nodeOfNumber: [Int32]
  /// The documents in the order in which evidence is to have them; nil where none is wanted.
  let documents: StoredDates?

  /// So many pieces of the table are read, one after the other by each thread.
  private static let pieceCount = 64

  /// The pieces: the lower numbers are, the more ties they have, and the fewer are in a piece.
  private static func pieces(_ count: Int) -> [Range<Int>] {
    let ends = (1...pieceCount).map { count * $0 * $0 / (pieceCount * pieceCount) }
    return zip([0] + ends, ends).map { $0..<$1 }.filter { !$0.isEmpty }
  }

  /// The ties as the table has them, by one connection or, where there are threads for it and nobody has written meanwhile, by two.
  func ties(_ connection: Connection, threads: Int) throws(CaseError) -> StoredTies {
    let all = 0..<nodeOfNumber.count
    guard threads > 1, nodeOfNumber.count > 1_000, let other = connection.twin() else {
      return try ties(connection, of: all)
    }
    let pieces = Self.pieces(all.count)
    // Each connection is used by one side.
    nonisolated(unsafe) let connections = (connection, other)
    let (even, odd) = Blocks.sideBySide(threads: threads) {
      every(2, of: pieces[...], connections.0)
    } _: {
      every(2, of: pieces.dropFirst(), connections.1)
    }
    var ties = StoredTies()
    for (place, first) in try even.get().enumerated() {
      ties.append(first)
      if case let found = try odd.get(), place < found.count { ties.append(found[place]) }
    }
    return ties
  }

  private func every(
    _ step: Int, of pieces: ArraySlice<Range<Int>>, _ connection: Connection
  ) -> Result<[StoredTies], CaseError> {
    var found: [StoredTies] = []
    do throws(CaseError) {
      for place in stride(from: pieces.startIndex, to: pieces.endIndex, by: step) {
        found.append(try ties(connection, of: pieces[place]))
      }
    } catch {
      return .failure(error)
    }
    return .success(found)
  }

  /// The ties of some entities to those of higher numbers.
  private func ties(_ connection: Connection, of numbers: Range<Int>) throws(CaseError) -> StoredTies {
    var ties = StoredTies()
    let columns = documents == nil ? "source, target, weight" : "source, target, weight, evidence"
    let statement = try connection.prepare("SELECT \(columns) FROM tie WHERE source BETWEEN ? AND ?")
    try statement.bind([
      .integer(numbers.lowerBound == 0 ? .min : numbers.lowerBound),
      .integer(numbers.upperBound == nodeOfNumber.count ? .max : numbers.upperBound - 1),
    ])
    while try statement.step() {
      let (source, target) = (statement.integer(0), statement.integer(1))
      guard nodeOfNumber.indices.contains(source), nodeOfNumber.indices.contains(target), nodeOfNumber[source] >= 0,
        nodeOfNumber[target] >= 0, source != target,
        // Entities that came later, or got other names, have numbers that are not in the order of their ids.
        ties.append(
          min(nodeOfNumber[source], nodeOfNumber[target]), max(nodeOfNumber[source], nodeOfNumber[target]),
          statement.real(2)),
        documents.map({ ties.places.append(statement, column: 3, $0) }) ?? true
      else { throw connection.damaged("the tie of entities \(source) and \(target)") }
    }
    return ties
  }
}

extension Connection {
  /// Another connection to the same state of a case, for another thread; nil where there is none, as others have written meanwhile.
  func twin() -> Connection? {
    guard let other = try? Connection.reading(path), let own = try? generation(), (try? other.generation()) == own
    else { return nil }
    return other
  }
}
