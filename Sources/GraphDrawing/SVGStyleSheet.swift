/// The style sheet of a picture: the attributes Graphviz writes are the light theme, this adds the dark one for screens that ask.
enum SVGStyleSheet {
  static let text: String = {
    var rules = [
      ".background{fill:\(Palette.darkBackground.hex)}",
      "text{fill:\(Palette.darkText.hex)}",
      ".quiet text{fill:\(Palette.darkQuietText.hex)}",
      ".edge path{stroke:\(Palette.darkEdge.hex)}",
      ".line polyline{stroke:\(Palette.darkEdge.hex)}",
    ]
    let looks = Palette.communities.indices.map { (PictureContent.className($0), Palette.communities[$0]) }
    for (name, look) in looks + [(PictureContent.className(nil), Palette.other)] {
      let outlines = ["ellipse", "polygon", "path"].map { ".\(name) \($0)" }.joined(separator: ",")
      rules.append("\(outlines){fill:\(look.darkFill.hex);stroke:\(look.darkStroke.hex)}")
      rules.append(".edge.\(name) path{fill:none;stroke:\(look.darkEdge.hex)}")
    }
    return "@media screen and (prefers-color-scheme:dark){\n" + rules.joined(separator: "\n") + "\n}"
  }()
}
