/// Frequent words of languages that nobody reads, so that their texts are not taken for those of the languages beside them.
extension FunctionWords {
  static let galician = """
    de a o que e do da en os as dos das un unha para con non por como máis foi ao á se no na nos nas polo pola \
    polos polas seu súa seus súas pero sobre ou xa entre está ten anos este aínda tamén onte son ata dous hai \
    só esta moi mesmo tres coa co coas cos era cando onde el ela porque despois pode desde dende hoxe todos \
    antes segundo é uns unhas isto iso aquí nin cada tiña houbo fixo dixo será xunto
    """

  static let catalan = """
    de la el els les i a que en un una per amb no es del al dels als ha han és va van són com més però o seva \
    seu seus seves aquest aquesta aquests entre quan on també fins molt sense sobre ja ser fer hi ho li què \
    des durant després abans segons tot tots totes dos dues anys any avui ahir qui perquè això aquí cada \
    mentre pel pels era havia l' d' s' n'
    """

  static let italian = """
    di che la il e un a in per una del non con è della le i si da al dei nel alla lo ha gli dal delle come \
    sono più anche ma o ed su all suo sua loro se nella tra essere sulla dalla questo questa ai stato stata \
    hanno ci degli era quando dopo anni due chi così fino senza prima ancora solo cui ad nei alle ieri oggi \
    perché mentre già nell secondo contro fra l' dell' un'
    """

  static let norwegian = """
    i og at er en til det av på med for som har de ikke den et om var kan han så jeg fra seg skal man men ved \
    vi vil også år være ble hvor over eller ut hun hadde etter sin to kunne da mye opp selv nå noe få alle \
    blir mer mange inn andre vært meg enn ham når må mot du deres helt godt hva dem bli sammen hvis hans siden \
    hele ville blitt uten fordi tre annen denne henne før skulle samme oss mellom sitt noen nok her bare under \
    igjen ny sine hos ennå min gjennom aldri alltid innen rundt ingen hennes ned både derfor mens ifølge sa \
    sier ikkje frå eg
    """

  static let afrikaans = """
    die van en in is het dat te nie vir met op wat om as sy hy ook deur aan word was by na sal tot se kan wees \
    uit daar maar hulle een hierdie meer gesê of moet ons oor nog jaar ek al so toe dit haar baie kon teen \
    waar wie hom geen sou dan my tussen onder
    """
}
