import EntityExtraction
import EntityResolution
import Primitives
import Testing
import TextModel

/// Resolution step by step, with nothing but sums between documents, against resolution of all documents at once.
@Suite struct DistributedResolutionTests {
  private static let words = [
    "p Anna Smith", "p Boris Smith", "p Anna J. Smith", "p Smith", "p Mr.: Smith", "p Mrs.: Smith", "p Anna",
    "p Jordan",
    "p Michael Jordan", "p President: Jordan", "p Kim Yong-chol", "p Kim Yong Chol", "p Kim", "p Jürgen Grüber",
    "p Juergen Grueber", "p Gruber", "p Steve Biegun", "p Stephen E. Biegun", "p Biegun", "p President",
    "p Vander Berg",
    "p J. Smith", "p Smith, Jr.", "p Tamsin Gale", "p Gale", "p ★",
    "p Jane Bingley", "p Jane Bennet", "p Miss: Bingley", "p Bingley", "p Bennet", "p John Mac Donald",
    "p John MacDonald", "p MacDonald", "p Happy Jack", "p Jack", "p Miss: Smith", "p Dolores Vasquez-Whitfield",
    "p Whitfield", "p Mr.: Whitfield",
    "l Washington", "o Washington", "p Washington", "p Denzel Washington", "l Chelsea", "o Chelsea", "o! Chelsea",
    "l U.S.", "l United States", "l DPRK", "o UN", "o WHO", "l State of Texas", "l Texas", "l Bell", "l Bell's Landing",
    "o Lakeland Transit Commission", "o LTC", "o Transit Commission", "o Commission", "o the Commission", "o Lakeland",
    "o Pelican Stevedores Ltd", "p Pelican Stevedores", "o Pelican Stevedores", "p Dr.: Pelican Stevedores",
    "o Ministry of Health", "l Kenya", "l Uganda", "o Court", "o Supreme Court", "o Averhaven Port Authority",
    "o Port Authority", "o Lakeland Port Authority", "v Aurora", "o ★",
  ]
  private static let joints = [" ", " (", ") ", ", ", " and ", "'s ", " in ", ". "]
  private static let gazetteer = Gazetteer(
    knownNames: knownCountries + [KnownName(name: "Jane Bingley", type: .person, aliases: ["Jane Bennet"])])

  private func soup(seed: UInt64, documents: Int) -> [ExtractedDocument] {
    var random = SplitMix64(seed: seed)
    return (0..<documents).map { number in
      var text = ""
      for _ in 0..<Int.random(in: 0...10, using: &random) {
        text += "[\(Self.words.randomElement(using: &random) ?? "")]"
        text += Self.joints.randomElement(using: &random) ?? ""
      }
      return story("\(number)", text)
    }
  }

  /// What all documents say, summed as an engine does.
  private func summed(_ counts: [NameCount]) -> CorpusFacts {
    var sums: [String: NameCount] = [:]
    func add(_ key: String, _ count: NameCount, _ join: (NameCount) -> NameCount) {
      sums[key] = sums[key].map(join) ?? count
    }
    for count in counts {
      switch count {
      case .longer(let name):
        add("longer \(name.text)", count) { held in
          guard case .longer(var sum) = held else { return held }
          sum.count += name.count
          sum.documents += name.documents
          sum.types.merge(name.types, uniquingKeysWith: +)
          sum.score = max(sum.score, name.score)
          return .longer(sum)
        }
      case .open(let text, let number):
        add("open \(text)", count) { held in
          guard case .open(_, let sum) = held else { return held }
          return .open(text: text, count: sum + number)
        }
      case .umlaut(let word, let plain):
        add("umlaut \(word)", count) { held in
          guard case .umlaut(_, let other) = held else { return held }
          return .umlaut(word: word, plain: min(plain, other))
        }
      case .marks(let key, let marks):
        add("marks \(key)", count) { held in
          guard case .marks(_, let other) = held else { return held }
          return .marks(key: key, marks.union(other))
        }
      case .tags(let folded, let vote):
        add("tags \(folded)", count) { held in
          guard case .tags(_, let sum) = held else { return held }
          return .tags(folded: folded, sum + vote)
        }
      case .vote(let folded, let vote):
        add("vote \(folded)", count) { held in
          guard case .vote(_, let sum) = held else { return held }
          return .vote(folded: folded, sum + vote)
        }
      }
    }
    var facts = CorpusFacts()
    for count in sums.values { facts.take(count) }
    for index in facts.longerNames.indices {
      if case .open(_, let open)? = sums["open \(facts.longerNames[index].text)"] {
        facts.longerNames[index].open = open
      }
    }
    return facts
  }

