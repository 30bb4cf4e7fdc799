extension NonPersonNameLexicon {
  /// The words of places' and organizations' names in Portuguese texts.
  static let portuguese = NonPersonNameLexicon(
    articles: "o a os as", nameArticles: "o a os as",
    ofWords: "de do da dos das d",
    legalForms: """
      sa ltda lda limitada eireli epp me sgps unipessoal crl epe ep cia inc ltd llc plc corp corporation co company \
      gmbh ag kg nv bv ab asa se spa srl sociedade anonima anonima
      """,
    unmistakableLegalForms: "ltda lda eireli epp sgps unipessoal crl inc ltd llc plc corp gmbh",
    companyWords: """
      acos aeronautica agricola agropecuaria aguas alimentos aluminio armazens arquitetos aviacao azulejos bancaria \
      banco bebidas biotecnologia calcados capital ceramica cervejaria cervejas chocolates cimentos cinema \
      combustiveis comercial comercio comunicacao comunicacoes confeccoes construcao construcoes construtora \
      consultoria consultores corretora cosmeticos couros cultura desenvolvimento digital distribuidora distribuicao \
      edicoes editora editorial eletricidade eletrica eletronica eletronica embalagens empreendimentos energia \
      energias engenharia equipamentos exportacao farma farmaceutica ferrovias fertilizantes filmes financeira \
      florestal frigorifico frigorificos gas gestao grafica hoteis imobiliaria imoveis importacao incorporadora \
      industria industrias informatica investimentos irmaos laboratorios laticinios lacticinios leiloes limpeza \
      linhas livraria logistica madeiras maquinas marmores materiais metais metalurgica mineracao minas mineradora \
      moagem moda moveis motores moveis naval navegacao oleos papel participacoes pesca petroleo petroleos \
      petroquimica plasticos producoes produtos promotora propriedades publicacoes quimica radio refinaria \
      restaurantes saneamento saude seguradora seguros sementes servicos siderurgia siderurgica sistemas solucoes \
      supermercados tecidos tecnologia tecnologias telecomunicacoes telefonia televisao textil texteis tintas \
      transportadora transportes turismo usina usinas varejo veiculos viagens vidros vinhos
      """,
    companyHeads: "companhia empresa sociedade grupo firma casa",
    definitionWords: """
      doravante denominado denominada denominados denominadas chamado chamada conhecido conhecida anteriormente \
      antes antiga antigo outrora conjuntamente coletivamente juntos ex vulgo tambem abreviado
      """,
    plainDefinitionWords: "doravante vulgo",
    renamingWords: "anteriormente antes antiga antigo outrora ex",
    renamings: """
      passou a chamar-se
      passou a se chamar
      foi rebatizado como
      foi rebatizada como
      chama-se hoje
      hoje se chama
      """,
    pausedRenamings: """
      hoje
      atual
      actual
      atualmente
      actualmente
      agora
      rebatizado
      rebatizada
      rebatizada como
      rebatizado como
      """,
    looseDefinitionWords: "o a os as ou e de da do em abreviado pela sigla para simplesmente como sob nome aqui",
    whereWords: "em no na nos nas perto junto para ate desde por fora dentro",
    stopWords: "de do da dos das o a os as e em no na nos nas ao a para por com um uma of and the del du d y",
    departmentHeads: ["ministerio", "departamento", "secretaria"],
    bodies: """
      corte tribunal tribunais supremo ministerio departamento parlamento senado assembleia governo conselho comite \
      comite congresso policia guarda prefeitura camara gabinete procuradoria promotoria comissao autoridade agencia \
      vara secretaria
      """,
    spellings: [
      "&": "e", "sta": "santa", "sto": "santo", "cia": "companhia", "univ": "universidade", "dep": "departamento",
      "dept": "departamento", "min": "ministerio",
      "av": "avenida", "pca": "praca", "tv": "televisao", "direccao": "direcao", "inspeccao": "inspecao",
      "projecto": "projeto",

      "electricidade": "eletricidade", "accao": "acao", "seleccao": "selecao",
      "proteccao": "protecao", "factos": "fatos",
    ],
    pluralEnding: "s",
    designators: """
      grupo group holding banco airlines motors technologies sistemas fc sc ec ac cf clube futebol editora jornal \
      televisao tv radio producoes filmes estudios irmaos internacional brasil portugal
      """,
    placeDesignators: "cidade capital",
    dividedCountries: "coreia vietna vietname iemen alemanha sudao",
    halves: "norte sul leste oeste",
    placeHeads: """
      estado cidade republica reino provincia regiao departamento municipio ilha ilhas territorio principado condado \
      ducado vila distrito concelho freguesia
      """,
    headPrepositions: "de do da dos das para por contra sobre",
    placePrepositions: "de do da dos das sobre em e",
    neverShortened: [
      "estado da palestina", "estado de israel", "cidade do mexico", "cidade do cabo", "cidade do vaticano",
      "republica da coreia", "republica da china", "republica do congo", "estado de washington", "cidade do panama",
      "cidade da guatemala", "estado do rio de janeiro", "ilha de man",
    ],
    neverShortForms: [
      "casa", "rua", "camara", "publico", "publica", "federal", "estadual", "municipal", "regional", "geral", "civil",
      "militar",
    ],
    weakLeads: """
      norte sul leste oeste alto alta baixo baixa grande novo nova velho velha antigo antiga primeiro primeira \
      segundo segunda terceiro terceira dois tres quatro cinco estado estados geral internacional global mundial \
      real imperial federal estadual municipal publico publica privado independente unido unida unidos unidas \
      nacional universal moderno moderna bom boa melhor livre vermelho azul verde preto negro branco ouro prata sao \
      santo santa san los las la el forte monte lago porto cidade rio baia americano americana britanico ingles \
      frances alemao europeu europeia africano asiatico portugues portuguesa brasileiro brasileira angolano espanhol \
      super ultra inter trans pan euro companhia sociedade grupo casa uniao banco vila
      """,
    genericNames: """
      corte tribunal universidade colegio escola faculdade igreja governo departamento ministerio agencia \
      administracao conselho comite comissao autoridade banco companhia sociedade partido uniao associacao fundacao \
      instituto clube estado estados cidade vila aldeia condado provincia regiao distrito municipio concelho \
      freguesia ilha ilhas grupo aeroporto estacao porto terminal norte sul leste oeste velho novo centro museu \
      parque hospital hotel biblioteca ponte rio lago montanha casa rua praca forca exercito armada marinha policia \
      parlamento senado assembleia liga equipe equipa escritorio servico rede federacao catedral templo mesquita \
      campus palacio castelo abadia mosteiro convento torre estadio canal capela sinagoga prisao presidio cadeia \
      zoologico prefeitura camara sindicato congresso delegacia procuradoria secretaria
      """,
    genericPhrases: [
      "supremo tribunal", "suprema corte", "supremo tribunal de justica", "tribunal constitucional",
      "tribunal de justica", "tribunal de contas", "tribunal da relacao", "tribunal superior",
      "conselho de administracao", "conselho de ministros", "conselho municipal", "camara municipal",
      "camara dos deputados", "assembleia legislativa", "assembleia municipal", "junta de freguesia",
      "assembleia nacional", "policia municipal", "policia civil", "policia militar", "policia nacional",
      "guarda municipal", "guarda nacional", "corpo de bombeiros", "ministerio dos negocios estrangeiros",
      "ministerio das relacoes exteriores", "ministerio da defesa", "ministerio da justica", "ministerio do interior",
      "ministerio das financas", "ministerio da fazenda", "ministerio da saude", "ministerio da educacao",
      "ministerio publico", "secretaria de saude", "secretaria de seguranca publica", "banco central",
      "museu nacional", "forca aerea", "camara de comercio", "comite central", "comite central", "partido socialista",
      "partido comunista", "partido liberal", "partido conservador", "santa casa",
    ],
    droppedHeads: "igreja ordem",
    roads: "br a n en ic ip rodovia estrada autoestrada"
  )
}
