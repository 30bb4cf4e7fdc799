internal import CLibXML2

/// What hears of the elements and texts of XML or HTML, in the order of the file.
protocol MarkupHandler: AnyObject {
  /// An element starts.
  func start(_ element: MarkupElement)

  /// An element ends. Names are without prefix.
  func end(_ name: String)

  /// Text, possibly a part of it, entities resolved.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The start of an element. Valid only while it is told.
struct MarkupElement {
  /// Its name without prefix; in lower case in HTML.
  let name: String
  /// The prefix, nil where there is none.
  let prefix: String?
  /// The line on which its tag ends, from 1.
  var line = 0
  fileprivate let attributes: Attributes

  fileprivate enum Attributes {
    /// Five pointers each: name, prefix, namespace, start and end of the value.
    case xml(UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int)
    /// Names and values in turn, nil at the end.
    case html(UnsafeMutablePointer<UnsafePointer<UInt8>?>?)
  }

  static func xml(
    _ name: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?,
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    count: Int
  ) -> MarkupElement {
    MarkupElement(
      name: String(cString: name), prefix: prefix.map { String(cString: $0) }, attributes: .xml(pointers, count: count))
  }

  static func html(
    _ name: UnsafePointer<UInt8>, _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> MarkupElement {
    MarkupElement(name: String(cString: name), prefix: nil, attributes: .html(pointers))
  }

  /// The value of an attribute, prefixes ignored.
  subscript(wanted: StaticString) -> String? {
    switch attributes {
    case .xml(let pointers?, let count):
      for index in 0..<count {
        guard let found = pointers[5 * index], Self.isSame(found, wanted), let start = pointers[5 * index + 3],
          let end = pointers[5 * index + 4]
        else { continue }
        return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      }
    case .html(let pointers?):
      var index = 0
      while let found = pointers[index] {
        if Self.isSame(found, wanted) { return pointers[index + 1].map { String(cString: $0) } ?? "" }
        index += 2
      }
    default: break
    }
    return nil
  }

  /// The value of an attribute of XML with a prefix.
  func value(of wanted: StaticString, prefix: StaticString) -> String? {
    guard case .xml(let pointers?, let count) = attributes else { return nil }
    for index in 0..<count {
      guard let found = pointers[5 * index], Self.isSame(found, wanted), let own = pointers[5 * index + 1],
        Self.isSame(own, prefix), let start = pointers[5 * index + 3], let end = pointers[5 * index + 4]
      else { continue }
      return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return nil
  }

  private static func isSame(_ name: UnsafePointer<UInt8>, _ wanted: StaticString) -> Bool {
    // A name ends in NUL, which no wanted one holds, so this never reads past its end.
    for at in 0..<wanted.utf8CodeUnitCount where name[at] != wanted.utf8Start[at] { return false }
    return name[wanted.utf8CodeUnitCount] == 0
  }
}
