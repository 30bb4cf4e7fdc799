extension GivenNameSexes {
  /// Men's given names as Spanish texts write them.
  static let spanishMale = """
    angel joan jose abel abelardo abilio abraham abundio adalberto adan adolfo adrian agapito agustin aitor alan alberto albino \
    alcides aldo alejandro alejo alexis alfonso alfredo alvaro amadeo amado amador amancio ambrosio americo anacleto \
    anastasio ander andoni andres anibal aniceto anselmo antolin antoni antonino antonio apolinar aquiles arcadio \
    ariel aristides armando arnau arnulfo arsenio artemio arturo asier atanasio ataulfo atilano augusto aureliano \
    aurelio avelino baldomero balduino baltasar bartolome basilio bautista benedicto benigno benito benjamin bernabe \
    bernardino bernardo bernat bienvenido blas bonifacio borja braulio bruno calixto camilo candido carles carlos \
    carmelo casiano casimiro casto cayetano cecilio ceferino celedonio celestino celso cesar cesareo cipriano \
    ciriaco cirilo ciro claudio clemente conrado constantino cornelio cosme crescencio crisanto cristian cristobal \
    cuauhtemoc cuco dagoberto damaso damian dani daniel dario david delfin demetrio desiderio diego dimas diogenes \
    dionisio diosdado domingo donato edelmiro edgar edgardo edmundo eduardo efrain efren egidio eladio eleuterio \
    elias eligio eliseo eloy elpidio emeterio emiliano emilio eneko enrique epifanio erasmo ernesto estanislao \
    esteban eudaldo eufemio eugenio eulogio eusebio evaristo evelio ezequiel fabian fabio fabricio facundo faustino \
    fausto federico feliciano felipe felix fermin fernan fernando ferran fidel filemon filiberto flavio florencio \
    florentino florian fortunato francesc francisco froilan fructuoso fulgencio gabino gabriel galo gaspar gaston \
    genaro gerard gerardo german geronimo gervasio gil gilberto gines godofredo gonzalo gorka graciano gregorio \
    guillem guillermo gumersindo gustavo guzman haroldo hector heliodoro heraclio heriberto hermenegildo hermes \
    hermogenes hernan hernando higinio hilario hilarion hipolito homero honorato honorio horacio hugo humberto iago \
    ibai ignacio ignasi iker ildefonso imanol inaki indalecio inigo inocencio ireneo isaac isaias isidoro isidro \
    ismael israel ivan jacinto jacobo jaime jairo javier jenaro jeremias jeronimo jesus jimeno joaquin joel jonas \
    jonathan jordi jorge jose joseba josep josu josue juan juanjo juanma julian julio justiniano justino justo koldo \
    ladislao laureano lautaro lazaro leandro leocadio leonardo leoncio leonel leonidas leopoldo liborio lisandro \
    livio lluis lope lorenzo lucas luciano lucio luis luisito macario manolo manu manuel marcelino marcelo marcial \
    marciano marco marcos mariano marino mario martin martino mateo matias mauricio mauro maximiliano maximino \
    maximo melchor meliton melquiades miguel mikel milton miquel modesto moises nacho nahuel narciso nazario nemesio \
    nestor nicanor nicasio nicolas nicomedes norberto octavio odilon odon olegario onesimo onofre oriol orlando \
    oscar osvaldo oswaldo otilio ovidio pablo paco pancho pancracio pantaleon pascasio pascual pastor patricio patxi \
    paulino pedro pelayo pepe pere perfecto pio placido plutarco policarpo pompeyo ponciano porfirio primitivo primo \
    prospero prudencio quico quintin quique rafa rafael raimundo ramiro ramon raul raymundo recaredo regino reinaldo \
    remigio renato reynaldo ricardo rigoberto roberto robustiano rodolfo rodrigo rogelio rolando roman romeo \
    romualdo romulo roque rosalio rosendo ruben rufino ruperto sabas sabino salomon salustiano salvador samuel \
    sancho santiago santino santos saturnino saul sebastian secundino segismundo segundo serafin sergi sergio \
    servando severiano severino severo sigfrido silverio silvestre silvino simon sixto socrates tadeo tarsicio \
    telesforo telmo teobaldo teodomiro teodoro teodosio teofilo tiburcio timoteo tirso tito tobias tomas tono \
    torcuato toribio tristan txema ubaldo ulises unai urbano valentin valeriano valerio venancio ventura vicente \
    victor victoriano victorino vidal virgilio virginio vito vladimiro wenceslao wilfredo wilmer wilson xabi xabier \
    xavi xavier xoan xose yago yeray yoel zacarias zenon zoilo
    """

  /// Women's given names.
  static let spanishFemale = """
    andrea abigail abril ada adela adelaida adelina adoracion adriana agata agueda agustina aida ainara ainhoa aitana alba \
    alberta alejandra alejandrina alexia alfonsa alicia alina alma almudena altagracia amaia amalia amanda amaya \
    amelia america aminta amparo ana anabel anabella anastasia andreina angela angeles angelica angelina angustias \
    aniceta anna antonella antonia antonieta anunciacion apolonia araceli arantxa aranzazu argentina ariadna arminda \
    ascension asuncion aura aurea aurelia aurora azucena balbina barbara basilia beatriz begona belen belinda \
    benedicta benita berenice bernarda bernardina berta bertha betsabe betty bibiana blanca blasa brenda brigida \
    briseida calixta camila candela candelaria candida caridad carina carla carlota carmela carmen carmina carola \
    carolina casandra casilda catalina cayetana cecilia celeste celestina celia celina charo chelo cinta citlali \
    clara claudia clementina cleotilde clotilde concepcion concha conchita consolacion constanza consuelo cora coral \
    cordelia corina covadonga crescencia cristina dafne daiana dalia daniela daria dayana debora delcy delfina delia \
    denisse desamparados desideria diana digna dina dolores dominga dora dorotea dulce edelmira edith edurne elba \
    elda elena eleonora eligia elisa elisabet elisenda elodia eloisa elsa elvira ema emerita emilia emiliana encarna \
    encarnacion engracia enriqueta epifania ernestina esmeralda esperanza estefania estela ester esther estibaliz \
    estrella etelvina eudoxia eufemia eugenia eulalia eunice eva evangelina evelia fabiana fabiola fatima faustina \
    fe federica felicia feliciana felicidad felipa felisa fermina fernanda fidela filomena fiorella flor flora \
    florencia florinda fortunata francisca fuencisla fuensanta gabriela gala garbine gema generosa genoveva georgina \
    geraldina gertrudis ginesa gisela gladys gloria graciela gregoria griselda guillermina haydee heidy helena \
    herminia hilda hortensia ida idalia idoia ignacia ileana imelda ines ingrid inma inmaculada iratxe irene iria \
    iris irma irune isabel isaura isidora isolina itziar ivette ivonne izaskun jacinta jacqueline javiera jazmin \
    jeronima jesusa jimena joaquina jordana josefa josefina jovita juana juanita judith julia juliana julieta \
    justina karina karla katia laia lara larisa laura laureana lavinia leandra leire lena leocadia leonor leticia \
    libertad lidia ligia lilia liliana lina lisa livia lola loli lorena lorenza loreto lourdes lucero lucia luciana \
    lucila lucinda lucrecia luisa lupe lupita macarena macaria mafalda magali magdalena maialen maite malena manuela \
    mar marcela marcelina marcia margarita margot mariana marianela maribel maricarmen maricruz mariela marilu \
    marina marisa marisol maritza marta martina matilde maura mayte melania melina melisa merce mercedes meritxell \
    micaela milagros mireia miren mireya miriam modesta monica monserrat montse montserrat morena myriam nadia nancy \
    natalia natividad nayeli nazaret neida nekane nelida nerea neus nicolasa nidia nieves nilda ninfa noelia noemi \
    nora norma nuria obdulia octavia odalys ofelia olalla olga olimpia olivia otilia paca palmira palmiro paloma \
    pamela paola paqui paquita pastora patricia patrocinio paula paulina paz pepa pepita perla perpetua petra \
    petronila piedad pilar pili piluca placeres pura puri purificacion quiteria rafaela raimunda ramona raquel \
    rebeca refugio regina reina remedios renata reyes rigoberta rita roberta rocio roma romina romualda rosa rosalba \
    rosalia rosalinda rosana rosaura roser rosita roxana rufina ruperta ruth sabela sabina sabrina salome salvadora \
    samanta sandra sara sebastiana selena serafina serena severina silvana silvia simona socorro sofia sol soledad \
    sonia sonsoles soraya susana tamara tania tatiana tecla telma teodora teresa teresita tomasa trini ursula uxia \
    valentina valeria vanesa vanessa venancia veronica vicenta victoria victorina vilma violeta virginia virtudes \
    visitacion viviana wendy ximena xiomara xochitl yadira yaiza yamile yamileth yanina yaritza yasmina yesenia \
    yesica yolanda yoli zaida zaira zenaida zoraida zulema zulma
    """
}
