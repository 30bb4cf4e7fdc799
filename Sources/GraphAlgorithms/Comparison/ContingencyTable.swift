internal import Graphs

/// How many nodes two partitions have in common, block by block.
struct ContingencyTable {
  /// The sizes of the blocks of the first partition.
  let rows: [Int]
  /// The sizes of the blocks of the second partition.
  let columns: [Int]
  /// The cells that aren't empty, by row, then by the order in which the row's members, ascending, meet the columns.
  let cells: [(row: Int, column: Int, count: Int)]
  /// The number of nodes.
  let total: Int

  /// - Precondition: The partitions are of the same nodes.
  /// - Complexity: O(*n*).
  init(_ first: Partition, _ second: Partition) {
    precondition(
      first.communityOf.count == second.communityOf.count, "Only partitions of the same nodes can be compared")
    total = first.communityOf.count
    rows = first.members.map(\.count)
    columns = second.members.map(\.count)
    var counts = [Int](repeating: 0, count: second.count), touched: [Int] = []
    var cells: [(row: Int, column: Int, count: Int)] = []
    for (row, members) in first.membersInNodeOrder.enumerated() {
      for node in members {
        let column = second.communityOf[node]
        if counts[column] == 0 { touched.append(column) }
        counts[column] += 1
      }
      for column in touched {
        cells.append((row, column, counts[column]))
        counts[column] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    self.cells = cells
  }
}
