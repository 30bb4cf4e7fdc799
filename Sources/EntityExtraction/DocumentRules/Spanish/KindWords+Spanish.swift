extension KindWords {
  /// The words of Spanish.
  static let spanish = KindWords(
    citationWords: List("art arts sts stc ats boe ley rd rdl lo cp ce lec lecrim dof inc apdo"),
    parties: List(
      """
      apelante apelantes apelado apelada demandante demandantes demandado demandada demandados recurrente \
      recurrentes recurrido recurrida querellante querellantes querellado acusado acusada acusados imputado imputada \
      imputados investigado procesado procesados actor actora quejoso quejosa denunciante acusación
      """),
    judgeMarks: List("magistrado magistrada magistrados ponente presidente presidenta juez jueza"),
    versus: List("contra vs c"),
    hotelChains: List(
      """
      hilton hyatt marriott sheraton ritz westin radisson novotel intercontinental kempinski fairmont sofitel ramada \
      mercure ibis meliá melia palace parador barceló riu iberostar
      """),
    sportVerbs: List(
      """
      vence venció vencieron derrota derrotó derrotaron gana ganó ganaron golea goleó golearon elimina eliminó \
      aplasta aplastó supera superó arrolló empata empató empataron doblega doblegó
      """),
    opponents: List("contra"),
    figurativeLeads: List("gracias frente junto respecto"),
    playerVerbs: List("marcó marca anotó anota regateó asistió cabeceó remató"),
    businessWords: List(
      """
      acción acciones accionistas beneficio beneficios ganancias ingresos ventas facturación empleados plantilla \
      trabajadores filial filiales tiendas contrata contrató despide despidió adquiere adquirió compra lanzó \
      presentó almacén almacenes fábrica fábricas vende vendió fusión fusionó sede capital cotiza cotización bolsa \
      clientes
      """),
    legalForms: List(
      "sa sau sl slu sas srl sab cv ltda cía cia inc ltd llc gmbh ag nv grupo holding compañía sociedad"),
    definers: List("adelante denominado denominada denominados"), alternatives: List("o u"),
    persons: List("él ella su sus ello"),
    furniture: List(
      "saludos cordiales saludo atentamente cordial abrazo iphone ipad android total página equipo enviado"),
    organizationNouns: List(
      """
      asociación asociaciones editorial revista diario periódico semanario empresa startup start-up consultora \
      consultoría ong colectivo sindicato cadena compañía distribuidora cervecera constructora fabricante aerolínea \
      aseguradora banco promotora inmobiliaria agencia proveedor contratista grupo cooperativa mutua plataforma \
      operadora firma fundación club partido laboratorio farmacéutica petrolera eléctrica tecnológica minera \
      multinacional gigante
      """),
    companyNouns: List(
      """
      constructora empresa firma bufete compañía consultora promotora farmacéutica petrolera eléctrica aerolínea \
      aseguradora naviera cervecera editorial multinacional distribuidora
      """),
    streets: List("calle avenida avda paseo glorieta"),
    tiedSights: List("calle plaza avenida avda paseo glorieta"),
    innerHeads: List(
      """
      sindicato federación confederación unión asociación agencia instituto comité fundación observatorio \
      colectivo movimiento frente partido academia sociedad cooperativa mutua coordinadora alianza \
      plataforma
      """),
    clubArticles: List("el al del"),
    branches: List("sección sede agrupación comité logia célula brigada"),
    abbreviatedThings: List(
      """
      pfas pcb ddt pvc tnt thc cbd lsd mdma co2 so2 nox ch4 n2o adn arn arnm tac ecg epoc tdah toc vih sida ets its \
      iva irpf isr ipc pib erte erte ere smi dni nie nif curp rfc faq pdf pdfs csv html url rgpd gnl glp opa opv ley \
      eso ebau mir fp
      """),
    courtesyTitles: List(
      """
      sr sra srta don doña d dª señor señora señorita doctor doctora dr dra fray sor capitán coronel comandante \
      sargento teniente almirante mariscal profesor profesora cardenal obispo arzobispo monseñor
      """))
}
