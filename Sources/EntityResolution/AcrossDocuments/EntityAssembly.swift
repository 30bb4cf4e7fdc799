internal import EntityExtraction
internal import TextModel

/// Turns clusters of the documents' entities into entities with names, ids, aliases and reasons.
struct EntityAssembly: Sendable {
  private let corpus: CorpusResolution
  private let forms: [NameForm]
  /// For every document, its place in the caller's order.
  private let positions: [Int]
  /// What is known by an English name, by that name, is called in the language of most documents.
  private let ownNames: [String: String]
  /// Of those the places that are shown by them only where the documents write them so.
  private let ownPlaces: Set<String>

  /// An entity that lacks its final name and id.
  private struct Draft: Sendable {
    var cluster: [DocumentEntity.Reference]
    var type: EntityType
    var name: String
    var fullForms: [String: Int]
    var mentions: [MentionReference]
    var documentCount: Int
    var isKnown: Bool
  }

  /// Prepares the entities of a corpus whose documents stand in the caller's order at `positions`; what is known by an English name may be
  /// shown by another one, which changes no id.
  init(
    _ corpus: CorpusResolution, positions: [Int], ownNames: [String: String] = [:], ownPlaces: Set<String> = []
  ) {
    self.corpus = corpus
    forms = corpus.forms
    self.positions = positions
    self.ownNames = ownNames
    self.ownPlaces = ownPlaces
  }

  /// The entities in order of their ids.
  ///
  /// The id is the type's letter and the folded name. Entities of one type whose names fold alike are named by their
  /// fullest form; where that is the same too, the one in more documents, then with more mentions, then with the first
  /// mention by document id keeps the plain id, and the others get `-2`, `-3`…
  func entities(threads: Int = 1) -> [Entity] {
    var drafts = corpus.clusters.mapEach(threads: threads, draft)
    var ids = drafts.mapEach(threads: threads, id)
    for (_, same) in Dictionary(grouping: drafts.indices, by: { ids[$0] }) where same.count > 1 {
      for index in same where !drafts[index].isKnown {
        drafts[index].name = written(CanonicalName.fullest(of: drafts[index].fullForms), drafts[index].type)
        ids[index] = id(of: drafts[index])
      }
    }
    return numbered(drafts, ids).mapEach(threads: threads) { entity($0.draft, id: $0.id) }.sorted { $0.id < $1.id }
  }

  private func id(of draft: Draft) -> Entity.ID { EntityID.plain(draft.name, draft.type) }

  private func numbered(_ drafts: [Draft], _ ids: [Entity.ID]) -> [(draft: Draft, id: Entity.ID)] {
    var taken = Set(ids)
    var result: [(draft: Draft, id: Entity.ID)] = []
    for (id, same) in Dictionary(grouping: drafts.indices, by: { ids[$0] }).sorted(by: { $0.key < $1.key }) {
      let ranked = same.sorted {
        let (a, b) = (drafts[$0], drafts[$1])
        if a.documentCount != b.documentCount { return a.documentCount > b.documentCount }
        if a.mentions.count != b.mentions.count { return a.mentions.count > b.mentions.count }
        return a.cluster[0] < b.cluster[0]
      }
      result.append((drafts[ranked[0]], id))
      var number = 2
      for index in ranked.dropFirst() {
        while !taken.insert("\(id)-\(number)").inserted { number += 1 }
        result.append((drafts[index], "\(id)-\(number)"))
      }
    }
    return result
  }

  private func draft(_ cluster: [DocumentEntity.Reference]) -> Draft {
    // Entities are looked at where they are, not copied.
    let lead = cluster.first { corpus[$0].identity == .full }
    let known = cluster.lazy.compactMap { corpus[$0].known }.first
    let type = known?.type ?? corpus[lead ?? cluster[0]].type
    var full = FormTally()
    for reference in cluster where lead == nil || corpus[reference].identity == .full {
      // Of somebody with several names the usual one is shown.
      for member in corpus[reference].members where member.isFull {
        if !corpus[reference].otherForms.contains(member.form) { full.add(member.form) }
      }
    }
    var fullForms = full.counts { forms[$0].display(as: type) }
    var mentions: [MentionReference] = []
    for reference in cluster {
      let document = positions[reference.document]
      for member in corpus[reference].members {
        mentions.append(MentionReference(document: document, mention: member.mention))
      }
    }
    if fullForms.isEmpty { fullForms[corpus[lead ?? cluster[0]].name(forms)] = 1 }
    // Clusters are in corpus order.
    let documentCount = cluster.indices.count { $0 == 0 || cluster[$0 - 1].document != cluster[$0].document }
    return Draft(
      cluster: cluster, type: type, name: known?.name ?? written(shownName(cluster, fullForms), type),
      fullForms: fullForms, mentions: mentions.sorted(), documentCount: documentCount, isKnown: known != nil)
  }

