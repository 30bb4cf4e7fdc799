extension TextRules {
  /// The rules of Portuguese.
  static let portuguese = TextRules(
    abbreviations: [
      .title: """
      sr sra srs sras srta dr dra drs dras prof profa eng gen cel cap ten sgt exmo exma min dep sen gov des d \
      dom
      """,
      .nameTail: "ltda lda cia co ltd corp jr bros",
      .namePart: "sto sta av",
      .month: "jan fev abr jun jul ago nov dez",
      .numbered: "n no nos art arts p pp vol fls inc cap fig tel",
      .joining: "aprox vs cf ex",
      .closing: "etc al",
    ],
    degrees: [("ff", "aa")],
    dottedTails: "s.a l.da",
    elisions: "d",
    openers: """
      o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isto isso ele ela \
      eles elas eu tu nós você vocês seu sua seus suas meu minha nosso nossa que quem quando onde como porque \
      por para mas e ou nem se sim não embora enquanto após ante sob com contra de do da dos das desde durante \
      em no na nos nas entre até segundo sem sobre ao aos à às pelo pela pelos pelas num numa assim também \
      além depois antes então agora hoje ontem amanhã já ainda sempre nunca muito mais menos todo todos toda \
      todas cada vários várias alguns algumas muitos muitas nenhum nenhuma nada ninguém algo alguém aqui ali \
      só apenas finalmente porém contudo entretanto todavia dois duas três quatro cinco apesar
      """,
    courtesyTitles: "sr sra srs sras srta senhor senhora dom dona dr dra",
    ties: "de do da dos das e ou em no na para por com a o os as ao van von der den di del la le y",
    tailTies: "e",
    relatives: "que quem cujo cuja cujos cujas onde",
    speechVerbs: """
      disse diz dizia declarou declara explicou explica afirmou afirma acrescentou acrescenta perguntou \
      respondeu comentou destacou lembrou escreveu contou garantiu ressaltou avaliou completou criticou
      """,
    unfinished: """
      o a os as um uma e ou nem de do da dos das em no na nos nas com por para sem sobre entre desde até pelo \
      pela pelos pelas ao aos à às num numa seu sua seus suas que se
      """,
    timeWords: """
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça \
      quarta quinta sexta sábado domingo
      """,
    mailHeaders: "de enviado enviada data assunto anexos from sent date subject re enc fwd",
    addressHeaders: "para cc cco bcc to",
    captionLabels: "foto fotos imagem imagens vídeo arquivo"
  )
}
