import Graphs
import Primitives

/// The words of a legend, in one language.
///
/// Sentences have numbered places, `{0}`, `{1}`, for what differs from picture to picture, in the order that the
/// language needs. The words that a picture shows of its graph (names, types, attributes) are the graph's own.
public struct LegendWords: Hashable, Sendable {
  /// A noun after one and after any other number.
  public struct Noun: Hashable, Sendable {
    /// `node`
    public var one: String
    /// `nodes`
    public var several: String

    /// Creates a noun.
    public init(_ one: String, _ several: String) {
      self.one = one
      self.several = several
    }

    /// `1 node`, `2 nodes`, `0 nodes`.
    func counted(_ count: Int) -> String { "\(count) \(form(count))" }

    /// The form that stands after a number.
    func form(_ count: Int) -> String { count == 1 ? one : several }

    /// The form that stands after a value of an attribute.
    func form(_ count: AttributeValue) -> String { count == .integer(1) ? one : several }
  }

  /// The words before the rows of a legend.
  public struct Headings: Hashable, Sendable {
    /// Over the colours of communities.
    public var communities: String
    /// Over colours and shapes of types.
    public var types: String
    /// Over the widths of edges.
    public var ties: String
    /// Over what the size of a node says.
    public var size: String
    /// Over what is put in front.
    public var marked: String
    /// Over the documents.
    public var source: String
    /// Over how much is drawn.
    public var drawn: String
    /// Over what is hidden.
    public var rules: String
    /// Over the order of a matrix, and over how much of the graph it shows.
    public var order, shown: String
  }

  /// The words before the rows.
  public var headings: Headings
  /// What is counted.
  public var node, edge, community, otherCommunity, document: Noun

  /// Nodes without a value of their own: of categories, of numbers.
  public var otherOrNone, noNumber: String
  /// A step of a scale, from `{0}` to `{1}`.
  public var range: String
  /// What sizes say: that of outlines, that of letters, and that of outlines in proportion; `{0}` is the measure.
  public var sizeRule, letterRule, areaRule: String
  /// Behind that: that nodes without a name have a scale of their own.
  public var dotsApart: String
  /// What sizes say where no measure is named.
  public var strength, rank: String
  /// What is put in front, where nothing says what it is.
  public var highlighted: String

  /// None, the only one and all of a noun: `{0}` is the noun, for all the number, and `{1}` the noun.
  public var none, only, all: String
  /// `{0}` of `{1}` of the noun `{2}`, the highest or some.
  public var highest, some: String
  /// Behind that: how many fit the rules.
  public var fitting: String
  /// Behind how much is drawn: no names, or those of the `{0}` highest.
  public var noNames, someNames: String
  /// Why groups of fewer than `{0}` nodes, and light edges, are missing.
  public var smallGroups, heaviestEdges: String
  /// That `{0}` of the drawn nodes have neighbours that are not drawn; and which, by number or by name, have no others.
  public var partedNodes, strandedNodes: Noun
  /// That `{0}` of the drawn nodes are there for their tie to one that would have no neighbours otherwise.
  public var broughtBackNodes: Noun

  /// What a weight says: nothing known; how many units `{0}` name both; how many documents; `{0}` of mentions in the same
  /// unit `{1}`.
  public var weight, unitsNamingBoth, documentsNamingBoth, mentionsInSameUnit: String

  /// A matrix without a title of its own: `{0}` is its nodes, `{1}` its communities; and what a matrix is.
  public var matrixTitle, matrixDescription: String
  /// Behind a weight: that its steps are even on a logarithmic scale.
  public var logarithmicScale: String
  /// `{0}` of `{1}` of the noun `{2}`, by rank; behind that: only those have names.
  public var highestRanked, namesOfHighestRanked: String
  /// The order of a matrix: by rank `{0}`, and by ties.
  public var orderByRank, orderByTies: String

  /// What marks look like, for readers who don't see them: widths `{0}`, and the border in front.
  public var widths, thickOutline: String

  /// What values of the attribute of types are called, where not by themselves: `place` is "lugar".
  public var typeNames: [String: String]
}

extension LegendWords {
  /// `all 5 nodes`, `the only node`, `60 of 5000 nodes`, `no nodes`.
  func share(_ count: Int, of total: Int, _ noun: Noun, sentence: String? = nil) -> String {
    guard count == total else {
      return (sentence ?? some).filled("\(count)", "\(total)", noun.several)
    }
    switch count {
    case 0: return none.filled(noun.several)
    case 1: return only.filled(noun.one)
    default: return all.filled("\(count)", noun.several)
    }
  }
}
