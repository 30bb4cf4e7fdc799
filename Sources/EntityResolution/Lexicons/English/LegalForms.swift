/// The legal forms that end companies' names, in English texts and in others with companies from abroad, folded: letters only, in lower case.
///
/// Those of two words and more are taken off word by word: "Pty Ltd", "S.A. de C.V.", "GmbH & Co. KG".
enum LegalForms {
  /// Forms that no surname and no other word looks like.
  static let unmistakable = """
    ltd limited inc incorporated corp corporation company plc llc llp lllp pllc gmbh oyj srl sarl bhd aktiengesellschaft \
    gesellschaft sdn pvt pty proprietary ggmbh mbh kgaa lda ltda cia eirl societa oao ooo pjsc ojsc jsc unlimited
    """

  /// Forms that texts of any language have with companies of other countries.
  static let abroad =
    unmistakable + """
       ag sa spa nv bv ab oy asa aps kk kg kft zrt doo zoo ehf hf nyrt tbk aktiebolag aktieselskab anpartsselskab
      """

  /// All forms; many are short words elsewhere.
  static let all =
    unmistakable + """
       co companies lp lc pc psc ag sa se sca spa snc nv bv cv ab oy asa as aps kk kg sas sasu eurl ohg kft zrt doo ad \
      dd sp zoo pte cic cio ulc gie ea hf ehf rt nyrt tbk pt na fsb ssb aktiebolag aktieselskab anonima
      """
}
