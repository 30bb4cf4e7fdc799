extension DateWords {
  /// The words in Portuguese.
  static let portuguese = DateWords(
    months: [
      ["janeiro", "jan"], ["fevereiro", "fev"], ["março", "marco", "mar"], ["abril", "abr"], ["maio", "mai"],
      ["junho", "jun"],
      ["julho", "jul"], ["agosto", "ago"], ["setembro", "set"], ["outubro", "out"], ["novembro", "nov"],
      ["dezembro", "dez"],
    ],
    weekdays: [
      "segunda", "terça", "terca", "quarta", "quinta", "sexta", "sábado", "sabado", "domingo", "seg", "ter", "qua",
      "qui", "sex", "sáb", "sab", "dom", "feira",
    ],
    joining: ["de", "do", "da", "dos", "das", "e", "o", "a"], ordinals: [".", "º", "o"],
    labels: [
      "data", "datado", "publicado", "publicado em", "publicação", "data de publicação", "data da publicação",
      "atualizado", "atualizado em", "actualizado em", "última atualização", "enviado", "enviado em", "enviada",
      "emitido em", "criado em", "postado em", "divulgado em", "dia", "modificado em",
    ],
    leads: [
      ["publicado"], ["publicado", "em"], ["publicada", "em"], ["publicado", "a"], ["publicado", "no", "dia"],
      ["atualizado"], ["atualizado", "em"], ["atualizada", "em"], ["actualizado", "em"], ["última", "atualização"],
      ["postado", "em"], ["criado", "em"], ["enviado", "em"], ["divulgado", "em"], ["data"], ["em"], ["a"], ["aos"],
      ["dia"], ["por"], ["datado", "de"], ["escrito", "em"],
    ],
    timeWords: [
      "às", "as", "à", "h", "hs", "hora", "horas", "min", "m", "am", "pm", "meio", "dia", "meia", "noite", "manhã",
      "tarde", "da", "de", "do", "feira", "local", "brasília", "lisboa", "horário",
    ]
  )
}
