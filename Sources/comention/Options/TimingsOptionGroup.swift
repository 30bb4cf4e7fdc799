import ArgumentParser

/// The flag `--timings`, for help and completion: it is taken out before a command is parsed, so that every command has it.
struct TimingsOptionGroup: ParsableArguments {
  @Flag(help: "Tell on standard error, in one line of JSON, where the time went, and how much memory.")
  var timings = false
}
