public import CoMention
internal import EntityExtraction
internal import EntityResolution
public import Graphs
internal import Primitives
internal import TextModel

/// The documents and sentences behind a graph, as the page shows them.
public struct PageEvidence: Sendable {
  struct Source: Sendable {
    var id: String
    var title: String?
    var date: String?
    var url: String?
  }

  struct Line: Sendable {
    var source: Int
    var sentence: MarkedSentence
  }

  let sources: [Source]
  /// The sentences that name a node or tie two, in corpus order.
  let lines: [Line]
  /// The runs of lines that tie the ends of each edge.
  let edges: LineRuns
  /// For every node, the forms of its name and how often each occurs.
  let names: [[Alias]]
  /// The texts of the documents; nil where the page shows only sentences.
  let texts: [DocumentText]?

  /// The text of a document, a list of parts for every paragraph.
  typealias DocumentText = [[TextPart]]

  /// A sentence.
  enum TextPart: Hashable, Sendable {
    /// By its number among the lines.
    case line(Int)
    /// By its letters, where it names nobody.
    case text(String)
  }

  /// The evidence of a co-mention graph.
  ///
  /// - Parameters:
  ///   - coMentions: The graph with its documents.
  ///   - part: The part of it that is shown, with ids of its nodes; nil means all.
  ///   - hasTexts: Whether the page holds the whole texts, to read on from a sentence. Sentences that it shows anyway are in it once.
  ///   - threads: How many threads read; what is found is the same for any number.
  /// - Precondition: The part's nodes and edges are the graph's.
  /// - Complexity: O(text of the documents).
  public init(
    of coMentions: CoMentionGraph, showing part: AttributedGraph? = nil, texts hasTexts: Bool = false, threads: Int = 1
  ) {
    let shown = part ?? coMentions.graph
    let selection = PageSelection(of: shown, in: coMentions.graph)
    let documents = coMentions.index.documents
    var needed = documents.map { [Bool](repeating: false, count: $0.sentences.count) }
    for edge in selection.edges {
      for place in coMentions.evidence(ofEdge: edge) {
        for sentence in place.sentences { needed[place.document][sentence] = true }
      }
    }

    let needs = needed
    let marked = Blocks.map(Blocks.ranges(documents.count, minimum: 64), threads: threads) { block in
      block.map { document in
        coMentions.markedSentences(ofDocument: document) { sentence, mentions in
          hasTexts || needs[document][sentence] || mentions.contains(where: selection.contains)
        }.map { $0.map(selection.renumbered) }
      }
    }
    var lines: [Line] = []
    var numbers: [[Int]] = []
    numbers.reserveCapacity(documents.count)
    var texts: [DocumentText] = []
    for (document, sentences) in marked.joined().enumerated() {
      var row: [Int] = []
      row.reserveCapacity(sentences.count)
      var parts: [TextPart] = []
      for (index, sentence) in sentences.enumerated() {
        row.append(lines.count)
        guard let sentence else { continue }
        let isLine = needed[document][index] || !sentence.names.isEmpty
        if hasTexts { parts.append(isLine ? .line(lines.count) : .text(sentence.text)) }
        if isLine { lines.append(Line(source: document, sentence: sentence)) }
      }
      numbers.append(row)
      if hasTexts { texts.append(documents[document].paragraphs.map { Array(parts[$0.sentences]) }) }
    }
    self.lines = lines
    self.texts = hasTexts ? texts : nil
    sources = documents.map { document in
      let document = document.document
      return Source(id: document.id, title: document.title, date: document.date, url: document.url)
    }
    var runs = LineRuns()
    for edge in selection.edges {
      runs.append(
        coMentions.evidence(ofEdge: edge).lazy.map {
          numbers[$0.document][$0.sentences.lowerBound]...numbers[$0.document][$0.sentences.upperBound]
        })
    }
    edges = runs
    names = selection.nodes.map { coMentions.index.entities[coMentions.entityOfNode[$0]].aliases }
  }
}

/// Runs of lines, some for each edge, all in one list: there may be more edges than documents.
struct LineRuns: Sendable {
  private var starts: [Int] = [0]
  private var runs: [ClosedRange<Int>] = []

  /// The number of edges.
  var count: Int { starts.count - 1 }

  /// The runs of an edge.
  subscript(edge: Int) -> ArraySlice<ClosedRange<Int>> { runs[starts[edge]..<starts[edge + 1]] }

  /// Adds those of the next edge.
  mutating func append(_ next: some Sequence<ClosedRange<Int>>) {
    runs.append(contentsOf: next)
    starts.append(runs.count)
  }
}

/// Which nodes and edges of a graph are those of a part of it.
struct PageSelection: Sendable {
  /// The number in the whole of each of the part's nodes, and of each of its edges.
  let nodes: [Int], edges: [Int]
  private let partOfNode: [Int?]

