extension KindWords {
  /// The words of Portuguese.
  static let portuguese = KindWords(
    citationWords: List("art arts inc cc cp cpc cpp clt cf stf stj tst re resp adi hc dl dr lei n al"),
    parties: List(
      """
      apelante apelantes apelado apelada requerente requerentes requerido requerida demandante demandado recorrente \
      recorrentes recorrido recorrida autor autora autores réu ré réus querelante arguido arguida arguidos \
      assistente acusado acusada acusados denunciado denunciada impetrante paciente agravante agravado exequente \
      executado
      """),
    judgeMarks: List("relator relatora juiz juíza desembargador desembargadora ministro ministra presidente"),
    versus: List("contra vs x"),
    hotelChains: List(
      """
      hilton hyatt marriott sheraton ritz westin radisson novotel intercontinental kempinski fairmont sofitel ramada \
      mercure ibis pestana tivoli copacabana fasano
      """),
    sportVerbs: List(
      """
      vence venceu venceram derrota derrotou derrotaram bate bateu bateram ganha ganhou goleia goleou golearam \
      elimina eliminou supera superou empata empatou empataram
      """),
    opponents: List("contra"),
    figurativeLeads: List("graças quanto junto"),
    playerVerbs: List("marca marcou anotou assistiu cabeceou driblou finalizou"),
    businessWords: List(
      """
      ação ações acionistas accionistas lucro lucros receita receitas vendas faturamento facturação funcionários \
      trabalhadores filial filiais lojas contrata contratou demite demitiu despede adquire adquiriu compra lançou \
      apresentou armazém armazéns fábrica fábricas vende vendeu fusão fundiu sede capital cotada bolsa clientes \
      trimestre
      """),
    legalForms: List(
      """
      sa ltda lda eireli me epp sgps unipessoal crl cia inc ltd llc gmbh ag nv grupo holding companhia sociedade
      """),
    definers: List("doravante denominado denominada denominados designado designada"), alternatives: List("ou"),
    persons: List("ele ela lhe seu sua seus"),
    furniture: List(
      """
      cumprimentos melhores cordiais abraço abraços atenciosamente iphone ipad android total página equipe equipa \
      enviado
      """),
    organizationNouns: List(
      """
      associação associações editora revista jornal diário semanário empresa startup start-up consultora consultoria \
      ong coletivo sindicato rede cadeia companhia distribuidora cervejaria construtora fabricante seguradora banco \
      incorporadora imobiliária agência fornecedor fornecedora grupo cooperativa plataforma operadora firma fundação \
      clube partido laboratório petrolífera petroleira elétrica mineradora montadora varejista multinacional gigante \
      facção milícia
      """),
    companyNouns: List(
      """
      construtora empresa firma companhia consultora farmacêutica petrolífera petroleira seguradora editora \
      cervejaria imobiliária multinacional distribuidora empreiteira
      """),
    streets: List("rua avenida travessa praça"),
    tiedSights: List("rua avenida travessa praça largo alameda"),
    localHeads: List("câmara junta"),
    innerHeads: List(
      """
      sindicato federação confederação união associação agência instituto comitê comité fundação \
      observatório coletivo movimento frente partido academia sociedade cooperativa liga aliança plataforma
      """),
    branches: List("secção seção núcleo comitê comité loja célula brigada diretório"),
    abbreviatedThings: List(
      """
      pfas pcb ddt pvc tnt thc cbd lsd mdma co2 so2 nox ch4 n2o adn dna arn rna tac ecg dpoc tdah toc hiv vih sida \
      aids dst ist iva icms ipi iptu ipva irs irc pib pme clt cpf cnpj rg nif cpi pec faq pdf pdfs csv html url lgpd \
      rgpd gnl opa ipo enem sus
      """),
    courtesyTitles: List(
      """
      sr sra srta dona d dom doutor doutora dr dra eng enga engenheiro senhor senhora cónego cônego padre frei \
      comendador coronel capitão tenente sargento major comandante brigadeiro almirante marechal professor \
      professora
      """))
}
