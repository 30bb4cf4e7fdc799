internal import TextModel

/// Decides what the lines of a page are for.
enum BlockRoles {
  static func roles(of layout: PageLayout, in tree: PageTree, title: String?) -> [BlockRole] {
    layout.blocks.map { block in
      guard block.kept * 2 > block.text.count else { return BlockRole(role: .boilerplate, reason: block.reason) }
      return BlockRole(role: role(of: block, in: tree), reason: .none)
    }
  }

  private static func role(of block: PageBlock, in tree: PageTree) -> DocumentPart.Role {
    let tag = tree.nodes[block.owner].tag
    return tag == .figcaption || tag == .caption ? .caption : tag.isHeading ? .heading : .story
  }
}
