import Primitives
import Testing

@Suite struct SpreadsheetFormulaTests {
  @Test func escapesAreTakenBack() {
    for text in ["=1", "@SUM(A1)", "-x", "+x", "'=x", "''@x", "'x", "x=", "", "'", "=", "''", "'''-"] {
      let written = SpreadsheetFormula.escaped(text)
      #expect(!"=+-@".contains(written.first ?? " "), "\(text)")
      #expect((SpreadsheetFormula.isEscaped(written.utf8) ? String(written.dropFirst()) : written) == text, "\(text)")
    }
    #expect(SpreadsheetFormula.escaped("O'Brien = x") == "O'Brien = x" && SpreadsheetFormula.escaped("=x") == "'=x")
  }
}
