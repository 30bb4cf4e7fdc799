extension GivenNameSexes {
  /// Men's given names as Portuguese texts write them.
  static let portugueseMale = """
    abel abelardo abilio acacio adalberto adao adelino adelio ademar ademir aderito adilson adolfo adriano afonso \
    agenor agostinho aguinaldo ailton aires airton alaor alberto albino alcides alcino aldemir aldo alessandro alex \
    alexandre alfredo almir aloisio altino alvaro alves amadeu amancio amaro amauri americo amilcar anacleto \
    anderson andre angelo anibal anselmo antero antonino antonio apolinario aquiles aristides aristoteles arlindo \
    armando armindo arnaldo arthur artur ary assis atilio augusto aurelio ayrton baltasar baltazar bartolomeu \
    basilio batista belarmino belchior belmiro benedito benjamim bento bernardino bernardo boaventura bonifacio bras \
    braulio breno bruno caetano caio calisto camilo candido carlinhos carlos casimiro cassiano cassio caua celestino \
    celso cesar cesario chico cicero cipriano ciro claudemir claudio claudionor cleber clemente clodoaldo clovis \
    conrado constantino cosme cristiano cristovao custodio daciano dagoberto damiao daniel danilo dante dario davi \
    david decio delfim demetrio deodoro derval diamantino diego dinarte dinis diogo dionisio dirceu djalma domingos \
    donato dorival douglas duarte eder ederson edgar edilson edimar edivaldo edmar edmilson edmundo edson edu \
    eduardo egidio elias elio eliseu elmano eloi emanuel emerson emilio eneas enzo erasmo ermelindo ernani ernesto \
    esdras estanislau estevao etelvino euclides eugenio eusebio evaldo evandro evaristo everaldo everton ezequiel \
    fabiano fabio fabricio faustino fausto feliciano felipe felisberto felix fernandinho fernando fernao fidelis \
    filinto filipe firmino flaviano flavio florencio floriano florival fortunato francisco franklim frederico \
    fulgencio gabriel galdino gaspar genesio geraldo germano gerson gervasio getulio gil gilberto gilmar gilson \
    gilvan givaldo glauber glauco godofredo goncalo graciliano gregorio guilherme guilhermino gumercindo gustavo \
    haroldo heitor helder helio henrique heraclito herberto herculano hermano hermenegildo hermes herminio higino \
    hilario hipolito homero honorio horacio hugo humberto iago icaro igor inacio inocencio irineu isaac isaias \
    isidoro isidro ismael israel itamar ivan ivanildo ivo jacinto jackson jacob jadir jaime jair jairo janio \
    januario jarbas jeferson jefferson jeremias jeronimo joao joaquim joel jonas jonatas jorge jose josias josino \
    josue jovino juarez juliano juliao julio juraci juscelino justino juvenal laercio laerte lauro lazaro leandro \
    leonardo leonel leonidas leopoldo lindolfo lindomar lineu lino lourenco lourival luan lucas luciano lucio \
    ludgero luis luisinho luiz lupicinio maicon manel manoel manuel marcal marcelino marcelo marciano marcio marco \
    marcolino marcos mariano marino mario marlon martim martinho mateus matheus matias mauricio mauro maximiano \
    maximino melquiades messias miguel milton misael moacir moacyr modesto moises murilo napoleao narciso natalino \
    natanael nazareno nelio nelson nestor newton nicanor nicodemos nicolau nilo nilson nilton noe norberto nuno \
    octavio odilon odorico olavo olegario olimpio olindo olivio onofre orestes orlando oscar oseias osmar osorio \
    osvaldo oswaldo otaviano otavio otelo otto ovidio pascoal patricio paulinho paulino paulo pedrinho pedro pelagio \
    pericles pio placido plinio policarpo pompeu porfirio primo quintino quirino rafael raimundo ramiro raul \
    raymundo reginaldo regis reinaldo renan renato ricardo rildo roberto robson rodolfo rodrigo rogerio rolando \
    romao romario romeu romildo romualdo romulo ronaldinho ronaldo roque rosalvo rubem ruben rubens rufino rui ruy \
    sabino salomao salustiano salvador samir samuel sancho sandoval sandro santiago saulo sebastiao serafim sergio \
    severiano severino sidonio silas silvano silverio silvestre silvino silvio simao simplicio socrates tadeu \
    tancredo tarcisio telmo teobaldo teodorico teodoro teofilo tertuliano thiago tiago tiao tiberio timoteo tito \
    tobias tomas tomaz tome torquato tristao tulio ubaldo ubiraci ubirajara ulisses urbano valdemar valdemir valdir \
    valentim valerio valmir valter vanderlei vasco venancio ventura verissimo vicente victor vinicius virgilio \
    virginio vital vitor vitorino vivaldo vladimir wagner waldemar waldir walmir walter wanderley washington \
    wellington wesley wilson xavier xisto zacarias ze zeca zeferino zico
    """

  /// Women's given names.
  static let portugueseFemale = """
    abigail ada adelaide adelia adelina adriana agda agostinha agueda aida alaide alana alba albertina alcina alda \
    aldina alessandra alexandra alice alicia alina aline alma alzira amalia amanda amelia ana anabela analia andreia \
    andressa angela angelica anita antonia antonieta aparecida arlete arlinda armanda armandina augusta aurea aurora \
    azenaide barbara beatriz benedita benilde berenice bernadete berta bia bianca bibiana branca brenda brigida \
    bruna camila candida carina carla carlota carmelia carmem carmen carminda carolina cassandra cassia catarina \
    cecilia celeste celia celina celma celsa cesarina charlene cibele cida cidalia cintia clara clarice clarinda \
    clarissa claudete claudia claudiana cleide clelia clementina cleonice cleusa clotilde conceicao constanca cora \
    corina creuza cristiana cristiane cristina dagmar dalila dalva damiana daniela daniele debora deise delfina \
    denise deolinda diana dilma dina dinorah dirce djanira dolores domitila dora doralice doroteia dulce edileuza \
    edite edith edna eduarda elaine eleonora eliana eliane elis elisa elisabete elisabeth elisangela elisete eliza \
    elizabete elizangela eloa eloisa elsa elvira ema emanuela emilia emiliana emilinha erica ermelinda ernestina \
    esmeralda esperanca estefania estela ester etelvina eugenia eulalia eunice eva evelina fabiana fabiola fatima \
    felicia felicidade felismina fernanda filipa filomena flavia florbela florencia florinda francelina francisca \
    gabriela genoveva georgina geralda germana gertrudes gilda giovana gisela giselda gisele glaucia gloria glorinha \
    graca graciete gracinda graziela guida guilhermina guiomar helena heloisa hercilia herminia hilda hortensia iara \
    ida idalia idalina ieda ilda ilma inacia ines ingrid iolanda iracema iraci irene iris irma isa isabel isabela \
    isadora isaura isilda ismenia ivana ivete ivone ivonete jaciara jacinta jacira janaina jandira jandyra jaqueline \
    jessica joana joaninha joaquina jocelina joelma josefa josefina joselia josiane jovelina judite julia juliana \
    julieta jurema jussara karina katia keila lais lara larissa laura laurinda lavinia leila lena leocadia leonilde \
    leonor leontina leticia lia libania lidia lidice ligia lilia lilian liliana lina lindalva livia lorena lourdes \
    luana lucia luciana lucilia lucinda lucrecia ludmila luisa luiza lurdes luzia madalena mafalda magali magda \
    maisa malvina manuela mara marcela marcia margarete margarida maria mariana marianne mariazinha marilda marilena \
    marilene marilia marilu marina marinete marisa marisol maristela mariza marlene marli marta matilde maura mecia \
    mercedes micaela michele milena milu mirela miriam mirian mirtes moema monica morgana nadia naiara nair nanci \
    natacha natalia natercia nazare neide neiva neli nelia neusa neuza nidia nilza noemia nora norma nubia ofelia \
    olga olinda olivia orquidea otilia palmira paloma pamela patricia paula paulina penha perpetua petra piedade \
    pilar poliana priscila quiteria rafaela raimunda raissa ramona raquel rebeca regiane regina renata ricardina \
    rita ritinha roberta rogeria rosa rosalia rosalina rosana rosane rosangela rosaura roseli rosemeire rosilda \
    rosinha rute ruth sabrina salete salome samanta samira sancha sandra sara selma serafina silvana silvia simone \
    socorro sofia solange sonia soraia soraya sueli susana suzana tabata taina tais tamara tania tarsila tatiana \
    telma teresa teresinha tereza terezinha thais thalita valdete valdirene valentina valeria valquiria vanda \
    vanderleia vanessa vania vera veronica vilma violante virginia vitoria vivalda viviane wanda yara yasmin yolanda \
    zelia zenaide zenilda zilda zita zuleica zuleide zulmira
    """
}
