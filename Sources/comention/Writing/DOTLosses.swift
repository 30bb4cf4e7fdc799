import ComentionKit
import GraphDrawing
import Primitives

/// What a graph loses in DOT, which has one type of value, text, and no way to tell an empty text from none.
struct DOTLosses {
  /// A sentence each.
  let remarks: [String]

  init(in graph: AttributedGraph) {
    var remarks: [String] = []
    for (what, table) in [("node", graph.nodeAttributes), ("edge", graph.edgeAttributes)] {
      let (names, emptyTexts) = table.lostWithoutTypes
      if !names.isEmpty {
        remarks.append(
          "DOT knows no types; \(what) attributes that are texts but look like numbers or truth values are read back as such: "
            + names.joined(separator: ", "))
      }
      if emptyTexts > 0 {
        let values = counted(emptyTexts, "empty text is", "empty texts are")
        remarks.append("\(values) read back from DOT as no value (\(what) attributes)")
      }
    }
    let changed = Drawing.changedTexts(in: graph)
    if changed > 0 {
      let texts = counted(changed, "text has", "texts have")
      remarks.append(
        "\(texts) control characters, line breaks or more than 400 bytes; DOT files are kept free of such, so they were "
          + "replaced, left out or cut")
    }
    let renamed = Drawing.renamedAttributes(of: graph)
    if !renamed.isEmpty {
      remarks.append(
        "attributes whose names mean something to Graphviz start with attr_ in the file: \(renamed.joined(separator: ", "))"
      )
    }
    self.remarks = remarks
  }
}
