public import EntityExtraction
internal import Primitives
internal import TextModel

extension EntityIndex {
  /// Finds out who is meant by the mentions of `documents`.
  ///
  /// Names are joined inside each document first, then across documents. Every join keeps its reason in
  /// ``Entity/merges``. The rules stand with ``Merge/Reason``; in short: short forms of persons, acronyms and short
  /// forms of organizations join the full form of their document, the same full names and what the gazetteer lists for
  /// one thing join everywhere, and a lone surname joins across documents only where one bearer has a clear majority.
  /// Two different full names are never joined because they share a surname.
  ///
  ///     let index = EntityIndex(resolving: documents, with: gazetteer)
  ///     print(index.entities.map(\.name))
  ///
  /// - Parameters:
  ///   - documents: The documents with their mentions, in any order: it changes neither entities nor ids.
  ///   - gazetteer: The names known beforehand.
  ///   - decisions: What a person decided, which has the last word: see ``applying(_:isForced:)``. Ignored mentions are
  ///     left out of ``documents``.
  ///   - threads: How many threads work on it; the result is the same for any number.
  /// - Complexity: O(*n* log *n*) for *n* mentions.
  ///
  /// The same full name in two documents is taken for the same person. The names of a document are read with the words
  /// of its language.
  public init(
    resolving documents: [ExtractedDocument], with gazetteer: Gazetteer, decisions: Decisions = Decisions(),
    threads: Int = 1
  ) {
    let source = CorpusReading.Source(documents, with: gazetteer, nil, keys: [], threads: threads)
    self = CorpusReading(resolving: source, keepsGrounds: false, threads: threads).index(threads: threads)
      .applying(decisions)
  }

  /// Finds out the same with what is remembered of documents, and what to remember of them.
  ///
  /// - Parameters:
  ///   - documents: The documents with their mentions, in any order.
  ///   - keys: For each document a number that stands for its text and all that was found in it.
  ///   - memory: What was found in documents of such numbers by the same program with the same gazetteer; nil for nothing.
  ///   - gazetteer: The names known beforehand.
  ///   - threads: How many threads work on it; the result is the same for any number.
  /// - Returns: The index that ``init(resolving:with:decisions:threads:)`` gives, and the memory of its documents.
  /// - Complexity: O(*n* log *n*) for *n* mentions, with the greater part of the work for those of documents that are new, or have names of
  ///   which the corpus says something else than before.
  package static func resolving(
    _ documents: [ExtractedDocument], keys: [UInt64], recalling memory: ResolutionMemory?, with gazetteer: Gazetteer,
    threads: Int
  ) -> (index: EntityIndex, memory: ResolutionMemory) {
    resolving(documents, keys: keys, recalling: memory, with: gazetteer, threads: threads) { $0 }
  }

  /// Finds out the same, and makes something of what to remember while entities are joined: most of that is work for one thread.
  ///
  /// - Parameters:
  ///   - documents: The documents with their mentions, in any order.
  ///   - keys: For each document a number that stands for its text and all that was found in it.
  ///   - memory: What was found in documents of such numbers before; nil for nothing.
  ///   - gazetteer: The names known beforehand.
  ///   - threads: How many threads work on it; the result is the same for any number.
  ///   - make: Makes what is given back in place of the memory.
  /// - Returns: The index, and what was made.
  package static func resolving<Kept: Sendable>(
    _ documents: [ExtractedDocument], keys: [UInt64], recalling memory: ResolutionMemory?, with gazetteer: Gazetteer,
    threads: Int, remembering make: @Sendable (ResolutionMemory) -> Kept
  ) -> (index: EntityIndex, memory: Kept) {
    precondition(keys.count == documents.count, "One key per document")
    let source = CorpusReading.Source(documents, with: gazetteer, memory, keys: keys, threads: threads)
    let reading = CorpusReading(resolving: source, keepsGrounds: true, threads: threads)
    guard reading.isSound else {
      return resolving(
        documents, keys: keys, recalling: nil, with: gazetteer, threads: threads, remembering: make)
    }
    return Blocks.sideBySide(threads: threads) {
      reading.index(threads: threads)
    } _: {
      make(reading.recorded)
    }
  }
}

extension CorpusReading.Source {
  /// Documents in the order of their ids, with longer names where other documents tell.
  fileprivate init(
    _ documents: [ExtractedDocument], with gazetteer: Gazetteer, _ memory: ResolutionMemory?, keys: [UInt64],
    threads: Int
  ) {
    let documents = CorpusLongerNames.completed(documents, threads: threads)
    // Whatever is decided by "first" is decided in the order of the ids, not of the caller.
    let order = documents.indices.sorted {
      let (a, b) = (documents[$0].document, documents[$1].document)
      return a.id != b.id ? a.id < b.id : a.text != b.text ? a.text < b.text : $0 < $1
    }
    self.init(
      documents: documents, order: order, gazetteer: gazetteer, owners: OwnerForms(documents), memory: memory,
      keys: keys)
  }
}

extension CorpusReading {
  /// Finds whom and what each document speaks of.
  fileprivate init(resolving source: Source, keepsGrounds: Bool, threads: Int) {
    self.init(source, keepsGrounds: keepsGrounds, threads: threads)
    settleTypes()
    findEntities()
  }

  /// The entities of the corpus.
  fileprivate func index(threads: Int) -> EntityIndex {
    let corpus = CorpusResolution(
      documents.map(\.entities), in: ResolutionContext(forms: forms), threads: threads)
    let lists = source.gazetteer.reading(source.documents.mainLanguage)
    let assembly = EntityAssembly(
      corpus, positions: source.order, ownNames: lists.ownNames, ownPlaces: lists.ownPlaces)
    return EntityIndex(documents: source.documents, entities: assembly.entities(threads: threads))
  }
}
