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
  /// JSON without `<`, so that it cannot end its element.
  let data: [UInt8]

  private static func bytes(_ blob: CExplorePageBlob) -> [UInt8] {
    Array(UnsafeBufferPointer(start: blob.bytes, count: blob.length))
  }

  static var style: [UInt8] { bytes(CExplorePageStyle()) }
  /// The program, in a scope of its own.
  static var script: [UInt8] {
    Array("(() => {\n\"use strict\";\n\n".utf8) + bytes(CExplorePageScript()) + Array("})();\n".utf8)
  }

  /// The frame, cut once at its placeholders: what is put in is never searched for more of them.
  var html: [UInt8] {
    let frame = String(decoding: Self.bytes(CExplorePageTemplate()), as: UTF8.self)
    var result: [UInt8] = []
    result.reserveCapacity(frame.utf8.count + data.count + Self.style.count + Self.script.count)
    var rest = frame[...]
    while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}") {
      result += Array(rest[..<start.lowerBound].utf8)
      result += part(named: rest[start.upperBound..<end.lowerBound])
      rest = rest[end.upperBound...]
    }
    return result + Array(rest.utf8)
  }

  private func part(named name: Substring) -> [UInt8] {
    switch name {
    case "title": Array(Self.escaped(title).utf8)
    case "policy": Array(Self.policy.utf8)
    case "style": Self.style
    case "data": data
    case "script": Self.script
    default: []
    }
  }

  /// Nothing is fetched, and nothing runs or styles but what is in the page.
  static var policy: String {
    "default-src 'none'; script-src '\(source(of: script))'; style-src '\(source(of: style))'; "
      + "base-uri 'none'; form-action 'none'"
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
