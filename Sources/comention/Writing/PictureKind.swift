import ArgumentParser
import GraphDrawing

/// What a picture can be written as.
enum PictureKind: Hashable {
  case picture(PictureFormat)
  case dot

  /// The kind that a file name's suffix stands for.
  init?(fileName: String) {
    guard let suffix = fileName.split(separator: "/").last?.split(separator: ".").dropFirst().last else { return nil }
    self.init(argument: suffix.lowercased())
  }

  /// What it is called on the command line.
  var name: String { if case .picture(let format) = self { format.rawValue } else { "dot" } }

  /// The whole file, with what the options ask to be told of its layout.
  func bytes(of drawing: Drawing, _ layout: LayoutOptionGroup, in context: CommandContext) throws -> [UInt8] {
    switch self {
    case .dot: try bytes(of: drawing, layout.process, in: context)
    case .picture(let format): try layout.picture(of: drawing, as: format, in: context)
    }
  }

  /// The whole file.
  func bytes(of drawing: Drawing, _ process: LayoutProcess, in context: CommandContext) throws -> [UInt8] {
    switch self {
    case .dot: try context.time(.drawing) { Array(try drawing.dot().utf8) }
    case .picture(let format): try context.time(.layout) { try drawing.render(as: format, using: process) }
    }
  }
}

extension PictureKind: ListedArgument {
  init?(argument: String) {
    switch argument.lowercased() {
    case "dot", "gv": self = .dot
    case let name:
      guard let format = PictureFormat(rawValue: name) else { return nil }
      self = .picture(format)
    }
  }

  /// The suffixes, for a sentence.
  static var suffixList: String { allValueStrings.map { "." + $0 }.joined(separator: ", ") }

  static var allValueStrings: [String] { PictureFormat.allCases.map(\.rawValue) + ["dot"] }
}
