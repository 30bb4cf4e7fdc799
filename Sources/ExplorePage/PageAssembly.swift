internal import CExplorePage
internal import Primitives

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Puts style, data and script into the page's frame.
struct PageAssembly {
  let title: String
  /// JSON without `<`, so that it cannot end its element, in pieces.
  let data: [[UInt8]]
  /// The server of the page; nil where there is none.
  var live: ExplorePage.Live?

  private static func bytes(_ blob: CExplorePageBlob) -> [UInt8] {
    Array(UnsafeBufferPointer(start: blob.bytes, count: blob.length))
  }

  static var style: [UInt8] { bytes(CExplorePageStyle()) }
  /// The program, in a scope of its own.
  static var script: [UInt8] { wrapped(bytes(CExplorePageScript())) }
  /// The program of a page with a server; what asks it is in no other page.
  static var liveScript: [UInt8] { wrapped(bytes(CExplorePageLiveScript())) }

  private static func wrapped(_ script: [UInt8]) -> [UInt8] {
    Array("(() => {\n\"use strict\";\n\n".utf8) + script + Array("})();\n".utf8)
  }

  private var script: [UInt8] { live == nil ? Self.script : Self.liveScript }

  /// The frame, cut once at its placeholders: what is put in is never searched for more of them.
  var html: [UInt8] {
    let frame = String(decoding: Self.bytes(CExplorePageTemplate()), as: UTF8.self)
    var result: [UInt8] = []
    result.reserveCapacity(
      frame.utf8.count + data.reduce(0) { $0 + $1.count } + Self.style.count + script.count + title.utf8.count + 1_000)
    var rest = frame[...]
    while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}") {
      result += Array(rest[..<start.lowerBound].utf8)
      let name = rest[start.upperBound..<end.lowerBound]
      if name == "data" { for piece in data { result += piece } } else { result += part(named: name) }
      rest = rest[end.upperBound...]
    }
    result += rest.utf8
    return result
  }

  private func part(named name: Substring) -> [UInt8] {
    switch name {
    case "title": Array(Self.escaped(title).utf8)
    case "policy": Array(policy.utf8)
    case "style": Self.style
    case "live": live.map(Self.liveElement) ?? []
    case "script": script
    default: []
    }
  }

  private static func liveElement(_ live: ExplorePage.Live) -> [UInt8] {
    Array("<script type=\"application/json\" id=\"live\">".utf8) + live.json + Array("</script>\n".utf8)
  }

  /// Nothing runs or styles but what is in the page, and nothing is fetched but from its own server, where it has one.
  var policy: String {
    "default-src 'none'; script-src '\(Self.source(of: script))'; style-src '\(Self.source(of: Self.style))'; "
      + (live == nil ? "" : "connect-src 'self'; ") + "base-uri 'none'; form-action 'none'"
  }

  /// Content as a policy names it.
  static func source(of content: [UInt8]) -> String {
    "sha256-" + Data(SHA256.digest(of: content).bytes).base64EncodedString()
  }

  /// Text as content of an element.
  static func escaped(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      // HTML has no way to write these.
      let isLost = scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
      shown.append(isLost ? " " : scalar)
    }
    return String(shown).escaped(.content)
  }
}