  init(of part: AttributedGraph, in whole: AttributedGraph) {
    var nodeOfID: [String: Int] = [:]
    for (node, id) in whole.nodeIDs.enumerated() { nodeOfID[id] = node }
    let nodes = part.nodeIDs.compactMap { nodeOfID[$0] }
    precondition(nodes.count == part.nodeIDs.count, "The part's nodes are the graph's")
    let edges = Self.edges(of: part.graph, in: whole.graph, nodes)
    precondition(edges.count == part.graph.edgeCount, "The part's edges are the graph's")
    var partOfNode = [Int?](repeating: nil, count: whole.graph.nodeCount)
    for (number, node) in nodes.enumerated() { partOfNode[node] = number }
    (self.nodes, self.edges, self.partOfNode) = (nodes, edges, partOfNode)
  }

  /// The edges of a part: where its nodes are in the order of the whole, as most often, they are met in their order there.
  private static func edges(of part: WeightedGraph, in whole: WeightedGraph, _ nodes: [Int]) -> [Int] {
    var edges: [Int] = []
    edges.reserveCapacity(part.edgeCount)
    for (source, node) in nodes.enumerated() {
      let arcs = whole.arcRange(of: node)
      var next = arcs.lowerBound
      for own in part.upperArcs(of: source) {
        let target = nodes[Int(part.neighbors[own])]
        while next < arcs.upperBound, whole.neighbors[next] < target { next += 1 }
        if next < arcs.upperBound, whole.neighbors[next] == target {
          edges.append(Int(whole.arcEdges[next]))
        } else if let edge = whole.edgeIndex(between: node, and: target) {
          edges.append(edge)
        }
      }
    }
    return edges
  }

  /// Whether a node of the whole is one of the part's.
  func contains(_ node: Int) -> Bool { partOfNode[node] != nil }

  /// The sentence with the names of the part's nodes, under their numbers there.
  func renumbered(_ sentence: MarkedSentence) -> MarkedSentence {
    var sentence = sentence
    sentence.names = sentence.names.compactMap { name in
      guard let node = partOfNode[name.node] else { return nil }
      var name = name
      name.node = node
      return name
    }
    return sentence
  }
}

extension PageEvidence {
  /// Writes the evidence as members of an object, of which each piece has some; they can be written side by side. Offsets count UTF-16
  /// units, as the page's script does.
  static let pieces: [@Sendable (PageEvidence, inout JSONText) -> Void] = [
    { $0.addLines(to: &$1) }, { $0.addMarks(to: &$1) }, { $0.addTies(to: &$1) },
  ]

  private func addLines(to json: inout JSONText) {
    json.add("documents", sources) { json, source in
      json.object { json in
        for (key, value) in [("id", source.id), ("title", source.title), ("date", source.date), ("url", source.url)] {
          guard let value else { continue }
          json.key(key)
          json.string(value)
        }
      }
    }
    json.add("document", lines) { $0.integer($1.source) }
    json.add("text", lines) { $0.string($1.sentence.text) }
  }

  private func addMarks(to json: inout JSONText) {
    json.add("marks", lines) { json, line in
      json.array { json in
        for name in line.sentence.names {
          let range = line.sentence.utf16(name.range)
          for number in [range.lowerBound, range.upperBound, name.node] { json.integer(number) }
        }
      }
    }
  }

  private func addTies(to json: inout JSONText) {
    json.add("edges", 0..<edges.count) { json, edge in
      json.array { json in
        for run in edges[edge] {
          json.integer(run.lowerBound)
          json.integer(run.upperBound)
        }
      }
    }
    if let texts { add(texts, to: &json) }
    json.add("names", names) { json, aliases in
      json.array { json in
        for alias in aliases {
          json.string(alias.form)
          json.integer(alias.count)
        }
      }
    }
  }
}

extension PageEvidence {
  /// A number stands for a line.
  private func add(_ texts: [DocumentText], to json: inout JSONText) {
    json.add("texts", texts) { json, paragraphs in
      json.array { json in
        for paragraph in paragraphs {
          json.array { json in
            for part in paragraph {
              switch part {
              case .line(let number): json.integer(number)
              case .text(let text): json.string(text)
              }
            }
          }
        }
      }
    }
  }
}

extension MarkedSentence {
  /// A range of UTF-8 offsets in UTF-16 units.
  fileprivate func utf16(_ range: Range<Int>) -> Range<Int> {
    if text.utf8.count == text.utf16.count { return range }
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(start, offsetBy: range.count)
    let first = text.utf16.distance(from: text.utf16.startIndex, to: start)
    return first..<first + text.utf16.distance(from: start, to: end)
  }
}
