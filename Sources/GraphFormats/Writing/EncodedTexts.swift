import Graphs
import Primitives

/// Texts that are written often, as a format writes them: encoded once, later only copied.
///
/// The ends of edges are spread all over a large graph, so that waiting for memory is most of what copying their ids costs. Therefore a
/// short text stands where it is looked up, and texts can be looked up some time before they are copied: a processor waits for many at
/// the same time if nothing depends on the first.
final class EncodedTexts: Sendable {
  /// A text of fewer than 16 bytes and, in the last byte, its length; or the place and the length of a longer one, and 255.
  typealias Slot = SIMD16<UInt8>

  private nonisolated(unsafe) let slots: UnsafeMutablePointer<Slot>
  /// The longer texts one after the other, with room to read a stride beyond the last.
  private nonisolated(unsafe) let longTexts: UnsafeMutablePointer<UInt8>

  init(_ texts: [String], encode: (String, inout OutputBuffer) -> Void) {
    slots = .allocate(capacity: max(1, texts.count))
    var long = OutputBuffer()
    for (index, text) in texts.enumerated() {
      let start = long.count
      encode(text, &long)
      let count = long.count - start
      let isShort = count < Slot.scalarCount
      let slot = isShort ? long.withBytes { Self.slot(of: $0[start...]) } : Self.slot(at: start, count: count)
      (slots + index).initialize(to: slot)
      if isShort { long.removeLast(count) }
    }
    let room = long.count + OutputBuffer.strideLength
    longTexts = .allocate(capacity: room)
    longTexts.initialize(repeating: 0, count: room)
    long.withBytes { bytes in
      if let start = bytes.baseAddress { longTexts.update(from: start, count: bytes.count) }
    }
  }

  deinit {
    slots.deallocate()
    longTexts.deallocate()
  }

  private static func slot(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Slot {
    var slot = Slot(repeating: 0)
    for (place, byte) in text.enumerated() { slot[place] = byte }
    slot[15] = UInt8(truncatingIfNeeded: text.count)
    return slot
  }

  private static func slot(at start: Int, count: Int) -> Slot {
    var numbers = SIMD2<UInt64>(UInt64(start), UInt64(count))
    // A length takes 56 bits at most.
    numbers[1] |= 255 << 56
    return unsafeBitCast(SIMD2(numbers[0].littleEndian, numbers[1].littleEndian), to: Slot.self)
  }

  /// Looks up a text.
  ///
  /// - Precondition: There is such a text.
  @inline(__always) subscript(index: Int) -> Slot { slots[index] }

  /// Appends a text.
  ///
  /// - Precondition: There is such a text.
  @inline(__always) func append(_ index: Int, to buffer: inout OutputBuffer) { append(slots[index], to: &buffer) }

  /// Appends a text that was looked up.
  @inline(__always) func append(_ slot: Slot, to buffer: inout OutputBuffer) {
    if slot[15] < 16 {
      buffer.append(slot, count: Int(slot[15]))
    } else {
      let numbers = unsafeBitCast(slot, to: SIMD2<UInt64>.self)
      let start = Int(UInt64(littleEndian: numbers[0])), count = Int(UInt64(littleEndian: numbers[1]) & ~(255 << 56))
      buffer.append(strides: longTexts + start, count: count)
    }
  }
}

extension EncodedTexts {
  /// The ids of the higher ends of some edges, looked up at once, in a loop that does nothing else.
  func targets(of edges: Range<Int>, in graph: WeightedGraph) -> [Slot] {
    let targets = graph.edgeTargets(in: edges)
    return [Slot](unsafeUninitializedCapacity: targets.count) { room, count in
      for target in targets {
        room.initializeElement(at: count, to: self[Int(target)])
        count += 1
      }
    }
  }
}