  /// For every mention the key of its entity, and by the keys the documents' parts.
  private func resolved(_ documents: [ExtractedDocument]) throws -> (keys: [[String]], parts: [String: [EntityPart]]) {
    let known = documents.flatMap(LongerNameReading.counts)
    let looking = LongerNameReading(summed(known))
    let reading = LongerNameReading(summed(known + documents.flatMap(looking.openCounts)))
    let completed = documents.map(reading.completed)
    func prepared(_ document: ExtractedDocument) -> PreparedDocument {
      PreparedDocument(document, with: Self.gazetteer)
    }
    var counts = completed.flatMap { document in
      var document = prepared(document)
      return document.counts()
    }
    let facts = summed(counts)
    counts += completed.flatMap { document in
      var document = prepared(document)
      return document.votes(knowing: facts)
    }
    let all = summed(counts)
    let names = completed.map { document in
      var document = prepared(document)
      return document.names(knowing: all)
    }
    // Statements go through their texts, and count as often as documents make them.
    var statements: [String: StatementResolution.Counted] = [:]
    for (document, names) in zip(completed, names) {
      for (statement, entities) in zip(names.statements, names.entitiesOfStatement) {
        let first = (document: document.document.id, entity: entities[0])
        var counted =
          try statements[statement.text] ?? .init(NameStatement(text: statement.text), count: 0, first: first)
        #expect(counted.statement == statement)
        counted.count += 1
        if first < counted.first { counted.first = first }
        statements[statement.text] = counted
      }
    }
    let texts = Array(statements.keys)
    let resolution = StatementResolution(texts.compactMap { statements[$0] }, with: Self.gazetteer, knowing: all)
    let answers = Dictionary(uniqueKeysWithValues: zip(texts, resolution.answers))
    var parts: [String: [EntityPart]] = [:]
    let keys = zip(completed, names).map { document, names in
      let found = self.keys(of: names, document.document.id, answers)
      for (key, part) in zip(found, names.entities) { parts[key, default: []].append(part) }
      return names.entityOfMention.map { found[$0] }
    }
    return (keys, parts)
  }

  /// Who is meant by the entities of a document, as an engine joins answers to them.
  private func keys(
    of names: DocumentNames, _ document: String, _ answers: [String: [StatementResolution.Answer]]
  ) -> [String] {
    var keys = [String](repeating: "", count: names.entities.count)
    func key(_ answer: StatementResolution.Answer?, _ entities: [Int]) -> String {
      switch answer {
      case .shared(let key): return "key:\(key)"
      case .own(let place): return "own:\(document):\(entities[place])"
      case .lone(let bearer, let other):
        return other != nil && named.contains("key:\(bearer)") ? key(other, entities) : "key:\(bearer)"
      case nil:
        Issue.record("no answer")
        return ""
      }
    }
    var named: Set<String> = []
    for isLone in [false, true] {
      for (statement, entities) in zip(names.statements, names.entitiesOfStatement) {
        for (place, entity) in entities.enumerated() {
          let answer = answers[statement.text]?[place]
          if case .lone? = answer { guard isLone else { continue } } else { guard !isLone else { continue } }
          keys[entity] = key(answer, entities)
          if !isLone, !names.entities[entity].isOutsideStory { named.insert(keys[entity]) }
        }
      }
    }
    return keys
  }

