/// The style sheet of a picture: the attributes Graphviz writes are the light theme, this adds the dark one for screens that ask.
///
/// It names classes and colours of this module only, and loads nothing.
enum SVGStyleSheet {
  /// The sheet; empty where the theme is fixed.
  static func text(for content: PictureContent) -> String {
    guard content.style.theme == .automatic, content.style.usesColors else { return "" }
    return "@media screen and (prefers-color-scheme:dark){\n" + rules(for: content).joined(separator: "\n") + "\n}"
  }

  private static func rules(for content: PictureContent) -> [String] {
    let scheme = ColorScheme.dark
    var rules = [
      ".background{fill:\(scheme.background.hex)}",
      "text{fill:\(scheme.text.hex)}",
      ".quiet text{fill:\(scheme.quietText.hex)}",
      ".edge path{stroke:\(scheme.edge.hex)}",
      ".line polyline{stroke:\(scheme.edge.hex)}",
    ]
    let keys = Set(content.nodes.map(\.look) + content.boxes.map(\.look)).union([.other])
      .union(content.edges.filter { $0.change != .both }.map(\.change.look))
    for key in LookKey.all where keys.contains(key) { rules += self.rules(for: key, in: scheme) }
    if content.style.changes != nil {
      // The outer of two outlines would hide the inner one.
      let outer = ["ellipse", "polygon", "path"].map { ".node.new \($0)+\($0)" }.joined(separator: ",")
      rules.append("\(outer){fill:none}")
    }
    guard content.options.highlight != nil else { return rules }
    for key in LookKey.all where keys.contains(key) {
      let (pale, strong) = (scheme.look(key, .pale), scheme.look(key, .strong))
      rules.append("\(outlines(".\(key.className).pale")){fill:\(pale.fill.hex);stroke:\(pale.stroke.hex)}")
      rules.append("\(outlines(".\(key.className).strong")){stroke:\(strong.stroke.hex)}")
    }
    return rules + [
      ".node.pale text{fill:\(scheme.look(.other, .pale).text.hex)}",
      ".edge.edge.strong path{fill:none;stroke:\(scheme.look(.other, .strong).edge.hex)}",
      ".edge.edge.pale path{fill:none}",
    ]
  }

  private static func rules(for key: LookKey, in scheme: ColorScheme) -> [String] {
    let look = scheme.look(key), box = scheme.boxLook(key)
    return [
      "\(outlines("." + key.className)){fill:\(look.fill.hex);stroke:\(look.stroke.hex)}",
      ".edge.\(key.className) path{fill:none;stroke:\(look.edge.hex)}",
      ".cluster.\(key.className) path{fill:\(box.fill.hex);stroke:\(box.stroke.hex)}",
    ]
  }

  private static func outlines(_ selector: String) -> String {
    ["ellipse", "polygon", "path"].map { "\(selector) \($0)" }.joined(separator: ",")
  }
}
