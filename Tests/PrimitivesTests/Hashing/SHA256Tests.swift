import CSHA256
import Foundation
import TestSupport
import Testing

@testable import Primitives

@Suite("SHA-256")
struct SHA256Tests {
  /// Examples of NIST's *Cryptographic Standards and Guidelines* and of FIPS 180-2, appendix B.
  @Test(
    "NIST's vectors",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
      (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func vectors(message: String, digest: String) {
    #expect(SHA256.digest(of: Array(message.utf8)).hexadecimal == digest)
  }

  @Test("Pieces of any size give the digest of the whole")
  func pieces() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let whole = SHA256.digest(of: bytes)
    for size in 1...130 {
      var hash = SHA256()
      for start in stride(from: 0, to: bytes.count, by: size) {
        hash.update(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(hash.finalized() == whole, "pieces of \(size)")
    }
  }

  @Test("The processor's instructions and plain C give the same state")
  func kernelsAgree() {
    let blocks = (0..<64 * 40).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }
    for count in 0...40 {
      var state = (0..<8).map { UInt32(truncatingIfNeeded: ($0 &+ count) &* 0x9E37_79B9) }, portable = state
      sha256_blocks(&state, blocks, count)
      sha256_blocks_portable(&portable, blocks, count)
      #expect(state == portable, "\(count) blocks")
    }
  }

  @Test("As sha256sum prints it, at every length around a block", .ifItHangs)
  func sameAsTheSystemsProgram() throws {
    let folder = try Workdir()
    let messages = (0...130).map { length in (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) } }
    let names = try messages.enumerated().map { try folder.write($1, to: "\($0)") }
    // macOS has it as `shasum -a 256`, in the same format.
    let script = "if command -v sha256sum >/dev/null; then sha256sum \"$@\"; else shasum -a 256 \"$@\"; fi"
    let printed = try ChildProgram.run("/bin/sh", ["-c", script, "sh"] + names).output
    let digests = printed.split(separator: "\n").map { String($0.prefix(64)) }
    #expect(digests == messages.map { SHA256.digest(of: $0).hexadecimal })
  }
}
