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
  /// For every edge, the runs of lines that tie its ends.
  let edges: [[ClosedRange<Int>]]
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
    let evidence = selection.edges.map { Array(coMentions.evidence(ofEdge: $0)) }
    var needed = documents.map { [Bool](repeating: false, count: $0.sentences.count) }
    for place in evidence.joined() { for sentence in place.sentences { needed[place.document][sentence] = true } }

    let marked = Blocks.map(Blocks.ranges(documents.count, minimum: 64), threads: threads) { block in
      block.map { coMentions.markedSentences(ofDocument: $0).map(selection.renumbered) }
    }.flatMap { $0 }
    var lines: [Line] = []
    var numbers: [[Int]] = []
    var texts: [DocumentText] = []
    for document in documents.indices {
      var row: [Int] = []
      var parts: [TextPart] = []
      for (index, sentence) in marked[document].enumerated() {
        row.append(lines.count)
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
    edges = evidence.map { places in
      places.map {
        numbers[$0.document][$0.sentences.lowerBound]...numbers[$0.document][$0.sentences.upperBound]
      }
    }
    names = selection.nodes.map { coMentions.index.entities[coMentions.entityOfNode[$0]].aliases }
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
    let edges = part.graph.edges.compactMap { edge in
      whole.graph.edgeIndex(between: nodes[edge.source], and: nodes[edge.target])
    }
    precondition(edges.count == part.graph.edgeCount, "The part's edges are the graph's")
    var partOfNode = [Int?](repeating: nil, count: whole.graph.nodeCount)
    for (number, node) in nodes.enumerated() { partOfNode[node] = number }
    (self.nodes, self.edges, self.partOfNode) = (nodes, edges, partOfNode)
  }

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
  /// Writes the evidence as members of an object. Offsets count UTF-16 units, as the page's script does.
  func add(to json: inout JSONText) {
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
    json.add("marks", lines) { json, line in
      json.array { json in
        for name in line.sentence.names {
          let range = line.sentence.utf16(name.range)
          for number in [range.lowerBound, range.upperBound, name.node] { json.integer(number) }
        }
      }
    }
    json.add("edges", edges) { json, runs in
      json.array { json in
        for run in runs {
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
