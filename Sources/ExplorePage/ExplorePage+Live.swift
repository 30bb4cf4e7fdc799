internal import Primitives

extension ExplorePage {
  /// A server that answers for a page: evidence, texts, corrections, notes and views come from there, and the page holds none.
  ///
  /// The page asks nobody else, and that server only below ``base``.
  public struct Live: Hashable, Sendable {
    /// The path under which the server answers, with a slash at its end.
    public var base: String
    /// The state of the case that the page's data are of; it grows with every correction.
    public var generation: Int
    /// How many documents the case has.
    public var documents: Int
    /// How many names and ties the case has, of which the page shows a part.
    public var names = 0, ties = 0
    /// The most ties that a page may have, where fewer names than were asked for are shown because of it; else nil.
    public var mostTies: Int?
    /// When the documents are from; nil where hardly any date is known.
    public var dates: Dates?

    /// Creates a server's place.
    public init(base: String, generation: Int, documents: Int) {
      self.base = base
      self.generation = generation
      self.documents = documents
    }

    /// What the page's script reads of it.
    var json: [UInt8] {
      var json = JSONText(.script)
      json.object { json in
        json.key("base")
        json.string(base)
        json.key("generation")
        json.integer(generation)
        json.key("documents")
        json.integer(documents)
      }
      return json.bytes
    }
  }
}
