/// The kinds of pictures.
public enum PictureFormat: String, CaseIterable, Codable, Hashable, Sendable {
  /// Scalable Vector Graphics: the same bytes on every machine, dark where the reader's system is.
  case svg
  /// Portable Network Graphics, 144 dots an inch.
  case png
  /// Portable Document Format.
  case pdf
}
