package import EntityExtraction

/// Joins what all documents say to the entities of the corpus: ``CorpusResolution`` over statements instead of documents.
package struct StatementResolution {
  /// A statement, how many documents make it, and the first of them.
  package struct Counted: Sendable {
    /// What is said.
    package var statement: NameStatement
    /// How many documents say it.
    package var count: Int
    /// The id of the first document that does, and the index of its first entity there: the order of statements.
    package var first: (document: String, entity: Int)

    /// Creates a counted statement.
    package init(_ statement: NameStatement, count: Int, first: (document: String, entity: Int)) {
      (self.statement, self.count, self.first) = (statement, count, first)
    }
  }

  /// Who is meant by an entity of a statement.
  package enum Answer: Hashable, Sendable {
    /// The entity of the corpus with that key, the same in all documents.
    case shared(String)
    /// Another one in each document that says so: that of the statement's entity with this index.
    case own(Int)
  }

  /// For each statement the answers for its entities.
  package let answers: [[Answer]]

  /// Resolves statements that are given in any order.
  ///
  /// - Parameters:
  ///   - statements: All that have to do with one another; those about persons and all others have not.
  ///   - gazetteer: The names known beforehand, the same with which documents were read.
  ///   - facts: The umlauts of the corpus, see ``CorpusFacts/umlauts``; nothing else is looked at.
  /// - Complexity: O(*n* log *n*) for *n* different statements, however many documents make them.
  package init(_ statements: [Counted], with gazetteer: Gazetteer, knowing facts: CorpusFacts) {
    let order = statements.indices.sorted {
      let (a, b) = (statements[$0].first, statements[$1].first)
      return a.document != b.document ? a.document < b.document : a.entity < b.entity
    }
    var table = NameFormTable(gazetteer: gazetteer)
    let entities = order.map { index in
      statements[index].statement.entities.map { $0.entity(&table, in: statements[index].statement.language) }
    }
    table.joinUmlauts(UmlautSpellings(plain: facts.umlauts))
    let corpus = CorpusResolution(
      entities, in: ResolutionContext(forms: table.forms), weights: order.map { statements[$0].count })
    var answers = statements.map { [Answer](repeating: .own(0), count: $0.statement.entities.count) }
    for index in corpus.groups.indices {
      guard let lead = corpus.groups[index].references.min() else { continue }
      let isOwn = corpus.root(index) == index && corpus.isOfOneDocument(corpus[lead])
      let answer = isOwn ? Answer.own(lead.entity) : .shared(corpus.groups[corpus.root(index)].key)
      for reference in corpus.groups[index].references { answers[order[reference.document]][reference.entity] = answer }
    }
    self.answers = answers
  }
}
