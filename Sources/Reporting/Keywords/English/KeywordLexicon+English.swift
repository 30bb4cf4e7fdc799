extension KeywordLexicon {
  /// The lexicon of English.
  static let english: KeywordLexicon = {
    let lemmas = EnglishLemmas(forms: .english)
    return KeywordLexicon(
      lemma: { lemmas.lemma(of: $0) },
      generalWords: Set(generalWords.split { $0 == " " || $0 == "\n" }.map(String.init)))
  }()

  /// Function words; verbs, nouns and adjectives that stand in sentences about anything; words of time, place and measure.
  private static let generalWords = """
    a an the and or but nor if then than that this these those there here of in on at to for from by with without into onto over under
    after before about between among against amid during until till since as off out up down away back around through across along
    toward towards inside outside beside behind above below within despite because though although however whether while when where
    why how what which who whom whose is are was were be been being am do does did done doing have has had having will would shall
    should can could may might must ought cannot not no so such too very just also only even still yet again ever never always often
    once twice more most less least much many few little several some any all both each every either neither other another same own he
    she it they we you i him her them us me his hers its their theirs our ours your yours my mine himself herself itself themselves
    myself ourselves yourself yourselves nobody somebody everybody everyone someone anyone anybody nothing something anything everything
    well now soon later early earlier late lately ago already almost quite rather really perhaps maybe else instead according like
    please thank thanks yes sir madam dear oh okay
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half quarter pair couple percent per cent
    first second third fourth fifth last next new old good bad great big small high low long short left right near far full empty open
    close main whole entire total recent current former final own true real certain sure clear able possible likely different similar
    used various important simple single double young public local particular general special
    say tell ask add make take get give go come see know think want let put keep become seem call include use show need mean look speak
    talk run work live stand sit begin start end hold leave find bring try set turn move write read hear feel appear remember believe
    hope wish love hate stay stop wear walk drive ride fly carry lie fall rise lay pull push draw cut pass cross reach enter return
    arrive follow continue expect wait watch listen spend describe remain note explain happen change throw catch pick drop fill smile
    laugh cry eat drink sleep break grow play hang lean
    year month week day time today yesterday tomorrow tonight hour minute moment second morning afternoon evening night noon midnight
    weekend spring summer autumn winter date past future monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december
    people person man woman thing way part lot number amount place point side top bottom front middle line piece kind sort form type
    case matter question answer fact idea reason example word name rest figure mile kilometre metre foot inch
    room door hall corner floor street road wall table seat head hand eye face arm mr mrs ms miss dr http https www com pm
    """
}
