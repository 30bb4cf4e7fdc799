internal import Primitives

/// Reads files on several threads, and gives what they hold in the order of the files.
///
/// A thread takes one file after the other, and does itself what there is to do with a document. Once no file is left to begin, those
/// that are at a file of many documents hand over what is left to be done with each, so that a mailbox or a file of records keeps
/// several threads busy too; an archive offers members to be read.
struct ThreadedReading {
  let reader: DocumentReader
  let files: [InputFile]
  let standardInput: ByteSource

  /// What each file holds.
  ///
  /// - Parameters:
  ///   - totalBytes: How many bytes the files have.
  ///   - progress: Is told after each document how far the reading is, never by two threads at once.
  /// - Returns: The readings of every file, with where they stand, in the order of ``files``.
  func readings(
    totalBytes: Int, progress: @Sendable (ReadingProgress) -> Void
  ) -> [[(reading: Reading, origin: DocumentOrigin)]] {
    let turns = ReadingTurns(fileCount: files.count, totalBytes: totalBytes, threads: reader.threads)
    Blocks.forEach(reader.threads, threads: reader.threads) { _ in
      while let turn = turns.next() {
        switch turn {
        case .file(let index): read(index, turns, progress)
        case .member(let reading): reading.read()
        case .draft(let draft, let place): turns.record(draft.finished(), draft.origin, at: place, progress)
        }
      }
    }
    return turns.readings
  }

  private func read(_ index: Int, _ turns: ReadingTurns, _ progress: (ReadingProgress) -> Void) {
    var reader = reader
    if reader.threads > 1 { reader.helpers = turns }
    var file = FileReader(reader, files[index], standardInput: standardInput)
    var number = 0
    var byteCount = 0
    while let draft = file.next() {
      let place = ReadingTurns.Place(file: index, number: number)
      number += 1
      turns.count(bytes: file.byteCount - byteCount)
      byteCount = file.byteCount
      if turns.handOver(draft, at: place) { continue }
      turns.record(draft.finished(), draft.origin, at: place, progress)
    }
    turns.count(bytes: file.byteCount - byteCount)
    turns.endFile()
  }
}
