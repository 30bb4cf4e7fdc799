// A tagger of one's own, for a type of one's own: vessels, beside the people, places and organizations of the package.
import ComentionKit

extension EntityType {
  static let vessel = EntityType("vessel")
}

struct VesselTagger: MentionTagger {
  /// The vessels that are known by name.
  let names: [String]

  func mentions(in document: TokenizedDocument) -> [Mention] {
    let text = document.text
    let known = names.flatMap { text.ranges(of: $0) }
    // "MV Aurora", "SS Great Eastern".
    let prefixed = text.ranges(of: /\b(?:MV|SS|HMS)(?: \p{Lu}\w+)+/)
    return (known + prefixed).compactMap { document.mention(of: .vessel, at: $0) }.withoutOverlaps()
  }
}

var options = Analysis.Options()
options.extractor = EntityExtractor(adding: VesselTagger(names: ["Maid of Kettle"]))
let story = """
  Captain Tamsin Gale took the Maid of Kettle out of Averhaven at dawn. The MV Aurora lay in the roads.

  The Maid of Kettle came alongside the MV Aurora, and Tamsin Gale called to her mate.
  """
let analysis = await Analysis(of: [Document(id: "log", text: story)], options: options)
for entity in analysis.index.entities { print(entity.type, entity.name, entity.mentions.count) }
for edge in analysis.graph.graph.edges {
  print(analysis.graph.name(of: edge.source), "–", analysis.graph.name(of: edge.target), edge.weight)
}