  @Test(
    "A lone name is not the bearer's whom its document names by a name without a part in common",
    arguments: [
      ["[p John MacDonald] met [p MacDonald].", "[p John Mac Donald] met [p MacDonald].", "[p MacDonald] left."],
      ["[p Jane Bingley] met [p Bingley].", "[p Jane Bennet] met [p Bingley].", "[p Bingley] left."],
    ])
  func theDocumentHasDecided(texts: [String]) throws {
    let documents = stories(texts)
    let whole = EntityIndex(resolving: documents, with: Self.gazetteer)
    let (keys, _) = try resolved(documents)
    // Worked out by hand: the first and the third document have the bearer only, the second has somebody else, too.
    for numbers in [keys, documents.indices.map { whole.ids($0) }] {
      #expect(numbers[0][0] == numbers[0][1], "\(numbers)")
      #expect(numbers[1][0] == numbers[0][0] && numbers[1][1] != numbers[0][0], "\(numbers)")
      #expect(numbers[2][0] == numbers[0][0], "\(numbers)")
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func theSameMentionsAreOneEntity(seed: UInt64) throws {
    let documents = soup(seed: seed, documents: 3 + Int(seed % 14))
    let whole = EntityIndex(resolving: documents, with: Self.gazetteer)
    let (keys, parts) = try resolved(documents)
    var entityOfKey: [String: Int] = [:]
    var keyOfEntity: [Int: String] = [:]
    for (document, keys) in keys.enumerated() {
      for (key, entity) in zip(keys, whole.entities(ofDocument: document)) {
        #expect(entityOfKey.updateValue(entity, forKey: key) ?? entity == entity, "\(key) is several")
        #expect(keyOfEntity.updateValue(key, forKey: entity) ?? key == key, "\(whole.entities[entity].id) is parted")
      }
    }
    // The names are those of the whole; of several with one id, the fullest.
    for (key, entity) in entityOfKey {
      let found = naming(parts[key] ?? [])
      let (name, type) = (whole.entities[entity].name, whole.entities[entity].type)
      #expect(type == found.type)
      #expect(name == found.name || name == found.fullestName, "\(name) \(found)")
    }
  }

  private func naming(_ parts: [EntityPart]) -> EntityNaming {
    let named = parts.filter(\.isNamed)
    let titles = Set(parts.compactMap(\.shownTitle))
    let lead = named.first ?? parts[0]
    return EntityNaming(
      .init(
        type: lead.type, leadName: lead.name, known: parts.lazy.compactMap(\.known).first,
        shownTitle: titles.count == 1 && parts.allSatisfy(\.isLone) ? titles.first : nil,
        fullForms: (named.isEmpty ? parts : named).flatMap(\.fullForms)))
  }

  @Test func twoSpellingsOfOneWordDontDependOnTheOrder() {
    let documents = stories(["[p Anna Söderstroem] spoke.", "[p Anna Söderström] left.", "[p Soederstroem] came."])
    let (a, b) = (
      EntityIndex(resolving: documents, with: Gazetteer(knownNames: [])),
      EntityIndex(
        resolving: documents.enumerated().map { renamed($1, "\(9 - $0)") }, with: Gazetteer(knownNames: []))
    )
    #expect(Set(a.entities.map(\.id)) == Set(b.entities.map(\.id)))
  }

  private func renamed(_ document: ExtractedDocument, _ id: String) -> ExtractedDocument {
    let copy = Document(id: id, text: document.document.text)
    return ExtractedDocument(
      TokenizedDocument(document: copy, paragraphs: [], sentences: [], tokens: []), mentions: document.mentions)
  }
}

extension CorpusFacts.PlaceVote {
  fileprivate static func + (a: Self, b: Self) -> Self {
    Self(places: a.places + b.places, organizations: a.organizations + b.organizations)
  }
}
