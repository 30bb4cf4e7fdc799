/// What is removed inside the main elements of a page, as Readability's conditions have it.
struct CleaningRules {
  let node: PageTree.Node
  let amounts: PageMeasures.Amounts
  let weighsNames: Bool
  let cleans: Bool
  let isInFigure: Bool
  let isInTable: Bool

  private var words: ClassWords { node.classWords.union(node.idWords) }

  private var weight: Int { weighsNames ? node.classWords.weight + node.idWords.weight : 0 }

  /// Why the element is removed; `none` where it stays.
  var reason: PartReason {
    switch node.tag {
    case .footer: return .footer
    case .aside: return .apart
    case .nav: return .navigation
    case .h1, .h2: if weight < 0 { return .heading }
    default: break
    }
    if words.contains(.share), amounts.text < 500 { return .share }
    guard cleans else { return .none }
    switch node.tag {
    case .form, .fieldset, .table, .ul, .ol, .div, .section, .dl: return isFishy ? .links : .none
    default: return .none
    }
  }

  /// Whether an element holds things rather than text.
  private var isFishy: Bool {
    if isInTable, node.tag != .table { return false }
    if weight < 0 { return true }
    guard amounts.commas < 10 else { return false }
    let length = amounts.text
    let density = amounts.linkDensity
    let isList = node.tag.isList
    if !isInFigure, amounts.pictures > 1, Float(amounts.paragraphs) / Float(amounts.pictures) < 0.5, length < 200 {
      return true
    }
    if !isList, Int(amounts.items) - 100 > Int(amounts.paragraphs) { return true }
    if Int(amounts.inputs) > Int(amounts.paragraphs) / 3 { return true }
    let headings = length == 0 ? 0 : Float(amounts.headings) / Float(length)
    if !isList, !isInFigure, headings < 0.9, length < 25, density > 0 { return true }
    if !isList, weight < 25, density > 0.2 { return true }
    if weight >= 25, density > 0.5 { return true }
    if isList, density > 0.5 { return true }
    if amounts.embeds == 1, length < 75 || amounts.embeds > 1 { return true }
    return amounts.pictures == 0 && amounts.prose == 0 && length > 0 && node.tag != .section
  }
}
