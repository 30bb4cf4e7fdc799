import DocumentReading
import Foundation
import GraphFormats
import TestSupport
import Testing

/// A format that is registered is named wherever formats are named.
@Suite struct FormatListTests {
  /// A help text on one line.
  private static func help(_ command: String...) throws -> String {
    let outcome = try Workdir().run(command + ["--help"])
    return outcome.output.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The line of the README that holds a text.
  private static func readmeLine(_ text: String) throws -> String {
    let readme = try String(contentsOfFile: "\(Workdir.root)/README.md", encoding: .utf8)
    return try #require(readme.split(separator: "\n").map(String.init).first { $0.contains(text) })
  }

  private static let readable = GraphFormat.allCases.filter(\.isReadable)

  @Test func inputNamesAllThatIsRead() throws {
    for help in [try Self.help(), try Self.help("rank")] {
      // Outlook's own letters are told with what to save them as.
      for format in DocumentFormat.allCases where format != .outlookLetter {
        let suffix = try #require(format.suffixes.first)
        #expect(help.contains(".\(suffix)"), "\(format)")
      }
      for format in Self.readable { #expect(help.contains(".\(format.suffix),"), "\(format)") }
      #expect(help.contains(".dot,"))
    }
  }

  @Test func convertNamesAllFormats() throws {
    let help = try Self.help("convert")
    let parts = help.components(separatedBy: "written are these and")
    try #require(parts.count == 2)
    for format in GraphFormat.allCases {
      let part = format.isReadable ? parts[0] : parts[1]
      #expect(part.firstMatch(of: try Regex("[ (]\(format.title)( and|[,.;])")) != nil, "\(format): \(part)")
    }
  }

  @Test(arguments: ["convert", "export"]) func optionsNameAllFormats(command: String) throws {
    let help = try Self.help(command)
    let parts = help.components(separatedBy: "--to <to>").dropFirst()
    let values = try #require(parts.last?.components(separatedBy: ")")[0])
    for format in GraphFormat.allCases { #expect(values.contains(" \(format.rawValue)"), "\(format): \(values)") }
    let kinds = try #require(help.components(separatedBy: "--from <from>").last?.components(separatedBy: ")")[0])
    for format in Self.readable { #expect(kinds.contains(" \(format.rawValue)"), "\(format): \(kinds)") }
    for format in GraphFormat.allCases where !format.isReadable {
      #expect(!kinds.contains(" \(format.rawValue),"), "\(format) is not read")
    }
  }

  @Test func readmeNamesAllFormats() throws {
    let line = try Self.readmeLine(" are written and read; ")
    let parts = line.components(separatedBy: " are written and read; ")
    for format in GraphFormat.allCases {
      let named = try Regex("(^| )\(format.title)( |,)")
      #expect(parts[format.isReadable ? 0 : 1].firstMatch(of: named) != nil, "\(format.title) is not in \(line)")
    }
    let input = try Self.readmeLine("- Input: ")
    for format in Self.readable { #expect(input.contains("`.\(format.suffix)`"), "\(format)") }
    let documents = try Self.readmeLine("- Documents (")
    for format in DocumentFormat.allCases {
      let suffix = try #require(format.suffixes.first)
      #expect(documents.contains("`.\(suffix)`"), "\(format)")
    }
  }
}
