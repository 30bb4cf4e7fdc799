internal import EntityExtraction
internal import Primitives
internal import TextModel

/// The documents of a corpus while their mentions become entities, each by itself but for what all of them together say of names.
///
/// Each document is read with a table of forms of its own. The tables are put together in the order of the documents, so that forms are
/// numbered by where they stand first. What a memory has of a document takes the place of reading it for as long as the numbers of its
/// ``DocumentReading/Grounds`` are those of then; where one is not, the document is read anew from its start.
struct CorpusReading: Sendable {
  /// What documents are read with.
  struct Source: Sendable {
    /// The documents, in the caller's order.
    let documents: [ExtractedDocument]
    /// Their indices, in the order of their ids.
    let order: [Int]
    let gazetteer: Gazetteer
    let owners: OwnerForms
    /// What is known from before, and by which keys.
    let memory: ResolutionMemory?
    let keys: [UInt64]
    let cache = NameFormCache(limit: .max)

    subscript(place: Int) -> ExtractedDocument { documents[order[place]] }

    /// What is remembered of a document, if its mentions are those of then.
    fileprivate func remembered(_ place: Int) -> RememberedDocument? {
      guard let memory, let numbers = memory.documents[keys[order[place]]] else { return nil }
      guard let found = RememberedDocument(numbers, memory), found.mentions == mentionNumber(place) else { return nil }
      return found
    }

    func mentionNumber(_ place: Int) -> Int { self[place].mentionNumber(owners) }

    /// Reads a document by itself, names as they stand in the text first, then what several say together.
    fileprivate func read(_ place: Int) -> LocalReading {
      var table = NameFormTable(gazetteer: gazetteer, cache: cache)
      let source = self[place]
      var mentions = NamedMention.all(of: source, forms: &table, owners: owners)
      let writtenForms = table.forms.count
      SharedSurnames.complete(&mentions, in: source, forms: &table)
      SharedPlaceNames.complete(&mentions, in: source, forms: &table)
      return LocalReading(mentions: mentions, forms: table.forms, writtenForms: writtenForms)
    }
  }

  /// A document with forms of its own.
  fileprivate struct LocalReading: Sendable {
    var mentions: [NamedMention] = []
    var forms: [NameForm] = []
    var writtenForms: Int
    var remembered: RememberedDocument?
  }

  let source: Source
  let threads: Int
  private(set) var table: NameFormTable
  /// The documents in the order of their ids.
  private(set) var documents: [DocumentReading]
  /// A number for each form, where the grounds of documents are needed.
  private var formNumbers: [Int] = []
  /// The number of each form's letters, once types are settled.
  private(set) var letters: [Int32] = []

  /// Reads the names of all documents.
  ///
  /// - Parameters:
  ///   - source: What is read.
  ///   - keepsGrounds: Whether the result is to be remembered.
  ///   - threads: How many threads work on it; the result is the same for any number.
  init(_ source: Source, keepsGrounds: Bool, threads: Int) {
    (self.source, self.threads) = (source, threads)
    table = NameFormTable(gazetteer: source.gazetteer)
    let known = source.memory?.madeForms(with: source.gazetteer, threads: threads) ?? []
    let local = Array(source.order.indices).mapEach(threads: threads) { place in
      guard let remembered = source.remembered(place) else { return source.read(place) }
      return LocalReading(
        forms: remembered.forms.map { known[$0] }, writtenForms: remembered.writtenForms, remembered: remembered)
    }
    documents = local.map { local in
      var document = DocumentReading()
      (document.writtenForms, document.remembered) = (local.writtenForms, local.remembered)
      document.mentions = local.mentions
      if keepsGrounds, local.remembered == nil { document.ownForms = local.forms }
      document.forms.reserveCapacity(local.forms.count)
      return document
    }
    var ofMemory = [Int32](repeating: -1, count: known.count)
    for (place, local) in local.enumerated() { take(0..<local.writtenForms, of: local, place, &ofMemory) }
    for (place, local) in local.enumerated() {
      take(local.writtenForms..<local.forms.count, of: local, place, &ofMemory)
    }
    table.joinUmlauts(threads: threads)
    if keepsGrounds { formNumbers = table.forms.mapEach(threads: threads, \.number) }
    settleNames()
  }

  /// The forms of the corpus.
  var forms: [NameForm] { table.forms }

  /// Numbers some of a document's forms as the corpus does; what the memory's forms are numbered, is found out once.
  private mutating func take(_ range: Range<Int>, of local: LocalReading, _ place: Int, _ ofMemory: inout [Int32]) {
    for form in range {
      guard let number = local.remembered?.forms[form] else {
        documents[place].forms.append(Int32(table.index(of: local.forms[form])))
        continue
      }
      if ofMemory[number] < 0 { ofMemory[number] = Int32(table.index(of: local.forms[form])) }
      documents[place].forms.append(ofMemory[number])
    }
  }

  /// Settles what a document's own names say of one another; what is remembered otherwise is read anew.
  private mutating func settleNames() {
    let (source, formNumbers, forms) = (source, formNumbers, table.forms)
    let keepsGrounds = !formNumbers.isEmpty
    documents.changeEach(threads: threads) { place, document in
      if keepsGrounds {
        var hash = GroundHash()
        for form in document.forms { hash.add(formNumbers[Int(form)]) }
        document.grounds.names = hash.number
      }
      if let remembered = document.remembered {
        guard remembered.grounds.names == document.grounds.names else {
          return Self.forget(&document, source, place, forms)
        }
        document.marks = remembered.marks.map { FormMark(form: document.forms[Int($0.form)], says: $0.says) }
      } else {
        Self.settle(&document, source[place], forms)
      }
    }
  }

