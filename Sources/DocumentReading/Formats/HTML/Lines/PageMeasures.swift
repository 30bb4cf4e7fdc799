/// How much of what there is inside each element of a page, leaving out what was removed.
struct PageMeasures {
  /// What an element holds, on all levels below it.
  struct Amounts {
    /// Characters, runs of white space as one.
    var text: Int32 = 0
    /// Those inside links; links within the page weigh a third.
    var links: Float = 0
    var commas: Int32 = 0
    /// Characters in headings, and in elements that hold text.
    var headings: Int32 = 0
    var paragraphs: Int16 = 0
    var pictures: Int16 = 0
    var items: Int16 = 0
    var inputs: Int16 = 0
    var embeds: Int16 = 0
    /// Characters of paragraphs' own.
    var prose: Int32 = 0

    /// How much of the text is links, 0 to 1.
    var linkDensity: Float { text == 0 ? 0 : min(1, links / Float(text)) }

    static func += (a: inout Amounts, b: Amounts) {
      a.text += b.text
      a.links += b.links
      a.commas += b.commas
      a.headings += b.headings
      a.paragraphs &+= b.paragraphs
      a.pictures &+= b.pictures
      a.items &+= b.items
      a.inputs &+= b.inputs
      a.embeds &+= b.embeds
      a.prose += b.prose
    }
  }

  /// The characters and the commas of one text.
  static func amounts(ofText text: UnsafeBufferPointer<UInt8>) -> Amounts {
    var amounts = Amounts()
    var isAfterSpace = true
    var characters: Int32 = 0
    var commas: Int32 = 0
    for byte in text {
      if byte <= 0x20 {
        if !isAfterSpace { characters += 1 }
        isAfterSpace = true
      } else {
        if byte < 0x80 || byte >= 0xC0 { characters += 1 }
        if byte == 0x2C { commas += 1 }
        isAfterSpace = false
      }
    }
    amounts.text = characters
    amounts.commas = commas
    return amounts
  }

  /// Adds to an element's amounts what it is itself.
  static func count(_ node: PageTree.Node, in amounts: inout Amounts) {
    switch node.tag {
    case .a:
      amounts.links = Float(amounts.text) * (node.flags.contains(.localLink) ? 0.3 : 1)
    case .p:
      amounts.paragraphs &+= 1
      amounts.prose = amounts.text
    case .img: amounts.pictures &+= 1
    case .li:
      amounts.items &+= 1
      amounts.prose = amounts.text
    case .input: amounts.inputs &+= 1
    case .iframe, .object, .embed: amounts.embeds &+= 1
    case .h1, .h2, .h3, .h4, .h5, .h6: amounts.headings = amounts.text
    case .blockquote, .dl, .div, .ol, .pre, .table, .ul, .span, .td: amounts.prose = amounts.text
    default: break
    }
  }
}
