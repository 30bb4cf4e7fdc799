/// What is measured of the lines of a page, for the model that tells a story's lines from others.
///
/// All of it is of the page's form: no word of any language is looked at, but for names of elements.
struct BlockFeatures {
  let tree: PageTree
  let layout: PageLayout
  let reasons: [PartReason]
  /// The numbers, line after line.
  private(set) var values: [Float] = []
  /// How many there are of a line.
  private(set) var width = 0

  private let lines: [LineForm]
  /// How many numbers there are of each line.
  private static let numberCount = 128
  private var aboveWords: [UInt32]
  private var aboveTags: [UInt32]
  private var depth: [UInt16]
  /// Bytes of lines and of links in them, and how many lines, of each element.
  private var held: [Held]

  private struct Held {
    var bytes: Float = 0
    var linked: Float = 0
    var lines: Float = 0
    var kept: Float = 0
    var prose: Float = 0
  }

  init(_ tree: PageTree, _ layout: PageLayout, _ reasons: [PartReason], title: String?) {
    self.tree = tree
    self.layout = layout
    self.reasons = reasons
    lines = layout.blocks.map { LineForm(layout.bytes[$0.text]) }
    aboveWords = [UInt32](repeating: 0, count: tree.nodes.count)
    aboveTags = aboveWords
    depth = [UInt16](repeating: 0, count: tree.nodes.count)
    held = [Held](repeating: Held(), count: tree.nodes.count)
    addNames()
    addHeld()
    values = numbers(title: title)
    width = values.isEmpty ? 0 : Self.numberCount
  }

  /// The tags whose presence above a line tells something, a bit each.
  private static let toldTags: [HTMLTag] = [
    .article, .main, .section, .aside, .nav, .footer, .header, .form, .ul, .ol, .table, .figure, .a, .blockquote,
    .li, .dl, .figcaption, .address, .h1, .h2, .h3, .h4, .h5, .h6, .p, .pre, .td, .center,
  ]

  private static let tagBits: [UInt32] = {
    var bits = [UInt32](repeating: 0, count: 256)
    for (bit, tag) in toldTags.enumerated() { bits[Int(tag.rawValue)] = 1 << UInt32(bit) }
    return bits
  }()

