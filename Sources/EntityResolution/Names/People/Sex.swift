/// What a title or a given name says of its bearer: "Mrs." and "Mr." of one surname are two people.
enum Sex: UInt8, Hashable, Sendable {
  case female
  case male

  var other: Sex { self == .male ? .female : .male }
}