  /// Counts the forms of mentions by the corpus's, and settles what the document says itself.
  private static func settle(_ document: inout DocumentReading, _ source: ExtractedDocument, _ forms: [NameForm]) {
    for index in document.mentions.indices { document.mentions[index].renumberForms(document.forms) }
    Gloss.mark(&document.mentions, in: source)
    PersonInitials.settle(&document.mentions, in: source, forms: forms)
    Peerages.settle(&document.mentions, in: source, forms: forms)
    DefinedNames.mark(&document.mentions, in: source, forms: forms)
    document.marks = document.mentions.compactMap { FormMark($0, forms) }
  }

  // MARK: Types

  /// Settles what forms name, in each document and over all of them.
  mutating func settleTypes() {
    let (source, forms, keepsGrounds) = (source, table.forms, !formNumbers.isEmpty)
    let agreement = TypeAgreement(documents.lazy.map(\.marks), forms: forms, threads: threads)
    letters = agreement.letters.numbers
    let hasAddedTypes = keepsGrounds && source.documents.contains { $0.mentions.contains { $0.type.isAdded } }
    documents.changeEach(threads: threads) { place, document in
      if keepsGrounds { document.grounds.types = agreement.number(of: document, hasAddedTypes: hasAddedTypes) }
      if let remembered = document.remembered {
        if remembered.grounds.types == document.grounds.types {
          for (form, type) in remembered.meanings {
            document.meanings[agreement.letters.numbers[Int(document.forms[form])]] = .some(type)
          }
          return
        }
        Self.forget(&document, source, place, forms)
      }
      agreement.settle(&document.mentions)
      document.meanings = agreement.meanings(document.mentions)
    }
    let votes = agreement.votes(documents.lazy.map(\.meanings))
    documents.changeEach(threads: threads) { place, document in
      if keepsGrounds { document.grounds.votes = agreement.number(of: votes, document) }
      if let remembered = document.remembered {
        if remembered.grounds.votes == document.grounds.votes { return }
        Self.forget(&document, source, place, forms)
        agreement.settle(&document.mentions)
      }
      agreement.follow(votes, &document.mentions, meaning: document.meanings)
    }
  }

  private static func forget(
    _ document: inout DocumentReading, _ source: Source, _ place: Int, _ forms: [NameForm]
  ) {
    let read = source.read(place)
    document.remembered = nil
    guard read.forms.count == document.forms.count else {
      (document.isUnsound, document.marks, document.meanings) = (true, [], [:])
      return
    }
    (document.mentions, document.ownForms) = (read.mentions, read.forms)
    settle(&document, source[place], forms)
  }

  /// Whether what was remembered of all documents can be; the entities are none where it can't.
  var isSound: Bool { !documents.contains(where: \.isUnsound) }

  // MARK: Entities

  /// Finds whom and what each document speaks of.
  mutating func findEntities() {
    guard isSound else { return }
    let (source, context) = (source, ResolutionContext(forms: table.forms))
    documents.changeEach(threads: threads) { place, document in
      if let remembered = document.remembered {
        document.entities = remembered.entities.map {
          $0.renumbered(by: document.forms, ofDocument: source.order[place])
        }
        return
      }
      Couples.settle(&document.mentions, in: source[place], forms: context.forms)
      CompanyShortNames.settle(&document.mentions, in: source[place], forms: context.forms)
      document.entities = DocumentEntity.all(
        in: DocumentContext(
          corpus: context, source: source[place], document: source.order[place], mentions: document.mentions))
    }
  }
}

extension NameForm {
  /// A number that stands for all that can be another one where the rest of the corpus is: the letters that stand for all which are equal,
  /// and the spellings that umlauts have.
  fileprivate var number: Int {
    var hash = GroundHash()
    hash.add(text)
    for part in person.parts { hash.add(part) }
    for part in person.middleNames { hash.add(part) }
    return hash.number
  }
}

extension FormMark {
  /// What a mention tells; nil where that is nothing.
  init?(_ mention: NamedMention, _ forms: [NameForm]) {
    // Of types that were added other documents are told nothing.
    if mention.type.isAdded { return nil }
    // Names are looked at where they are, not copied.
    let form = forms[mention.form]
    var says: Says = mention.type == .place ? .place : mention.type == .organization ? .organization : []
    // "Tamsin Gale & Co" is called after a person.
    if form.nonPerson.hasLegalForm, !form.nonPerson.hasJointForm, form.nonPerson.coreWords.count > 1,
      mention.type != .person || form.nonPerson.hasUnmistakableLegalForm
    {
      says.insert(.company)
    }
    if !mention.title.words.isEmpty, form.nonPerson.words.count > 1 { says.insert(.titled) }
    if says.isEmpty { return nil }
    self.init(form: Int32(mention.form), says: says)
  }
}

extension DocumentEntity {
  /// With other numbers of its forms, and its reasons of another document.
  func renumbered(by forms: [Int32], ofDocument document: Int) -> DocumentEntity {
    var entity = self
    entity.identifyingForm = Int(forms[identifyingForm])
    for index in members.indices {
      entity.members[index].form = Int(forms[members[index].form])
      entity.members[index].writtenForm = Int(forms[members[index].writtenForm])
    }
    for index in merges.indices { entity.merges[index].document = document }
    entity.otherForms = Set(otherForms.map { Int(forms[$0]) })
    return entity
  }
}
