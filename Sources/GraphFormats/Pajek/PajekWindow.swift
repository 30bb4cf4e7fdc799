/// Where nodes stand in Pajek's window, whose places go from 0 to 1 to the right and from 0 to 1 downwards.
///
/// Places that are inside once `y` is turned round, as those of networks that were read, stay as they are; others are scaled as a
/// whole, keeping the shape of the drawing.
struct PajekWindow {
  /// The part of the window that a scaled drawing fills at most, so that names at its border can be read.
  private static let margin = 0.05

  private var scale = 1.0
  private var middle = (x: 0.0, y: 0.0)
  /// The place of ``middle`` in the window.
  private var target = (x: 0.0, y: 0.0)

  /// A window that shows all places.
  init(around places: some Sequence<(x: Double, y: Double)>) {
    var left = Double.infinity, right = -left, bottom = left, top = -left
    for place in places {
      (left, right) = (min(left, place.x), max(right, place.x))
      (bottom, top) = (min(bottom, place.y), max(top, place.y))
    }
    guard left < 0 || right > 1 || bottom < -1 || top > 0, left.isFinite else { return }
    // Halves, so that the largest numbers don't overflow.
    let extent = max(right / 2 - left / 2, top / 2 - bottom / 2)
    scale = extent > 0 ? (0.5 - Self.margin) / extent : 1
    middle = (left / 2 + right / 2, bottom / 2 + top / 2)
    target = (0.5, 0.5)
  }

  private var isScaled: Bool { target.x > 0 }

  /// The place in the window.
  func place(_ place: (x: Double, y: Double)) -> (across: Double, down: Double) {
    guard isScaled else { return (place.x, 0 - place.y) }
    func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }
    return (
      rounded(target.x + (place.x - middle.x) * scale), rounded(target.y - (place.y - middle.y) * scale)
    )
  }

  /// What was changed.
  var remarks: [String] { isScaled ? ["places were scaled to 0…1, as far as Pajek's window goes"] : [] }
}
