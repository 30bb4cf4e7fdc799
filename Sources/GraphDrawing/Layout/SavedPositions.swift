/// Where the nodes of a picture stand, by their ids, so that a later picture can keep them there.
public struct SavedPositions: Hashable, Sendable {
  /// The middle of a node in points, to the right and upwards.
  public struct Place: Hashable, Sendable {
    /// To the right.
    public var x: Double
    /// Upwards.
    public var y: Double

    /// A place.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The places by the ids of nodes.
  public var places: [String: Place]

  /// Positions from elsewhere.
  public init(_ places: [String: Place] = [:]) { self.places = places }
}
