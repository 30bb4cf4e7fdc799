import Foundation
import TestSupport
import Testing

/// A case is as it was before or as it is after, whatever stops the command that writes to it.
@Suite struct CaseSafetyTests {
  private let work: Workdir
  private let before: String
  private let after: String

  init() throws {
    work = try Workdir()
    for number in 0..<12 {
      let text = "Ada Obi met Lena Falk in Oslo.\n\nJonas Weir \(number) saw Kim Yong Chol in Port Harcourt.\n"
      try work.write(text, to: "\(number < 8 ? "old" : "new")/\(number).txt")
    }
    _ = try work.run("index", "old", "-o", "base.comention")
    before = try work.run("export", "base.comention", "--to", "json").output
    _ = try work.shell("cp base.comention all.comention; $COMENTION add all.comention new")
    after = try work.run("export", "all.comention", "--to", "json").output
    try #require(before != after && !before.isEmpty)
  }

  private func expectWhole(_ place: String) throws {
    let found = try work.run("export", "c.comention", "--to", "json")
    #expect(found.output == before || found.output == after, "\(place): \(found.errors)")
    let status = try work.run("status", "c.comention", "--check")
    #expect(status.status == 0 && status.output.contains("none"), "\(place): \(status)")
  }

  @Test("killed at any moment", arguments: 0..<24) func killed(moment: Int) throws {
    // Odd ones wait until something is written, as most of the time goes into other things.
    let wait = moment % 2 == 0 ? "" : "until [ -s c.comention-wal ] || ! kill -0 $! 2>/dev/null; do sleep 0.002; done;"
    _ = try work.shell(
      """
      cp base.comention c.comention
      $COMENTION add c.comention new 2>/dev/null & \(wait) sleep 0.\(moment % 2 == 0 ? "" : "0")\(moment)
      kill -9 $!; wait $!
      """)
    try expectWhole("moment \(moment)")
  }

  @Test("the disk is full, or the file may grow no more", arguments: [8, 64, 128, 160, 200, 240, 280])
  func noRoom(kilobytes: Int) throws {
    let outcome = try work.shell(
      """
      cp base.comention c.comention; trap '' XFSZ; ulimit -f \(kilobytes)
      $COMENTION add c.comention new
      """)
    if outcome.status != 0 { #expect(outcome.errors.contains("c.comention: "), "\(outcome)") }
    try expectWhole("\(kilobytes) KB")
    let made = try work.shell("trap '' XFSZ; ulimit -f \(kilobytes); $COMENTION index old -o small.comention")
    #expect(try made.status == 0 || !work.list().contains { $0.hasPrefix("small") }, "\(made)")
  }

  /// Who sends a case to somebody copies one file, not the log that may lie beside it.
  @Test func aCopyOfTheFileAloneHasAll() throws {
    try work.write("ignore\tp:lena-falk\n", to: "ignore.tsv")
    _ = try work.shell(
      """
      cp base.comention c.comention; $COMENTION add c.comention new; mkdir copy; cp c.comention copy/added.comention
      $COMENTION decide c.comention ignore.tsv; cp c.comention copy/decided.comention
      $COMENTION decide c.comention --undo 1; cp c.comention copy/undone.comention
      $COMENTION remove c.comention new/8.txt; cp c.comention copy/removed.comention
      """)
    let added = try work.run("export", "copy/added.comention", "--to", "json").output
    #expect(added == after)
    #expect(try !work.run("export", "copy/decided.comention", "--to", "json").output.contains("p:lena-falk"))
    #expect(try work.run("export", "copy/undone.comention", "--to", "json").output == after)
    #expect(try !work.run("search", "copy/removed.comention", "\"Jonas Weir 8\"").output.contains("8.txt"))
  }

  @Test func aDecisionThatWasSaidIsThere() throws {
    for number in 0..<6 {
      try work.write("rename\tp:jonas-weir\tJonas \(number)\n", to: "d.tsv")
      let place = "0.0\(number)"
      let outcome = try work.shell(
        """
        rm -f c.comention*; cp base.comention c.comention; $COMENTION decide c.comention d.tsv >/dev/null 2>&1 || exit 9
        ($COMENTION add c.comention new 2>/dev/null & sleep \(place); kill -9 $!)
        $COMENTION status c.comention --tsv
        """)
      #expect(outcome.output.contains("decisions\t1\n"), "\(outcome)")
    }
  }

  @Test func twoWritersDoBothTheirWork() throws {
    try work.write("rename\tp:lena-falk\tLena F.\n", to: "d.tsv")
    let outcome = try work.shell(
      """
      cp base.comention c.comention
      $COMENTION add c.comention new 2>/dev/null & $COMENTION decide c.comention d.tsv >/dev/null 2>&1 & wait
      $COMENTION rank c.comention > both.txt; $COMENTION rank old new --decisions d.tsv > fresh.txt; cmp both.txt fresh.txt
      """)
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func aCaseThatMayOnlyBeReadIsRead() throws {
    let outcome = try work.shell(
      """
      mkdir locked; cp base.comention locked/; chmod a-w locked locked/base.comention
      $COMENTION export locked/base.comention --to json; result=$?; chmod u+w locked; exit $result
      """)
    #expect(outcome.status == 0 && outcome.output == before, "\(outcome)")
  }

  /// Decisions said at the same time are all kept, each under a number of its own.
  @Test func severalDecideAtOnce() throws {
    let work = try Workdir()
    try work.write("Ada Lovelace met Charles Babbage in London. Mary Somerville wrote to Ada Lovelace.", to: "in/a.txt")
    try #require(try work.run("index", "in", "-o", "c.comention").status == 0)
    for number in 1...6 { try work.write("rename\tAda Lovelace\tAda\t\nignore\tword \(number)\n", to: "\(number).tsv") }
    let outcome = try work.shell(
      """
      for n in 1 2 3 4 5 6; do $COMENTION decide c.comention $n.tsv > $n.out 2>&1 & done; wait
      cat *.out; $COMENTION status c.comention --decided --tsv
      """)
    #expect(!outcome.output.contains("UNIQUE"), "\(outcome)")
    for number in 1...6 { #expect(outcome.output.contains("word \(number)"), "\(outcome)") }
  }

  /// What could not be read and is gone is no finding of the case any more.
  @Test func findingsOfFilesThatAreGone() throws {
    let work = try Workdir()
    try work.write("Ada Lovelace met Charles Babbage in London.", to: "in/a.txt")
    try work.write("{bad", to: "in/deep/bad.json")
    #expect(try work.run("index", "in", "-o", "c.comention").status == 3)
    #expect(try work.run("status", "c.comention", "--tsv").output.contains("could not be read\t1"))
    let outcome = try work.shell(
      "rm in/deep/bad.json && $COMENTION add c.comention in && $COMENTION status c.comention --tsv")
    #expect(outcome.status == 0 && outcome.output.contains("could not be read\t0"), "\(outcome)")
  }
}
