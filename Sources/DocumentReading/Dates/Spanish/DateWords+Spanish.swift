extension DateWords {
  /// The words in Spanish.
  static let spanish = DateWords(
    months: [
      ["enero", "ene"], ["febrero", "feb"], ["marzo", "mar"], ["abril", "abr"], ["mayo", "may"], ["junio", "jun"],
      ["julio", "jul"], ["agosto", "ago"], ["septiembre", "setiembre", "sept", "sep", "set"], ["octubre", "oct"],
      ["noviembre", "nov"],
      ["diciembre", "dic"],
    ],
    weekdays: [
      "lunes", "martes", "miércoles", "miercoles", "jueves", "viernes", "sábado", "sabado", "domingo", "lun", "mié",
      "mie", "jue", "vie", "sáb", "sab", "dom",
    ],
    joining: ["de", "del", "la", "el", "los", "las", "y"], ordinals: [".", "º", "o", "ro"],
    labels: [
      "fecha", "fechado", "publicado", "publicado el", "publicación", "fecha de publicación", "actualizado",
      "actualizado el", "última actualización",
      "enviado", "enviado el", "emitido", "emitido el", "creado", "creado el", "día", "difundido el",
    ],
    leads: [
      ["publicado"], ["publicado", "el"], ["publicada", "el"], ["publicado", "en"], ["actualizado"],
      ["actualizado", "el"], ["actualizada", "el"], ["fecha"], ["el"], ["a"], ["en"],
      ["enviado", "el"], ["creado", "el"], ["última", "actualización"], ["fechado", "el"], ["fechado", "en"], ["día"],
      ["con", "fecha"],
    ],
    timeWords: [
      "a", "las", "la", "h", "hs", "hrs", "horas", "hora", "p", "m", "am", "pm", "mediodía", "medianoche", "mañana",
      "tarde", "noche", "de", "del", "local", "peninsular",
    ]
  )
}
