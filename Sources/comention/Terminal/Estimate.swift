/// How long something takes, by how much of it is done.
struct Estimate {
  /// So much of the time has passed.
  let elapsed: Duration
  /// The share that is done, 0 to 1; 0 where nothing is known.
  let share: Double

  init(share: Double, after elapsed: Duration) {
    self.elapsed = elapsed
    self.share = min(share, 1)
  }

  /// How long it takes in all, if it goes on as it began; told after two seconds, when that begins to mean something.
  var total: Duration? { share > 0 && elapsed >= .seconds(2) ? elapsed / share : nil }

  /// "12 %, about 3 min left", or the seconds so far.
  var words: String {
    guard let total else { return "\(elapsed.components.seconds) s" }
    let percent = Int(share * 100)
    return "\(percent) % in \(Self.words(elapsed)), about \(Self.words(total - elapsed)) left"
  }

  /// A time as people say it: seconds up to two minutes, minutes up to two hours, then hours.
  static func words(_ time: Duration) -> String {
    let seconds = time.components.seconds
    if seconds < 120 { return "\(seconds) s" }
    return seconds < 7_200 ? "\((seconds + 30) / 60) min" : "\((seconds + 1_800) / 3_600) h"
  }
}
