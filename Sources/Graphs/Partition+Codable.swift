extension Partition: Codable {
  /// Reads one label per node; equal labels are one community.
  ///
  /// - Throws: `DecodingError` if there is anything but a list of whole numbers.
  /// - Complexity: O(*n* log *n*).
  public init(from decoder: any Decoder) throws {
    self.init(labels: try decoder.singleValueContainer().decode([Int].self))
  }

  /// Writes the community of every node, in node order.
  ///
  /// - Throws: What the encoder throws.
  /// - Complexity: O(*n*).
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(communityOf)
  }
}
