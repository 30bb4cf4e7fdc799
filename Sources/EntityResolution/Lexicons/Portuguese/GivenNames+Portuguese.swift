extension GivenNames {
  /// What Portuguese speakers are commonly called for short, and spellings of the same name in Portugal and Brazil.
  static let portuguese = """
    joseph jose ze zeca zezinho juca
    john joao joaozinho jango
    francis francisco chico chiquinho xico
    anthony antonio toninho tonho to
    manuel manoel manel mane neco
    joaquim quim quinzinho
    louis luis luiz luisinho luizinho
    charles carlos carlinhos carlito
    robert roberto beto betinho
    albert alberto
    peter pedro pedrinho
    paul paulo paulinho
    edward eduardo edu dudu duda
    sebastiao tiao tiaozinho
    raimundo raymundo
    george jorge jorginho
    michael miguel miguelito
    fernando nando nandinho
    frederick frederico fred lico
    henry henrique rique
    augustus augusto guto
    gustavo gustavinho guga
    leonard leonardo leo
    raphael rafael rafa
    ronaldo ronaldinho naldo
    robson robinho
    sergio serginho
    marcos marquinhos
    marco marquinho
    vicente vicentinho
    salvador vadinho
    oswaldo osvaldo vava
    valdemar waldemar
    valter walter
    vitor victor vitinho
    filipe felipe
    tiago thiago
    mateus matheus
    davi david
    rui ruy
    benjamim benja
    bento bentinho
    domingos mingos
    agostinho gustinho
    goncalo gonca
    maria mariazinha
    fatima fatinha
    lourdes lurdes lourdinha lurdinhas
    isabel bebel belinha
    teresa tereza teresinha terezinha teca
    margarida guida
    aparecida cida cidinha
    ana aninha anita
    beatriz bia
    carolina carol
    gabriela gabi
    cristina cris
    mariana mari
    juliana ju
    luciana lu
    fernanda nanda
    amanda mandinha
    antonia tonha
    francisca chica xica
    joana joaninha
    joaquina quina
    josefa zefa zefinha
    helena lena leninha
    madalena magdalena
    rita ritinha
    rosa rosinha
    carmo carminho
    carmen carminha
    filomena mena
    alexandra xana
    susana suzana
    cecilia cica
    patricia paty ticha
    """
}
