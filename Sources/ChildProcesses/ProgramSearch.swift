internal import CChildProcess

/// Finds programs by their names, as a shell does.
package struct ProgramSearch: Hashable, Sendable {
  /// The folders to look in, the first one first.
  package let folders: [String]

  /// Looks in the given folders, or in those of `PATH`. Folders that don't begin at the root are left out: what they name depends on
  /// where one stands, which may be among files from anywhere.
  package init(folders: [String]? = nil) {
    let named = folders ?? Self.environment
    self.folders = named.filter { $0.utf8.first == UInt8(ascii: "/") }
  }

  /// The path of the first of the named programs that is there.
  package func path(of names: String...) -> String? {
    for name in names {
      for folder in folders {
        let path = folder + "/" + name
        if child_is_program(path) { return path }
      }
    }
    return nil
  }

  private static var environment: [String] {
    guard let folders = child_program_folders() else { return ["/usr/local/bin", "/usr/bin", "/bin"] }
    return String(cString: folders).split(separator: ":").map(String.init)
  }
}