  private func written(_ name: String, _ type: EntityType) -> String {
    type == .person ? CapitalSpelling.running(name) : name
  }

  /// The fullest common form; a lone name that others bear, too, has the title that tells them apart.
  private func shownName(_ cluster: [DocumentEntity.Reference], _ fullForms: [String: Int]) -> String {
    let name = CanonicalName.choose(from: fullForms)
    guard cluster.allSatisfy({ corpus[$0].identity == .loneName }) else { return name }
    let titles = Set(cluster.compactMap { corpus[$0].shownTitle })
    guard let title = titles.min(), titles.count == 1 else { return name }
    return title + " " + name
  }

  private func entity(_ draft: Draft, id: String) -> Entity {
    var written = FormTally()
    for reference in draft.cluster { for member in corpus[reference].members { written.add(member.writtenForm) } }
    let counts = written.counts { forms[$0].text }
    let name = draft.isKnown ? ownName(of: draft) : draft.name
    return Entity(
      id: id, type: draft.type, name: name, aliases: [Alias](counts: counts), mentions: draft.mentions,
      documentCount: draft.documentCount, merges: merges(draft))
  }

  /// What the language of most documents calls something known; a town or a region that no document calls so is shown as most do: "Girona",
  /// not "Gerona".
  private func ownName(of draft: Draft) -> String {
    guard let own = ownNames[draft.name] else { return draft.name }
    let folded = draft.fullForms.map { ($0.key.foldedName, $0.value) }
    guard ownPlaces.contains(draft.name), !folded.contains(where: { $0.0.hasPrefix(own.foldedName) }) else {
      return own
    }
    let names = Set(draft.cluster.compactMap { corpus[$0].known }.flatMap { [$0.name] + $0.aliases })
    // Behind the name may stand what the owner's form adds.
    let written = names.filter { $0.contains(where: \.isLower) }.map { name in
      let letters = name.foldedName
      return (name: name, letters, folded.reduce(0) { $1.0.hasPrefix(letters) ? $0 + $1.1 : $0 })
    }.filter { $0.2 > 0 }
    return written.max { ($0.2, $0.1.count, $1.name) < ($1.2, $1.1.count, $0.name) }?.name ?? own
  }

  /// The reasons inside documents in the caller's order, then those across documents in code point order.
  private func merges(_ draft: Draft) -> [Merge] {
    var inside: [(document: Int, merges: [Merge])] = []
    var across: Set<Merge> = []
    var seen: Set<Across> = []
    var last: Across?
    for reference in draft.cluster {
      let own = corpus[reference].merges
      if !own.isEmpty { inside.append((positions[reference.document], own)) }
      guard let reason = corpus.joinReasons[reference] ?? (draft.documentCount > 1 ? .acrossDocuments : nil) else {
        continue
      }
      let join = Across(corpus[reference], because: reason)
      // Most are written as the one before.
      if join == last || !seen.insert(join).inserted { continue }
      last = join
      across.insert(Merge(form: corpus[reference].name(forms), target: draft.name, reason: reason))
    }
    let ordered = across.sorted { ($0.form, $0.reason.rawValue) < ($1.form, $1.reason.rawValue) }
    return inside.sorted { $0.document < $1.document }.flatMap(\.merges) + ordered
  }

  /// What the reason for a join across documents is made of.
  private struct Across: Hashable {
    var form: Int
    var known: String?
    var type: EntityType
    var reason: Merge.Reason

    init(_ entity: DocumentEntity, because reason: Merge.Reason) {
      (form, known, type, self.reason) = (entity.identifyingForm, entity.known?.name, entity.type, reason)
    }
  }
}

/// Counts of forms, in the order in which they came.
private struct FormTally {
  private var counted: [(form: Int, count: Int)] = []
  private var places: [Int: Int] = [:]

  mutating func add(_ form: Int) {
    if let last = counted.indices.last, counted[last].form == form { return counted[last].count += 1 }
    if let place = places[form] {
      counted[place].count += 1
    } else {
      places[form] = counted.count
      counted.append((form, 1))
    }
  }

  /// The counts by a text of the forms.
  func counts(_ text: (Int) -> String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (form, count) in counted { counts[text(form), default: 0] += count }
    return counts
  }
}
