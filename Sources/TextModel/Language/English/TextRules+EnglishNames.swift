extension TextRules {
  /// Common given names that are neither words nor places nor titles.
  static let englishGivenNames = """
    aaron abena abigail adam aditya adrian agnes agnieszka ahmad ahmed aino aisha akira alan albert alejandro \
    alessandro alex alexander alexandra alexei alfred ali alice alison allan allen allison alvaro amanda amara amber \
    amit amy ana anders andrea andreas andrew andrey andy angela anil anita anjali ann anna anne anneli annie annika \
    anthony antoine anton antonio arjun arnold arthur ashley astrid attila audrey aylin ayse barbara barnaby barry \
    bartholomew beatrice beatriz ben benedict benjamin benoit bernard bernice bertram beth betty beverly bilal \
    birgit bjorn blanche bo bob bobby bogdan bonnie boris brad bradley brenda brendan brian bridget bridgid bruce \
    bruno bryan caleb calvin cameron camille carl carla carlos carmen carol caroline carolyn catherine cathy cecil \
    cecilia cedric celine cem charles charlie charlotte cheryl chiara chidi chinedu chloe chris christina christine \
    christopher claire clara clarence clarissa claude claudia clement clifford colin connie connor constance cora \
    cordelia cornelius craig crystal cuthbert cynthia daisuke dan daniel danny daphne darren dave david dean deborah \
    debra deepak delia denis dennis derek desmond diana diane dick diego dieter dimitris dmitri dolores dominic don \
    donald donna dorian doris dorothy doug douglas dragan duarte duncan dylan ed eddie edgar edith edmund edna \
    eduardo edward edwin edwina eileen elaine eleanor elena eleni eli elias elif elijah elisabeth elizabeth ella \
    ellen ellis eloise elsa emily emma emmanuel emre enid enrique eric erica erik erin ernest ernestine esme esther \
    ethan ethel eugene eva evan evelyn ezra fatima felicia felicity felix fergus fernando fiona folake frances \
    francesca francis francisco francois frank franklin fred frederick friedrich gabriel gail gareth gary gavin \
    geoff geoffrey george gerald geraldine gerard gerhard gertrude gilbert giles giorgos giovanni giulia gladys \
    gloria godfrey gonzalo goran gordon graham greg gregory greta guillaume guillermo gunnar gustav gwen gwendolyn \
    gyorgy hannah hans hao harold harriet harriett harry haruto harvey hassan hazel heather hector heidi heinz helen \
    helena helga henning henri henrik henry herbert herman hester hilary hillary hiroshi holly horace horst hortense \
    howard hugh hugo humphrey hyun ian ibrahim ignacio ilona ilse imogen ines ingrid ioana irene irina isaac isabel \
    isabella isaiah isobel istvan ivan ivana jack jacob jacqueline jacques jake jamal james jamie jane janet janice \
    jaroslav jasmine jason jasper javier jay jean jeff jeffrey jelena jemima jennifer jenny jens jeremy jerome jerry \
    jessica jessie jiho jill jim jimmy jing joan joanna joanne joao joaquin joe joel johan john johnny jon jonah \
    jonas jonathan jorge jose josef joseph josephine joshua josiah joyce juan juanita judith judy jukka julia julian \
    juliana julie juliet juliette julio june juraj jurgen justin kamau karen karim karin karl katarzyna kate \
    katherine kathleen kathryn kathy katie katya kavita keith kelly kenji kenneth kenta kevin khalid kieran kim \
    kirsten kofi kostas kristen kristin krzysztof kurt kwame kwesi kyle lachlan lakshmi larry lars laszlo laura \
    lauren laurence laurent lawrence layla leah lee leila leo leon leonard leonid leopold leroy leslie lewis leyla \
    liam lillian linda linnea lionel lisa lloyd lois lorenzo lorna lorraine louis louise luca lucas lucia lucy luis \
    luisa lukas luke luther lydia lynn mabel maeve magdalena magnus malachi malcolm manuel marc marcia marco marcus \
    margaret marguerite maria marian marie marilyn mario marion marjorie mark marlene marshall marta martha martin \
    marvin mary matej mateo mathieu mathilde matilda mats matteo matthew matti maud maureen maurice mavis max maxine \
    meera megan mehmet mei melanie melissa melvin mette michael michel michelle miguel mihai mike mikhail milan \
    mildred millicent milos minho mohamed mohammad mohammed molly mona monica morgan mortimer muhammad muriel \
    mustafa myra nadia nadine nancy naoko naomi nasser natalia natalie natasha nathalie nathan nathaniel neil nelson \
    neville ngozi nicholas nicola nicole nigel nikolai nikos nina nkosi noah noel nora norma norman oleg olga oliver \
    olivia olumide omar orville oscar osvaldo otieno otis ottilie otto owen pablo pamela patricia patrick paul paula \
    pauline paulo pawel pedro peggy pekka penelope perpetua petar peter petra phil philip philippa phillip phineas \
    phoebe phyllis pierre piotr portia priya quentin quincy rachel radu rafael rahul rajesh ralph ramon ramona rania \
    ravi raymond rebecca reginald renee reuben rhoda ricardo richard rick rita robert roberta roberto robin roderick \
    rodney rodrigo roger rohan roland roman ron ronald rosa rosalie rosalind rosamund rosemary ross rowena roy ruben \
    rudolf rui rupert russell ruth ryan sabine sabrina sakura sally salma sam samantha samir samuel sandra sanjay \
    santiago sara sarah saul scott sean sebastian sergei sergio seth seymour shannon sharon sheila shirley sidney \
    sigrid silas simon simone sipho sofia solomon sonia soojin sophia sophie soren stacy stanley stefan stefano \
    stella stephanie stephen steve steven stuart sunil sunita susan suzanne sven svetlana sybil sylvia sylvie \
    tabitha takashi tamara tanya tariq tatiana ted teresa terrence terry thabo thaddeus thelma themba theo theodore \
    theresa thiago thierry thomas thora tiago tiffany tim timo timothy tina tobias tobin todd tom tomas tomasz tommy \
    tony tracy trevor tristan tunde tyler ulrich ulrike ursula uwe vaclav valentina valeria valerie vanessa vaughn \
    vera vernon veronica vijay vikram viktor vincent viola vivian vladimir wallace walter wanda wanjiru warren wayne \
    wei wendy werner wilbur wilfred wilhelm wilhelmina william willie winifred winston wojciech xavier xiao ximena \
    yasmin yolanda youssef yuki yuko yuri yusuf yves yvette yvonne zachary zanele zara zbigniew zelda zeynep zoe \
    zoltan zoran
    """

  /// What goes on after a name that ends in an abbreviation: roles of people, parts and kinds of institutions, and what
  /// is called after people.
  static let englishContinuations = """
    chairman chairwoman chairperson chair president vice ceo cfo coo cto chief executive executives director directors \
    managing manager managers general senior junior deputy assistant associate acting interim former founder \
    co-founder cofounder owner partner partners principal secretary treasurer spokesman spokeswoman spokesperson analyst \
    economist strategist editor publisher reporter correspondent columnist lawyer attorney counsel engineer \
    professor mayor governor senator senators representative representatives congressman congresswoman ambassador minister \
    judge justice commissioner sheriff marshal inspector delegate delegates envoy negotiator ombudsman \
    rep reps sen sens gov govs gen lt col maj capt sgt adm cpl atty amb pres supt del \
    senate house congress supreme court courts district circuit appeals bankruptcy department dept treasury government \
    embassy consulate army navy air force forces marine marines coast national federal central state states capitol \
    postal patent trade trademark customs border immigration citizenship fish forest geological geodetic naval military \
    olympic open soccer football basketball tennis golf steel bank bancorp airways airlines cellular office bureau agency \
    commission committee council board administration authority service services security university college \
    school high academy institute institution foundation fund trust museum library hospital center centre church \
    cathedral memorial monument park square street avenue boulevard road drive bridge highway parkway expressway lane \
    plaza tower towers building hall stadium arena airport station day week prize award awards medal lecture scholarship \
    inc corp ltd co llc plc lp limited company corporation group holdings class common preferred series notes shares stock \
    division unit units subsidiary plant factory headquarters campus products stores magazine newswires studios pictures \
    records press journal times post daily news tribune gazette herald police democrat democrats republican republicans \
    independent metropolitan metro area county city town region regional dollar dollars constitution code \
    citizen citizens troops soldiers officials intelligence population economy law
    """
}