  private mutating func addNames() {
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      guard node.tag != .text else { continue }
      let parent = max(0, Int(node.parent))
      let isRoot = node.tag == .html || node.tag == .body
      aboveWords[index] = aboveWords[parent] | (isRoot ? 0 : node.words.rawValue)
      aboveTags[index] =
        aboveTags[parent] | Self.tagBits[Int(node.tag.rawValue)]
        | (node.flags.contains(.articleBody) ? 1 << 30 : 0) | (node.flags.contains(.apart) ? 1 << 31 : 0)
      depth[index] = depth[parent] &+ 1
    }
  }

  private mutating func addHeld() {
    for (block, line) in zip(layout.blocks, lines) {
      held[block.owner].bytes += Float(block.text.count)
      held[block.owner].linked += Float(block.linked)
      held[block.owner].kept += Float(block.kept)
      held[block.owner].lines += 1
      held[block.owner].prose += line.endsSentence ? Float(block.text.count) : 0
    }
    for index in tree.nodes.indices.dropFirst().reversed() where held[index].lines > 0 {
      let parent = Int(tree.nodes[index].parent)
      held[parent].bytes += held[index].bytes
      held[parent].linked += held[index].linked
      held[parent].lines += held[index].lines
      held[parent].kept += held[index].kept
      held[parent].prose += held[index].prose
    }
  }

  // MARK: The numbers of a line

  private func numbers(title: String?) -> [Float] {
    let blocks = layout.blocks
    let isKept = blocks.map { $0.kept * 2 > $0.text.count }
    let first = isKept.firstIndex(of: true) ?? 0
    let last = isKept.lastIndex(of: true) ?? max(0, blocks.count - 1)
    var keptBefore = [Float](repeating: 0, count: blocks.count + 1)
    for index in blocks.indices { keptBefore[index + 1] = keptBefore[index] + Float(blocks[index].kept) }
    let total = max(1, keptBefore[blocks.count])
    let signatures = signatureShares(isKept)
    let titleWords = LineForm.wordHashes(Array((title ?? "").utf8)[...])
    var seen: [Int: Int] = [:]
    return [Float](unsafeUninitializedCapacity: blocks.count * Self.numberCount) { buffer, count in
      var row = FeatureRow(buffer)
      for index in blocks.indices {
        let block = blocks[index]
        addOwn(block, lines[index], to: &row)
        addPlaces(block, to: &row)
        row.add(
          isKept[index] ? 1 : 0, Float(block.reason.rawValue), Float(block.kept) / Float(block.text.count),
          keptBefore[index] / total, (total - keptBefore[index + 1]) / total)
        row.add(
          Float(index) / Float(blocks.count), Float(index - first), Float(last - index), Float(blocks.count),
          magnitude(total))
        row.add(signatures[index].share)
        row.add(signatures[index].count)
        row.add(signatures[index].mean)
        let hash = LineForm.hash(layout.bytes[block.text])
        row.add(seen.updateValue(index, forKey: hash).map { Float(min(1000, index - $0)) } ?? 0)
        row.add(LineForm.share(of: titleWords, in: layout.bytes[block.text]))
        addNeighbour(index - 3, true, isKept, to: &row)
        addNeighbour(index - 2, true, isKept, to: &row)
        addNeighbour(index - 1, false, isKept, to: &row)
        addNeighbour(index + 1, false, isKept, to: &row)
        addNeighbour(index + 2, true, isKept, to: &row)
        addNeighbour(index + 3, true, isKept, to: &row)
        precondition(row.count == (index + 1) * Self.numberCount, "each line has as many numbers")
      }
      count = row.count
    }
  }

  private func addOwn(_ block: PageBlock, _ line: LineForm, to row: inout FeatureRow) {
    let tag = tree.nodes[block.owner].tag
    let length = Float(block.text.count)
    row.add(
      magnitude(length), Float(line.words), Float(block.linked) / length, line.endsSentence ? 1 : 0,
      Float(line.commas))
    row.add(
      Float(line.stops), line.beginsLower ? 1 : 0, Float(line.capitals) / Float(max(1, line.words)),
      Float(line.digits) / length, Float(line.signs))
    row.add(
      line.endsInColon ? 1 : 0, line.beginsWithSign ? 1 : 0, line.upper, block.hasCells ? 1 : 0, tag == .p ? 1 : 0)
    row.add(
      tag == .li ? 1 : 0, tag == .div ? 1 : 0, tag == .span ? 1 : 0, tag == .td || tag == .tr ? 1 : 0,
      tag.isHeading ? Float(tag.rawValue - HTMLTag.h1.rawValue + 1) : 0)
    row.add(tag == .blockquote ? 1 : 0)
    row.add(tag == .figcaption ? 1 : 0)
    row.add(Float(depth[block.owner]))
  }

  private func addPlaces(_ block: PageBlock, to row: inout FeatureRow) {
    var element = block.owner
    for _ in 0..<4 {
      let inside = held[element]
      row.add(magnitude(1 + inside.bytes))
      row.add(
        inside.linked / max(1, inside.bytes), inside.lines, inside.bytes / max(1, inside.lines),
        inside.kept / max(1, inside.bytes), inside.prose / max(1, inside.bytes))
      element = max(0, Int(tree.nodes[element].parent))
    }
    let parent = max(0, Int(tree.nodes[block.owner].parent))
    let words = aboveWords[block.owner]
    let own = tree.nodes[block.owner].words.rawValue | tree.nodes[parent].words.rawValue
    for bit in 0..<24 { row.add(Float(words >> UInt32(bit) & 1) + Float(own >> UInt32(bit) & 1)) }
    let tags = aboveTags[block.owner]
    for bit in 0..<16 { row.add(Float(tags >> UInt32(bit) & 1)) }
    row.add(Float(tags >> 17 & 1))
    row.add(Float(tags >> 26 & 1))
    row.add(Float(tags >> 30 & 1))
    row.add(Float(tags >> 31 & 1))
  }

  private func addNeighbour(_ index: Int, _ isFar: Bool, _ isKept: [Bool], to row: inout FeatureRow) {
    guard layout.blocks.indices.contains(index) else {
      for _ in 0..<(isFar ? 3 : 5) { row.add(0) }
      return
    }
    let block = layout.blocks[index]
    let length = Float(block.text.count)
    row.add(magnitude(length))
    row.add(Float(block.linked) / length)
    row.add(isKept[index] ? 1 : 0)
    guard !isFar else { return }
    row.add(lines[index].endsSentence ? 1 : 0)
    row.add(tree.nodes[block.owner].tag.isHeading ? 1 : 0)
  }

  /// Of each line: how much of the kept text has the same tags and names around it, how many lines, how long they are.
  private func signatureShares(_ isKept: [Bool]) -> [(share: Float, count: Float, mean: Float)] {
    var signatures: [Int] = []
    var sums: [Int: (kept: Float, all: Float, count: Float)] = [:]
    var total: Float = 1
    for (index, block) in layout.blocks.enumerated() {
      let parent = max(0, Int(tree.nodes[block.owner].parent))
      let signature = nameHash(block.owner) &* 31 &+ nameHash(parent)
      signatures.append(signature)
      let bytes = Float(block.text.count)
      let kept = isKept[index] ? bytes : 0
      let sum = sums[signature] ?? (0, 0, 0)
      sums[signature] = (sum.kept + kept, sum.all + bytes, sum.count + 1)
      total += kept
    }
    return signatures.map { signature in
      let sum = sums[signature] ?? (0, 0, 1)
      return (sum.kept / total, sum.count, sum.all / sum.count)
    }
  }

  private func nameHash(_ element: Int) -> Int {
    let names = tree.valueRange(.class, of: element).map { LineForm.hash(tree.bytes[$0]) } ?? 0
    return names &* 131 &+ Int(tree.nodes[element].tag.rawValue)
  }

  private func magnitude(_ value: Float) -> Float {
    // The whole part and a straight line between: the same on any machine.
    guard value >= 1 else { return 0 }
    let exponent = Float(value.exponent)
    return exponent + value.significand - 1
  }
}

/// The numbers of lines while they are written down.
private struct FeatureRow {
  private let buffer: UnsafeMutableBufferPointer<Float>
  private(set) var count = 0

  init(_ buffer: UnsafeMutableBufferPointer<Float>) { self.buffer = buffer }

  @inline(__always)
  mutating func add(_ value: Float) {
    precondition(count < buffer.count, "there is room for so many numbers")
    buffer.initializeElement(at: count, to: value)
    count += 1
  }

  @inline(__always)
  mutating func add(_ a: Float, _ b: Float, _ c: Float, _ d: Float, _ e: Float) {
    add(a)
    add(b)
    add(c)
    add(d)
    add(e)
  }
}
