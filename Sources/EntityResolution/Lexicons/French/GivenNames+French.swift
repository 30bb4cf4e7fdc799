extension GivenNames {
  /// What French speakers are commonly called for short, and older spellings of the same name.
  static let french = """
    jean jeannot jehan
    francis fanfan
    robert bebert
    andrew andre
    henry henri riton
    louis loulou
    edward edouard doudou
    nicholas nicolas
    christopher christophe totophe
    frederick frederic
    jacob jacques jacquot
    peter pierre pierrot
    michael michel michou
    raymond momon
    bernard nanard
    gerard gege
    vincent vinz
    julien juju
    jerome jeje
    mohammed mohamed
    abdelkader kader
    abdelaziz aziz
    abdelhamid hamid
    abdelkrim krim
    mustapha moustapha mustafa
    boubacar aboubacar
    oumar omar umar
    catherine cathy cath
    margaret marguerite margot
    elizabeth elisabeth babeth lisbeth
    isabelle isa zabou
    anne annette
    jeanne jeannette
    josephine fifine
    francoise fanchon soizic
    suzanne suzette suzon
    madeleine mado madelon
    jacqueline jackie
    veronique vero
    valerie val
    stephanie fanie
    nathalie nath
    caroline caro
    charlotte lolotte
    antoinette toinette
    louise louisette
    yvonne vonette
    genevieve ginette
    monique mone
    dominique domi
    """
}
