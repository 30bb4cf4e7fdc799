extension PersonNameLexicon {
  /// The words of people's names in Portuguese texts.
  static let portuguese = PersonNameLexicon(
    suffixes: [
      "jr": "jr", "junior": "jr", "filho": "jr", "neto": "neto", "sobrinho": "sobrinho", "sr": "sr", "senior": "sr",
      "pai": "sr", "ii": "ii", "iii": "iii", "iv": "iv",
    ],
    epithets: "velho moco jovem", epithetArticles: "o a",
    titles: """
      presidente presidenta ex-presidente vice-presidente ministro ministra ex-ministro ex-ministra \
      primeiro-ministro primeira-ministra secretario secretaria senador senadora deputado deputada eurodeputado \
      eurodeputada vereador vereadora prefeito prefeita ex-prefeito governador governadora ex-governador autarca \
      chanceler conselheiro conselheira diretor diretora director directora chefe lider porta-voz general coronel \
      major capitao comandante tenente sargento cabo soldado almirante brigadeiro marechal procurador procuradora \
      promotor promotora juiz juiza desembargador desembargadora delegado delegada inspetor inspetora advogado \
      advogada embaixador embaixadora consul comissario sr sra srta srs senhor senhora senhorita seu dona dom dr dra \
      doutor doutora eng engenheiro engenheira arq professor professora prof profa monsenhor padre frei freira irmao \
      irma madre cardeal arcebispo bispo papa rabino ima pastor pastora xeque aiatola imperador imperatriz czar \
      czarina rei rainha ex antigo antiga atual actual vice escritor escritora romancista poeta jornalista \
      historiador historiadora economista filosofo filosofa cantor cantora ator atriz diretor cineasta treinador \
      treinadora tecnico selecionador viuva camarada companheiro companheira sir lord lady mr mrs miss monsieur \
      madame herr frau
      """,
    titleJoiners: """
      de da do das dos e em para geral gerais adjunto adjunta primeiro primeira relacoes negocios exteriores \
      estrangeiros casa civil
      """,
    nobleTitles: ["Don", "Doña", "Dom", "Dona"],
    leaderTitles: """
      presidente presidenta mandatario rei rainha imperador imperatriz chanceler primeiro primeira premie \
      primeiro-ministro primeira-ministra papa pontifice sultao emir ditador ditadora lider czar
      """,
    lesserTitles: """
      vice vice-presidente vice-primeiro-ministro ex ex-presidente ex-primeiro-ministro adjunto adjunta falecido \
      finado interino entao
      """,
    titleStopWords: """
      de da do das dos o a os as e em no na um uma ao a seu sua seus suas ex antigo antiga novo nova futuro futura \
      atual actual entao
      """,
    maleHonorifics: """
      sr senhor srs senhores seu padre frei irmao rei principe infante imperador czar sultao emir duque conde \
      marques visconde barao cavaleiro tio avo vovo bispo arcebispo cardeal papa monsenhor deputado senador vereador \
      prefeito governador doutor diretor engenheiro mr sir lord herr monsieur signor senor general coronel capitao \
      tenente almirante comendador conselheiro
      """,
    femaleHonorifics: """
      sra senhora srta senhorita dona menina sras senhoras viuva soror madre irma freira rainha princesa infanta \
      imperatriz czarina duquesa condessa marquesa viscondessa baronesa dama tia avo vovo abadessa deputada senadora \
      vereadora prefeita governadora doutora diretora engenheira mrs miss ms lady frau madame mademoiselle signora \
      senora
      """,
    marriedHonorifics: "sra senhora mrs madame frau signora senora",
    unmarriedHonorifics: "srta senhorita menina miss mademoiselle fraulein signorina senorita",
    callings: [
      "juiz juiza desembargador desembargadora procurador procuradora promotor promotora",
      "delegado delegada inspetor inspetora agente soldado sargento cabo",
      "bispo arcebispo cardeal padre frei rabino ima pastor pastora",
    ],
    courtesyTitles: """
      sr sra srta srs sras senhor senhora senhorita senhores seu dona dom d dr dra doutor doutora eng engenheiro \
      engenheira sir lord lady mr mrs ms miss monsieur madame herr frau signor signora senor senora don dona
      """,
    shownTitles: [
      "sr": "Sr.", "senhor": "senhor", "sra": "Sra.", "senhora": "senhora", "srta": "Srta.", "senhorita": "senhorita",
      "dona": "Dona", "dom": "Dom", "seu": "seu",
      "rei": "rei", "rainha": "rainha", "principe": "príncipe", "princesa": "princesa", "infanta": "infanta",
      "tia": "tia", "tio": "tio", "padre": "padre", "madre": "madre",
      "frei": "frei", "irmao": "irmão", "irma": "irmã", "duque": "duque", "duquesa": "duquesa", "conde": "conde",
      "condessa": "condessa",
      "marques": "marquês", "marquesa": "marquesa", "barao": "barão", "baronesa": "baronesa", "visconde": "visconde",
      "dr": "Dr.", "dra": "Dra.",
    ],
    honours: "phd md mba msc sj op ofm osb sdb oab crm gcih gcl gcip",
    particles: "de da do das dos d e y von van der den di del della du la le el al bin ibn ben abu mac",
    abbreviations: ["sta": "santa", "sto": "santo", "fco": "francisco"],
    surnamesFirst: "kim lee moon park ban han song long may chung young kang hong she you ho gong bae",
    unmistakableSurnamesFirst: """
      xi wang zhang li liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang zheng xie tang feng yu \
      dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan du dai xia zhong tian \
      ren fan fang shi yao tan zou xiong jin hao kong bai cui mao qiu qin hou shao meng wan duan qian tsai nguyen \
      tran pham hoang phan vu vo dang bui ngo choe choi ri pak paek jang chang cho hwang ahn kwon ryu yoon yun jeong \
      jung shin seo oh im lim roh noh ko hyon thae chae nam pyo
      """
    ,
    pairsGivenNames: true, titlesAreSurnames: true, givenNames: .portuguese)
}
