import TestSupport
import Testing

/// `--language` and `--languages`.
@Suite struct LanguageOptionTests {
  private let work: Workdir
  private static let german = """
    Die Bundeskanzlerin Angela Merkel traf am Montag den Präsidenten Emmanuel Macron in Paris und sprach mit ihm über den Haushalt der \
    Union. Danach flog sie nach Berlin, wo der Bundestag über das Gesetz zur Rente abstimmte, das seit Jahren umstritten ist.
    """

  init() throws {
    work = try Workdir()
    try work.write(Self.german, to: "de.txt")
  }

  @Test(arguments: ["deu", "ger", "de-AT", "German", "DE"]) func oneLanguageUnderSeveralNames(language: String) throws {
    let outcome = try work.run("extract", "de.txt", "--language", language)
    let german = try work.run("extract", "de.txt", "--language", "de").output
    #expect(outcome.status == 0 && outcome.output == german, "\(outcome)")
    #expect(try work.run("extract", "de.txt", "--languages", "eng,\(language)").status == 0)
  }

  @Test(arguments: ["--language", "--languages"]) func whatNothingFindsNamesIn(option: String) throws {
    for command in ["rank", "read", "extract"] {
      let italian = try work.run(command, "de.txt", option, "it")
      #expect(italian.status == 64, "\(italian)")
      #expect(italian.errors.contains("no tagger for Italian") && italian.errors.contains("de (German)"), "\(italian)")
      let nothing = try work.run(command, "de.txt", option, "xx")
      #expect(nothing.status == 64 && nothing.errors.contains("'xx' is invalid for '\(option)"), "\(nothing)")
    }
    #expect(try work.run("index", "de.txt", option, "it", "-o", "c.comention").status == 64)
    // With a model of one's own any language will do.
    let own = try work.run("extract", "de.txt", option, "it", "--model", "none.model")
    #expect(own.status == 1 && !own.errors.contains("no tagger"), "\(own)")
  }

  @Test func oneOfThem() throws {
    let outcome = try work.run("rank", "de.txt", "--language", "de", "--languages", "de,en")
    #expect(outcome.status == 64 && outcome.errors.contains("exclude each other"), "\(outcome)")
  }
}
