import Graphs

extension GraphFormat {
  /// FollowTheMoney entities, for Aleph. Written only.
  public static let followTheMoney = GraphFormat(FollowTheMoneyFormat())
}

struct FollowTheMoneyFormat: GraphFileFormat {
  let name = "ftm"
  let title = "FollowTheMoney"
  let otherNames = ["followthemoney", "ftm.json"]
  let suffixes = ["ftm.json", "ftm.jsonl", "ftm"]
  let holdsPlaces = false

  func write<Failure>(
    _ graph: AttributedGraph, threads: Int, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    try FollowTheMoneyWriter(graph).write(to: sink)
  }
}
