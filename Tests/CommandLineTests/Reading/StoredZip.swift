/// Writes a zip without compression, for files of office programs made up of a few lines.
enum StoredZip {
  static func bytes(_ members: [(name: String, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = [], directory: [UInt8] = []
    for member in members {
      let data = Array(member.text.utf8), name = Array(member.name.utf8)
      let facts =
        number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(checksum(data), 4) + number(data.count, 4)
        + number(data.count, 4) + number(name.count, 2) + number(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + number(20, 2) + facts + number(0, 6) + number(0, 4) + number(bytes.count, 4) + name
      bytes += [0x50, 0x4B, 3, 4] + facts + name + data
    }
    let end =
      [0x50, 0x4B, 5, 6] + number(0, 4) + number(members.count, 2) + number(members.count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
    return bytes + directory + end
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32, as ISO 3309 has it.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
