extension GivenNameSexes {
  /// Men's given names as Danish texts write them.
  static let danishMale = """
    adam aksel albert alexander alf alfred allan anders andreas anker anton arne arthur asbjorn asger august axel \
    bastian bendt benjamin benny bent bertel bertram birger bjarke bjarne bjorn bo brian borge carl carlo carsten \
    casper chris christen christian christoffer claus dan daniel danni david dennis ditlev ebbe egon eigil einar \
    ejnar ejvind elias emil erik erling ernst esben eskild evald felix filip finn flemming folke folmer frank frans \
    fredrik frederik frede frits fritz frode georg gert gorm gregers gunnar gustav hakon hans harald harry hartvig \
    helge helmer henning henrik herluf herman holger hugo ib ivan ivar jacob jakob jan jannik jens jeppe jesper jim \
    jimmi jimmy joakim johan johannes john jon jonas jonathan josef julius jorgen jorn kai kaj karl karsten kasper \
    keld ken kenneth kent kim kjeld klaus knud kresten kristen kristian kristoffer kurt lars lasse laurits leif \
    lennart leo louis lucas ludvig lukas mads magnus malthe marcus marius mark markus martin mathias max michael \
    mick mikael mike mikkel mogens morten nicklas nicolai niels nikolaj noah nohr ole oliver oluf omar oscar oskar \
    osvald otto ove palle paul peder per peter philip poul povl preben rasmus regnar rene richard robert robin rolf \
    ruben rudolf rune samuel sebastian severin sigurd simon sofus stefan steen steffen sten stig storm sune svend \
    sven soren tage theis theodor theo thomas thor thorkild thorvald tim tobias toke tom tommy torben torkild \
    torsten troels tue tyge uffe ulf ulrik vagn valdemar verner victor viggo vilhelm villads villy vincent wilhelm \
    william willy aage age mustafa mohammed ali ahmed hassan ibrahim yusuf naser
    """

  /// Women's given names.
  static let danishFemale = """
    abelone agnes agnete agnethe alberte alice alma amalie amanda andrea ane anette anita anja ann anna annabeth \
    anne annelise annemarie annette annie antonie asta astrid aase ase barbara beate benedicte benedikte bente \
    berit beth bettina birgit birgitte birte birthe bodil britt britta camilla carina carla carmen caroline \
    cathrine cecilie charlotte christel christina christine clara connie dagmar dagny diana ditte dora dorte dorthe \
    dorthea ea edith elin elina elisabeth elise ella ellen elna elsa else elsebeth elvira emilie emma emmy erna \
    ester esther eva fie filippa franciska freja frida gerda gertrud gitte grete grethe gry gudrun gunhild gurli \
    hanna hanne hannah hedvig heidi helen helene helga helle henny henriette herdis hilda ida ilse inga inge \
    ingeborg ingelise inger ingrid irene iris isabella jane janne jannie jeanette jenny jette jessica johanne \
    josefine judith julia julie jytte kaja kamilla kamma karen karin karina karla karoline kathrine katja katrine \
    kate ketty kirsten kirstine kirsa klara kristina kristine laila laura laurine lea lena lene leonora lilian \
    lilli lilly linda line lis lisa lisbet lisbeth lise liselotte liv liva liz lone lotte louise luna laerke maja \
    majbritt malene malou maren margit margrethe maria marianne marie marlene martha mathilde merete merle meta \
    mette mia mie mille minna miriam mona monica nadia naja nanna natalie nathalie nete nicoline nina nynne olga \
    olivia oline pernille petra pia pil pouline rebecca regitze rigmor rikke rita rosa ruth sabrina sandra sanne \
    sara sarah selma sidse sidsel signe sigrid silje simone sine sisse sofia sofie solveig solvej sonja sophie \
    stella stine susan susanne sussi sussie sys tanja tenna thea therese thilde thyra tilde tina tine tove trine \
    tulle ulla ursula valborg vera veronika vibe vibeke viola vita winnie yrsa yvonne zenia fatima aisha ozlem \
    pinar samira yasmin
    """
}
