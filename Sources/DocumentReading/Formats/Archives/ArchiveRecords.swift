internal import Primitives
internal import TextModel

/// The documents of an archive's members.
///
/// An archive whose members fit into ``ArchiveLimits/heldBytes`` is read in the order of their names, a larger one in the order
/// it is packed in. Folders, links, hidden files and what no format knows are passed over; what can't be read is told, and the
/// rest goes on.
final class ArchiveRecords: DocumentRecords {
  private let file: OpenedFile
  private let archive: ArchiveStream
  private let nesting: ArchiveNesting
  /// Members with all their bytes, in reverse of the order they are read in.
  private var held: [HeldMember] = []
  /// A member that goes on behind the bytes that are held.
  private var open: (name: String, start: [UInt8])?
  private var isHolding = true
  private var isClosed = false
  private var current: ContainedRecords?
  /// The member that comes first, if the archive was asked for it already.
  private var first: ArchiveMember?
  private var names: Set<String> = []
  private var passedOver: [String] = []
  private var withoutText: [String] = []
  private var generated: [String] = []
  private var waiting: [DocumentProblem] = []
  private var problemCount = 0
  private var memberCount = 0

  init(_ archive: ArchiveStream, first: ArchiveMember?, of file: OpenedFile, in nesting: ArchiveNesting) {
    (self.archive, self.file, self.nesting, self.first) = (archive, file, nesting, first)
  }

  func next() -> [(reading: Reading, origin: DocumentOrigin)]? {
    while true {
      if let found = current?.next() { return found }
      current = nil
      if isHolding { holdMembers() }
      if !waiting.isEmpty {
        defer { waiting = [] }
        return waiting.map { located(.problem($0)) }
      }
      if let member = nextHeld() {
        read(member.name, member.reading) { () throws(SystemError) in
          if let opened = member.opened { return opened }
          return try opened(member.name, ByteStream(bytes: member.bytes))
        }
      } else if let member = open {
        open = nil
        read(member.name, archive.stream(after: member.start))
      } else if let name = nextName() {
        read(name, archive.stream())
      } else if waiting.isEmpty {
        guard !isClosed else { return nil }
        isClosed = true
        return closing().map(located)
      }
    }
  }

  private func located(_ reading: Reading) -> (reading: Reading, origin: DocumentOrigin) {
    (reading, DocumentOrigin(fileID: file.id, line: nil))
  }

  /// Reads members into memory as long as they fit, and puts them in order.
  private func holdMembers() {
    isHolding = false
    var size = 0
    members: while let name = nextName() {
      var bytes: [UInt8] = []
      do throws(ArchiveFailure) {
        while true {
          let piece = try archive.data()
          if piece.isEmpty { break }
          bytes += piece
          if size + bytes.count > ArchiveLimits.heldBytes {
            open = (name, bytes)
            break members
          }
        }
        size += bytes.count
        held.append(HeldMember(name, bytes))
      } catch { report(error.problem(path(name))) }
    }
    held.sort { bytesPrecede($1.name, $0.name) }
  }

  /// The next member that is to be read; nil at the end.
  private func nextName() -> String? {
    while true {
      do throws(ArchiveFailure) {
        guard let member = try nextMember() else { return nil }
        if member.isFolder || member.isHidden { continue }
        guard member.isFile, !member.name.isEmpty, DocumentFormat.isRead(inFolders: member.name) else {
          passedOver.append(member.name)
          continue
        }
        memberCount += 1
        if member.isEncrypted {
          report(ArchiveFailure.encrypted.problem(path(member.name)))
        } else {
          return uniqueName(member.name)
        }
      } catch {
        report(error.problem(file.path))
        if archive.isFinished { return nil }
      }
    }
  }

  private func nextMember() throws(ArchiveFailure) -> ArchiveMember? {
    guard let member = first else { return try archive.next() }
    first = nil
    return member
  }

  /// A name that no member had before: one that was packed again has a number.
  private func uniqueName(_ name: String) -> String {
    var unique = name, number = 2
    while !names.insert(unique).inserted {
      unique = "\(name)~\(number)"
      number += 1
    }
    return unique
  }

  private func path(_ name: String) -> String { "\(file.path)/\(name)" }

  private func read(_ name: String, _ stream: ByteStream) {
    read(name, nil) { () throws(SystemError) in try opened(name, stream) }
  }

  private func opened(_ name: String, _ stream: ByteStream) throws(SystemError) -> OpenedFile {
    try OpenedFile(
      path: path(name), id: "\(file.id)/\(name)", name: name, reader: file.reader, nesting: nesting, stream)
  }

  private func read(_ name: String, _ reading: MemberReading?, _ open: () throws(SystemError) -> OpenedFile) {
    do throws(DocumentProblem) {
      let opened: OpenedFile
      do throws(SystemError) { opened = try open() } catch {
        throw archive.failure?.problem(path(name)) ?? error.problem(path(name))
      }
      current = try ContainedRecords(opened, of: archive) { () throws(DocumentProblem) in
        try reading?.records(meanwhile: held.reversed().prefix(membersAhead).compactMap(\.reading))
      }
      if current == nil { generated.append(name) }
    } catch {
      if error.code == .noTextField { withoutText.append(name) } else { report(error) }
    }
  }

  /// How many members are offered to other threads before it is their turn.
  private var membersAhead: Int { file.reader.helpers == nil ? 0 : 4 * file.reader.threads }

  /// The next member that is held; some of those behind it are offered to threads that have nothing else to do.
  private func nextHeld() -> HeldMember? {
    for member in held.suffix(membersAhead).reversed() where !member.isOffered { offer(member) }
    return held.popLast()
  }

  private func offer(_ member: HeldMember) {
    member.isOffered = true
    guard let opened = try? opened(member.name, ByteStream(bytes: member.bytes)) else { return }
    member.opened = opened
    member.bytes = []
    guard let format = DocumentFormat.of(opened), format.file.isReadAsOne else { return }
    let reading = MemberReading { () throws(DocumentProblem) in try format.records(of: opened) }
    member.reading = reading
    file.reader.helpers?.offer(reading)
  }

  private func report(_ problem: DocumentProblem) {
    problemCount += 1
    if problemCount <= ArchiveLimits.reportedProblems { waiting.append(problem) }
  }

  /// What there is to say about the archive as a whole.
  private func closing() -> [Reading] {
    var readings: [Reading] = []
    let unreported = problemCount - ArchiveLimits.reportedProblems
    if unreported > 0 {
      readings.append(
        .problem(
          DocumentProblem(
            .damaged, path: file.path, reason: "\(counted(unreported, "more problem")) with files in it",
            advice: "unpack it and look at them")))
    }
    let groups = [
      (PassedOverFiles.Reason.otherSuffix, passedOver), (.generated, generated), (.noTextField, withoutText),
    ]
    for (reason, names) in groups where !names.isEmpty {
      readings.append(.passedOver(PassedOverFiles(path: file.path, reason: reason, names: names)))
    }
    if memberCount == 0, problemCount == 0 {
      readings.append(
        .problem(
          DocumentProblem(
            .noDocuments, path: file.path, reason: "holds no documents",
            advice: "looked for \(DocumentFormat.listOfSuffixes)")))
    }
    return readings
  }
}

/// A member whose bytes are at hand.
private final class HeldMember {
  let name: String
  /// Its bytes; none once it is opened.
  var bytes: [UInt8]
  /// Whether other threads were asked to read it, if it is of a format that they can read.
  var isOffered = false
  var opened: OpenedFile?
  var reading: MemberReading?

  init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
}
