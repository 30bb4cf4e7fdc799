import ArgumentParser
import CaseStore
import ComentionKit
import Primitives

/// Words in the texts of a case.
struct SearchCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the texts of a case, with who is named in each passage.",
    discussion: """
      Paragraphs with the phrase, the most fitting first; case and accents make no difference, and a * at the end stands for any ending. \
      With --with, only those that name somebody, under whatever name. Of dates that are known to the month or the year only, those count \
      that may be from the days asked for.

      EXAMPLES
        comention search case.comention "harbour dues"
        comention search case.comention dredg* --with "Ada Obi" --since 2024-03
      """)

  @Argument(help: ArgumentHelp("The case.", valueName: "case"), completion: .file(extensions: ["comention"]))
  var file: String
  @Argument(help: "Words that stand one behind the other.")
  var phrase: String
  @Option(help: ArgumentHelp("Only passages that name this one, too.", valueName: "name"))
  var with: String?
  @OptionGroup var dates: DateWindowOptionGroup
  @Option(in: .atLeast(1), help: ArgumentHelp("Show only the first n passages.", valueName: "n"))
  var top = 20
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var table: TableOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  func run(in context: CommandContext) async throws {
    InputProtection.add([file])
    let reader = try context.time(.reading) { try CaseReader(opening: file) }
    var search = CaseSearch(phrase)
    (search.since, search.until, search.limit) = (dates.since, dates.until, top)
    search.companion = try context.time(.lookup) {
      try with.map { try CaseNames(reader, file).node(named: $0) }
    }
    let found = try context.compute("search") { try reader.search(search) }
    if found.isEmpty {
      context.remark("“\(phrase)” is in no passage" + (with.map { " that names \($0)" } ?? ""))
    }
    let format = table.format(on: context.terminal)
    if case .json = format {
      try table.write(in: context) { Self.json(of: found) }
    } else {
      try table.show(in: context) { Self.table(of: found) }
    }
    if found.isEmpty { throw ExitCode.failure }
  }

  private static func table(of passages: [FoundPassage]) -> Table {
    var table = Table("document", "date", "start", "passage", "names")
    for passage in passages {
      table.append([
        .text(passage.document), passage.date.map { .text($0) }, .integer(passage.start), .text(passage.marked),
        .text(passage.entities.map(\.name).joined(separator: "; ")),
      ])
    }
    return table
  }

  private static func json(of passages: [FoundPassage]) -> String {
    let objects = passages.map { "  " + object(of: $0) }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(of passage: FoundPassage) -> String {
    JSONText { object in
      object.add("document", passage.document)
      object.add("title", passage.title)
      object.add("date", passage.date)
      object.add("start", passage.start)
      object.add("passage", passage.text)
      object.add("matches", passage.matches) { json, match in json.object { $0.add(match) } }
      object.add("names", passage.entities) { json, entity in
        json.object {
          $0.add("id", entity.id)
          $0.add("name", entity.name)
          $0.add("type", entity.type.rawValue)
        }
      }
    }.text
  }
}

extension FoundPassage {
  /// The text with what was looked for between asterisks.
  fileprivate var marked: String {
    var result = String.UnicodeScalarView()
    let (starts, ends) = (Set(matches.map(\.lowerBound)), Set(matches.map(\.upperBound)))
    let scalars = Array(text.unicodeScalars)
    for place in 0...scalars.count {
      if ends.contains(place) { result.append("*") }
      if starts.contains(place) { result.append("*") }
      if place < scalars.count { result.append(scalars[place]) }
    }
    return String(result)
  }
}
