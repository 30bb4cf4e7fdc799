import Testing

@testable import GraphDrawing

@Suite struct AttributeNamesTests {
  @Test func namesOfOurFormatsStay() {
    let names = ["name", "type", "mentions", "documents", "pagerank", "betweenness", "community", "count"]
    #expect(AttributeNames.dotNames(of: names) == names)
  }

  @Test func namesThatMeanSomethingToGraphvizArePrefixed() {
    for name in [
      "image", "href", "URL", "label", "shape", "id", "class", "_background", "weight", "K", "node_id", "", "pos",
    ] {
      #expect(AttributeNames.dotNames(of: [name]) == ["attr_" + name])
    }
  }

  @Test func differentColumnsNeverShareAName() {
    let names = AttributeNames.dotNames(of: ["size", "attr_size", "a\u{0}", "a", "a_2", "a\u{1}"])
    #expect(names == ["attr_size", "attr_attr_size", "a", "a_2", "a_2_2", "a_3"])
    #expect(Set(names).count == 6)
  }
}
