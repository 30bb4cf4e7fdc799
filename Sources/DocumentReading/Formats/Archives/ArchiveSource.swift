internal import CLibArchive
internal import Primitives

/// Where libarchive takes the bytes of an archive from.
///
/// An archive that is read from its end, a zip, is opened on the disk a second time, or held in memory if it is itself in an
/// archive or comes through a pipe. All others come as a stream.
final class ArchiveSource {
  /// Why the bytes ended too early.
  private(set) var failure: SystemError?
  private let place: Place
  private let note: (Int) -> Void
  /// The bytes that libarchive has at the moment.
  private var window: UnsafeMutableBufferPointer<UInt8>

  private enum Place {
    case disk(String)
    case memory
    case stream(ByteStream)
  }

  private static let blockSize = 1 << 16

  /// Takes a file; `note` hears of how many bytes it has, or of each piece of a stream.
  init(
    _ file: OpenedFile, isSeekable: Bool, bytes: [UInt8]?, _ note: @escaping (Int) -> Void
  ) throws(DocumentProblem) {
    self.note = note
    window = UnsafeMutableBufferPointer(start: nil, count: 0)
    if isSeekable, bytes == nil, let path = file.diskPath, let status = try? FileStatus(path), status.kind == .file {
      place = .disk(path)
      note(status.size)
    } else if isSeekable {
      place = .memory
      let all = if let bytes { bytes } else { try file.bytes() }
      note(all.count)
      hold(all)
    } else {
      place = .stream(file.pieces())
    }
  }

  deinit { window.deallocate() }

  private func hold(_ bytes: [UInt8]) {
    if window.count < bytes.count {
      window.deallocate()
      window = .allocate(capacity: bytes.count)
    }
    _ = window.update(fromContentsOf: bytes)
  }

  /// Opens an archive on the bytes; this object has to outlive it.
  func open(_ archive: OpaquePointer) -> Int32 {
    switch place {
    case .disk(let path): return archive_read_open_filename(archive, path, Self.blockSize)
    case .memory: return archive_read_open_memory(archive, window.baseAddress, window.count)
    case .stream:
      let pointer = Unmanaged.passUnretained(self).toOpaque()
      return archive_read_open(
        archive, pointer, nil,
        { _, pointer, start in
          guard let pointer, let start else { return -1 }
          return Unmanaged<ArchiveSource>.fromOpaque(pointer).takeUnretainedValue().next(start)
        }, nil)
    }
  }

  /// Gives libarchive the next piece of a stream.
  private func next(_ start: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
    guard case .stream(let stream) = place else { return -1 }
    do throws(SystemError) {
      let piece = try stream.next()
      note(piece.count)
      hold(piece)
      start.pointee = UnsafeRawPointer(window.baseAddress)
      return piece.count
    } catch {
      failure = error
      return -1
    }
  }
}
