extension GivenNameSexes {
  /// Men's given names as English texts write them.
  static let englishMale = """
    alf alfie bart benny bert bertie buck buster cecil chas chuck cliff dai davey davy denny dickie donnie
    dougie ern eustace gil gordie hal herb herbie horst howie hughie iggy ivor jarvis jock johnnie ken kev len
    lenny les lew lloyd mack manny marty mateo mick mickey mitch monty morris mort nev ollie ozzie perce raj
    rafe reg richie rohan russ ryan seb shaun sid solly stu syd tarek teddy timmy trev troy tyler tyrone umar
    vern vic vinnie wally walt wilf wilfrid woody zach
    adriaen agustin ahmet aleksandr alessio alexandre alexandros alhassan aloysius amit anand anil anwar archie
    arjun armin arne aron arun asher ashok balthazar bartosz bashir benedikt bengt bilal bjorn bogdan casimir chaim
    chidi chinedu chukwuma cillian cody connor cristiano curt darius darnell declan demetrius deon deshawn devonte
    diarmuid dinesh dirck dmitriy douwe eamon eamonn edgardo efrain eino elmer emeka emmet emmett enzo eoin ernie
    esteban evander farid faisal fergal finn fyodor gennady gerardo gerrit gianluca gilberto giulio godfrey goran
    gopal grover gunnar haakon hakan hamid harish harun hendrik hezekiah hironobu hiroshi houston huw ichabod
    ikechukwu imran ishmael istvan jabez jamal janos jarrod jermaine jiri joost jovan juma kamal kareem kazuo kenji
    kenzo khaled kieran kofi krzysztof kunle kwabena kwame lachlan laszlo lazaro leandro leroy lyndon maciej mahesh
    malik manoj marcin marek mathew mehmet menachem mohan mohammad moshe muhammadu musa nasser navin nikhil nikos
    nnamdi obadiah odysseus olaf olumide orrin oskari otis padraig pekka prakash radoslav rajiv ramesh rashid
    reinaldo rhodri rodolfo rogelio roscoe rutger ruaridh sanjay sanjeev segun seamus shlomo siddharth slobodan
    stavros stig suresh takashi tomasz tunde tunji usman vasily vijay vinod virgilio wendel wilfredo wojciech yaakov
    yannis yitzhak yosef yusuf zdenek zoltan zubair jem jethro ned septimus zebedee aaron abdul abdullah abel abner
    abraham abram achilles adam adolf adolph adrian aidan ahmad ahmed alan alain alasdair alastair albert alberto
    alejandro alessandro alexander alexei alexey alfonso alfred alfredo algernon ali alistair allan alonso alphonse
    alvin amadou ambrose amir amos anatole anatoly anders andreas andrei andrew andrey andrzej angelo angus anthony
    antoine anton antonio archibald armand armando arnaud arnold arthur arturo augustus axel barack barnaby barry
    bartholomew basil bastian benedict benito benjamin ben bernard bernardo bernie bertram bertrand bill billy bob
    bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin carl carlo
    carlos casper cedric cesar charles charlie chester christian christoph christopher claude clarence clark claudio
    clement clifford clint clive clyde colin conrad constantine cornelius cosmo craig crispin curtis cuthbert cyril
    damian damien dan daniel daniil danilo dario darren dave david dean denis dennis derek desmond dexter dick diego
    dieter dietrich dimitri dirk dmitri dmitry dominic donald dorian doug douglas duncan dwayne dwight earl ebenezer
    ed eddie edgar edmond edmund eduardo edward edwin egbert elias elijah eliot elliott emanuel emil emile emilio
    emmanuel enoch enrico enrique ephraim eric erik ernest ernesto ernst errol erwin ethan etienne eugene evan
    evelio ezekiel ezra fabian fabio felipe felix ferdinand fergus fernando fidel fitzwilliam floyd francesco
    francis francisco francois frank franklin franz fred frederic frederick friedrich fritz gabriel gareth gary gaston gavin
    geoff geoffrey george georges georg gerald gerard gerhard gideon gilbert giles giorgio giovanni giuseppe glenn
    gordon graham grant greg gregor gregory grigory guido guillaume guillermo gunther gus gustav gustave guy hamish
    hank hans harold harry harvey hassan hector heinrich heinz helmut henri henrik henry herbert herman hermann
    hernan hiram homer horace horatio howard hubert hugh hugo humphrey hussein iain ian ibrahim igor ignacio
    ignatius immanuel isaac isaiah isidore ismail israel ivan ivo jack jacob jacques jaime jake jakob james jared
    jason jasper javier jebediah jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesus jim jimmy
    joachim joao joe joel johan johann johannes john johnny jon jonah jonas jonathan jonathon jorge jose josef
    joseph josh joshua josiah juan julian julio julius jurgen justin karl karim keith kenneth kenny kevin khalid
    kirk klaus konrad konstantin kurt kyle lance larry lars laurence laurent lawrence lazarus leif leo leon leonard
    leonardo leopold lester levi liam lionel lorenzo louis luca lucas lucius ludwig luigi luis lukas luke luther
    magnus mahmoud malcolm manfred manuel marc marcel marcello marco marcos marcus mario mark marko markus marshall
    martin marvin matt matteo matthew matthias maurice mauricio max maxim maximilian melvin mervyn michael michel
    miguel mikael mike mikhail miles milos milton mitchell mohamed mohammed mohamud mordecai moses muhammad murray
    mustafa nathan nathaniel neil nelson neville niall nicholas nick nicolas nigel nikolai nils noah norbert norman
    oleg oliver olivier omar orlando orson orville oscar oskar osman osvaldo oswald otto owen pablo paddy paolo
    pascal patricio patrick paul paulo pavel pedro percival percy perry pete peter petr phil philip philippe phillip
    phineas pierre pietro piotr pyotr quentin quincy rafael rahul rajesh ralph ramon randolph randall raphael raul
    ray raymond reginald reinhard rene reuben rex rhett ricardo richard rick riccardo rob robert roberto rodney
    rodrigo roger roland rolf roman romeo ron ronald rory ross roy rudolf rudolph rudy rufus rupert russell salvador
    salvatore sampson samson samuel santiago saul scott sean sebastian serge sergei sergey sergio seth seymour shane
    sherlock sherman sidney siegfried sigmund silas silvio simon solomon spencer stan stanislav stanley stefan
    stephan stephen steve steven stewart stuart sven sylvester tadeusz tariq ted terence terrence thaddeus theo
    theodor theodore thomas thorsten tim timothy titus tobias toby todd tom tomas tommy tony travis trent trevor
    tristan ulrich ulysses umberto uriah valentin vernon viktor victor vince vincent vincenzo vikram virgil vito
    vladimir volodymyr wade wallace walter warren wayne wendell werner wilbur wilfred wilhelm will willem william
    willie wilson winston wladimir wolfgang woodrow xavier yakov yuri yves zachary zbigniew
    """

