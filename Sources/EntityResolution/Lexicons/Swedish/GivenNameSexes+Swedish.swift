extension GivenNameSexes {
  /// Men's given names as Swedish texts write them.
  static let swedishMale = """
    adam adolf albert albin alexander alf alfred algot ali allan alvar alve anders andreas anton arne aron arthur \
    artur arvid assar august axel bengt benjamin benny bernt bert bertil birger bjorn bo bosse borje carl casper \
    christer christian christoffer claes dag dan daniel david dennis ebbe eddie edvard edvin einar elias elis elof \
    elon emanuel emil erik erland ernst evert felix filip folke frank frans fredrik fritz gabriel georg gerhard \
    gert gottfrid greger gunnar gustaf gustav goran gosta gote hampus hans harald harry hasse helge helmer henning \
    henrik henry herbert herman hilding hjalmar holger hugo hakan ingemar ingmar ingvar isac isak ivan ivar jack \
    jacob jakob jan janne jens jerker jerry jesper jim jimmie jimmy joakim joel johan johannes john jon jonas \
    jonathan jonny josef julius joran jorgen kaj karl kalle kasper kennet kenneth kent kim kjell klas knut konrad \
    krister kristian kristoffer kurt lage lars lasse leif lennart leo leon leonard leopold liam linus loke love \
    lucas ludvig lukas magnus malte manfred marcus markus martin mats mattias matteo max melker melvin micael \
    michael mikael milton mans nicklas nicolas niklas nils nisse noel oliver olle olof olov ola orvar oscar oskar \
    ossian otto ove patric patrick patrik paul peder pelle per peter petter pontus par pal ragnar ralf rasmus \
    rickard rikard robert robin roger roland rolf ronny ruben rudolf rune rutger samuel sebastian sigge sigfrid \
    sigurd sigvard simon sixten staffan stefan sten stellan stig sture styrbjorn sune svante sven sverker soren \
    tage ted teodor theo theodor thomas tim tobias tom tomas tommy tony torbjorn tord tore torgny torsten ture tyko \
    ulf ulrik uno urban valdemar valentin valter verner victor vidar viktor vilgot vilhelm ville vincent walter \
    werner wilhelm wiliam william wilmer yngve ake asmund omer osten orjan mohammed ahmed hassan ibrahim mustafa
    """

  /// Women's given names.
  static let swedishFemale = """
    ada adele agda agnes agneta aina alexandra alfhild alice alicia alma alva amalia amanda anastasia andrea anette \
    angela anita anja anki ann anna anneli annelie annette annie annika antonia arvida asta astrid aurora barbro \
    beata beatrice beda bengta berit bertha betty birgit birgitta birgitte bodil boel brita britt britta camilla \
    carin carina carita carolina caroline cassandra catharina cecilia charlotta charlotte christel christin \
    christina clara dagmar dagny daniela denise desiree diana dorotea ebba edit edith elena eleonora elin elina \
    elinor elisabet elisabeth elise ella ellen ellinor elna elsa elsie elvira emelie emilia emma emmy engla ester \
    esther eva evelina evy ewa felicia filippa frida fredrika freja gabriella gerd gerda greta gertrud gudrun gull \
    gullan gun gunborg gunhild gunilla gunnel gunvor hanna hanne harriet hedda hedvig helene helen helena helga \
    hilda hildegard hillevi hilma ida inga ingalill inge ingeborg ingegerd ingela inger ingrid irene iris irma \
    isabella isabelle jasmine jeanette jennie jennifer jenny jessica johanna jonna josefin josefina josefine judit \
    julia juni juno kaisa kajsa karin karina karolina katarina katja katrin kerstin klara kristin kristina lena \
    leila lilian lilly lina linda linn linnea lisa lisbet lisbeth lisen liselott lo lotta lova lovisa louise lucia \
    lykke madeleine magdalena maj maja majken majvor malin malva margareta margaretha margit margot maria mariana \
    marianne marie marika marina marita martina matilda mia mikaela mimmi minna mirjam moa molly mona monica monika \
    marit marta martha nadja nanna natalie nathalie nellie nicole nina nora olga olivia ottilia paula pauline \
    pernilla petra pia ragnhild rakel ramona rebecca rebecka regina rigmor rita ronja rosa rosanna rose rut ruth \
    saga sally sandra sanna sara sarah selma sigbritt signe signhild sigrid silvia siri siv sofia sofie solbritt \
    solveig sonja sophia stella stina susann susanna susanne svea sylvia tekla teresa terese therese thea tilda \
    tilde tina tindra tora tove tuva tyra ulla ulrica ulrika ursula valborg vanja vega vendela vera veronica \
    veronika vibeke victoria viktoria vilma viola virginia viveca viveka vivianne wilma ylva yvonne asa ase fatima \
    aisha leyla samira yasmin
    """
}
