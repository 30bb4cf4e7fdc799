import ComentionKit

/// A community for each of some nodes, read from delimited text: a header that names them, or node and community in this
/// order.
struct PartitionFile {
  /// The communities by node, in the order of the file.
  let communities: [(node: String, community: String)]

  /// Reads a file, or standard input for `-`.
  ///
  /// Tabs separate fields where the first line has one, else commas; quotes around a field are taken off. The node is in a
  /// column `id`, `node` or `name`, the first of these there is, the community in a column `community`.
  init(path: String) throws {
    let name = path == "-" ? "standard input" : path
    let text = String(decoding: try ByteInput(path).rest(), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).enumerated().filter { !$0.element.hasPrefix("#") }
    guard let first = lines.first else { throw PartitionError(description: "\(name): the file is empty") }
    let separator: Character = first.element.contains("\t") ? "\t" : ","
    let header = Self.fields(first.element, separator).map { $0.lowercased() }
    let community = header.firstIndex(of: "community")
    let node = ["id", "node", "name"].lazy.compactMap { header.firstIndex(of: $0) }.first
    let columns = community.flatMap { community in node.map { (node: $0, community: community) } }
    var seen: Set<String> = []
    communities = try lines.dropFirst(columns == nil ? 0 : 1).map { number, line in
      let fields = Self.fields(line, separator)
      let (node, community) = columns ?? (0, 1)
      guard fields.count > max(node, community), columns != nil || fields.count == 2 else {
        throw PartitionError(
          description:
            "\(name):\(number + 1): \(fields.count == 1 ? "1 field" : "\(fields.count) fields"); expected a node "
            + "and its community, or a first line that names the columns id and community")
      }
      guard seen.insert(fields[node]).inserted else {
        throw PartitionError(
          description: "\(name):\(number + 1): “\(fields[node])” is there a second time; a node has one community")
      }
      return (fields[node], fields[community])
    }
  }

  private static func fields(_ line: Substring, _ separator: Character) -> [String] {
    var fields: [String] = []
    var field = "", isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
        fields.append(field)
        field = ""
      } else {
        field.append(character)
      }
    }
    return fields + [field]
  }
}

/// Why a partition could not be read.
struct PartitionError: Error, CustomStringConvertible {
  var description: String
}

extension PartitionFile {
  /// The partition of all nodes of a graph, which go by their ids or else by their names.
  func partition(of graph: AttributedGraph, file: String) throws -> Partition {
    let communities = Dictionary(uniqueKeysWithValues: communities.map { ($0.node, $0.community) })
    return Partition(
      names: try (0..<graph.graph.nodeCount).map { node in
        guard let community = communities[graph.nodeIDs[node]] ?? communities[graph.name(of: node)] else {
          throw PartitionError(
            description: "\(file): “\(graph.name(of: node))” has no community; every node of the graph needs one")
        }
        return community
      })
  }

  /// Both partitions on the nodes that both have, in the order of the first.
  func common(with other: PartitionFile) -> (first: Partition, second: Partition) {
    let others = Dictionary(uniqueKeysWithValues: other.communities.map { ($0.node, $0.community) })
    let pairs = communities.compactMap { entry in others[entry.node].map { (entry.community, $0) } }
    return (Partition(names: pairs.map(\.0)), Partition(names: pairs.map(\.1)))
  }
}

extension Partition {
  /// Nodes with the same name of a community are in one.
  fileprivate init(names: [String]) {
    var labels: [String: Int] = [:]
    self.init(
      labels: names.map { name in
        if let label = labels[name] { return label }
        labels[name] = labels.count
        return labels.count - 1
      })
  }
}
