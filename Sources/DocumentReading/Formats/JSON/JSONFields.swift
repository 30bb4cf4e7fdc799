internal import Primitives

/// The fields of a JSON object that can be parts of a document: strings and numbers, also of objects inside it, whose names are
/// put together with dots (`author.name`); lists of strings are paragraphs. Where none is a text, the objects with text in its lists
/// are kept.
struct JSONFields {
  private(set) var names: [String] = []
  private(set) var values: [String] = []
  /// Whether a string wasn't UTF-8.
  private(set) var hasForeignEncoding = false

  /// Whether one of the fields is a text.
  private(set) var hasText = false
  /// Whether all texts are called a message, as services call what they say of an answer.
  private(set) var isMessage = false
  /// The objects with text in lists of this one, which has none itself: the messages of a conversation.
  private(set) var inner: [RecordText] = []
  private let columns: DocumentColumns
  /// How many objects with lists are around.
  private var level = 0

  /// How many fields of an object are kept; no record of a document has as many.
  private static let mostFields = 10_000
  /// How deep objects inside objects are looked into.
  private static let depth = 3

  /// Scans an object, which has to be next.
  init(_ scanner: inout JSONScanner<JSONStream>, _ columns: DocumentColumns) throws(JSONStream.Failure) {
    self.columns = columns
    try addObject(&scanner, prefix: "", depth: 0)
  }

  /// Scans an object in a list of another one.
  private init(
    _ scanner: inout JSONScanner<JSONStream>, _ columns: DocumentColumns, level: Int
  ) throws(JSONStream.Failure) {
    (self.columns, self.level) = (columns, level)
    try addObject(&scanner, prefix: "", depth: 0)
  }

  /// No fields yet.
  init(_ columns: DocumentColumns) { self.columns = columns }

  mutating func add(_ name: String, _ scanner: inout JSONScanner<JSONStream>, depth: Int = 0) throws(JSONStream.Failure)
  {
    switch try scanner.peek() {
    case UInt8(ascii: "{") where depth < Self.depth: try addObject(&scanner, prefix: name + ".", depth: depth + 1)
    case UInt8(ascii: "["): try addList(name, &scanner, isInside: try scanner.firstElement("a list"))
    case UInt8(ascii: "{"): try scanner.skip()
    default: if let value = try single(&scanner) { set(name, value) }
    }
  }

  private mutating func addObject(
    _ scanner: inout JSONScanner<JSONStream>, prefix: String, depth: Int
  ) throws(JSONStream.Failure) {
    var isInside = try scanner.firstMember("an object")
    while isInside {
      let name = string(&scanner)
      try add(prefix + name, &scanner, depth: depth)
      isInside = try scanner.nextMember()
    }
  }

  /// Adds the strings of a list that is entered already, and leaves it; `isInside` says whether it has an element.
  mutating func addList(
    _ name: String, _ scanner: inout JSONScanner<JSONStream>, isInside: Bool
  ) throws(JSONStream.Failure) {
    let key = FieldNames.key(name.split(separator: ".").last ?? "")
    let isText = FieldNames.text.contains(key), isAuthor = FieldNames.author.contains(key)
    var parts: [String] = [], isInside = isInside
    var (stringCount, objectCount) = (0, 0)
    while isInside {
      let next = try scanner.peek()
      if next == UInt8(ascii: "\"") {
        if let part = try single(&scanner) { parts.append(part) }
        stringCount += 1
      } else if isText, next == UInt8(ascii: "{") {
        if let part = try innerText(&scanner) { parts.append(part) }
        objectCount += 1
      } else if isAuthor, next == UInt8(ascii: "{") {
        if let name = try innerName(&scanner) { parts.append(name) }
      } else if next == UInt8(ascii: "{"), !hasText, level < Self.depth {
        let fields = try JSONFields(&scanner, columns, level: level + 1)
        hasForeignEncoding = hasForeignEncoding || fields.hasForeignEncoding
        inner += fields.record.map { [$0] } ?? fields.inner
      } else {
        try scanner.skip()
      }
      isInside = try scanner.nextElement()
    }
    // A text between whose strings objects stand, as in Telegram's messages, is one line of which parts are marked.
    let isMarked = stringCount > 0 && objectCount > 0
    if !parts.isEmpty { set(name, parts.joined(separator: isMarked ? "" : isText ? "\n\n" : ", ")) }
  }

