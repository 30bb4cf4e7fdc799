extension GivenNames {
  /// What Danish speakers are commonly called for short, and other spellings of the same name.
  static let danish = """
    john johannes johan hans
    christian kristian chris krestian kresten christen kristen
    christopher christoffer kristoffer
    nicholas nikolaj nicolai nikolai niels nis
    peter peder per petter
    jacob jakob jeppe ib
    jens
    michael mikael mikkel
    frederick frederik frits fritz frede
    alexander alex aleksander
    andrew andreas anders
    matthew mathias mads matthias
    lawrence lars laurits lasse laust
    paul poul povl
    charles karl carl kalle
    george jorgen georg jorn
    henry henrik henning
    william vilhelm wilhelm ville
    stephen steffen stefan staffan
    thomas tommy tom
    joseph josef
    anthony anton antonius
    augustine august
    nathaniel
    benjamin ben
    oluf ole olaf oluff
    rasmus erasmus
    svend sven
    knud
    erik erich eric
    soren severin
    morten martin
    villads
    esben
    ejnar einar ejner
    aage age
    kjeld keld
    kaj kai kay
    torkild thorkild
    ulrik ulrich
    valdemar
    theodore teodor theodor
    simon simeon
    tobias tobi
    sebastian bastian
    magnus mogens
    mary maria marie mia
    margaret margrethe margrete grethe grete merete mette margit
    elizabeth elisabeth lisbeth lisbet elise else lis lise betina
    catherine kathrine katrine cathrine karen karina trine katharina
    christina kristine kristina kirsten kirstine stine kristin christine
    anne ane anna
    johanne hanne johanna
    helen helene lene helena
    eleanor eleonora ellen elin
    dorothy dorthe dorte dorthea dorothea
    birgitte birgit birthe birte britta
    susan susanne sanne
    cecilie cecilia sille
    sophie sofie sofia sophia fie
    caroline karoline line
    matilda mathilde tilde
    magdalene lena malene magdalena
    agnes agnethe
    josephine josefine
    alberte
    charlotte lotte
    wilhelmine mine vilhelmine
    ingeborg inge inger
    solveig solvej
    bodil
    astrid
    pernille petronella
    nicoline
    pauline pouline
    julie juliane
    emily emilie
    barbara barbro
    ursula ulla
    gertrude gertrud
    """
}
