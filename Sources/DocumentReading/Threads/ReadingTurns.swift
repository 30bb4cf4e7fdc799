internal import Dispatch

/// Hands out files to threads that read, and takes what they find.
///
/// The state is touched on its queue only, but for the readings when all threads are done.
final class ReadingTurns: @unchecked Sendable {
  /// What a thread is to do.
  enum Turn {
    /// Read the file of this index.
    case file(Int)
    /// Do what is left to be done with a document.
    case draft(DraftReading, Place)
    /// Read a member of an archive, unless that was begun.
    case member(MemberReading)
  }

  /// Where a reading belongs: the index of its file, and its number there.
  struct Place {
    var file: Int
    var number: Int
  }

  /// No more drafts wait for each thread; a thread that finds no room for one finishes it itself.
  private static let draftsPerThread = 4

  private let queue = DispatchQueue(label: "reading")
  private let wake = DispatchSemaphore(value: 0)
  private let totalBytes: Int
  private let mostDrafts: Int
  private var nextFile = 0
  /// How many threads are at a file, and how many wait for something to do.
  private var (active, idle) = (0, 0)
  private var drafts: [(draft: DraftReading, place: Place)] = []
  private var members: ArraySlice<MemberReading> = []
  private var found: [[(reading: Reading, origin: DocumentOrigin)?]]
  private var (documentCount, byteCount) = (0, 0)

  init(fileCount: Int, totalBytes: Int, threads: Int) {
    self.totalBytes = totalBytes
    mostDrafts = threads > 1 ? threads * Self.draftsPerThread : 0
    found = Array(repeating: [], count: fileCount)
  }

  /// What was found in each file, in its order; complete once ``next()`` gave nil to every thread.
  var readings: [[(reading: Reading, origin: DocumentOrigin)]] { found.map { $0.compactMap { $0 } } }

  /// What to do next; waits while another thread may still have something to hand over, and gives nil at the end.
  func next() -> Turn? {
    while true {
      let (turn, isOver) = queue.sync { take() }
      if isOver { return nil }
      if let turn { return turn }
      wake.wait()
    }
  }

  private func take() -> (Turn?, isOver: Bool) {
    if let (draft, place) = drafts.popLast() { return (.draft(draft, place), false) }
    if nextFile < found.count {
      defer { nextFile += 1 }
      active += 1
      return (.file(nextFile), false)
    }
    if active == 0 { return (nil, true) }
    if let member = members.popFirst() { return (.member(member), false) }
    idle += 1
    return (nil, false)
  }

  /// Leaves a draft to another thread, where there is nothing else left to begin and few of them wait.
  ///
  /// - Returns: Whether it was left; otherwise the thread has to finish it.
  func handOver(_ draft: DraftReading, at place: Place) -> Bool {
    queue.sync {
      guard draft.isDocument, nextFile == found.count, drafts.count < mostDrafts else { return false }
      drafts.append((draft, place))
      if idle > 0 {
        idle -= 1
        wake.signal()
      }
      return true
    }
  }

  /// Offers a member of an archive to threads that have no file left to begin. Whoever offers it reads it in its turn, if none did.
  func offer(_ member: MemberReading) {
    queue.sync {
      members.append(member)
      if idle > 0 {
        idle -= 1
        wake.signal()
      }
    }
  }

  /// Keeps a reading, and tells how far all of them are.
  func record(
    _ reading: Reading, _ origin: DocumentOrigin, at place: Place, _ progress: (ReadingProgress) -> Void
  ) {
    queue.sync {
      while found[place.file].count <= place.number { found[place.file].append(nil) }
      found[place.file][place.number] = (reading, origin)
      if case .document = reading { documentCount += 1 }
      progress(ReadingProgress(documents: documentCount, bytes: byteCount, totalBytes: totalBytes))
    }
  }

  /// Counts bytes that were read of a file.
  func count(bytes: Int) { queue.sync { byteCount += bytes } }

  /// Says that a file was read to its end.
  func endFile() {
    queue.sync {
      active -= 1
      guard active == 0, nextFile == found.count else { return }
      while idle > 0 {
        idle -= 1
        wake.signal()
      }
    }
  }
}
