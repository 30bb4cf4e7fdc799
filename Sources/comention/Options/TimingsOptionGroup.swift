import ArgumentParser

/// Whether a command tells where its time went.
struct TimingsOptionGroup: ParsableArguments {
  @Flag(
    name: .customLong("timings"),
    help: "Tell on standard error, in one line of JSON, where the time went, and how much memory.")
  var isAskedFor = false
}
