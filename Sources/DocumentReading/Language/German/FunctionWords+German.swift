extension FunctionWords {
  /// Frequent words of German.
  static let german = """
    der die und in den des das dem von zu nicht für auf ist mit im eine sich vom nach als auch einer dass daß \
    ein hat an aus werden durch zur bei wird oder es zum er sie über sind einem einen am um eines nur wurde \
    bis noch unter war wie kann vor wenn gegen so aber habe sein haben dieser keine seiner diese worden seine \
    bereits ohne sowie zwischen mehr wegen können weil ihrer dann damit ihre hatte jedoch man diesem sondern \
    ihm ab zwei beim hier ihr da seien wurden seinen welche schon seit wieder während soll muss waren kein \
    gewesen wir ich andere sehr dort heute gestern mich mir uns sagte ihren deren dessen sei ihn einmal will
    """
}
