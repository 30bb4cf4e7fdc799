extension GivenNames {
  /// What English, Spanish, Portuguese, French, German, Italian and Russian speakers are commonly called for short, and
  /// the forms that English newspapers use for the same person side by side ("Pyotr", "Peter").
  static let english = """
    william bill wm will billy willy willie liam wilhelm guillermo guillaume guglielmo
    robert bob robt rob bobby robbie roberto bobbie
    michael mike mick mickey mikey michel miguel mikhail mikhael misha
    james jim jas jimmy jamie jimmie
    john jack jno johnny johnnie johann johannes hans ivan giovanni joao
    juan juanito
    joseph joe jos joey jose josef giuseppe pepe iosif yosef
    thomas tom thos tommy tomas tommaso
    richard dick richd rick rich ricky richie ricardo riccardo dickie dicky
    charles charlie charley chas chuck carlos carlo karl
    edward ed edw eddie ted teddy eduardo edouard edoardo eduard ned neddy eddy
    anthony tony antonio antoine anton toni
    daniel dan danl danny daniele danilo
    david dave davey davide
    stephen steven steve stefan stefano esteban etienne stepan stevie
    christopher chris kit cristobal christophe christoph cristoforo
    matthew matt mateo matthieu matthias matteo matvei
    andrew andy andreas andre andres andrei andrey andriy
    benjamin ben benj benny benjie
    samuel sam saml sammy samuele
    gregory greg gregor gregorio grigory grigori
    kenneth ken kenny
    ronald ron ronnie
    donald don donnie
    timothy tim timmy timofey
    nicholas nick nicky nicolas nikolai nikolay nicola niccolo nikolaos nikos kolya
    patrick pat paddy patricio patrice
    peter pete pedro pierre pietro pyotr petr piotr
    philip phillip phil felipe philippe filippo
    lawrence larry laurence laurent lorenzo
    gerald gerry jerry
    jeffrey jeff geoffrey geoff
    douglas doug
    frederick fred fredk freddie freddy federico frederic friedrich fritz
    theodore theo fyodor fedor feodor teodoro theodor
    vincent vince vinnie vicente vincenzo
    walter walt wally
    raymond ray raimundo ramon
    zachary zach zack zakhary zachery
    alexander alex alexr alec alejandro alexandre alessandro aleksandr alexandr aleksander oleksandr alexandros
    alexei alexey aleksei aleksey alyosha
    jonathan jon jonny
    george jorge geo georges georg giorgio georgy georgi georgios yuri yury jurij
    henry harry hank henri enrique heinrich enrico
    francis frank frankie francisco paco pancho francesco francois franz kiko
    louis lou luis luigi ludwig lewis
    paul paulo pablo paolo pavel
    martin marty martino
    leonard leo lenny leonardo leon
    albert al bert alberto bertie
    arthur art artie arturo artur
    eugene eugenio evgeny evgeni yevgeny yevgeni
    harold hal
    alfred alf alfredo fred
    stanley stan
    clifford cliff
    russell russ
    joshua josh
    jacob jake jakob jacobo jacques
    nathaniel nathan nathl nate nat
    dmitry dmitri dmitriy dima dimitri dimitry
    vladimir volodymyr volodya vova
    sergei sergey serge sergio serhiy
    konstantin constantine kostya
    ignacio nacho ignatius ignazio
    manuel manny manolo emmanuel emanuel
    rafael rafa raphael raffaele
    eric erik erich
    mark marc marco marcos marcus markus
    luke lucas luca lukas lukasz
    simon simeon simone semyon
    mohammed mohamed muhammad mohammad muhammed mohamad mehmet
    ahmed ahmad ahmet
    hussein hussain husayn hossein husain
    yusuf youssef yousef yusef
    ibrahim ebrahim
    abdullah abdallah abdulla
    elizabeth liz beth betsy lizzie betty isabel elisabeth eliza elisabetta isabella lizzy liza lisbeth bess bessie
    katherine kate kathy katie kitty catherine cathy katharine kathryn katarina caterina ekaterina yekaterina katya katrina kath katy kat
    margaret maggie meg peggy marguerite margarita greta margherita madge marge margie maisie
    susan sue susie suzanne susanna
    deborah debbie deb debra
    jennifer jen jenny
    rebecca becky becca
    patricia patty tricia trish
    barbara barb
    victoria vicky vicki vika
    kimberly kimmy
    pamela pam
    cynthia cindy
    abigail abby
    madeleine maddie madeline
    nancy nan
    mary maria marie masha miriam molly polly
    anne ann anna annie hannah anya
    helen elena helene helena yelena olena
    julia julie giulia yulia yuliya julieta
    sophia sofia sophie sofya
    alexandra alejandra alessandra aleksandra oleksandra
    christina christine kristina cristina tina chrissy
    dorothy dot dottie dolly
    eleanor nell ellie nellie eleanora nora elinor
    frances fran francesca francoise francisca fanny francie
    jessica jess jessie
    judith judy judi
    lillian lily lilian
    natalia natalie natalya nataliya natasha
    olga olha
    sarah sara sally sadie
    theresa teresa tess
    veronica veronika ronnie
    virginia ginny
    tatiana tatyana tanya
    augustus gus
    bernard bernie barney
    bartholomew bart
    bradley brad
    chester chet
    clement clem
    curtis curt
    dominic domenico
    ernest ernie ernesto ernst
    ezekiel zeke
    ferdinand ferdie fernando
    gabriel gabe gabriele
    herbert herb
    howard howie
    isaac ike
    isadore izzy isidore
    jeremiah jed
    julian jules
    leroy roy
    malcolm mal
    marvin marv
    maurice morrie mauricio maurizio
    maximilian max maxim
    melvin mel
    mitchell mitch
    oliver ollie olly
    oswald ossie oz
    percival percy
    randall randy
    reginald reg reggie
    rodney rod roddy
    rudolph rudy rudolf
    salvatore sal
    sebastian seb
    sidney sid
    sylvester sly
    thaddeus thad tad
    tobias toby
    vernon vern
    victor vic viktor vittorio
    wilfred wilf wilfrid
    woodrow woody
    olufemi femi
    olusegun segun
    babatunde tunde
    chukwuemeka emeka
    oluwaseun seun
    olusola sola
    caroline carrie
    charlotte lottie lotte
    clementine clemmie
    emily emmie
    florence flo florrie flossie
    gertrude gertie trudy
    gwendolyn gwen
    harriet hattie
    henrietta etta hetty
    jacqueline jackie
    josephine josie
    louisa louise lulu
    matilda tilly tillie maud
    mildred millie
    melissa missy
    penelope penny
    philippa pippa
    priscilla cilla
    samantha sammie
    sandra sandy
    stephanie steph stefanie
    theodora dora
    valerie val
    wilhelmina mina minnie
    winifred winnie
    anastasia nastya
    dolores lola
    katarzyna kasia
    malgorzata gosia
    """
}
