/// The size of a picture.
public enum PageSize: Codable, Hashable, Sendable {
  /// As large as the drawing is.
  case natural
  /// A sheet of 210 × 297 mm, upright or on its side, whichever gives the larger picture.
  case a4
  /// A sheet of 297 × 420 mm, likewise.
  case a3
  /// A sheet of 8.5 × 11 inches, likewise.
  case letter
  /// So many pixels wide and high, 96 to the inch.
  case pixels(width: Int, height: Int)

  /// The most pixels a side may have.
  public static let maximumPixels = 20_000

  /// Reads `none`, `A4`, `A3`, `letter`, or a width and a height such as `1600x900`; nil for anything else.
  public init?(_ text: String) {
    switch text.lowercased() {
    case "none": self = .natural
    case "a4": self = .a4
    case "a3": self = .a3
    case "letter": self = .letter
    case let size:
      let sides = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
      guard sides.count == 2, let width = sides[0], let height = sides[1],
        (100...Self.maximumPixels).contains(width), (100...Self.maximumPixels).contains(height)
      else { return nil }
      self = .pixels(width: width, height: height)
    }
  }

  /// The sheets it can be, in points.
  var sheets: [Size] {
    switch self {
    case .natural: []
    case .a4: Self.bothWays(595.28, 841.89)
    case .a3: Self.bothWays(841.89, 1_190.55)
    case .letter: Self.bothWays(612, 792)
    case .pixels(let width, let height): [Size(width: Double(width) * 0.75, height: Double(height) * 0.75)]
    }
  }

  private static func bothWays(_ short: Double, _ long: Double) -> [Size] {
    [Size(width: short, height: long), Size(width: long, height: short)]
  }

  /// Dots an inch of a raster picture: exactly the pixels that were asked for, and 144 on paper.
  var resolution: Int {
    if case .pixels = self { 96 } else { 144 }
  }
}

/// A sheet and how a picture is fitted on it.
struct PageFit: Hashable, Sendable {
  /// The empty border of a sheet, as a share of its shorter side.
  private static let border = 0.025
  /// No picture is enlarged by more.
  private static let largestZoom = 3.0

  let sheet: Size
  let zoom: Double

  /// Fits a picture into the middle of the sheet.
  init(_ picture: Rectangle, on sheet: Size) {
    self.sheet = sheet
    let room = Self.room(on: sheet)
    zoom = min(Self.largestZoom, room.width / max(picture.width, 1), room.height / max(picture.height, 1))
  }

  /// What a sheet has without its border.
  static func room(on sheet: Size) -> Size {
    let border = 2 * border * min(sheet.width, sheet.height)
    return Size(width: sheet.width - border, height: sheet.height - border)
  }
}
