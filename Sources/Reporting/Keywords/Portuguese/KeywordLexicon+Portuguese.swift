extension KeywordLexicon {
  /// The lexicon of Portuguese, without a table of word forms: words stand for themselves, plurals for their singular.
  static let portuguese = KeywordLexicon(
    lemma: { Lemma(text: singular(portuguese: $0), wordClass: .unknown) },
    generalWords: Set(portugueseGeneralWords.split(separator: " ").map(String.init)))

  /// A word without the ending of a plural.
  private static func singular(portuguese word: String) -> String {
    guard word.utf8.count > 4, word.hasSuffix("s"), !["ss", "us", "is", "ês"].contains(where: word.hasSuffix) else {
      return word
    }
    if word.hasSuffix("ções") { return word.dropLast(4) + "ção" }
    if word.hasSuffix("sões") { return word.dropLast(4) + "são" }
    if word.hasSuffix("ns") { return word.dropLast(2) + "m" }
    return String(word.dropLast(word.hasSuffix("ores") ? 2 : 1))
  }

  /// Function words; verbs, nouns and adjectives that stand in sentences about anything; words of time and measure.
  private static let portugueseGeneralWords = """
    os as um uma uns umas de do da dos das em no na nos nas num numa nuns numas ao à aos às pelo pela pelos pelas \
    dum duma deste desta destes destas desse dessa desses dessas daquele daquela neste nesta nestes nestas nesse \
    nessa naquele naquela disto disso nisto nisso dele dela deles delas nele nela ou nem mas porém contudo todavia \
    entretanto que quê quem qual quais cujo cuja cujos cujas onde aonde quando como quanto quanta quantos quantas \
    porque porquê pois se caso embora conforme segundo consoante enquanto eu tu ele ela nós vós eles elas você vocês \
    me te lhe lhes vos mim ti si comigo contigo consigo conosco connosco meu minha meus minhas teu tua teus tuas seu \
    sua seus suas nosso nossa nossos nossas vosso vossa este esta estes estas esse essa esses essas aquele aquela \
    aqueles aquelas isto isso aquilo com sem por para per sobre sob entre até desde após ante perante contra durante \
    mediante trás exceto excepto salvo fora dentro perto longe acima abaixo antes depois atrás diante além aquém \
    junto através apesar devido graças acerca cerca não sim nunca jamais sempre já ainda também só somente apenas \
    mais menos muito muita muitos muitas pouco pouca poucos poucas tão tanto tanta tantos tantas todo toda todos \
    todas cada qualquer quaisquer algum alguma alguns algumas nenhum nenhuma outro outra outros outras mesmo mesma \
    mesmos mesmas tal tais vários várias ambos ambas demais tudo nada algo alguém ninguém hoje ontem amanhã agora \
    então logo aqui ali aí lá cá assim bem mal melhor pior quase talvez aliás ademais portanto inclusive é são era \
    eram foi foram será serão seria seriam sou és somos seja sejam ser sendo sido está estão estava estavam esteve \
    estiveram estará estou estar há havia houve haverá haja tem têm tinha tinham teve tiveram terá ter tendo pode \
    podem podia poderá poderia pôde deve devem devia deveria vai vão ia iam faz fazem fez fazer dois duas três \
    quatro cinco seis sete oito nove dez onze doze primeiro primeira segunda terceiro terceira último última últimos \
    últimas próximo próxima olá oi ah oh adeus obrigado obrigada enfim finalmente atualmente actualmente \
    recentemente posteriormente anteriormente igualmente nomeadamente sobretudo principalmente face dado dada visto \
    vista ora eis quer caro cara caros caras prezado prezada querido querida janeiro fevereiro março abril maio \
    junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov segunda-feira \
    terça-feira quarta-feira quinta-feira sexta-feira terça quarta quinta sexta sábado domingo seg qua qui sex sáb \
    dom disse diz dizia afirmou afirma garantiu garante explicou explica declarou declara acrescentou acrescenta \
    completou completa adiantou adianta indicou indica ressaltou ressalta destacou destaca sublinhou sublinha \
    salientou salienta frisou frisa respondeu responde retrucou rebateu rebate perguntou pergunta questionou lembrou \
    lembra recordou recorda contou conta relatou relata confessou considerou considera lamentou lamenta concluiu \
    conclui prosseguiu escreveu escreve tuitou alertou alerta avisou insistiu insiste reforçou reforça alegou alega \
    denunciou denuncia depôs testemunhou comentou comenta reconheceu reconhece admitiu admite observou observa \
    anunciou anuncia prometeu reclamou exigiu acusou acusa criticou critica negou nega revelou revela sustentou \
    defendeu defende argumentou argumenta opinou avaliou avalia informou informa referiu refere ironizou brincou \
    celebrou comemorou agradeceu pediu propôs acredita pensa espera teme apontou aponta haver dizer ir vir ver saber \
    poder querer dever pôr dar encontrar passar ficar levar falar perguntar deixar seguir crer achar pensar parecer \
    voltar chegar sair entrar perder começar terminar acabar continuar mostrar chamar esperar conhecer reconhecer \
    receber servir viver lembrar permitir abrir anunciar explicar afirmar indicar feito feita posto vez vezes semana \
    semanas dia dias mês meses ano anos hora horas minuto minutos noite tarde manhã momento tempo fim início \
    princípio parte partes lugar ponto lado casos coisa coisas exemplo forma maneira tipo número cento milhão \
    milhões mil milhares bilhão bilhões centenas dezenas metade terço quarto homem homens mulher mulheres gente \
    pessoa pessoas criança crianças senhor senhora mundo vida perguntas resposta razão palavra nome ideia país \
    países cidade grande grandes pequeno pequena pequenos novo nova novos novas antigo antiga bom boa bons mau má \
    jovem velho longo longa alto alta baixo baixa possível importante importantes diferente diferentes geral \
    particular certo certa verdadeiro simples próprio própria passado passada
    """
}
