internal import ComentionKit

/// Which passages and stories say the same, by the places of their documents: as bytes.
enum SavedDuplicates {
  static func bytes(_ duplicates: DuplicatePassages) -> [UInt8] {
    var writer = ByteWriter()
    writer.add(duplicates.groups) {
      $0.add($1) {
        $0.add($1.document)
        $0.add($1.paragraph)
      }
    }
    writer.add(duplicates.stories) { $0.add($1) { $0.add($1) } }
    return writer.bytes
  }

  static func duplicates(_ bytes: [UInt8]) throws(MalformedBytes) -> DuplicatePassages {
    var reader = ByteReader(bytes)
    let groups = try reader.list { reader throws(MalformedBytes) in
      try reader.list { reader throws(MalformedBytes) in
        DuplicatePassages.Passage(document: try reader.number(), paragraph: try reader.number())
      }
    }
    let stories = try reader.list { reader throws(MalformedBytes) in
      try reader.list { reader throws(MalformedBytes) in try reader.number() }
    }
    return DuplicatePassages(groups: groups, stories: stories)
  }
}
