internal import CoMention
internal import EntityResolution
public import GraphAlgorithms
internal import Graphs
internal import Primitives
public import TextModel

/// What stands in a report on differences.
public struct DifferenceReportOptions: Hashable, Sendable {
  /// The path of a picture, shown at the top. The default is empty: there is none.
  public var picture = ""

  /// How many entities and ties of each kind are listed. The default is 20.
  public var maximumCount = 20

  /// By which measure ranks are. The default is PageRank.
  public var measure = Measure.pageRank

  /// The language of the words. The default is English.
  public var language = Language.english

  /// The default options.
  public init() {}
}

/// What sets two graphs apart, for a person: who came, went, rose and fell, which ties did, with a sentence each, and communities.
///
///     print(DifferenceReport(of: compared).markdown)
///
/// It is one text in two forms: ``markdown``, and ``html(showing:)``.
public struct DifferenceReport: Sendable {
  private let compared: ComparedGraphs
  private let options: DifferenceReportOptions
  private let words: DifferenceWords
  private var syntax = ReportSyntax.markdown
  private var difference: GraphDifference { compared.difference }
  private var hasDocuments: Bool { difference.nodes.contains { $0.significance != nil } }

  /// Prepares a report.
  public init(of compared: ComparedGraphs, options: DifferenceReportOptions = DifferenceReportOptions()) {
    (self.compared, self.options) = (compared, options)
    words = .of(options.language)
  }

  /// The report as Markdown.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m* + text).
  public var markdown: String {
    let picture = options.picture.isEmpty ? nil : "![\(words.picture)](\(options.picture))"
    return parts(showing: picture).joined(separator: "\n\n") + "\n"
  }

  /// The report as one HTML file that loads nothing and runs nothing.
  ///
  /// - Parameter svg: A picture, as an SVG file, which becomes a part of the page; nil for none.
  /// - Returns: The page.
  /// - Complexity: O(*n* log *n* + *m* log *m* + text + picture).
  public func html(showing svg: [UInt8]? = nil) -> String {
    var report = self
    report.syntax = .html
    let picture = svg.flatMap { ReportPage.figure($0, label: words.picture) }
    let title = words.title.filled(compared.first.name, compared.second.name)
    return ReportPage(
      language: options.language.code, title: title,
      body: report.parts(showing: picture).joined(separator: "\n")
    ).html
  }

  private func parts(showing picture: String?) -> [String] {
    var parts = heading(showing: picture)
    if difference.isNothing {
      parts.append(syntax.paragraph(syntax.words(words.nothing)))
    } else {
      parts.append(syntax.paragraph(summary))
      parts += entitySections + tieSections
      parts.append(communities)
    }
    return parts + [method]
  }

  private func heading(showing picture: String?) -> [String] {
    let sides = [compared.first, compared.second]
    let names = sides.map { syntax.escaped($0.name) }
    let title = syntax.heading(1, syntax.words(words.title).filled(names[0], names[1]))
    return [title] + (picture.map { [$0] } ?? []) + [syntax.list(sides.map { (described($0), nil) })]
  }

