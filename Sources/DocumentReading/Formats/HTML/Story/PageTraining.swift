/// What the model that tells a story's lines is trained on.
package enum PageTraining {
  /// The lines of a page, each with the numbers the model sees.
  package static func lines(of page: [UInt8]) -> [(text: String, values: [Float])] {
    let tree = PageTreeBuilder.tree(of: HTMLEncoding.utf8(page, declared: nil).text)
    let reasons = StoryFinder.parts(of: tree)
    let layout = PageLayout(tree, reasons)
    let features = BlockFeatures(tree, layout, reasons, title: PageMetadata(of: tree).title)
    return layout.blocks.enumerated().map { index, block in
      let first = index * features.width
      return (
        String(decoding: layout.bytes[block.text], as: UTF8.self),
        Array(features.values[first..<(first + features.width)])
      )
    }
  }
}
