package import TextModel

/// Reading a corpus in steps, so that what was read before need not be read again: the files, then what each holds, then what
/// depends on all of them. Together they give what ``DocumentReader/documents(at:standardInput:progress:)`` gives.
extension DocumentReader {
  /// What arguments lead to.
  package struct FoundFiles: Sendable {
    /// The files of the corpus, those known before too, ordered by their ids.
    package var files: [CorpusFile]
    /// What could not be looked at.
    package var problems: [DocumentProblem]
    /// What was found and is no document.
    package var passedOver: [PassedOverFiles]
  }

  /// What one file holds.
  package struct FileContents: Sendable {
    /// The documents in their order, each with the file or the member of an archive that it stood in, and its line there.
    package var documents: [(document: Document, fileID: String, line: Int?)] = []
    /// What could not be read of it.
    package var problems: [DocumentProblem] = []
    /// What should be known of it.
    package var remarks: [DocumentRemark] = []
    /// What was passed over in it.
    package var passedOver: [PassedOverFiles] = []
  }

  /// Finds the files of a corpus.
  ///
  /// - Parameters:
  ///   - arguments: Files and folders.
  ///   - known: Files that were found before, under other arguments or the same ones.
  /// - Returns: The files, each with the id that it has among all of them.
  package func files(at arguments: [String], knowing known: [CorpusFile] = []) -> FoundFiles {
    let finder = InputFinder(arguments, knowing: known.map(\.found))
    let own = finder.own
    let files = finder.files.filter { $0.origin == .file }.map { file in
      let found = own[file.realPath] ?? file
      return CorpusFile(file, ownID: found.id, parents: found.parents)
    }
    return FoundFiles(files: files, problems: finder.problems, passedOver: finder.passedOver)
  }

  /// Reads one file by itself.
  package func contents(of file: CorpusFile) -> FileContents {
    var contents = FileContents()
    var reader = FileReader(self, file.named, standardInput: .bytes([]))
    while let draft = reader.next() {
      let origin = draft.origin
      switch draft.finished() {
      case .document(let document): contents.documents.append((document, origin.fileID, origin.line))
      case .problem(let problem): contents.problems.append(problem)
      case .remark(let remark): contents.remarks.append(remark)
      case .passedOver(let files): contents.passedOver.append(files)
      }
    }
    return contents
  }

  /// Gives the documents of a corpus the ids that they have in it, and marks the lines that they have in common.
  ///
  /// - Parameter documents: All documents, by the ids of their files and in the order of each, as they were read.
  /// - Returns: The documents in the same order.
  /// - Complexity: O(*n*) in the length of the texts.
  package func corpus(of documents: [(document: Document, fileID: String, line: Int?)]) -> [Document] {
    var collector = CorpusCollector()
    for (document, fileID, line) in documents {
      collector.add(.document(document), origin: DocumentOrigin(fileID: fileID, line: line))
    }
    let settled = collector.settled()
    guard marksBoilerplate else { return settled }
    return RecurringLines.marked(settled, threads: threads)
  }
}
