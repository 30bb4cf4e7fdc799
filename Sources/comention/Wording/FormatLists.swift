import ComentionKit

/// The formats as help texts name them, from where they are registered; DOT, which Graphviz reads, is put to the graph formats here.
enum FormatLists {
  /// The suffixes of documents, one of each format: ".txt, .md, .jsonl".
  static let documentSuffixes = DocumentFormat.allCases.filter { $0 != .outlookLetter }.compactMap(\.suffixes.first)
    .map { "." + $0 }.joined(separator: ", ")

  /// The suffixes of graph files that are read, one of each format: ".graphml, …, .dot".
  static let graphSuffixes = (GraphFormat.allCases.filter(\.isReadable).map(\.suffix) + ["dot"]).map { "." + $0 }
    .joined(separator: ", ")

  /// The graph formats that are read and written: "GraphML, … and DOT".
  static let read = sentence(GraphFormat.allCases.filter(\.isReadable).map(\.title) + ["DOT"])

  /// The graph formats that are only written.
  static let onlyWritten = sentence(GraphFormat.allCases.filter { !$0.isReadable }.map(\.title))

  private static func sentence(_ titles: [String]) -> String {
    titles.dropLast().joined(separator: ", ") + " and " + (titles.last ?? "")
  }
}
