import DocumentReading
import TestSupport
import Testing
import TextModel

@Suite struct SubtitleTests {
  private func text(_ subtitles: String, as name: String = "a.srt") throws -> String? {
    let folder = try Workdir()
    try folder.write(subtitles, to: name)
    return folder.read(name).documents.first?.text
  }

  @Test(arguments: ["a.srt", "a"]) func cuesAreOneText(name: String) throws {
    let srt = """
      1
      00:00:01,000 --> 00:00:02,000
      <i>Kim left</i>
      {\\an8}the town.

      2
      00:00:02,100 --> 00:00:03,000
      [door slams]
      Ada stayed.

      3
      00:00:09,000 --> 00:00:10,000
      Moon came.
      """
    #expect(try text(srt, as: name) == "Kim left the town. Ada stayed.\nMoon came.\n")
    #expect(try text(srt.replacing("\n", with: "\r\n"), as: name) == "Kim left the town. Ada stayed.\nMoon came.\n")
  }

  @Test func voicesOfWebVTT() throws {
    let vtt = """
      WEBVTT

      NOTE Ada made this

      STYLE
      ::cue { color: red }

      first
      00:01.000 --> 00:02.000 align:start
      <v.loud Ada Bell>Kim &amp; Moon left.

      00:02.000 --> 00:03.000
      <v Ada Bell>Today.

      00:03.000 --> 00:04.000
      <v Zoe>Why?
      """
    #expect(try text(vtt, as: "a.vtt")?.contains("NOTE") == false)
    #expect(try text(vtt, as: "a.vtt") == "Ada Bell: Kim & Moon left. Today.\nZoe: Why?\n")
  }

  /// As captions that are made while somebody speaks roll up.
  @Test func linesThatComeAgain() throws {
    let vtt = """
      WEBVTT

      00:01.000 --> 00:02.000
      Kim left

      00:02.000 --> 00:03.000
      Kim left
      the town<00:02.500><c> with</c>

      00:03.000 --> 00:04.000
      the town with
      Moon.
      """
    #expect(try text(vtt, as: "a.vtt") == "Kim left the town with Moon.\n")
  }

  @Test func noSubtitles() throws {
    let folder = try Workdir()
    try folder.write("Kim left.", to: "a.srt")
    #expect(folder.read("a.srt").codes == [.damaged])
  }

  /// In WebVTT a blank line ends a cue; SubRip has nothing else that may follow it.
  @Test func blankLinesInsideOfACue() throws {
    let folder = try Workdir()
    try folder.write(
      "1\n00:00:01,000 --> 00:00:04,000\nKim left.\n\nShe was late.\n\n2\n00:00:05,000 --> 00:00:07,000\nAda came.\n",
      to: "a.srt")
    #expect(folder.read("a.srt").documents.map(\.text) == ["Kim left. She was late. Ada came.\n"])
    try folder.write("WEBVTT\n\n00:01.000 --> 00:04.000\nKim left.\n\nNOTE by Bob\n", to: "a.vtt")
    #expect(folder.read("a.vtt").documents.map(\.text) == ["Kim left.\n"])
  }

  /// As Zoom writes who speaks, in each cue.
  @Test func namesBeforeWhatIsSaid() throws {
    let vtt = """
      WEBVTT

      1
      00:00:01.000 --> 00:00:05.000
      Ada Byron: Good morning. The port

      2
      00:00:05.000 --> 00:00:09.000
      Ada Byron: is closed: Kim left.

      3
      00:00:09.500 --> 00:00:14.000
      Zoe Lind: Note: Moon came.
      """
    #expect(
      try text(vtt, as: "a.vtt")
        == "Ada Byron: Good morning. The port is closed: Kim left.\nZoe Lind: Note: Moon came.\n")
  }
}
