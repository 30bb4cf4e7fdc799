import DocumentReading
import Primitives
import TestSupport
import Testing
import TextModel

/// Files of formats that come from anywhere, broken at random: whatever is in them, reading ends, and parts lie in the text.
@Suite(.timeLimit(.minutes(5))) struct MailMutationTests {
  private static let seeds: [String] = [
    """
    From: Ada <a@b.example>
    To: =?utf-8?q?Zo=C3=AB?= <z@x.example>
    Message-ID: <1@b>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain; charset=iso-8859-2
    Content-Transfer-Encoding: base64

    o/NkvAo=
    --b
    Content-Type: text/html

    <p>Caf&eacute;<blockquote>Old words
    --b
    Content-Type: message/rfc822

    From: Jo <jo@x.example>

    Inside. On Monday Ada wrote:
    > Quoted words.
    --\u{20}
    Jo
    --b--
    """,
    "From a@b Mon Mar  4 09:00:00 2024\nFrom: A <a@b>\nMessage-ID: <1>\nMIME-Version: 1.0\n\nWords.\n\n"
      + "From a@b Mon Mar  4 09:00:00 2024\nFrom: B <b@b>\n\n-----Original Message-----\nFrom: A\nSent: 4\nTo: B\n\n> Words.\n",
    #"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset204 X;}}{\stylesheet{\s1 heading 1;}}\s1 H\par\f0\'cc\u8217?{\footnote n}\intbl a\cell b\row}"#,
    "CafÃ© Donâ€™t “MENÜ“ \u{FEFF}naïve",
  ]
  private static let pieces = [
    "\n\n", "--b", "Content-Type: ", "boundary=", "=?utf-8?b?", "?=", "\\u-3913", "\\'e9", "{", "}", "\\bin9", "\0",
    "Ã©",
    "From a@b Mon Jan 1 00:00:00 2024\n", "> ", "-- \n", "<blockquote>", "charset=iso-2022-jp",
  ].map { Array($0.utf8) }

  private func mutated(_ seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var bytes = Array(Self.seeds[Int.random(in: Self.seeds.indices, using: &random)].utf8)
    for _ in 0...Int.random(in: 0...6, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...60, using: &random))
      switch Int.random(in: 0...4, using: &random) {
      case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(contentsOf: Self.pieces[Int.random(in: Self.pieces.indices, using: &random)], at: place)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &random))
      default: bytes.removeSubrange(max(place, bytes.count / 2)...)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<8) func brokenFilesDoNoHarm(block: Int) {
    for number in 0..<500 {
      let bytes = mutated(UInt64(block * 500 + number))
      for document in DocumentReader().documents(at: ["-"], standardInput: .bytes(bytes)).documents {
        let length = document.text.utf8.count
        #expect(
          document.parts.allSatisfy { 0 <= $0.span.start && $0.span.start < $0.span.end && $0.span.end <= length })
      }
    }
  }
}
