internal import Primitives

/// A report as one HTML file that needs nothing else: it loads nothing and runs nothing.
struct ReportPage {
  /// The code of its language.
  var language: String
  /// Its title, as it is.
  var title: String
  /// What stands in it, as elements.
  var body: String

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="comention">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>\(title.escaped(.content))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  /// A picture as a part of a page.
  ///
  /// - Parameters:
  ///   - svg: An SVG file; what stands before its root element is left out.
  ///   - label: What it shows, for those who don't see it.
  /// - Returns: The element; nil where there is no root element.
  static func figure(_ svg: [UInt8], label: String) -> String? {
    let text = String(decoding: svg, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg") else { return nil }
    return "<figure role=\"img\" tabindex=\"0\" aria-label=\"\(label.escaped(.attribute))\">\n"
      + "\(text[start.lowerBound...])</figure>"
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --page: #fff; }
    :root { --mark: #f6f8fa; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6edf3; --quiet: #9198a1; --line: #3d444d; --page: #0d1117; --mark: #151b23; }
    }
    body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
    h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
    figure { margin: 1rem 0; padding: .5rem; background: #fff; border: 1px solid var(--line); border-radius: .4rem; }
    figure { overflow-x: auto; }
    figure svg { display: block; width: 100%; min-width: 44rem; height: auto; }
    .table { overflow-x: auto; }
    .table:focus-visible, figure:focus-visible { outline: 2px solid #0969da; outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
    th, td { padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead th { color: var(--quiet); font-weight: 600; font-size: .85rem; white-space: nowrap; }
    tbody th { font-weight: inherit; min-width: 9rem; }
    th.n, td.n { text-align: right; white-space: nowrap; padding: .3rem 0 .3rem .75rem; }
    ul { padding-left: 1.25rem; }
    li { margin: .4rem 0; }
    blockquote { margin: .3rem 0 .8rem; padding: .35rem .8rem; border-left: 3px solid var(--line); background: var(--mark); }
    mark { background: none; color: inherit; font-weight: 600; }
    blockquote footer { color: var(--quiet); font-size: .85rem; }
    footer::before { content: "— "; }
    @media print { .table { overflow: visible; } li, tr, figure { break-inside: avoid; } }
    """
}
