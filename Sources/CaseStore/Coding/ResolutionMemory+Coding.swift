internal import ComentionKit

extension ResolutionMemory {
  /// What the bytes begin with: another number where the same numbers would say something else. What was kept before is not believed then.
  private static let version = 2

  /// As bytes.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.add(Self.version)
    var languages: [String] = []
    for form in forms where form.language != languages.last && !languages.contains(form.language) {
      languages.append(form.language)
    }
    writer.add(languages) { $0.add($1) }
    writer.add(forms) {
      $0.add(languages.firstIndex(of: $1.language) ?? 0)
      $0.add($1.text)
    }
    writer.add(texts) { $0.add($1) }
    writer.add(documents.sorted { $0.key < $1.key }) {
      $0.add(Int($1.key >> 32))
      $0.add(Int($1.key & 0xFFFF_FFFF))
      $0.add($1.value) { $0.add($1) }
    }
    return writer.bytes
  }

  /// What was kept; nil where it makes no sense: it only saves time.
  init?(saved bytes: [UInt8]) {
    guard let memory = try? Self(bytes: Deflated.plain(bytes)) else { return nil }
    self = memory
  }

  init(bytes: [UInt8]) throws(MalformedBytes) {
    self.init()
    var reader = ByteReader(bytes)
    guard try reader.number() == Self.version else { throw MalformedBytes() }
    let languages = try reader.list { reader throws(MalformedBytes) in try reader.text() }
    forms = try reader.list { reader throws(MalformedBytes) in
      let language = try reader.number()
      guard language < languages.count else { throw MalformedBytes() }
      return Form(text: try reader.text(), language: languages[language])
    }
    texts = try reader.list { reader throws(MalformedBytes) in try reader.text() }
    for _ in 0..<(try reader.count()) {
      let (high, low) = (try reader.number(), try reader.number())
      guard high <= UInt32.max, low <= UInt32.max else { throw MalformedBytes() }
      documents[UInt64(high) << 32 | UInt64(low)] = try reader.list { reader throws(MalformedBytes) in
        try reader.number()
      }
    }
  }
}

extension CaseDocument {
  /// A number that stands for the text and all that was found in it: the start of ``foundBy``.
  func nameKey(path: String) throws(CaseError) -> UInt64 {
    guard let key = UInt64(foundBy.prefix(16), radix: 16) else {
      throw CaseError(.damaged, path, "document \(document.id) is damaged; index the documents anew")
    }
    return key
  }
}
