/// The elements of HTML that matter for what a page tells; all others are `other`.
enum HTMLTag: UInt8 {
  case other, text, html, head, body, title, meta, link, base, script, style, noscript, template
  case svg, math, iframe, object, embed, canvas, audio, video, picture, img, input, textarea, select, option, button
  case form, fieldset, label, nav, aside, footer, header, article, section, main, div, p, pre, code, blockquote
  case ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tfoot, tr, td, th, h1, h2, h3, h4, h5, h6
  case figure, figcaption, address, hr, br, wbr, a, span, time, details, summary, center, font, menu, dialog, abbr
  case listing, xmp, hgroup, legend, frameset, noframes, datalist, rt, rp

  /// How an element stands among others.
  enum Layout {
    /// Its text is no part of the page's.
    case silent
    /// It begins and ends lines.
    case block
    /// It stands inside a line.
    case inline
  }

  var layout: Layout {
    switch self {
    case .head, .title, .meta, .link, .base, .script, .style, .template, .svg, .math, .iframe, .object, .embed, .canvas,
      .audio, .video, .input, .textarea, .select, .option, .button, .noframes, .datalist, .rt, .rp, .noscript:
      .silent
    case .other, .text, .picture, .img, .label, .br, .wbr, .a, .span, .time, .font, .abbr, .code: .inline
    default: .block
    }
  }

  /// Whether it is one of `h1` to `h6`.
  var isHeading: Bool { HTMLTag.h1.rawValue <= rawValue && rawValue <= HTMLTag.h6.rawValue }

  /// Whether it holds items.
  var isList: Bool { self == .ul || self == .ol || self == .dl || self == .menu }

  /// The element of a name in lower case.
  init(name: String) { self = Self.byName[name] ?? .other }

  private static let byName: [String: HTMLTag] = {
    var result: [String: HTMLTag] = [:]
    var value: UInt8 = 2
    while let tag = HTMLTag(rawValue: value) {
      result["\(tag)"] = tag
      value += 1
    }
    return result
  }()
}
