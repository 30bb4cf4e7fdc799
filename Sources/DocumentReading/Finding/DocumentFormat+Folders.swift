extension DocumentFormat {
  /// Whether a file of a name is read where it is found in a folder or an archive, nobody having named it: by its suffix, and
  /// of a compressed file by that of what it holds, if it has one.
  static func isRead(inFolders name: String) -> Bool {
    guard let format = DocumentFormat(path: name) else { return false }
    guard format == .compressed, let inner = CompressedFormat.innerName(of: name) else { return true }
    let file = inner.split(separator: "/").last ?? ""
    return !file.dropFirst().contains(".") || isRead(inFolders: String(file))
  }
}
