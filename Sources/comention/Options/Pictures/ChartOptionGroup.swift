import ArgumentParser
import GraphDrawing

/// Where a chart goes and for which screens it is made.
struct ChartOptionGroup: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The SVG file to write.", valueName: "file"),
    completion: .file(extensions: ["svg"]))
  var output: String?
  @Option(help: ArgumentHelp("A heading for the picture.", valueName: "text"))
  var title = ""
  @Option(help: "Light, dark, or auto: as the reader's system says.")
  var theme: DrawingStyle.Theme = .automatic

  func validate() throws {
    guard let output, output != "-", let name = output.split(separator: "/").last, name.contains(".") else { return }
    switch PictureKind(fileName: output) {
    case .picture(.svg): return
    case .picture(let format):
      let svg = name.dropLast(format.rawValue.count + 1) + ".svg"
      throw ValidationError(
        "\(output): this picture is only written as SVG; say -o \(svg), then convert it: "
          + "rsvg-convert -f \(format.rawValue) \(svg) -o \(name)")
    default: throw ValidationError("\(output): this picture is only written as SVG; choose a name that ends in .svg")
    }
  }
}
