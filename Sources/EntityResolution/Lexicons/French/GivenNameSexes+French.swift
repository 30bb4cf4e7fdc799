extension GivenNameSexes {
  /// Men's given names as French texts write them.
  static let frenchMale = """
    jean rene abdel abdelaziz abdelhamid abdelkader abdelkrim abdellah abdelmadjid abderrahmane abdou abdoulaye aboubacar \
    achille adama adrien ahmed aime alain alberic albert aldric alexandre alexis alfred ali aliou allan alphonse \
    amadou amaury amedee amine anatole andre anicet anselme anthelme anthime antoine antonin archibald aristide \
    armand arnaud arnold arsene arthur athanase aubert aubin auguste augustin aurelien axel aymar aymeric aziz \
    azzedine bakary baptiste barnabe barthelemy basile bastien baudouin belkacem benjamin benoit bernard bertrand \
    bilal blaise boniface boris boubacar brahim brice bruno calixte casimir celestin cesaire cesar charles charly \
    cheick cheikh christian christophe clement clovis colin come constant constantin corentin corneille cyprien \
    cyriaque cyril damien daniel dany david dede denis desire didier diego dimitri djamel djibril donatien dorian \
    edgar edgard edmond edouard elie eloi elzear emeric emile emilien emmanuel enguerrand enzo eric ernest erwan \
    etienne eudes eugene eusebe eustache evariste fabien fabrice faouzi farid faustin felicien felix ferdinand \
    fernand fidele firmin flavien florent florentin florian fouad francis francisque franck francois frederic \
    fulbert gabin gabriel gael gaetan gaspard gaston gatien gauthier gautier gedeon geoffroy georges gerald gerard \
    geraud germain ghislain gilbert gildas gilles godefroy gontran gonzague gratien gregoire gregory guenole guilhem \
    guillaume gustave guy gwenael habib hadrien hakim hamed hamid hamza hector henri herbert hermann herve hilaire \
    hippolyte hocine honore houcine hubert hugo hugues hyppolite ibrahim ibrahima idriss ignace isaac isidore ismael \
    ismail issa jackie jacques jacquot jason jean-baptiste jean-charles jean-christophe jean-claude jean-francois \
    jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe jean-pierre \
    jean-yves jeannot jeremie jeremy jerome joachim joel joffrey johan jonathan jordan joseph josselin josue jules \
    julien juste justin kader kamel karim kevin khaled kylian lahcen lakhdar lambert landry larbi laurent lazare \
    leandre leo leon leonard leonce leopold loic lothaire louis louis-marie loup luc lucas lucien ludovic mael malek \
    malik malo mamadou manu marc marceau marcel marcelin marius martial martin matheo mathias mathieu mathis \
    matthias matthieu maurice max maxence maxime maximilien mayeul medard mehdi melaine michael michel mickael \
    modibo mohamed mohammed mokhtar mouloud mounir mourad moussa moustapha mustapha nabil nacer nadir narcisse \
    nathan nathanael nestor nicephore nicolas noah noe noel nolan norbert nordine octave odilon olivier omar onesime \
    oscar othman oumar ousmane pacome pascal patrice patrick patxi paul paul-henri paulin perceval philemon \
    philibert philippe pierre pierre-yves pierrick pierrot placide prosper quentin rachid raoul raphael rayan \
    raymond redouane regis remi remy renaud rene reynald richard robert rodolphe rodrigue roger roland romain \
    romaric romeo romuald ronan ruben said salah salif salim samir samuel samy sebastien seraphin serge severin \
    seydou sidi simeon simon slimane sofiane souleymane stanislas stephane sylvain sylvestre taha tahar tancrede \
    tanguy tarek tayeb theo theodore theophile thibaud thibault thibaut thierry thomas tidiane timothee titouan \
    toussaint tristan tugdual ugo ulrich ulysse urbain valentin valere valerien venceslas vianney victor victorien \
    vincent vladimir walid wilfried william xavier yacine yann yannick yannis yassine yoann yohan youcef youssef \
    yvan yves yvon zacharie zephyrin zinedine
    """

  /// Women's given names.
  static let frenchFemale = """
    andree abigaelle adelaide adele adeline adrienne agathe aglae agnes aicha aimee aissatou alberte albertine alexandra \
    alexandrine alice alida alienor aline alix alphonsine amandine ambre amelie ameline amina aminata anaelle anais \
    anastasie andrea andree angele angelique anissa anita anne anne-laure anne-marie anne-sophie annick annie \
    anouchka anouk antoinette apolline ariane arielle arlette armande armelle assia astrid athenais aude audrey \
    augustine aurelia aurelie aurore awa axelle aya barbara beatrice benedicte berangere berengere berenice \
    bernadette berthe bertille bettina binta bintou blanche blandine brigitte candice capucine carine carole \
    caroline cassandre catherine cecile celestine celia celimene celine chantal charlene charline charlotte chloe \
    christelle christiane christine claire clara clarisse claudette claudie claudine clea clelia clemence clementine \
    cleo clotilde colette coline constance coralie cordelia corinne cosette crescence cunegonde cyrielle daniela \
    daniele danielle daphne deborah delphine denise desiree diane dina djamila doriane dorothee edith edmee edwige \
    eglantine elea eleonore eliane elina elisa elisabeth elise ella elle elodie eloise elsa elvire emeline emilie \
    emilienne emma emmanuelle ernestine estelle esther etiennette eugenie eulalie euphrasie eva eve eveline evelyne \
    fabienne fanny fantine fatiha fatima fatou fatoumata felicie felicite fernande flavie fleur flora flore florence \
    florentine florine fostine francette francine francoise frederique gabrielle gaelle gaetane garance genevieve \
    georgette georgina geraldine germaine ghislaine gilberte ginette gisele gwenaelle gwendoline gwladys hadja \
    hafida hanane hawa helene helina heloise henriette hermine honorine hortense huguette ilona ines ingrid irene \
    iris isabelle isaure iseult ivana jacinthe jacqueline jade jamila janine jasmine jeanne jeannette jeannine \
    jennifer jessica joanna jocelyne joelle johanna josephine josette josiane josyane joyce judith julia juliane \
    julie julienne juliette justine kadiatou karima karine katia kenza khadija khady kheira laetitia lara latifa \
    laura laure lauriane laurine lea leana leila lena leonie leontine leopoldine leslie lila liliane lilou lina line \
    lisa lise lisette lisiane lison livia lola lou-anne louane louisa louise louison luce lucette lucie lucienne \
    lucile lucille ludivine luna lydia lydie lylou madeleine mado maelle maeva magali magalie magdeleine maissa \
    maite malika manon marceline marcelle margaux margot marguerite mariam mariama marianne marie marie-anne \
    marie-christine marie-claire marie-claude marie-france marie-helene marie-laure marie-louise marie-noelle \
    marie-pierre marie-therese mariette marilou marilyne marina marine marinette marion marjolaine marjorie marlene \
    marthe martine maryline maryse maryvonne mathilde maud mauricette maya megane melanie melina melisande melissa \
    melodie melusine mercedes michele micheline mila mireille moira monique muriel myriam nabila nadege nadia nadine \
    nadja naima najat nathalie nawel ndeye nera nicole nina ninon noelie noelle noemie nolwenn nora oceane odette \
    odile olga olympe ondine ophelie oriane pascale patricia paule paulette pauline perpetue perrine petronille \
    philippine philomene pierrette priscille prune rachel rachida rama raphaelle raymonde rebecca regine reine renee \
    rokia rolande romane romy rosalie rose roseline roselyne rosine roxane sabine sabrina salima salome samia samira \
    sandra sandrine sara sarah segolene seraphine severine shirley sidonie simone soizic solange solene soline sonia \
    sophie souad soumaya stella stephanie suzanne suzette suzie suzon sybille sylvaine sylvette sylvia sylviane \
    sylvie tania tatiana thais thea therese tiphaine ursuline valentine valerie vanessa vera veronique victoire \
    victoria victorine vinciane violaine violette virginie viviane wassila xaviera yael yamina yasmina yasmine \
    yolande yolene ysabel yse yseult yvette yvonne zahia zahra zaina zelie zineb zoe zohra
    """
}
