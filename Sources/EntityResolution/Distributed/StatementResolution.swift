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
  package indirect enum Answer: Hashable, Sendable {
    /// The entity of the corpus with that key, the same in all documents.
    case shared(String)
    /// Another one in each document that says so: that of the statement's entity with this index.
    case own(Int)
    /// A lone name: the bearer of the surname with that key, except in a document whose story names the bearer in
    /// another statement, where it is the other one; nil where no document can do that.
    case lone(bearer: String, other: Answer?)
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
    let found = StatementAnswers(corpus)
    for index in corpus.groups.indices {
      for reference in corpus.groups[index].references {
        answers[order[reference.document]][reference.entity] = found.answer(for: reference, of: index)
      }
    }
    self.answers = answers
  }
}

/// Who is meant by the entities of statements that are resolved.
private struct StatementAnswers {
  private let corpus: CorpusResolution
  /// For each group who is meant by those that were of it at first.
  private var answers: [StatementResolution.Answer] = []
  /// For each bearer of lone names what all have in common that name the bearer in a story.
  private var common: [Int: Set<String>] = [:]

  init(_ corpus: CorpusResolution) {
    self.corpus = corpus
    var first: [Int: DocumentEntity.Reference] = [:]
    var bearers: Set<Int> = []
    for index in corpus.groups.indices {
      for reference in corpus.groups[index].references {
        let home = corpus.loneGroups[reference] ?? index
        if home != index { bearers.insert(index) }
        first[home] = first[home].map { min($0, reference) } ?? reference
      }
    }
    answers = corpus.groups.indices.map { index in
      let root = corpus.root(index)
      guard root == index, let first = first[index], corpus.isOfOneDocument(corpus[first]) else {
        return .shared(corpus.groups[root].key)
      }
      return .own(first.entity)
    }
    for index in corpus.groups.indices where bearers.contains(corpus.root(index)) {
      for reference in corpus.groups[index].references
      where corpus.loneGroups[reference] == nil && !corpus[reference].isOutsideStory {
        let tokens = corpus[reference].tokens(corpus.forms)
        common[corpus.root(index)] = common[corpus.root(index)]?.intersection(tokens) ?? tokens
      }
    }
  }

  func answer(for reference: DocumentEntity.Reference, of group: Int) -> StatementResolution.Answer {
    guard let home = corpus.loneGroups[reference] else { return answers[group] }
    // Whoever shares a token with it would be in its statement, where the bearer's name was looked for.
    let isWhole = common[group].map { !$0.isDisjoint(with: corpus[reference].tokens(corpus.forms)) } ?? true
    return .lone(bearer: corpus.groups[group].key, other: isWhole ? nil : answers[home])
  }
}
