import Graphs
import Primitives

// The nodes.
extension NodeLinkJSONReader {
  /// Takes the list of nodes, or as JSON Graph Format has it an object of nodes by their ids.
  mutating func takeNodes() throws(GraphFormatError) {
    if try scanner.peek() == UInt8(ascii: "{") {
      var isInside = try scanner.firstMember("an object of nodes")
      while isInside {
        scanner.swapText(with: &id)
        try takeNode(hasID: true)
        isInside = try scanner.nextMember()
      }
      return
    }
    var isInside = try scanner.firstElement("a list of nodes")
    while isInside {
      id.removeAll(keepingCapacity: true)
      try takeNode(hasID: false)
      isInside = try scanner.nextElement()
    }
  }

  /// Takes a node whose id, if it has one already, is in ``id``.
  mutating func takeNode(hasID: Bool) throws(GraphFormatError) {
    pending.removeAll(keepingCapacity: true)
    var node = PendingNode(hasID: hasID)
    let first = try scanner.peek()
    let line = scanner.line
    if first == UInt8(ascii: "\"") || first.map({ $0 &- UInt8(ascii: "0") < 10 }) == true, !hasID {
      if try scanID() != nil { hasNumberIDs = true }
      scanner.swapText(with: &id)
      node.hasID = true
    } else {
      try takeNodeMembers(of: &node, isNested: false)
    }
    if !node.hasID, let key = node.key {
      if case .integer = key { hasNumberIDs = true }
      id = Array(key.description.utf8)
      node.hasID = true
    } else if let key = node.key {
      pending.append((try assembly.nodeColumn(node.keyName, line: line), key))
    }
    try declare(node, line: line)
  }

  private mutating func declare(_ node: PendingNode, line: Int) throws(GraphFormatError) {
    if node.hasID {
      hasTextIDs = true
      if let number = id.withUnsafeBufferPointer({ Int(decimal: $0) }) { numberTexts.insert(number) }
    } else {
      id = Array(String(nodeCount).utf8)
    }
    nodeCount += 1
    let number = try id.withUnsafeBufferPointer { id throws(GraphFormatError) in try assembly.declare(id, line: line) }
    for (column, value) in pending { assembly.nodeAttributes.set(value, column: column, row: number) }
    if !node.hasID, let name = pendingName {
      if nodeOfName[name] == nil { nodeOfName[name] = number } else { nodeOfName[name] = .some(nil) }
    }
  }

  /// What edges may call a node that has no id.
  private var pendingName: String? {
    for wanted in ["name", "label"] {
      for (column, value) in pending where assembly.nodeAttributes.columns[column].name == wanted {
        if case .text(let name) = value { return name }
      }
    }
    return nil
  }

  private mutating func takeNodeMembers(of node: inout PendingNode, isNested: Bool) throws(GraphFormatError) {
    var isInside = try scanner.firstMember("an object for a node, such as {\"id\": \"a\"}")
    while isInside {
      if !node.hasID, scanner.textIs("id") {
        if try scanID() != nil { hasNumberIDs = true }
        scanner.swapText(with: &id)
        node.hasID = true
      } else if !isNested, node.key == nil, let name = PendingNode.keys.first(where: { scanner.textIs($0) }) {
        node.keyName = name.description
        node.key = try values.next(of: node.keyName, from: &scanner)
      } else if scanner.textIs("position"), try scanner.peek() == UInt8(ascii: "{") {
        try takePosition()
      } else if !isNested, try isContainer() {
        try takeNodeMembers(of: &node, isNested: true)
      } else {
        try takeNodeAttribute()
      }
      isInside = try scanner.nextMember()
    }
  }

  private mutating func takePosition() throws(GraphFormatError) {
    var isInside = try scanner.firstMember("an object")
    while isInside {
      let name = try scanner.textString()
      if let place = try values.next(of: "position", from: &scanner)?.real, name == "x" || name == "y" {
        let column = try assembly.nodeColumn(name, line: scanner.line)
        pending.append((column, .real(name == "y" ? 0 - place : place)))
      }
      isInside = try scanner.nextMember()
    }
  }

  private mutating func takeNodeAttribute() throws(GraphFormatError) {
    let (key, isNew) = scanner.text.withUnsafeBufferPointer { nodeKeys.number(of: $0) }
    if isNew { columnOfNodeKey.append(try assembly.nodeColumn(try attributeName(), line: scanner.line)) }
    let column = columnOfNodeKey[key]
    let name = assembly.nodeAttributes.columns[column].name
    if let value = try values.next(of: name, from: &scanner) { pending.append((column, value)) }
  }
}

/// A node being read.
private struct PendingNode {
  var hasID: Bool
  /// Its `key` or `_id`, which is the id in graphology's files, and TinkerPop's old ones, where there is no other.
  var key: AttributeValue?
  var keyName = "key"

  static let keys: [StaticString] = ["key", "_id"]
}
