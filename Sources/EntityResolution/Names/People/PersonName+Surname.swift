internal import TextModel

extension PersonName {
  /// The surname as it is shown, with the particles before it: "van der Berg"; of a Korean or Chinese name its first word.
  var displayedSurname: String {
    let words = display.split(separator: " ").map(String.init)
    guard var first = words.indices.last, !isSurnameFirst else { return words.first ?? display }
    while first > 1, words[first - 1].first?.isLowercase == true { first -= 1 }
    return words[first...].joined(separator: " ")
  }

  /// The sex that its given name tells.
  var givenSex: Sex? {
    guard isFull, !isSurnameFirst, let given = parts.first else { return nil }
    return GivenNameSexes.sexes[given]
  }
}
