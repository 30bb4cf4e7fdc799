/// How files say that this program wrote them, so that it doesn't take them for documents.
///
/// Markdown and GEXF name the generator; a graph's picture, mentions and tables are told by what only this program writes into their
/// first lines. What else stands in a folder of results is listed there by an ``OutputManifest``.
package enum GeneratorMark {
  /// The first line of Markdown.
  package static let markdown = "<!-- generator: comention -->"

  /// A mark, and the ends of names that it can stand in.
  private static let marks: [(mark: [UInt8], suffixes: [String])] = [
    (markdown, [".md", ".markdown", ".txt", ".text"]),
    ("<meta name=\"generator\" content=\"comention\">", [".html", ".htm"]),
    ("<creator>comention</creator>", [".gexf"]),
    ("<title id=\"picture_title\">", [".svg"]),
  ].map { (Array($0.utf8), $1) }

  /// How the tables of commands begin, as they are written to files or sent there.
  private static let tableHeads: [[UInt8]] = [
    "rank\tname\ttype\t", "rank\tsource\ttarget\t", "document\tstart\tend\ttext",
    "community\tname\ttype\tstrength\t", "community\tsize\tmembers", "source\ttarget\tweight\tsource_id\ttarget_id",
    "step\tname\ttype\tweight\tsentence\tid", "path\tlength\tstep\tname\t", "property\tvalue\n",
    "line\tdecision\teffect\tmoved\t", "name\tcount\tjoined to\tbecause\t", "name\tcount\tbecause\tid",
    "path\tline\tproblem\treason\tadvice",
  ].flatMap { [Array($0.utf8), Array($0.replacing("\t", with: ",").utf8)] }

  /// In how many of the first bytes marks are looked for.
  package static let reach = 1 << 11

  /// Whether a file of a name may carry a mark that its first bytes tell.
  package static func mayStand(inFileNamed name: String) -> Bool {
    let name = name.lowercased()
    return marks.contains { $0.suffixes.contains(where: name.hasSuffix) }
  }

  /// Whether the first bytes of a file, without a byte-order mark, say that this program wrote it.
  package static func isCarried(by head: some Collection<UInt8>, fileNamed name: String) -> Bool {
    let head = Array(head.prefix(reach)), name = name.lowercased()
    if tableHeads.contains(where: head.starts) { return true }
    return marks.contains { $0.suffixes.contains(where: name.hasSuffix) && contains($0.mark, in: head) }
  }

  private static func contains(_ mark: [UInt8], in head: [UInt8]) -> Bool {
    head.indices.contains { head[$0] == mark[0] && head[$0...].starts(with: mark) }
  }
}
