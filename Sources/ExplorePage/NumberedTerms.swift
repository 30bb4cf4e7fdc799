/// Keywords as numbers in a list of terms, each of which stands there once: many ties are about the same.
struct NumberedTerms {
  private(set) var list: [String] = []
  private(set) var nodes: [[Int]] = []
  private(set) var edges: [[Int]] = []

  init(_ keywords: ExplorePage.Keywords) {
    var numbers: [String: Int] = [:]
    func number(_ term: String) -> Int {
      if let known = numbers[term] { return known }
      numbers[term] = list.count
      list.append(term)
      return list.count - 1
    }
    nodes = keywords.nodes.map { $0.map(number) }
    edges = keywords.edges.map { $0.map(number) }
  }
}