  /// The string `text` of an object that is a part of a text.
  private mutating func innerText(_ scanner: inout JSONScanner<JSONStream>) throws(JSONStream.Failure) -> String? {
    var text: String?
    var isInside = try scanner.firstMember("an object")
    while isInside {
      if scanner.textIs("text"), try scanner.peek() == UInt8(ascii: "\"") {
        text = try single(&scanner)
      } else {
        try scanner.skip()
      }
      isInside = try scanner.nextMember()
    }
    return text
  }

  /// What an object calls a person.
  private mutating func innerName(_ scanner: inout JSONScanner<JSONStream>) throws(JSONStream.Failure) -> String? {
    var names: [String: String] = [:]
    var isInside = try scanner.firstMember("an object")
    while isInside {
      let key = FieldNames.key(string(&scanner))
      if try scanner.peek() == UInt8(ascii: "\"") {
        let value = try single(&scanner)
        names[key] = names[key] ?? value
      } else {
        try scanner.skip()
      }
      isInside = try scanner.nextMember()
    }
    return PersonFields.name(names)
  }

  private mutating func single(_ scanner: inout JSONScanner<JSONStream>) throws(JSONStream.Failure) -> String? {
    if try scanner.peek() == UInt8(ascii: "\"") {
      try scanner.string(.value)
      return string(&scanner)
    }
    switch try scanner.value() {
    case .text, .null: return nil
    case .boolean: return nil
    case .integer, .real: return String(decoding: scanner.text, as: UTF8.self)
    }
  }

  private mutating func string(_ scanner: inout JSONScanner<JSONStream>) -> String {
    if let text = String(validating: scanner.text, as: UTF8.self) { return text }
    hasForeignEncoding = true
    return Windows1252.decode(scanner.text)
  }

  private mutating func set(_ name: String, _ value: String) {
    guard names.count < Self.mostFields, value.contains(where: { !$0.isWhitespace }) else { return }
    if RecordText([value], FieldChoice([name], columns)) != nil {
      let isCalledSo = columns.text == nil && FieldNames.key(name.split(separator: ".").last ?? "") == "message"
      (hasText, isMessage) = (true, isCalledSo && (isMessage || !hasText))
    }
    names.append(name)
    values.append(value)
  }

  /// What services write themselves about a channel, in Slack's words for it: who joins, who leaves.
  private static let notices: Set<String> = [
    "channel_join", "channel_leave", "channel_topic", "channel_purpose", "channel_name", "channel_archive",
    "channel_unarchive", "channel_convert_to_private", "channel_posting_permissions", "group_join", "group_leave",
    "group_topic", "group_purpose", "group_name", "group_archive", "group_unarchive", "bot_add", "bot_remove",
    "pinned_item", "unpinned_item", "reminder_add", "tombstone",
  ]

  /// The same in Discord's words.
  private static let kinds: Set<String> = [
    "GuildMemberJoin", "ChannelPinnedMessage", "ChannelNameChange", "ChannelIconChange", "RecipientAdd",
    "RecipientRemove", "Call", "ThreadCreated", "UserPremiumGuildSubscription",
  ]

  /// Whether it is such a notice, and nobody's message.
  var isNotice: Bool {
    func isOne(_ name: String, _ known: Set<String>) -> Bool {
      names.firstIndex(of: name).map { known.contains(values[$0]) } ?? false
    }
    return isOne("subtype", Self.notices) || isOne("type", Self.kinds)
  }

  /// The document that the fields make; nil where there is no text.
  var record: RecordText? { hasText ? RecordText(values, FieldChoice(names, columns)) : nil }
}
