import ChildProcesses
import Primitives

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Opens an address in the person's browser.
enum BrowserOpening {
  #if os(macOS)
    private static let program = "/usr/bin/open"
  #else
    private static let program = "/usr/bin/xdg-open"
  #endif

  /// Opens an address that nobody else may see.
  ///
  /// Others on the machine can read the arguments of programs: the browser is given a file that only this person can read, and that
  /// leads to the address.
  static func open(_ address: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "comention-\(UUID().uuidString)")
    let page = folder.appending(path: "open.html")
    let html = """
      <!DOCTYPE html><meta charset="utf-8"><meta name="referrer" content="no-referrer">
      <meta http-equiv="refresh" content="0; url=\(address)"><title>comention</title><a href="\(address)">comention</a>

      """
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try Data(html.utf8).write(to: page)
    } catch {
      return tell("no file could be written for the browser")
    }
    let path = page.path
    Task.detached {
      let limits = ChildProcess.Limits(cpuSeconds: 60, wallSeconds: 30, outputBytes: 1 << 16)
      let failure = ChildProcess(executable: program, arguments: [path]).run(input: [], limits: limits) { $0.failure }
      if let failure, failure != .deadline { tell("\(program) opened no browser") }
      // A browser that is only just starting has to find it.
      try? await Task.sleep(for: .seconds(30))
      try? FileManager.default.removeItem(at: folder)
    }
  }

  private static func tell(_ problem: String) { Terminal().remark("comention: \(problem); open the address yourself") }
}
