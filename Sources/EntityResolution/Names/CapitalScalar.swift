extension Unicode.Scalar {
  /// Whether it is a capital letter; most are of ASCII, and told without the tables of Unicode.
  var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
}