  private func described(_ side: ComparedGraphs.Side) -> String {
    let name = syntax.escaped(side.name)
    let entities = words.entity.counted(side.graph.graph.nodeCount),
      ties = words.tie.counted(side.graph.graph.edgeCount)
    guard let index = side.coMentions?.index else {
      return syntax.words(words.sideWithoutDocuments).filled(name, entities, ties)
    }
    let dates = index.dateRange.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound) – \($0.upperBound)"
    }
    let documents = words.document.counted(index.documents.count) + (dates.map { " (\($0))" } ?? "")
    return syntax.words(words.side).filled(name, documents, entities, ties)
  }

  private var summary: String {
    func counted(_ change: GraphDifference.NodeChange) -> String { "\(difference.nodes.count { $0.change == change })" }
    func counted(_ change: GraphDifference.EdgeChange) -> String { "\(difference.edges.count { $0.change == change })" }
    let entities = syntax.words(words.entitySummary).filled(
      counted(.appeared), counted(.vanished), counted(.rose), counted(.fell))
    let ties = syntax.words(words.tieSummary).filled(
      counted(.new), counted(.gone), counted(.stronger), counted(.weaker))
    guard hasDocuments else { return "\(entities) \(ties)" }
    let isAny =
      difference.nodes.contains { $0.significance?.isClear == true }
      || difference.edges.contains { $0.significance?.isClear == true }
    guard isAny else { return "\(entities) \(ties) \(syntax.words(words.noneClear))" }
    let clear = syntax.words(words.clear).filled(
      words.entity.counted(difference.nodes.count { $0.significance?.isClear == true }),
      words.tie.counted(difference.edges.count { $0.significance?.isClear == true }))
    return "\(entities) \(ties) \(clear)"
  }

  private var entitySections: [String] {
    let kinds: [(GraphDifference.NodeChange, String)] = [
      (.appeared, words.appeared), (.vanished, words.vanished), (.rose, words.rose), (.fell, words.fell),
    ]
    return kinds.map { change, heading in
      let places = difference.ranking(of: [change])
      let rows = places.prefix(options.maximumCount).map(row)
      return section(heading, places.count, rows.count, syntax.table(columns, rows, label: syntax.words(heading)))
    }
  }

  private func section(_ heading: String, _ count: Int, _ shown: Int, _ content: String) -> String {
    var parts = [syntax.heading(2, syntax.words(heading))]
    parts.append(shown == 0 ? syntax.paragraph(syntax.words(words.none)) : content)
    if count > shown { parts.append(syntax.paragraph(syntax.words(words.more).filled("\(count - shown)"))) }
    return parts.joined(separator: "\n\n")
  }

  private var columns: [(head: String, isNumber: Bool)] {
    let documents = [(words.documents, true), (words.rank, true), ("G²", true), (words.probability, true)]
    return [(words.name, false), (words.type, false)] + (hasDocuments ? documents : [(words.rank, true)])
  }

  private func row(_ place: Int) -> [String?] {
    let node = difference.nodes[place]
    let start: [String?] = [
      emphasized(syntax.escaped(difference.name(of: node)), node.significance),
      syntax.escaped(difference.type(of: node) ?? ""),
    ]
    let ranks = Self.arrow(node.firstRank.map { "\($0)" }, node.secondRank.map { "\($0)" })
    guard let found = node.significance else { return start + (hasDocuments ? [nil, ranks, nil, nil] : [ranks]) }
    let probability = syntax.words(Self.probability(found))
    return start + [Self.shares(found.shares), ranks, found.shares.logLikelihoodRatio.fixed(2), probability]
  }

  private func emphasized(_ text: String, _ significance: GraphDifference.Significance?) -> String {
    significance?.isClear == true ? syntax.strong(text) : text
  }

  private static func shares(_ shares: ShareDifference) -> String {
    "\(shares.first.count)/\(shares.first.total) → \(shares.second.count)/\(shares.second.total)"
  }

  private static func probability(_ significance: GraphDifference.Significance) -> String {
    significance.adjustedProbability < 0.0001 ? "< 0.0001" : significance.adjustedProbability.significant(2)
  }

  private static func arrow(_ first: String?, _ second: String?) -> String { "\(first ?? "–") → \(second ?? "–")" }

  private var tieSections: [String] {
    let kinds: [(GraphDifference.EdgeChange, String)] = [
      (.new, words.new), (.gone, words.gone), (.stronger, words.stronger), (.weaker, words.weaker),
    ]
    return kinds.map { change, heading in
      let places = difference.ranking(of: [change])
      let lines = places.prefix(options.maximumCount).map { (text: tieLine($0), quotation: quotation(ofTie: $0)) }
      return section(heading, places.count, lines.count, syntax.list(lines))
    }
  }

  private func tieLine(_ place: Int) -> String {
    let edge = difference.edges[place]
    let names = [edge.source, edge.target].map { syntax.escaped(difference.name(of: difference.nodes[$0])) }
    let title = emphasized(names.joined(separator: " – "), edge.significance)
    let weights = Self.arrow(
      edge.first == nil ? nil : edge.firstWeight.significant(4),
      edge.second == nil ? nil : edge.secondWeight.significant(4))
    guard let found = edge.significance else {
      return syntax.words(words.tieLineWithoutDocuments).filled(title, weights)
    }
    let surely =
      ", G² \(found.shares.logLikelihoodRatio.fixed(2)), p \(syntax.words(Self.probability(found)))"
    return syntax.words(words.tieLine).filled(title, Self.shares(found.shares), weights) + surely
  }

  private func quotation(ofTie place: Int) -> Quotation? {
    compared.evidence(ofEdge: place).map { Quotation(text: $0.text, names: $0.names, place: $0.place) }
  }

  private var communities: String {
    func name(_ members: [Int]) -> String { syntax.emphasis(syntax.escaped(compared.name(ofCommunity: members))) }
    let (a, b) = (compared.firstCommunities, compared.secondCommunities)
    let lines = compared.matching.changes.map { change in
      switch change {
      case .split(let one, let several):
        syntax.words(words.split).filled(name(a[one]), several.map { name(b[$0]) }.joined(separator: "; "))
      case .joined(let several, let one):
        syntax.words(words.joined).filled(several.map { name(a[$0]) }.joined(separator: "; "), name(b[one]))
      case .appeared(let one): syntax.words(words.communityAppeared).filled(name(b[one]))
      case .dissolved(let one): syntax.words(words.dissolved).filled(name(a[one]))
      case .continued(let before, let after): syntax.words(words.continued).filled(name(a[before]), name(b[after]))
      }
    }
    return section(words.communities, lines.count, lines.count, syntax.list(lines.map { ($0, nil) }))
  }

  private var method: String {
    let measure = options.measure == .pageRank ? "PageRank" : options.measure.name
    let matching = syntax.words(words.matching).filled(
      "\(compared.threshold)", words.member.counted(CommunityMatching.smallestCommunity))
    let sentences =
      [syntax.words(words.ranks).filled(measure)]
      + (hasDocuments ? [syntax.words(words.shares)] : []) + [matching]
    return syntax.heading(2, syntax.words(words.method)) + "\n\n" + syntax.paragraph(sentences.joined(separator: " "))
  }
}
