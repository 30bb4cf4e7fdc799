/// A command line that could not be understood, with all there is to say about it.
struct WrongUsage: Error, CustomStringConvertible {
  let description: String
}
