/// A file of a corpus that is read in steps, and what its id is made of.
package struct CorpusFile: Hashable, Sendable {
  /// The path to open, as it was given or found.
  package var path: String
  /// The same for all paths that lead to one file.
  package var realPath: String
  /// Its id in the corpus.
  package var id: String
  /// The path below the argument, which is its id unless another file has the same.
  package var ownID: String
  /// The folder that was searched, as it was given; nil for a file that was named itself.
  package var folder: String?
  /// The folders above ``ownID``, from the root on.
  package var parents: [String]
  /// Whether a link had to be followed below the argument.
  package var isLinked: Bool

  /// Names a file.
  package init(
    path: String, realPath: String, id: String, ownID: String, folder: String?, parents: [String], isLinked: Bool
  ) {
    (self.path, self.realPath, self.id, self.ownID) = (path, realPath, id, ownID)
    (self.folder, self.parents, self.isLinked) = (folder, parents, isLinked)
  }
}

extension CorpusFile {
  init(_ file: InputFile, ownID: String, parents: [Substring]) {
    self.init(
      path: file.path, realPath: file.realPath, id: file.id, ownID: ownID, folder: file.folder,
      parents: parents.map(String.init), isLinked: file.isLinked)
  }

  /// As it was found.
  var found: InputFile {
    InputFile(
      origin: .file, path: path, realPath: realPath, id: ownID, folder: folder,
      parents: parents.map { Substring($0) }, isLinked: isLinked)
  }

  /// As it is read.
  var named: InputFile {
    var file = found
    file.id = id
    return file
  }
}
