/// What takes the bytes of a text one after the other.
///
/// Here and wherever a call from another module has to be specialized, the types are `@usableFromInline`: the compiler (6.3) keeps the
/// bodies of inlinable functions to itself where a type in them has package access alone.
@usableFromInline package protocol ByteOutput: ~Copyable {
  /// Takes a byte.
  mutating func append(byte: UInt8)

  /// Takes some bytes.
  mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>)
}

extension ByteOutput where Self: ~Copyable {
  /// Takes a text that the compiler knows.
  @inlinable @inline(__always) package mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Takes a text as it is.
  @inlinable package mutating func append(verbatim text: String) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isDone == nil { for byte in text.utf8 { append(byte: byte) } }
  }

  /// Takes a whole number in decimal figures.
  @inlinable package mutating func append(decimal number: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { figures in
      var (rest, place) = (number.magnitude, figures.count)
      repeat {
        place -= 1
        figures[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 { append(byte: UInt8(ascii: "-")) }
      append(contentsOf: UnsafeBufferPointer(rebasing: figures[place...]))
    }
  }

  /// Takes a scalar as it is.
  @inlinable package mutating func append(scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte: byte) }
  }
}

extension [UInt8]: ByteOutput {
  @inlinable package mutating func append(byte: UInt8) { append(byte) }
}
