import ArgumentParser
import ComentionKit

/// What a command reads that takes documents only.
struct DocumentInputOptionGroup: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      Documents (\(FormatLists.documentSuffixes)), folders of them, or - for standard input, which is also read where nothing is named.
      """, valueName: "input"),
    completion: .file())
  var named: [String] = []

  @OptionGroup var format: InputFormatOptionGroup

  /// What is read: what was named, or else standard input.
  var inputs: [String] { named.isEmpty ? ["-"] : named }

  func validate() throws { try InputOptionGroup.checkStandardInput(isNeeded: named.isEmpty) }
}
