package import EntityExtraction

/// A document whose names are read with what the corpus says of them: the steps of
/// ``EntityIndex/init(resolving:with:decisions:threads:)`` that look at one document at a time.
package struct PreparedDocument {
  let source: ExtractedDocument
  private(set) var mentions: [NamedMention]
  private var table: NameFormTable

  /// Reads the names of a document in which longer names are completed already, see ``LongerNameReading``.
  ///
  /// - Complexity: O(*n*) for *n* mentions.
  package init(_ source: ExtractedDocument, with gazetteer: Gazetteer, sharing cache: NameFormCache? = nil) {
    self.source = source
    table = NameFormTable(gazetteer: gazetteer, cache: cache)
    mentions = NamedMention.all(of: source, forms: &table, owners: OwnerForms([source]))
    SharedSurnames.complete(&mentions, in: source, forms: &table)
    SharedPlaceNames.complete(&mentions, in: source, forms: &table)
  }

  /// What the document tells of its names: umlauts, legal forms, titles, tags. The names are read no further then.
  package mutating func counts() -> [NameCount] {
    let umlauts = UmlautSpellings(table.forms.lazy.map(\.text)).plain.sorted { $0.key < $1.key }
    settleBeforeTypes()
    return umlauts.map { .umlaut(word: $0.key, plain: $0.value) }
      + TypeAgreement.counts(of: mentions, forms: table.forms)
  }

  /// What places and organizations are in the document, as others need to know.
  package mutating func votes(knowing facts: CorpusFacts) -> [NameCount] {
    read(knowing: facts)
    let agreement = TypeAgreement(of: mentions, forms: table.forms, knowing: facts)
    agreement.settle(&mentions)
    return agreement.votes(of: mentions)
  }

  /// Whom and what the document speaks of.
  package mutating func names(knowing facts: CorpusFacts) -> DocumentNames {
    read(knowing: facts)
    let context = ResolutionContext(forms: table.forms)
    let agreement = TypeAgreement(of: mentions, forms: context.forms, knowing: facts)
    agreement.settle(&mentions, following: facts.votes)
    Couples.settle(&mentions, in: source, forms: context.forms)
    CompanyShortNames.settle(&mentions, in: source, forms: context.forms)
    let document = DocumentContext(corpus: context, source: source, document: 0, mentions: mentions)
    return DocumentNames(DocumentEntity.all(in: document), of: source, forms: context.forms)
  }

  private mutating func read(knowing facts: CorpusFacts) {
    table.joinUmlauts(UmlautSpellings(plain: facts.umlauts))
    settleBeforeTypes()
  }

  private mutating func settleBeforeTypes() {
    Gloss.mark(&mentions, in: source)
    PersonInitials.settle(&mentions, in: source, forms: table.forms)
    Peerages.settle(&mentions, in: source, forms: table.forms)
    DefinedNames.mark(&mentions, in: source, forms: table.forms)
  }
}
