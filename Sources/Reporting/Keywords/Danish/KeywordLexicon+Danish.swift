extension KeywordLexicon {
  /// The lexicon of Danish, without a table of word forms: words stand for themselves.
  static let danish = KeywordLexicon(
    lemma: { Lemma(text: $0, wordClass: .unknown) },
    generalWords: Set(danishGeneralWords.split(separator: " ").map(String.init)))

  /// Function words; verbs, nouns and adjectives that stand in sentences about anything; words of time and measure.
  private static let danishGeneralWords = """
    den det de en et der som hvad hvem hvis hvilken hvilket hvilke hvor hvornår hvorfor hvordan jeg du han hun vi \
    man mig dig ham hende os jer dem sig min mit mine din dit dine sin sit sine hans hendes dets dens deres vores \
    jeres denne dette disse sådan sådanne og eller men for så da når fordi selvom skønt mens medens før inden siden \
    indtil at om ifald hverken enten både samt end ligesom ikke ingen intet ingenting nogen noget nogle alle alt al \
    hver hvert enhver begge mange flere få færre meget mere lidt mindre anden andet andre samme selv selve på af \
    ved med til fra over under mod mellem gennem uden efter foran bag bagved hos ad omkring trods ifølge grundet \
    vedrørende angående indenfor udenfor udover ovenpå langs pga via per pr ca cirka omtrent næsten knap knapt \
    højst mindst her nu dag igår idag imorgen morgen snart senere tidligere engang altid aldrig ofte sjældent \
    nogensinde allerede endnu stadig igen atter også dog jo vel nok altså nemlig imidlertid derfor dermed derved \
    derefter derpå derudover desuden ellers endelig efterhånden herefter heri hermed hertil herved hvoraf hvorefter \
    hvortil deraf deri derfra dertil undervejs samtidig ligeledes ligesåvel måske muligvis sandsynligvis formentlig \
    desværre heldigvis naturligvis selvfølgelig faktisk netop især blandt blot kun bare lige først sidst næste \
    forrige sidste første ud ind op ned hen hjem frem tilbage væk bort oppe nede inde ude hjemme er var bliver blev \
    blive blevet været være har havde have haft kan kunne kunnet skal skulle vil ville må måtte bør burde tør turde \
    får fik fået går gik gå gået kommer kom komme kommet gør gjorde gøre gjort lader lod lade tager tog tage taget \
    giver gav give givet ja nej tak hej hallo kære ak oh åh to tre fire fem seks syv otte ni ti elleve tolv tredje \
    fjerde femte mht ift vedr jævnfør iøvrigt ifm nuværende daværende tillige hvorimod alligevel endvidere ydermere \
    desto mon thi januar februar marts april maj juni juli august september oktober november december jan feb mar \
    apr jun jul aug sep sept okt nov dec mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen tirsdagen \
    onsdagen torsdagen fredagen lørdagen søndagen ma lø sø siger sagde sagt fortæller fortalte forklarer forklarede \
    mener mente spørger spurgte skriver skrev svarer svarede oplyser oplyste udtaler udtalte tilføjer tilføjede \
    understreger understregede lyder lød advarer advarede konstaterer konstaterede fastslår fastslog indrømmer \
    indrømmede påpeger påpegede vurderer vurderede hævder hævdede benægter benægtede afviser afviste erkender \
    erkendte bekræfter bekræftede meddeler meddelte kræver krævede lover lovede kritiserer kritiserede beskylder \
    beskyldte opfordrer opfordrede foreslår foreslog anbefaler råber råbte klager klagede griner grinede hvisker \
    hviskede tror troede håber håbede frygter frygtede forudser konkluderer konkluderede bemærker bemærkede nævner \
    nævnte tweeter tweetede erklærer erklærede fremhæver anfører anførte beretter berettede sige mene tro tænke se \
    set vide vidste finde fandt fundet holde holdt stå stod ligge lå sidde sad stille stillede bruge brugte bruges \
    begynde begyndte slutte vise viste vist kalde hørte høre kende leve åbne stoppe fortsætte fortsatte sende \
    ligger står sidder holder finder ser bringe dage uge uger måned måneder år time timer minut minutter aften nat \
    tid tiden gang gange øjeblik begyndelse slutning del dele sted steder side tilfælde sag ting eksempel måde \
    slags type antal procent million millioner milliard tusind hundrede halvdel mand mænd kvinde kvinder menneske \
    mennesker person personer barn børn verden spørgsmål svar grund ord navn ide land by stor stort store lille små \
    ny nyt nye gammel gamle god godt gode dårlig ung unge lang lange høj høje lav lave mulig muligt vigtig vigtige \
    forskellig forskellige almindelig egen eget egne rigtig helt hel hele enkelt enkel tidspunkt folk lavet laver
    """
}
