/// Takes a room that is called after a person ("Griffin Room", "the Harriet Ames Auditorium") for the place it is.
struct NamedRooms {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such rooms being places.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let rooms = words.lexicon.kindWords.rooms
    return names.map { name in
      guard name.type == .person, name.title == nil, name.words.count > 1, let last = name.words.last,
        words.isCapital(last), words.isOn(rooms, last)
      else { return name }
      var room = name
      room.type = .place
      return room
    }
  }
}
