/// The names that attributes of a graph have in DOT.
///
/// A column of a file may be called `image` or `href`, and such a name would tell Graphviz to read a file or to write a link. Names
/// that Graphviz gives a meaning, that start with `_`, or that start with `attr_` themselves are therefore prefixed with `attr_`; all
/// others, such as `name`, `type`, `mentions` and the measures, stay.
enum AttributeNames {
  private static let prefix = "attr_"

  /// One DOT name for each column name, all different.
  static func dotNames(of columns: [String]) -> [String] {
    var taken: Set<String> = []
    return columns.map { column in
      let safe = safeName(column)
      var name = safe, number = 2
      while !taken.insert(name).inserted {
        name = "\(safe)_\(number)"
        number += 1
      }
      return name
    }
  }

  private static func safeName(_ column: String) -> String {
    let name = SafeText.attribute(SafeText.cleaned(column, maximumBytes: 100))
    let isTaken = isReserved(name) || name.isEmpty || name.hasPrefix("_") || name.hasPrefix(prefix)
    return isTaken ? prefix + name : name
  }

  /// Whether a name means something to Graphviz, or to DOT as this module writes it. Without regard to case: Graphviz has `K`,
  /// `Damping` and `URL`.
  static func isReserved(_ name: String) -> Bool { reserved.contains(name.lowercased()) }

  /// The name of the column that has a name in DOT.
  static func columnName(of dotName: String) -> String {
    dotName.hasPrefix(prefix) ? String(dotName.dropFirst(prefix.count)) : dotName
  }

  /// Every attribute of Graphviz up to version 12 in lower case, what this module writes itself, and DOT's keywords.
  private static let reserved: Set<String> = [
    "area", "arrowhead", "arrowsize", "arrowtail", "aspect", "bb", "beautify", "bgcolor", "center", "charset", "class",
    "cluster", "clusterrank", "color", "colorscheme", "comment", "compound", "concentrate", "constraint", "damping",
    "decorate", "defaultdist", "dim", "dimen", "dir", "diredgeconstraints", "distortion", "dpi", "edgehref",
    "edgetarget",
    "edgetooltip", "edgeurl", "epsilon", "esep", "fillcolor", "fixedsize", "fontcolor", "fontname", "fontnames",
    "fontpath",
    "fontsize", "forcelabels", "gradientangle", "group", "head_lp", "headclip", "headhref", "headlabel", "headport",
    "headtarget", "headtooltip", "headurl", "height", "href", "id", "image", "imagepath", "imagepos", "imagescale",
    "inputscale", "k", "key", "label", "label_scheme", "labelangle", "labeldistance", "labelfloat", "labelfontcolor",
    "labelfontname", "labelfontsize", "labelhref", "labeljust", "labelloc", "labeltarget", "labeltooltip", "labelurl",
    "landscape", "layer", "layerlistsep", "layers", "layerselect", "layersep", "layout", "len", "levels", "levelsgap",
    "lhead", "lheight", "linelength", "lp", "ltail", "lwidth", "margin", "maxiter", "mclimit", "mindist", "minlen",
    "mode",
    "model", "newrank", "nodesep", "nojustify", "normalize", "notranslate", "nslimit", "nslimit1", "oneblock",
    "ordering",
    "orientation", "outputorder", "overlap", "overlap_scaling", "overlap_shrink", "pack", "packmode", "pad", "page",
    "pagedir", "pencolor", "penwidth", "peripheries", "pin", "pos", "quadtree", "quantum", "radius", "rank", "rankdir",
    "ranksep", "ratio", "rects", "regular", "remincross", "repulsiveforce", "resolution", "root", "rotate", "rotation",
    "samehead", "sametail", "samplepoints", "scale", "searchsize", "sep", "shape", "shapefile", "showboxes", "sides",
    "size",
    "skew", "smoothing", "sortv", "splines", "start", "style", "stylesheet", "tail_lp", "tailclip", "tailhref",
    "taillabel",
    "tailport", "tailtarget", "tailtooltip", "tailurl", "target", "tbbalance", "tooltip", "truecolor", "url",
    "vertices",
    "viewport", "voro_margin", "weight", "width", "xdotversion", "xlabel", "xlp", "z",
    "node_id", "graph", "digraph", "subgraph", "node", "edge", "strict",
  ]
}
