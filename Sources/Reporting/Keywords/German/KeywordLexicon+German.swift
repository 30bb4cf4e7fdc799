extension KeywordLexicon {
  /// The lexicon of German, without a table of word forms: words stand for themselves.
  static let german = KeywordLexicon(
    lemma: { Lemma(text: $0, wordClass: .unknown) },
    generalWords: Set(germanGeneralWords.split(separator: " ").map(String.init)),
    capitalizesNouns: true)

  /// Function words; verbs, nouns and adjectives that stand in sentences about anything; words of time and measure.
  private static let germanGeneralWords = """
    der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch jedoch als wie wenn \
    weil da dass ob obwohl während bevor nachdem bis seit damit um zu in im an am auf aus bei beim mit nach von vom \
    vor zum zur über unter für gegen ohne durch zwischen trotz wegen laut statt innerhalb außerhalb ich du er sie es \
    wir ihr mich dich ihn uns euch mir dir ihm ihnen mein dein sein unser euer ihre seine meine keine kein nicht \
    nichts niemand jemand etwas alle alles jeder jede jedes dieser diese dieses jener solche welche welcher welches \
    wer was wann wo warum wieso wohin woher man sich selbst selber ist sind war waren bin bist wird werden wurde \
    wurden worden sei seien wäre wären hat haben hatte hatten habe hätte hätten kann können konnte konnten könnte \
    könnten muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen \
    durfte mag möchte möchten lassen lässt ließ gibt geben gab geht gehen ging kommt kommen kam kamen macht machen \
    machte steht stehen stand liegt liegen lag bleibt bleiben blieb sagt sagte sagen sagten erklärt erklärte \
    erklären betont betonte meint meinte fragt fragte berichtet berichtete heißt hieß weiß wissen wusste sieht sehen \
    sah findet finden fand nimmt nehmen nahm hält halten hielt bringt bringen brachte zeigt zeigen zeigte stellt \
    stellen stellte setzt setzen führt führen führte gilt gelten galt scheint tun tut tat auch noch schon nur mehr \
    sehr so dann hier dort jetzt nun heute gestern morgen immer wieder oft nie etwa rund fast ganz gar eben zwar \
    allerdings außerdem zudem dabei dafür dagegen daher damals danach davon dazu darauf daran darin darüber darum \
    deshalb deswegen bereits erst zuletzt zunächst inzwischen bisher künftig weiter weitere weiteren weiterer \
    anderen andere anderer anderes eigene eigenen erste ersten zweite zweiten dritte letzten letzte nächste nächsten \
    neue neuen neuer neues alte alten große großen großer großes gute guten viel viele vielen wenig wenige einige \
    einigen mehrere mehreren beide beiden zwei drei vier fünf sechs sieben acht neun zehn hundert tausend million \
    millionen milliarde milliarden prozent jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde \
    stunden minute minuten uhr zeit mal teil teile frau frauen mann männer mensch menschen leute kind kinder seite \
    fall fälle grund frage fragen antwort beispiel ende anfang art sache ding punkt zahl ort wort januar februar \
    märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag \
    samstag sonnabend sonntag
    """
}
