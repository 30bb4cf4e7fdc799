extension GivenNameSexes {
  /// Men's given names as Dutch texts write them.
  static let dutchMale = """
    jan aad aart abel abraham adriaan adrianus ahmed albert albertus alexander alfons andries anton antonius antoon \
    arend arie arjan arjen arno arnold arnoldus arnoud arthur august auke barend bart bartel bas bastiaan bauke ben \
    berend bernard bert bertus boudewijn bram bruno caspar cees chiel christiaan christoffel claes coen coenraad \
    constantijn cornelis cyriel daan daniel david dennis derk diederik dirk dolf douwe dries dylan eduard edwin \
    eelco eelke egbert elias emiel engelbert erik ernst erwin evert ewout fedde felix ferdinand filip floris fokke \
    folkert fons foppe franciscus frank frans fred frederik freek frits geert gerard gerardus gerben gerbrand gerrit \
    gert giel gijs gijsbert gilles goswin govert guido gust gustaaf guus hannes hans harm harmen harrie harry hein \
    heinrich hendricus hendrik henk henri herbert herman hermanus herwig hidde hilbert hubert hubertus hugo huib \
    huibert huub ids ijsbrand isaac ismail ivo izaak jaap jack jacob jacobus jacques janus jarno jasper jef jelle \
    jelmer jeroen jesper jilles jochem joep johan johannes jonas jonathan joop joost jordi joren joris jozef jozua \
    jules julius jurgen jurjen jurre jurriaan kamiel karel kees klaas koen koenraad koos kornelis krijn kristof kurt \
    lambert lambertus lammert lars laurens leendert lennart leo leopold levi lex lieven lode lodewijk loek lorenz \
    lothar lou louis lourens luc lucas ludo luuk maarten maikel manfred marcel marco marinus mark marnix mart marten \
    martijn martin martinus mathijs matthias matthijs maurits max meindert melle menno michael michiel mohammed \
    moustafa nathan nico nicolaas niek niels noud olaf olivier omar onno oscar oswald otto patrick paul paulus peter \
    petrus philip pier piet pieter pim quinten quirijn ralf ramon reinder reinier reinoud reinout rembrandt remco \
    remko rens richard rick rien rik rinus rob robbert robert roderick roel roeland roelof rogier roland rolf ronald \
    ruben rudolf rudy rutger ruud sander sebastiaan seppe servaas siebe siebren siem sierk sietse sijbren simon \
    sjaak sjef sjoerd sjors staf stef stefaan stefan steven stijn sven sybrand sybren teun teunis theo theodoor \
    theodorus thibau thijs thomas ties tijl tijmen tijn tijs tim timo titus tjeerd tobias tom ton toon twan \
    valentijn victor vincent volkert wannes ward wessel wiebe wietse wilfried wilhelmus willem wim wolter wout \
    wouter xander xavier yorick youssef yves zeger zeno
    """

  /// Women's given names.
  static let dutchFemale = """
    aafke aaltje ada adelheid adriana afke agatha agnes aleida alexandra alice alida alie alma amalia amber amelie \
    an anastasia andrea anette angela angelique aniek anita anja anke ankie anna annabel anne anneke annelies \
    anneloes annemarie annemiek annemieke annet annette annie annika anouk ans antje antoinette antonia ariane \
    arlette astrid atie audrey aukje babette barbara beatrijs beatrix bep berbel bernadette berta betsie betty \
    bianca bieke birgit brechtje brigitta brigitte britt carla carolien caroline catharina cato cecile cecilia \
    celine chantal charlotte christa christel christien christina claartje clara claudia cleo colette conny \
    constance cora corine corinne cornelia corrie corry dagmar danielle daphne debora denise diana dieuwertje dina \
    ditte doortje dora dorien doris dorothea edith elien elina eline elisa elisabeth elke elle ellen ellis els \
    elsbeth else elseline elsje elvira emilie emily emma emmy esmee esther eugenie eva evelien eveline evi fadima \
    fatima fatma femke fenna fenne fieke fien fientje fleur floortje flora florence francien francisca francoise \
    frederika frederique frieda froukje geertje geertrui geertruida gerda gerdien gerdina germaine gertie gisela \
    godelieve goedele greet greetje greta gretha griet grietje gudrun guusje hadewijch halina hanna hannah hanne \
    hanneke hannelore hedwig heidi heleen helena helene helga hendrika hendrikje hendrina hennie henriette hester \
    hetty hilda hilde hildegard hilke hillegonda ida ilona ilse imke ina ine ineke inge ingeborg ingrid irene iris \
    irma isa isabel isabelle isolde ivonne jacoba jacobien jacqueline janine janna janneke jannetje jannie jannigje \
    jeanette jeanne jeannette jelena jeltje jennifer jenny jessica jet jetta jette johanna jolanda jolanthe jolien \
    jolijn jopie josefien josephine josien josje josta joyce judith julia juliana julie juliette jutta karen karin \
    karina karlijn katelijne katinka katja kato katrien klaartje klara klazien kristel kristien kristina lara laura \
    laure lea leentje lena leni lenie leonie leontien liane lidewij lidia lieke lien lies liesbet liesbeth liese \
    lieselotte lieve lily lina linda lisa lisanne lise lisette liv liza lobke loes loeske lonneke lot lotte louisa \
    louise lucia lucie lucienne luna lydia lynn maaike maartje machteld madeleine madelief magda magdalena maja \
    manon margaretha margot margreet margriet maria mariam marian marianne marie marie-louise marieke marielle \
    marietje mariette marij marije marijke marilou marina marisa mariska marit marita marja marjan marjo marjolein \
    marjolijn marleen marlene marlies marlijn marloes marta martha marthe martina martine mathilde maud merel mia \
    michelle mie mieke mien mientje mies milou mina minke mira mirjam mirthe moniek monique myrna myrthe nadia \
    nadine nathalie neel neeltje nel nelleke nelly nicole nienke nina noor noortje nora norah nynke odile olga paula \
    paulien pauline petra petronella phaedra philippine pia pien pleuntje quirine rachel rebecca regina reina renate \
    renee renske ria rie riek riet rika rina rita roos roosmarijn rosa rosalie rosanne roselien rosie ruth saar \
    saartje sabine sabrina sandra sanne sara sarah saskia sharon sien sietske sigrid silke silvia simone sjoukje \
    sofie sonja sophie stella stephanie stientje susanna suus suzan suzanne svenja sylvia sylvie tamara tania tanja \
    tatjana teuntje thea thelma theodora therese theresia tilly tina tine tineke tinne titia tjitske toos trees \
    trien trijn trijntje trix trudy truus truusje ulla ursula valerie vanessa veerle vera veronique victoria viviane \
    vivienne vroni wendela wendy wieke wies wietske wilhelmina willeke willemien willemijn willemina wilma wiske \
    yasmina yolanda ytje yvette yvonne zoe zwaantje
    """
}
