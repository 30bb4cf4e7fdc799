extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in Portuguese texts.
  static let portuguese = NonPersonNameLexicon(
    articles: "o a os as", ofWords: "de da do das dos",
    legalForms: "sa s/a ltda lda eireli me epp inc ltd llc plc corp gmbh",
    unmistakableLegalForms: "ltda lda eireli inc ltd llc plc gmbh",
    companyWords: "holding participacoes empreendimentos industria comercio",
    companyHeads: "companhia empresa sociedade",
    definitionWords: "doravante antes anteriormente antigo antiga", renamingWords: "antes anteriormente antigo antiga",
    looseDefinitionWords: "ou o a e também", whereWords: "em no na perto fora dentro",
    stopWords: "de da do das dos e em no na para por com o a os as",
    turnedHeads: [],
    bodies:
      "tribunal ministerio secretaria parlamento senado assembleia governo camara comissao congresso policia prefeitura procuradoria",
    spellings: ["&": "e", "sto": "santo", "sta": "santa", "univ": "universidade", "av": "avenida"],
    designators: "futebol clube", placeDesignators: "",
    placeHeads: "estado cidade municipio republica reino provincia ilha ilhas",
    headPrepositions: "de da do para contra", placePrepositions: "de da do das dos",
    weakLeads:
      "sao santa santo nova novo velho grande alto rio porto vila banco universidade brasil primeiro primeira nacional",
    genericNames: """
      tribunal universidade escola igreja governo ministerio secretaria camara conselho comissao banco empresa companhia partido sindicato \
      associacao fundacao instituto clube cidade vila municipio estado provincia regiao ilha aeroporto estacao museu parque hospital hotel \
      biblioteca ponte rio lago monte casa rua praca policia exercito marinha parlamento senado assembleia teatro estadio porto prefeitura \
      faculdade colegio
      """,
    roads: "br a ic ip en")
}
