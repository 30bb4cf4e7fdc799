import TestSupport
import Testing

/// Weights whose sums or inverses are no numbers are refused before anything is computed of them.
@Suite struct ExtremeWeightsTests {
  @Test(arguments: [
    "rank g.csv", "rank g.csv --by participation", "rank g.csv --by within-module-z", "cluster g.csv",
    "render g.csv -o g.svg", "matrix g.csv -o m.svg", "explore g.csv -o g.html", "map g.csv -o map", "info g.csv",
  ])
  func refused(line: String) throws {
    let work = try Workdir()
    for (weight, shown) in [("1e308", "1e+308"), ("5e-324", "5e-324")] {
      try work.write("source,target,weight\na,b,1\nb,c,\(weight)\nc,a,\(weight)\n", to: "g.csv")
      let outcome = try work.shell("timeout 60 $COMENTION \(line)")
      #expect(outcome.status == 1, "\(outcome)")
      #expect(outcome.errors.contains("g.csv:3: edge \"b\"–\"c\" has weight \(shown)"), "\(outcome)")
    }
    #expect(try work.run("convert", "g.csv", "--to", "tsv").output.contains("b\tc\t5e-324"))
  }
}
