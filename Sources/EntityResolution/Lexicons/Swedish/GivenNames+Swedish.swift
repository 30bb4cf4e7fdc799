extension GivenNames {
  /// What Swedish speakers are commonly called for short, and other spellings of the same name.
  static let swedish = """
    john johannes johan janne hans hasse jan
    christian kristian krister christer
    christopher kristoffer christoffer
    nicholas nils nisse niklas nicklas niclas klas claes
    peter petter per pelle peder
    jacob jakob
    james jens
    michael mikael micke mikkel
    frederick fredrik fredde
    alexander alex
    andrew andreas anders
    matthew mattias matthias mats matts
    lawrence lars lasse lorens
    paul pal
    charles karl carl kalle calle
    george goran jorgen georg jorg
    henry henrik henke
    william vilhelm wilhelm ville wille
    stephen staffan stefan steffen
    thomas tomas tommy tom
    joseph josef
    anthony anton
    augustine august
    gustave gustaf gustav gosta gurra
    oluf olof olov olle ola
    erik eric erich jerker jerk
    sven svenne
    knut
    bengt benkt benedikt
    bo bosse
    bjorn
    lennart lenny
    rikard richard rickard
    robert robban robin
    patrik patric patrick
    joakim jocke joachim
    magnus mange mans
    ulf uffe
    hakan hacke
    ake
    tobias tobbe
    sebastian sebbe
    bertil berra
    torbjorn tobbe thorbjorn
    leif leffe
    roger rogge
    kenneth kennet kenta
    kent
    simon simeon
    axel absalon
    mary maria marie mia maja
    margaret margareta margaretha greta margit marta margot
    elizabeth elisabeth lisbeth lisbet lisa elise elsa bettan lis
    catherine katarina katharina karin kajsa carin katja katrin
    christina kristina kerstin stina kristin christine
    anne anna annika anneli
    johanna hanna
    helen helena lena elena helene
    eleanor eleonora elin ellen
    birgitta brita britta gitta birgit
    susan susanne sanna susanna
    cecilia cissi
    sophie sofia sofie fia
    caroline karolina carolina
    matilda mathilda tilda
    magdalena malin
    josephine josefin josefine
    charlotte charlotta lotta
    wilhelmina vilma wilma mina
    ingeborg inga
    ingrid inger
    ulrika ulrica ulla rika
    gunilla gun gunnel
    eva ewa
    barbro barbara
    viktoria victoria vicky
    julia julie
    emily emilia emelie emmy
    agneta agnetha agnes
    """
}
