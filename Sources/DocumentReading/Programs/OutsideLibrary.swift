internal import CLanguageDetector
internal import CLibArchive
internal import CLibXML2
internal import CMailReader
internal import CUchardet

/// A library of the system that documents are read with. It is loaded when it is first needed, and may be missing.
enum OutsideLibrary {
  case libarchive
  case gmime
  case libxml2
  case uchardet
  case cld2

  /// What people call it.
  var name: String {
    switch self {
    case .libarchive: "libarchive"
    case .gmime: "GMime"
    case .libxml2: "libxml2"
    case .uchardet: "uchardet"
    case .cld2: "CLD2"
    }
  }

  /// Whether it is there.
  var isInstalled: Bool {
    switch self {
    case .libarchive: libarchive_load()
    case .gmime: mail_load()
    case .libxml2: libxml2_load()
    case .uchardet: uchardet_load()
    case .cld2: cld_load()
    }
  }

  /// The problem of a file that is read with it, if it is missing.
  func problem(_ path: String) -> DocumentProblem? {
    isInstalled
      ? nil
      : DocumentProblem(
        .missingLibrary, path: path, reason: "is read with \(name), which is not installed", advice: advice)
  }

  /// What to install where it is missing.
  var advice: String {
    switch self {
    case .libarchive:
      "install libarchive13 (Debian: apt install libarchive13; Ubuntu 24.04: apt install libarchive13t64; "
        + "macOS: brew install libarchive)"
    case .gmime:
      "install libgmime-3.0-0 (Debian: apt install libgmime-3.0-0; Ubuntu 24.04: apt install libgmime-3.0-0t64; "
        + "macOS: brew install gmime)"
    case .libxml2: "install libxml2 (Debian and Ubuntu: apt install libxml2; macOS: brew install libxml2)"
    case .uchardet: "install libuchardet0 (Debian and Ubuntu: apt install libuchardet0; macOS: brew install uchardet)"
    case .cld2: "install libcld2-0 (Debian and Ubuntu: apt install libcld2-0)"
    }
  }
}

extension DocumentFormat {
  /// Starts to read a file, if the libraries are there that its format is read with.
  ///
  /// - Throws: Why there is nothing to be had from it.
  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    try checkLibraries(for: file)
    return try self.file.records(of: file)
  }

  /// Checks that the libraries are there that the format is read with, and loads them.
  ///
  /// - Throws: Which one is missing.
  func checkLibraries(for file: OpenedFile) throws(DocumentProblem) {
    for library in self.file.libraries {
      if let problem = library.problem(file.path) { throw problem }
    }
  }
}

extension DocumentRemark {
  /// That languages are not told, where they could be.
  static var untoldLanguages: DocumentRemark? {
    guard cld_is_offered(), !OutsideLibrary.cld2.isInstalled else { return nil }
    return DocumentRemark(
      path: "",
      message: "the languages of documents are not told, as \(OutsideLibrary.cld2.name) is not installed; "
        + OutsideLibrary.cld2.advice)
  }
}
