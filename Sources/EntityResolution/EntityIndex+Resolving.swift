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
  /// - Complexity: O(*n* log *n*) for *n* mentions.
  ///
  /// The same full name in two documents is taken for the same person. The names of a document are read with the words
  /// of its language.
  public init(
    resolving documents: [ExtractedDocument], with gazetteer: Gazetteer, decisions: Decisions = Decisions()
  ) {
    let documents = CorpusLongerNames.completed(documents)
    // Whatever is decided by "first" is decided in the order of the ids, not of the caller.
    let order = documents.indices.sorted {
      let (a, b) = (documents[$0].document, documents[$1].document)
      return a.id != b.id ? a.id < b.id : a.text != b.text ? a.text < b.text : $0 < $1
    }
    var table = NameFormTable(gazetteer: gazetteer)
    var mentions = order.map { NamedMention.all(of: documents[$0], forms: &table) }
    for (place, index) in order.enumerated() {
      SharedSurnames.complete(&mentions[place], in: documents[index], forms: &table)
      SharedPlaceNames.complete(&mentions[place], in: documents[index], forms: &table)
    }
    table.joinUmlauts()
    let context = ResolutionContext(forms: table.forms)
    for (place, index) in order.enumerated() { Gloss.mark(&mentions[place], in: documents[index]) }
    for (place, index) in order.enumerated() {
      PersonInitials.settle(&mentions[place], forms: context.forms)
      DefinedNames.mark(&mentions[place], in: documents[index], forms: context.forms)
    }
    TypeAgreement.settle(&mentions, forms: context.forms)
    for (place, index) in order.enumerated() {
      Couples.settle(&mentions[place], in: documents[index], forms: context.forms)
      CompanyShortNames.settle(&mentions[place], in: documents[index], forms: context.forms)
    }
    let entities = zip(order, mentions).map { index, mentions in
      DocumentEntity.all(
        in: DocumentContext(corpus: context, source: documents[index], document: index, mentions: mentions))
    }
    let corpus = CorpusResolution(entities, in: context)
    let resolved = EntityIndex(
      documents: documents, entities: EntityAssembly(corpus, positions: order).entities())
    self = resolved.applying(decisions)
  }
}
