public import EntityExtraction
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
    let documents = CorpusLongerNames.completed(documents, threads: threads)
    // Whatever is decided by "first" is decided in the order of the ids, not of the caller.
    let order = documents.indices.sorted {
      let (a, b) = (documents[$0].document, documents[$1].document)
      return a.id != b.id ? a.id < b.id : a.text != b.text ? a.text < b.text : $0 < $1
    }
    var named = NamedCorpus(documents, order: order, gazetteer: gazetteer, threads: threads)
    named.joinUmlauts(threads: threads)
    let context = ResolutionContext(forms: named.table.forms)
    var mentions = named.takeMentions()
    mentions.changeEach(threads: threads) { place, mentions in
      Gloss.mark(&mentions, in: documents[order[place]])
      PersonInitials.settle(&mentions, forms: context.forms)
      DefinedNames.mark(&mentions, in: documents[order[place]], forms: context.forms)
    }
    TypeAgreement.settle(&mentions, forms: context.forms, threads: threads)
    mentions.changeEach(threads: threads) { place, mentions in
      Couples.settle(&mentions, in: documents[order[place]], forms: context.forms)
      CompanyShortNames.settle(&mentions, in: documents[order[place]], forms: context.forms)
    }
    let contexts = zip(order, mentions).map { index, mentions in
      DocumentContext(corpus: context, source: documents[index], document: index, mentions: mentions)
    }
    let entities = contexts.mapEach(threads: threads) { DocumentEntity.all(in: $0) }
    let corpus = CorpusResolution(entities, in: context, threads: threads)
    let assembly = EntityAssembly(
      corpus, positions: order, ownNames: gazetteer.reading(documents.mainLanguage).ownNames)
    let resolved = EntityIndex(documents: documents, entities: assembly.entities(threads: threads))
    self = resolved.applying(decisions)
  }
}
