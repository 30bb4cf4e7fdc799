import ArgumentParser
import ComentionKit

/// Which tagger finds the names.
struct TaggerOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp("Find names with this model, made by train, instead of the built-in ones.", valueName: "file"),
    completion: .file())
  var model: String?

  @Option(
    in: .from(0, to: 1),
    help: ArgumentHelp("Leave out mentions that are less likely than this, 0 to 1.", valueName: "share"))
  var minScore = 0.0

  /// The tagger asked for.
  func tagger() throws -> any MentionTagger {
    guard let model = try loadedModel() else { return BuiltInTagger(minimumScore: minScore) }
    return SequenceTagger(model: model, minimumScore: minScore)
  }

  /// Refuses what says how names are found where a case is asked, in which they have been found.
  func checkUnused() throws {
    guard model != nil || minScore != 0 else { return }
    throw ValidationError(
      "\(model == nil ? "--min-score" : "--model"): the names in a case have been found; it is for comention index")
  }

  private func loadedModel() throws -> TaggerModel? {
    guard let path = model else { return nil }
    let bytes = try ByteInput(path).rest()
    do throws(TaggerModelError) {
      return try TaggerModel(bytes)
    } catch {
      throw ModelFileError(path: path, problem: error)
    }
  }
}

/// A model file that cannot be used.
struct ModelFileError: Error, CustomStringConvertible {
  var path: String
  var problem: TaggerModelError

  var description: String { "\(path): \(problem)" }
}
