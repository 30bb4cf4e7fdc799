extension KeywordLexicon {
  /// The lexicon of Swedish, without a table of word forms: words stand for themselves.
  static let swedish = KeywordLexicon(
    lemma: { Lemma(text: $0, wordClass: .unknown) },
    generalWords: Set(swedishGeneralWords.split(separator: " ").map(String.init)))

  /// Function words; verbs, nouns and adjectives that stand in sentences about anything; words of time and measure.
  private static let swedishGeneralWords = """
    den det de en ett som vad vem vilken vilket vilka var när varför hur jag du han hon hen vi ni man mig dig honom \
    henne oss er dem sig min mitt mina din ditt dina sin sitt sina hans hennes dess deras vår vårt våra ert era \
    denna detta dessa denne sådan sådant sådana och eller men för så då eftersom fast fastän medan innan sedan \
    tills att om ifall varken antingen både samt än liksom såsom inte icke ej ingen inget inga ingenting någon \
    något några alla allt all varje vardera båda många flera få färre mycket mer mera lite mindre annan annat andra \
    samma själv självt själva på av vid med till från över under mot mellan genom utan efter före framför bakom hos \
    åt kring omkring trots enligt angående beträffande inom utom utanför förutom ovanpå längs via per ca cirka \
    ungefär nästan knappt högst minst här nu dag idag igår imorgon snart senare tidigare alltid aldrig ofta sällan \
    någonsin redan ännu fortfarande igen åter också även dock ju väl nog alltså nämligen emellertid därför därmed \
    därvid därefter därpå därutöver dessutom annars slutligen härefter häri härmed härtill varav varefter vartill \
    däri därifrån dit hit samtidigt likaså kanske möjligen sannolikt förmodligen tyvärr lyckligtvis naturligtvis \
    givetvis faktiskt just särskilt bland endast bara först sist nästa förra sista första ut in upp ner ned hem \
    fram tillbaka bort borta uppe nere inne ute hemma är blir blev bli blivit vara varit har hade ha haft kan kunde \
    kunna kunnat ska skall skulle vill ville vilja måste bör borde får fick fått går gick gå gått kommer kom komma \
    kommit gör gjorde göra gjort låter lät låta tar tog ta tagit ger gav ge givit ja nej jo tack hej hallå kära \
    käre ack oh åh två tre fyra fem sex sju åtta nio tio elva tolv tredje fjärde femte pga mht jämför nuvarande \
    dåvarande ifrån däremot ändå vidare ytterligare ty likt januari februari mars april maj juni juli augusti \
    september oktober november december jan feb febr apr jun jul aug sep sept okt nov dec måndag tisdag onsdag \
    torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen mån tis ons tors \
    fre lör sön säger sade sa sagt berättar berättade förklarar förklarade menar menade frågar frågade skriver \
    skrev svarar svarade uppger uppgav uttalar tillägger tillade understryker underströk betonar betonade varnar \
    varnade konstaterar konstaterade medger medgav påpekar påpekade bedömer bedömde hävdar hävdade förnekar \
    förnekade avvisar avvisade erkänner erkände bekräftar bekräftade meddelar meddelade kräver krävde lovar lovade \
    kritiserar kritiserade anklagar anklagade uppmanar uppmanade föreslår föreslog rekommenderar ropar ropade \
    klagar klagade viskar viskade tror trodde hoppas hoppades befarar fruktar slår anser ansåg tycker tyckte \
    noterar noterade nämner nämnde twittrade framhåller framhöll anför anförde rapporterar rapporterade säga mena \
    tro tänka se sett veta visste finna fann hitta hittade hålla höll stå stod ligga låg sitta satt ställa ställde \
    använda använde börja började sluta visa visade kalla kallade höra hörde känna leva öppna stoppa fortsätta \
    fortsatte skicka ligger står sitter håller finns fanns finnas ser vet dagar vecka veckor månad månader år timme \
    timmar minut minuter kväll natt tid tiden gång gånger ögonblick början slut del delar plats platser sida fall \
    sak saker exempel sätt slag typ antal procent miljon miljoner miljard tusen hundra hälften män kvinna kvinnor \
    människa människor person personer barn världen fråga frågor svar skäl ord namn idé land stad stor stort stora \
    liten litet små ny nytt nya gammal gamla god gott goda bra dålig ung unga lång långa hög höga möjlig möjligt \
    viktig viktiga olika vanlig egen eget egna riktig helt hel hela enkel tidpunkt folk gett
    """
}