  /// Women's given names.
  static let englishFemale = """
    abby alexa ana angie bernice bess bethany beverley brigid candice clare connie isla jessie jodie kirsty
    kitty lara laurel libby lila lilian madge mandy mathilda meg mercy mia noor paige sue tania tara teresa
    tilda willa
    abena adaeze adwoa agnieszka aisling aissatou akosua alejandrina amara ananya anneke annika antje aoife aparna
    araceli asha ayesha beatriz birgitta bridie bronwyn carmelita ceridwen charmaine chiara chiamaka chinwe chioma
    concepcion corazon dalia danuta deepa delphina dilys divya dolly edwige eilidh elzbieta emer enriqueta ewa farah
    fatoumata feodora folake funmilayo gerri ghislaine giulia graciela grainne greta guadalupe gwyneth halima
    hanneke heloise hildegard ifeoma ilona indira inga ingeborg ioana irena ivana jadwiga jasmine joanie jolanta
    jyoti kamala karolina katarzyna kavita keisha khadija krystyna lakshmi latasha latoya leocadia lidia ljiljana
    lucretia luz maeve magdalene mairead malgorzata marisol maryam meena meera milena mireille mirjana monika
    nadezhda naledi neha ngozi nicolette niamh noriko oksana olena olga orla paloma pavlina pilar pooja preeti priya
    radhika rania rekha rocio rukmini roisin sadia salome samira sangeeta sarita sarojini saoirse shabnam shanice
    shanthi shauna sheela shirin shivani sinead siobhan sneha soledad sonal sunita sushma svetlana swati tatyana
    teresita thandiwe tryntje usha vasanthi vidya wangari wanjiku xiomara yasmin yetunde zainab zanele zeinab
    abigail ada adela adelaide adele adeline agatha aggie agnes aileen aisha alana alberta alejandra alexandra alice
    alicia alina aline alison allison alma althea alyssa amanda amber amelia amina amy anastasia angela angelica
    angelina anita ann anna annabel annabelle anne annette annie antoinette antonia anya april arabella ariadne
    arlene astrid audrey augusta aurora ava barbara beatrice beatrix becky belinda bella bernadette bertha beryl
    bessie beth betsy betty beulah beverly bianca blanche bonnie brenda briana bridget brigitte brittany brooke
    camilla candace cara carla carmen carmela carol carole caroline carolyn carrie cassandra catalina caterina
    catharine catherine cathy cecilia cecily celeste celia charity charlene charlotte chelsea cherie cheryl chloe
    christabel christiana christina christine cindy claire clara clarissa claudia clementine colette colleen
    condoleezza constance consuelo cora cordelia corinne cornelia cosima crystal cynthia daisy danielle daphne dawn
    deborah debbie deirdre delia delilah della delphine denise desdemona diana diane dinah dolores donna dora doreen
    doris dorothea dorothy edith edna effie eileen elaine eleanor elena elinor elisa elisabeth elise elissa eliza
    elizabeth ella ellen eloise elsa elsie elvira emilia emily emma enid erica erin erna ernestine esmeralda estelle
    esther ethel eudora eugenia eugenie eunice eva evangeline eve fanny fatima faye felicia felicity fiona flora
    florence frances francesca francine freda frederica frieda gabriela gabriella gabrielle gail gemma genevieve
    georgiana georgina geraldine germaine gertrude gillian gina giovanna gisela gladys glenda gloria grace gretchen
    griselda gudrun guinevere gwen gwendolen gwendolyn hannah harriet hattie hazel heather hedwig heidi helen helena
    helga henrietta hermione hester hilda hillary holly honor hortense hyacinth ida ilse imelda imogen ines ingrid
    irene irina iris irma isabel isabella isabelle isobel ivanka ivy jacqueline jane janet janice janine jeanette
    jeanne jemima jenna jennie jennifer jenny jessica jill joan joanna joanne jocasta josefina josephine josie joyce
    juanita judith judy julia juliana julie juliet juliette june juno justine karen karin karla kate katerina
    katharine katherine kathleen kathryn kathy katie katrina kirsten kristen kristin kristina laetitia larissa laura
    lauren laurie lavinia leah leila lena leonora leona leticia letitia lillian lily linda lisa lise liz liza lizzie
    lois lola loretta lorna lorraine louisa louise lucia lucie lucille lucinda lucrezia lucy ludmila luisa lydia
    lynette mabel madeleine madeline mafalda magdalena maggie maisie malala mamie mara marcela marcella marcia
    margaret margarita margery margot marguerite maria mariam marian marianne maribel marie mariella marilyn marina
    marjorie marlene marta martha martina mary matilda maud maude maureen mavis maxine may megan meghan melania
    melanie melinda melissa mercedes meredith michelle mildred millicent mimi mina minerva minna minnie mirabel
    miranda miriam moira molly mona monica monique muriel myra myrna myrtle nadia nadine nancy naomi natalia natalie
    natasha nell nellie netta nettie nina nora noreen norma octavia odette ofelia olive olivia ophelia pamela
    patience patricia patsy patty paula paulette pauline pearl peggy penelope penny petra petunia philippa philomena
    phoebe phyllis polly portia priscilla prudence rachel ramona raquel rebecca regina renata renee rhoda rhonda
    rita roberta rosa rosalie rosalind rosamond rosamund rose roseanne rosemary rosie rowena roxana roxanne ruth
    sabina sabine sabrina sadie sally salma samantha sandra sara sarah saskia selina selma serena sharon sheila
    shirley sibyl silvia sonia sonja sonya sophia sophie stacy stella stephanie susan susana susanna susannah susie
    suzanne sybil sylvia tabitha tamara tammy tanya tatiana tess tessa thelma theodora theresa therese tiffany tina
    tracy trixie trudy una ursula valentina valeria valerie vanessa vera verena verity veronica victoria viola
    violet virginia vita vivien vivienne wanda wendy wilhelmina winifred xenia yolanda yoko yvette yvonne zara zelda
    zoe zora winnie lottie milly millie mollie nan nelly peg sal sukey tilly hepzibah keziah mehitabel almira
    ottilie adelina euphemia beata bettina birgit carlotta charmian clotilde dagmar damaris dorcas drusilla elspeth
    emmeline georgette hetty honoria isolde keturah letty lettice lina lisette lulu mitzi nanette rosalia rosetta
    ruby theodosia thomasina thora ulrika venetia victorine wilma zenobia zillah marilla winona zelma lucasta annis
    averil avis edwina eulalia eulalie eustacia gwenda hulda imogene ione jerusha joscelin junia lavina lorena
    lucilla lula lurline magda manon marcelle marietta maryann maura mehetabel melissande minty myrtilla narcissa
    oriana paulina pepita phebe philippina rosabel rosalba rosina roxy sidonie sophronia tamsin tibbie ursule
    wenonah
    """
}
