/**
 * Short and pet forms of given names: a full form, then the forms its bearers go by. Folded spelling (no accents).
 * A short form may stand in several lines (Alex, Sasha, Toni). Source: general knowledge of naming customs in the
 * languages named, hand-written for this project; public domain.
 */
export const nicknameLines = `
# English
abigail abby abbie gail
abraham abe bram
adelaide addie heidi
agnes aggie nessie
albert al bert bertie albie
alexander alex alec alexis xander sandy sasha lex aleck eck zander
alexandra alex alexa sandra sandy lexi lexie ali sasha xandra alix
alfred alf alfie fred freddie al
alice ali allie
alison ali allie
amanda mandy manda
amelia amy millie mel
andrew andy drew dre
angela angie ange
anna annie ann anne nan nancy
anne annie ann nan nancy
anthony tony ant toni
antonia toni tonia
archibald archie baldie
arnold arnie
arthur art artie
augustus gus augie
barbara barb babs barbie bobbie
bartholomew bart
beatrice bea trixie bee
benjamin ben benny benji benjy
bernard bernie barney
bernadette bernie detta
bradley brad
brandon bran
bridget biddy bridie
calvin cal
cameron cam
carolyn carol carrie lynn caro
caroline carol carrie lynn caro caz
cassandra cass cassie sandra
catherine cathy kate katie cat cath kitty kay cate catie
katherine kathy kate katie kat kath kitty kay kit
kathleen kathy kate katie kath kay
cecilia cece celia cissy
charles charlie chuck chas chaz chip charley
charlotte charlie lottie lotte char
chester chet
christine chris christie chrissie tina chrissy
christina chris christie chrissie tina chrissy
christopher chris kit topher christy
clarence clary
clifford cliff
clinton clint
constance connie
cornelius neil corny con
cynthia cindy
daniel dan danny
danielle dani danny ellie
david dave davy davie
deborah deb debbie debby
debra deb debbie debby
delores lola
dennis denny den
diana di
dominic dom nick
dominique dom
donald don donny donnie
donna don
dorothy dot dottie dolly dory
douglas doug
dwight ike
edith edie
edmund ed eddie ned ted
edward ed eddie ned ted teddy eddy
edwin ed eddie ned win
eileen ellie
eleanor ellie nell nora nellie ella elle
elizabeth liz beth betty lizzie eliza betsy bess lisa libby elsie lise bessie liza buffy
ellen nell nellie ellie
emily em emmie millie
emma em emmie
emmanuel manny
ernest ernie
esther essie hettie
eugene gene
evelyn eve evie
florence flo florrie flossie
frances fran fanny frannie frankie
francis frank fran frankie
franklin frank frankie
frederick fred freddie freddy rick fritz
gabriel gabe gab
gabrielle gabby gab elle
geoffrey geoff jeff
george georgie geordie
georgina georgie gina
gerald gerry jerry
geraldine gerry geri
gerard gerry
gertrude gertie trudy
gilbert gil bert
grace gracie
gregory greg
gwendolyn gwen wendy
harold harry hal
harriet hattie harry
harvey harv
heather hettie
helen nell nellie lena
henry harry hank hal
henrietta hettie etta
herbert herb bert
howard howie
hubert hugh bert
isaac ike zak
isabel bel bella izzy issy
isabella bella izzy issy isa
jacob jake jay
jacqueline jackie jacqui
james jim jimmy jamie jem jay
jane janie jenny
janet jan
janice jan
jasmine jas jazz
jason jay jase
jean jeannie
jeanette nettie
jeffrey jeff
jennifer jen jenny jenn
jeremy jerry jem
jerome jerry
jessica jess jessie
jill jilly
jillian jill jilly
joan joanie
joanna jo joey
joanne jo
john jack johnny jon johnnie jock
jonathan jon jonny johnny nathan jonty
joseph joe joey jo jos
josephine jo josie fifi posy
joshua josh
joyce joy
judith judy judi jude
julia jules julie
juliana jules
julian jules
justin jus
karen kaz
kenneth ken kenny
kevin kev
kimberly kim kimmie
laura laurie lolly
lawrence larry laurie
laurence larry laurie
leonard leo len lenny
leo lee
leonora nora
leslie les
lester les
lewis lew
lillian lil lily lilly
linda lindy lyn
louis lou louie
louise lou lulu
lucille lucy lou
lucinda lucy cindy
madeleine maddy maddie
madison maddie
marcus marc
margaret maggie peggy meg marge margie peg meggie greta daisy madge rita megan
maria mary
marian mary
marilyn mary
marjorie marge margie
mark marky
martha marty patty
martin marty
mary molly polly may mamie minnie moll
matilda tilly mattie tilda
matthew matt matty
maureen mo
maurice mo morrie
maxine max
maximilian max
maxwell max
melanie mel
melinda mel mindy lindy
melissa mel lissa missy
melvin mel
michael mike mick mickey micky mikey mitch
michelle shelly mich chelle
mildred millie
mitchell mitch
miranda randy mandy
mohammad mo
montgomery monty
nancy nan
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico
nicola nicky nikki
nicole nicky nikki nic
norman norm
oliver ollie olly
olivia liv livvy ollie
oscar ozzie
oswald oz ozzie
pamela pam
patricia pat patty trish tricia patsy pattie
patrick pat paddy pady rick
paul paulie
pauline polly
penelope penny nell
percival percy
peter pete
philip phil pip
phillip phil pip
philippa pippa pip
phoebe phebe
phyllis phyl
prudence prue
rachel rach rae
randall randy
randolph randy
raymond ray
rebecca becky becca bex
reginald reg reggie
rene ren
reuben ben
richard rick dick rich ricky richie rico dickie
robert rob bob bobby robbie bert rab
roberta bobbie robbie
roderick rod rick
rodney rod
roger rog
roland rollo rolly
ronald ron ronnie ronny
rosalind roz rosie
rosemary rose rosie romy
rose rosie
roxanne roxy
rudolph rudy
rupert rupe
russell russ rusty
ruth ruthie
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sadie sal
sebastian seb bas
sharon shaz
sheila shell
shirley shirl
sidney sid
simon si
sophia sophie
spencer spence
stacey stace
stanley stan
stephanie steph steffi stevie
stephen steve stevie ste
steven steve stevie
stuart stu stew
suzanne sue suzie suzy
susan sue suzie susie suzy
sylvia sylvie syl
tamara tammy
terence terry
teresa terry tess tracy
theresa terry tess tracy tessa
theodore ted theo teddy
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
vanessa nessa ness
veronica ronnie vera nica
victor vic
victoria vicky vic tori
vincent vince vinny vin
virginia ginny ginger
vivian viv
wallace wally
walter walt wally
wendy wend
wesley wes
wilfred wilf fred
william bill will billy willie liam wills
winifred winnie fred freda
winston win
yvonne vonnie
zachary zach zack zac
# French
adrien adri
agathe agatha
alain al
alexandre alex alexis sandro sacha
alexandra alex sandra alexia
amelie amel lili
anais nana
andre dede
antoine tonio toine titoine
anne nanou annie annick anouk anette
armelle armel mel
aurelie lili aure orelie
aurelien aure orel
baptiste bat batiste
benedicte bene
benjamin ben benji benj
benoit ben ben's
bernard nanard
bertrand bert
brigitte brig bri gigi
camille cam mimi
capucine capu
caroline caro line
catherine cathy cath katy kat cathou
cecile cec cecilou
celine cel lili
charlotte cha chacha lolotte
christelle chris cricri kristel
christian chris cricri
christiane chris cri
christine chris cricri tine
christophe chris tof cricri kris tophe
claire clairette
claude cloclo
clemence clem
clement clem
clementine clem titine
colette coco
corinne coco co
damien dam dams
daniel dan dany
daniele dany
danielle dany dani
david dav
delphine del dedel
denis dede
denise niss
didier didi
dominique dom domi
edouard ed doudou
eleonore leo elo nonore
elisabeth babeth lili zabeth elise lisa babette lise
elodie elo
eloise elo
emilie mimi em emi
emmanuel manu
emmanuelle manu emma
eric rico
estelle stella
etienne tienne titi
eugenie nini
evelyne eve evy
fabien fab fabi
fabienne fab fabi
fabrice fab fabi
florence flo
florent flo
florian flo
francine fran
francis cis
franck francky
francois fanfan franz
francoise fanfan soizic francette
frederic fred fredo
frederique fred
gabriel gab gaby
gabrielle gaby gab
gaelle gael
gauthier gaut
genevieve ginette viviane gene
georges jojo
gerard gege
gilbert gigi gil
gilles gilou
ginette gigi
gregoire greg
gregory greg
guillaume guigui gui will
guy guitou
helene ln lene
henri riton
herve vev
hugues hugo
isabelle isa zabou belle isou
jacqueline jacquie line jackie
jacques jacquot jacky
jean jeannot
jeanbaptiste jb baptiste
jeanclaude jc
jeanfrancois jef jf
jeanlouis jl
jeanluc jl
jeanmarc jm
jeanmarie jm
jeanmichel jm
jeanpaul jp
jeanphilippe jp
jeanpierre jp jeanpi
jeansebastien jseb js
jeanyves jy
jeanne jeannette
jennifer jenny jen
jeremie jerem
jeremy jerem
jerome jej gege
jessica jess
joel jojo
jonathan jo john
joseph jo jojo jos
josephine jo josy
josette josy
josiane josy
julie juju
julien juju jul
juliette juju
justine juju
karine kaki ka
laetitia laeti titia
laure lolo
laurence lolo lau laurie
laurent lolo lau
lea lele
leonard leo
leopold leo
lionel lio
louis loulou
louise loulou lou
luc lucas
lucie lulu
lucien lulu
ludovic ludo
madeleine mado
magali mag maga
marc marco
marcel marco
margaux margot
marguerite margot
marie mimi manon marion
mariechristine mc
mariefrance mf
mariehelene mh marilene malene
mariejose mj majo
marieline marilyne
marielouise malou
mariepierre mp
mariesophie maso
mariethe marietherese
marietherese mt maite
marine maritou
martine titine tine
mathieu mat math matt
mathilde math mat titi
matthieu mat math matt
maurice momo
maxime max
melanie mel mela
michel mich mimi michou
michele mich mimi
micheline mimi
mireille mimi mireio
monique momo nique
mohamed momo mo med
mylene mymy
myriam mimi mymy
nadine nad nana
nathalie nath nat nathou
nicolas nico nic nicou
nicole nic
odile dodile
olivier olive oliv oli
pascal pasc
pascale pasc
patrice pat
patricia pat
patrick pat patou
paul popaul
perrine perrinou
philippe phil fifi philou
pierre pierrot piero
pierreyves py
quentin quent
raphael raph rafa
raphaelle raph
raymond ray momo
rebecca becca
regine gigi
remi rem
remy rem
renaud reno
rene nene
robert bob bebert
roger roro
romain rom
rosalie lilie
samuel sam
sandrine sand sandy drine
sebastien seb bastien
serge sergio
severine sev
simon sim
sophie so soso
stanislas stan
stephane steph stef
stephanie steph stef fanny
suzanne suzie suzon
sylvain syl
sylvie syl vivi
therese tete
thibault tib titi thib
thibaut tib titi thib
thierry titi th
thomas tom toto
timothee tim timo
valentin val
valentine val
valerie val valou
veronique vero
victor vic toto
vincent vince vinz
violette vio
virginie vivi virg gin ninie
viviane viv vivi
xavier xav
yannick yann
yves yvon
yvette veve
zoe zozo
# German
adelheid heidi adele
albrecht al abi
alexander alex sascha xander
alexandra alex sandra sascha
alfred fred fredi
alois lois loisl
andrea andi
andreas andi andy anderl andre
angelika geli angie
anna anni anne annerl anke antje
annegret anne gret gretel
annemarie annemie anne annemi
anton toni
antonia toni
astrid asti
augustin gustl
august gustl
barbara babs barbel babsi bab
barbel barbara
benedikt bene
benjamin ben benni
bernd berni
bernhard bernd berni hardy
bernadette detta berni
berthold bert
birgit biggi gitti
brigitte gitti gitta biggi britta
burkhard burki
christa christel
christian chris christl kris
christiane chris jane
christine chris christl christel tine stine
christina chris tina
christoph chris stoffel christof
christopher chris
claudia claudi
cornelia conny nelly corny
cornelius conny
daniel dani danny
daniela dani
dieter didi
dietmar didi
dietrich dieter didi dirk
dominik domi nik
dorothea doro dorle thea dorothee
dorothee doro thea
eberhard ebi hardy
edeltraud traudl edel
eduard edi
eleonore lore nora elli
elfriede elfi friedel
elisabeth lisa elli sissi lisbeth liesel else elsa betti lilli ilse lies liesl bettina
elke elkchen
emanuel manu
erhard hardy
erika rika
ernst ernstl
erwin win
eva evi
felicitas feli
ferdinand ferdi nand
florian flo
franz franzl
franziska franzi sissi fanny ziska
friederike rike friedel frieda fritzi
friedrich fritz fried friedel frieder
gabriele gabi gaby
georg schorsch schorschi jorg girgl
gerd gerhard
gerda gerdi
gerhard gerd hardy geri
gerlinde linde
gertrud trude gerti traudel trudi
gisela gisi gila
gottfried friedel gotti
gregor greg
gudrun gudi
gunter gunni
gunther gunni
hannelore hanne lore hanni
hannes johannes
hans hansi hansl
hansjoachim hajo hansjo
hansjorg hajo
hansjurgen hajo hansi
hanspeter hape hp
harald harry hari
hartmut hardy
hedwig hedi hede
heidemarie heidi
heike heiki
heiner heinrich
heinrich heinz heiner hein henning rick
heinz heinzi
helene leni lena hella
helga helgi
helmut helmi
henriette jette henni
herbert herbi bert
hermann manni hermi
hildegard hilde hildi gardi
horst hotte
hubert hubsi hubi
ilona ilo
ingeborg inge ingi
ingrid inga inge
irmgard irmi irma
isabell isa bella
jakob jockel kobi jakl
jana jani
jennifer jenny jenni
joachim jochen achim jo joschi
johann hans hansi hannes
johanna hanna hanne hanni jo
johannes hans hannes jo jojo hansi
jonas joni
josef sepp seppi jupp beppo pepi
josefine fini josi
judith judi jutta
julia jule juli
julian jule juli
jurgen jogi
jorg jogi
jutta jutti
karin kari
karl karli kalle
karlheinz kalle heinz kh
karoline karo lina
katharina kathi katja kati katrin kaethe kathe trina rina kat
kathrin kathi kati katha
katrin kathi kati katha
klaus klausi
konrad conny kurt konni
konstantin konsti
kornelia conny konny
kristina kris tina
kunigunde gundi
leonhard leo hardl
leopold poldi leo
lieselotte lilo lotte
lothar lodi
ludwig lutz wiggerl luggi lude
magdalena lena leni magda
manfred manni fred
manuel manu
manuela manu ela
margarete grete gretel margret gretl rita meta
margarethe grete gretel gretl
margit maggi
maria mia mitzi mizzi marie ria
mariannne nanni
marianne nanni janne
markus maggus max
martin maddin
martina tina
mathias hias mats matze matthi
mathilde tilde
matthias matze hias mats matthi matti
maximilian max maxi
melanie mel melli
michael michi michel mike michl much
michaela michi ela michaele
monika moni
nikolaus klaus niko nik nikki
nikolas niko nik
norbert nobby norbi
oliver oli olli
oskar ossi
oswald ossi
otto otti
patrick pat
paula paulchen
petra peti
philipp phil flip lipp
rainer raini
raimund mundl
rebecca becky
reinhard reini hardy
reinhold reini
renate rena nati reni
rita margarita
robert rob robby bert
roland roli
rolf rudolf
rosemarie rosi
rosina rosi
rosa rosi
rudiger rudi
rudolf rudi rolf
ruprecht rupp
sabine bine sabi biene
sabrina bri
samuel sami
sebastian basti wastl bastian seb
siegfried siggi sigi fred
sieglinde linde sigi
sigmund siggi
sigrid siggi
silvia silvi
simone simi
sonja sonni
sophie soph fipsi
stefan steff steffen stef
stefanie steffi stef
stephanie steffi
susanne susi sanne suse
sven svenni
tanja tani
theodor theo teddy
theresa resi tessa resl
therese resi
thomas tom thommy tommi
thorsten toto totte
tobias tobi
torsten toto totte
traudel traudi
ulrich uli ulli ulf
ulrike uli ulli rike ulla
ursula ulla uschi urs ursel
uwe uwi
valentin vale
verena vreni vera
veronika vroni vera nika
viktor vik
viktoria vicky viki
volker volki
volkmar volki
waltraud traudl trudi walli
walter walli
walther walli
werner werni
wilhelm willi will wim helm willy
wilhelmina mina minna
wilfried willi fried
winfried winni fried
wolfgang wolf wolfi gangerl wolle
wolfram wolf
yvonne yvi
# Spanish, Catalan, Portuguese
adelaida ade
adolfo fito
adrian adri
agustin agus tin
agustina agus tina
alberto beto berto tito
alejandra ale jandra sandra alex
alejandro ale jandro alex sandro jano
alfonso fon poncho alfon fonso
alfredo fredo fredi
alicia ali licha
amparo amparito
ana anita
anabel ana bel
anamaria ana anamari
andres andresito
angel angelito gelo
angela angelita
angeles angelines geles
antonia toni toñi toni tonia antoñita
antonio toni tono antoñito toño tonio
araceli ara celi
asuncion asun choni
aurora yoya
bartolome tolo
beatriz bea betty
begona bego
belen belencita
bernardo berna nardo
bienvenido bienve
candelaria cande candela
caridad cari
carlos carlitos charlie
carlota carlo
carmen mamen carmina carmela menchu carmencita maricarmen
carolina caro
catalina cata lina
cecilia ceci
cesar cesarito
concepcion concha conchi conchita
consuelo chelo
cristian cris
cristina cris tina
cristobal tobal cristo
dolores lola loli lolita
domingo mingo
eduardo edu lalo eduar
elena nena leni
elisa eli
elvira vira
emilio emi milio
encarnacion encarna encarni
enrique quique kike quico enric
ernesto neto ernes
esperanza espe pera
esteban estebi
eugenia geni
eugenio genio
eva evita
federico fede fico
felipe feli pipe
felix feli
fernanda fer nanda
fernando fer nando
florencia flor
francisca paca paqui paquita fran cisca
francisco paco fran curro pancho francis quico kiko frasco paquito cisco xisco
gabriel gabi
gabriela gabi
gerardo gera
gertrudis tula
gonzalo gonza chalo
graciela chela gra
gregorio goyo
guadalupe lupe lupita
guillermo guille memo willy
gustavo gus tavo
hector tito
herminia mina
ignacio nacho iñaki igna nacho
immaculada inma
inmaculada inma
inmaculada macu
isabel isa chabela bel chavela
isidro isi
ismael isma
jacinto chinto
javier javi xavi
jeronimo jero
jesus chus chuy suso jesusin
jesusa chusa
joaquin quin quino ximo joaco
jordi jordiet
jorge jorgito coque
jose pepe chepe josito
josealberto josal
joseantonio josan
joseluis joselu pepelu
josefa pepa fina pepi pepita
josefina fina pepa josefi
josejuan jota
josemanuel chema josema
josemaria chema txema josema
josemiguel josemi
josevicente josevi
juan juanito juancho
juanantonio juanan
juancarlos juanca
juanfrancisco juanfran
juanjose juanjo
juanluis juanlu
juanmanuel juanma
juanmaria juanma
juanmiguel juanmi
juanpablo juanpa jp
juanpedro juanpe
juana juani
julian juli
leonardo leo nardo
leticia leti
lorena lore
lorenzo loren
lourdes lurdes lula
lucia luci
luis lucho luisito güicho
luismiguel luismi
luisa lucha
magdalena magda malena lena
manuel manolo manu lolo manel manuelillo
manuela manoli manola lola manuelita
marcelino lino
marcelo chelo marce
marcos quito
margarita marga rita margari
maria mari mariquita
mariaangeles marian angeles mariangeles
mariaantonia marian toñi
mariacarmen mamen maricarmen
mariadelcarmen mamen carmen maricarmen
mariadolores lola loli mariloli
mariaelena marielena malena
mariaeugenia maru mariu
mariaisabel maribel isa marisa
mariajesus chus mariajo machus
mariajose mariajo majo pepa cote
mariajulia mariju
marialuisa marisa luisa
mariamercedes merche
mariapaz maripaz
mariapilar pili pilar maripili
mariarosa rosa mariro
mariasoledad marisol
mariateresa maite maritere teresa mayte
mariavictoria mariví mavi marivi
mariavictoria toya
mariano nano
marina mari
mario mayito
marta martita
martin tin
matias mati
mateo teo
mauricio mau
maximiliano maxi
mercedes merche merceditas meche mercè
miguel miki migue michel
miguelangel miguelan
milagros mila milagritos
miriam miri
monica moni
montserrat montse
natalia nati nat naty
natividad nati
nicanor nica
nicolas nico
nieves nievitas
noelia noe
nuria nuri
oscar osc
pablo pablito
patricia patri pati
paula pau
paz pacita
pedro perico pedrito peret
pilar pili piluca pilarin
presentacion presen
primitivo tivo
rafael rafa falo rafi
rafaela rafi fela
ramon moncho mon ray
raquel raque
raul rauli
refugio cuca
remedios reme
ricardo ricky richi cardo
roberto rober beto tito
rocio chio ro
rodolfo fito rodo
rodrigo rodri
rogelio roge
rosa rosita
rosario charo chari
rosaura rosi
ruben rube
salvador salva chava boro
samuel samu
sandra sandri
santiago santi yago chago diego tiago
sebastian sebas seba
sergio sergi checho
silvia silvi
sofia sofi
soledad sole
susana susi
teodoro teo
teresa tere teresita
tomas tomasito tommy
trinidad trini
valentina vale
valentin vale
vanesa vane
veronica vero
vicente chente vicen
vicenta vicen
victor vito
victoria vicky toya vico
virginia virgi
virtudes virtu
yolanda yoli
adriano adri
afonso fonso
alexandre xande xandre alex
ana aninha nita
andreia deia
antonia toninha
antonio toninho to tonho tozé
armando mando
artur tutu
augusto guto gusto
beatriz bia bea
bernardo be
bruno bruninho
caetano tano
candido candinho
carla carlinha
carlos carlinhos calu caca
cassio cacá
catarina cata cati
claudio claudinho
conceicao sao
cristiano cris
cristina cris tininha
daniel dani
daniela dani
diogo dio
domingos mingos
eduarda duda
eduardo edu dudu duda
elisabete bete beta
fabio binho
fernando nando fe
filipa pipa lipa
filipe lipe
francisca chica xica
francisco chico xico kiko
frederico fred
gabriela gabi
gonçalo gonças
goncalo gonca
guilherme gui guiga
gustavo guga gu
helena lena
henrique rique kiko ric
ines inesita
isabel bela isa belinha
joana joaninha
joao joaozinho jota joca jao
joaopedro jp
joaquim quim quincas
jorge jorginho
jose ze zezinho zeca
joseantonio toze
josecarlos zeca
joseluis zeluis
josemanuel zemanel zeman
josemaria zemaria
laura laurinha
leonor nono
leticia leti
lucia lu
luciana lu
luciano lu
luis lu lula luisinho
luiz lu lula luizinho
luisa lu
madalena mada lena
manuel manel manelinho nelo
manuela nela manu
marcelo celo
marco marquinho
margarida guida gui maggie
maria mia mariazinha micas
mariadaconceicao sao
mariajoao mj
mariana mari
mariadefatima fatima
matilde titi
miguel micas mig
nelson nelsinho
nuno nuninho
osvaldo vado
patricia pati ti
paulo paulinho
pedro pedrinho pepe
rafael rafa
raimundo mundo
ricardo rica cado
rita ritinha
roberto beto
rodrigo digo rodri
ronaldo naldo
rui ruca
sebastiao tiao bastiao
sergio serginho
silvia sil
sofia fifi
susana su
teresa te teresinha
tiago ti
valdemar mazinho
vasco vasquinho
vera verinha
vitor vitinho
xavier xavi
# Italian
agostino tino ago
alberto berto albi
alessandra ale sandra
alessandro ale sandro alex
alessia ale
alessio ale
alfredo fredo
andrea andre
angela angi lina
angelo lino angiolino
anna annina
annamaria anna annam
antonella anto nella
antonia nina anto
antonietta anto tonia
antonino nino
antonio toni tonio totò nino tonino anto
arturo turi
barbara barbi
bartolomeo meo
beatrice bea bice
benedetta bene
benedetto bene
bernardo dino
bruna brunella
calogero lillo gero
camilla cami
carlo carletto
carlotta lotta
carmela carmen melina
carmelo melo
carolina caro lina
caterina cate rina katia cati
cecilia ceci cilla
chiara chiaretta
claudia cla
claudio cla
concetta tina cetta
cristiano cri
cristina cri cris tina
daniela dani lela
daniele dani
davide dado
diego didi
domenica mimma nica
domenico mimmo mico menico memmo
donatella dona tella
donato tuccio
edoardo edo dodo
elena lena
eleonora ele nora
elisabetta betta eli elisa lisa betty
emanuela manu
emanuele manu lele ema
emilio milo
enrica chicca
enrico chicco rico
ernesto tino
fabio fabietto
fabrizio fabri bri
federica fede chicca
federico fede chicco
ferdinando nando
fernanda nanda
filippo pippo filo
francesca francy franca checca fra cesca
francesco franco ciccio cesco checco fra ciccillo
gabriele lele gabri gab
gabriella gabri lella
gaetano tano
gaia gaietta
gaspare gasparino
gerardo dino
giacomo jack giaco mino
gianfranco gianfri franco
gianluca luca gian
gianluigi gigi gian
gianmarco gian marco
gianni giovanni
giorgia giò giorgi
giorgio giò
giovanna gianna vanna nanna
giovanni gianni nanni vanni gio giova
giovannibattista giobatta gianbattista
girolamo momo
giulia giuli
giuliana giuli
giuliano giuli
giulio giulietto
giuseppe peppe beppe pino pippo peppino geppi bepi seppe giuse
giuseppina pina giusy pinuccia peppina
giusi giuseppina
graziella grazi lella
guglielmo memmo
ignazio gnazio
ilaria ila
immacolata imma titina
irene ire
isabella isa bella
jacopo jaco
leonardo leo nardo
lorenzo lollo renzo lore
loredana lory dana
luca lucone
lucia lucy
luigi gigi gino luigino
luigia gina
luisa isa
maddalena lena madda
manuela manu ela
marcello celo
margherita marghe rita ghita
maria mari mariuccia
mariagrazia grazia
marialuisa marilù isa
mariateresa mate
mario mariolino
marta martina
martina marti
massimiliano max massi
massimo max massi mino
matilde tilde mati
matteo teo matte
maurizio mauri
melissa meli
michela miky
michele lino miki mike
monica moni
natalia lia
nicola nico cola nicolino
nicoletta nico
nunzia nunziatina
orazio lallo
ottavio tavio
paola paoletta
paolo paolino
pasquale lino pasqualino
patrizia patty pat
piergiorgio pier
pierluigi pier gigi
pierpaolo pier
pietro piero pierino
raffaele lello raffa lele
raffaella raffa lella
riccardo ricky richi ricca cardo
rita margherita
roberta roby robi
roberto roby robi berto
rocco rocchino
rosa rosina rosetta
rosalia lia rosy
rosaria sara rosy
salvatore totò turi sasà toto tore sal
santo santino
sara saretta
sebastiano seba bastiano nello
serena sere
sergio sergino
silvia silvietta
silvio silvietto
simona simo
simone simo
stefania ste fani stefy
stefano ste steve
susanna susy
teresa terry tere
tommaso tommi maso tom
umberto berto
valentina vale
valeria vale
valerio vale
vincenza enza cenza
vincenzo enzo vince cenzo vincenzino
virginia ginny
vittoria vicky
vittorio vito toio
viviana vivi
# Dutch, Flemish
adriaan ad arie janus
adriana jana adri
albertus bert ab
alexander lex sander alex xander
anna anneke anke ans annie
antoinette toinet nettie
antonius ton toon anton theun
arnoldus nol arnold
bartholomeus bart
bastiaan bas
benjamin ben benno
bernardus ben bernard
catharina trijntje rina katrien ineke toos cato kaatje
christiaan chris
christina stien tineke stina
cornelia cor cora corrie neeltje nel
cornelis cor kees nelis
dirk dick diederik
elisabeth els liesbeth elly bets lies lisette elsje ellis
eduard ed
ferdinand ferry
francina francien sien
francisca cisca fransje
franciscus frans cis
frederik fred frits rik
gerard ger
gerardus gerard ger geert gerrit
gerrit ger
geertruida truus trudy geertje trui
gijsbert gijs bert
godfried fried
hendrik henk rik hein hendrikus
hendrika riek rieka hennie
henricus henk harrie
hubertus huub bert
ignatius naas
jacob jaap koos
jacoba coba co
jacobus jaap koos co sjaak
jacqueline jacky sjakkelien
johan hans jo joop
johanna jo annie joke hanneke jopie hanna
johannes jan hans johan joop hannes
jozef jef sjef jos
josephus jos sjef
jeroen jer
joris george
katrien trien
lambertus bert lambert
laurens lau
leonardus leo leon
lodewijk lode wiek
ludovicus louis
magdalena leen lena
margaretha greet gretha griet marga
maria mia riet ria marijke maaike mieke miep marieke rietje
martinus martin tinus
matthijs thijs
mathijs thijs
maximiliaan max
nicolaas klaas nico niek
nicolas nico klaas
petronella nel nelleke petra
petrus piet peter
pieter piet peet
reinier rein
richard rik
rudolf ruud roel
sebastiaan bas
sophia sofie fieke
stephanus stef
theodorus theo dorus
theresia thea trees
thomas tom
tobias toob
vincentius vincent cent
wilhelmina willemien mien wil mina
wilhelmus wim willem
willem wim pim willy
wouter wout
# Scandinavian
anders andy ante
andreas andy dreas
ann-marie ami
birgitta gitta bibbi
bjorn nalle
christer krille
christian krille chris
christoffer stoffe kris
elisabeth lisa lisbeth betty elsa lis
emelie emmy
erik erka jerker
fredrik fredde frippe
gunilla nilla
gustaf gurra gusten
gustav gurra gusten
helena lena
henrik henke henka
hans hasse
ingeborg bojan inga
ingrid inga
jakob jakke
jan janne
jens jenna
joakim jocke kim
johan jojje johnny
johannes johs hannes
jonas jonte
josefin josse
karin kajsa
karl kalle
katarina kata kattis nina
kerstin kicki
kristian krille chris
kristina stina kicki kia tina
kristoffer stoffe kris
lars lasse
leif leffe
lennart lelle
magdalena magda malin lena
magnus mange
margareta greta maggan mait
maria mia maja
marie mia
mats matte
mathias matte
mattias matte
mikael micke mika
nicklas nicke
niklas nicke
ola olle
olof olle
oskar ogge
patrik patte putte
per pelle perra
peter pelle petter
rasmus ras
rikard ricke
robert robban
rolf roffe
sebastian sebbe bastian
simon simme
soren sorre
stefan steffe
susanne sussi sanne
sven svenne
thomas tompa
tobias tobbe
torbjorn tobbe
ulrika ulla
viktor vicke
wilhelm wille
yngve ynge
# Polish, Czech, Slovak
agata aga
agnieszka aga agusia
aleksander olek alek
aleksandra ola olka ala
alicja ala
aloisie lojza
andrzej jedrek andrzejek
anna ania anka anusia hania
antoni antek tolek
antonin tonda
barbara basia baska bara
bartlomiej bartek
bartosz bartek
beata beatka
boguslaw bogus bogdan
boleslaw bolek
bozena bozenka
bronislaw bronek
cecylia cesia
czeslaw czesiek
dagmara daga
daniel danek
danuta danka danusia
dariusz darek
dominik domin
dorota dorotka
edward edek
elzbieta ela elka bietka
eugeniusz genek gienek
ewa ewka ewunia
ewelina ewelka
feliks felek
franciszek franek
frantisek franta fanda
gabriela gabrysia gabi
genowefa gienia
grazyna grazka
grzegorz grzesiek grzes
halina halinka hala
hanna hania
helena hela lena
henryk heniek
ignacy ignas
irena irka irenka
iwona iwonka
jacek jacus
jadwiga jadzia
jakub kuba
jan janek jasiek jas honza jenda
janina janka
janusz janek
jaroslav jarda
jaroslaw jarek
jerzy jurek
jiri jirka jura
joanna asia aska
jolanta jola jolka
josef pepa jozka
jozef jozek ziutek jozko
julia julka
justyna justynka
kamil kamilek
karol karolek
karolina karola
katarina katka kata
katarzyna kasia kaska
katerina katka kata
kazimierz kazik kazio
konrad kondzio
krystian krystek
krystyna krysia kryska
krzysztof krzysiek krzys
leszek lech
ludmila lida
lukasz lukaszek
lucyna lucynka
maciej maciek
magdalena magda madzia
malgorzata gosia malgosia goska
marcin marcinek
marek mareczek
maria marysia maryla
mariola mariolka
mariusz mariuszek
marta martusia
martyna martynka
marzena marzenka
mateusz mati mateo
michal michalek misiek
mieczyslaw mietek
mikolaj miki
milena milenka
miloslav milos
miroslav mirek
miroslaw mirek
monika monia
natalia natka
patryk patrys
pawel pawelek
pavel pavlik
petr peta
piotr piotrek piotrus
przemyslaw przemek
radoslaw radek
rafal rafalek
renata renia
robert robcio
roman romek
ryszard rysiek rysio
sebastian seba
slawomir slawek
stanislav standa
stanislaw staszek stas stach
stanislawa stasia
stefan stefek
szymon szymek
tadeusz tadek
tatiana tania
teresa tereska renia
tomasz tomek
tomas tom tomik
urszula ula ulka
vaclav vasek
vladimir vlada
vojtech vojta
waclaw wacek
waldemar waldek
wanda wandzia
weronika wera
wieslaw wiesiek
wieslawa wiesia
wiktor wiktorek
wiktoria wika
witold witek
wladyslaw wladek
wlodzimierz wlodek
wojciech wojtek
zbigniew zbyszek zbych
zdenek zdenda
zdzislaw zdzich
zofia zosia zoska
zuzana zuzka
zuzanna zuza zuzia
zygmunt zyga
# Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Croatian, Romanian
alexander sasha sacha sascha shura sanya alik sasa sashko olek
aleksandr sasha sacha sascha shura sanya alik sasa
aleksandar sasa aca aleks
alexandra sasha sacha shura asya
aleksandra sasha sacha shura asya sasa
alexei alyosha lyosha aliocha lesha alex alyosha
aleksei alyosha lyosha aliocha lesha alex
alexey alyosha lyosha aliocha lesha alex
alina alya lina
anastasia nastya asya stasya nastia nastassja ana
anatoli tolya tolik
anatoly tolya tolik
andrei andryusha andrej
andrey andryusha
anna anya ania anyuta anouchka
anton tosha antosha
arkadi arkasha
arkady arkasha
artem tyoma tema artyom
boris borya boria
dmitri dima mitya dimitri mitia
dmitry dima mitya dimitri mitia
dmytro dima dmitry mitya
ekaterina katya katia katja katyusha
kateryna katya katia
yekaterina katya katia
elena lena lenochka alyona
olena lena alyona
yelena lena alyona
elizaveta liza lisa lizaveta
evgeni zhenya jenia genia evgen
evgeny zhenya jenia genia
yevgeny zhenya jenia
evgenia zhenya jenia
yevhen zhenya
fyodor fedya
fedor fedya
galina galya galia
gennadi gena
gennady gena
georgi gosha zhora
georgy gosha zhora
grigori grisha gricha
grigory grisha gricha
hryhoriy hrysha
igor igoryok
ihor igor
ilya ilyusha
inna innochka
irina ira irochka
iryna ira
ivan vanya vania
ivana iva
kirill kirya
klavdia klava
konstantin kostya kostia
kostyantyn kostya
ksenia ksyusha xenia ksenija
larisa lara
leonid lyonya lionia
lidia lida
lyubov lyuba liuba
lyudmila lyuda mila liuda luda
ludmila luda mila lyuda
lubov luba
maksim max maks
maria masha macha marusya mascha
marina marisha
maxim max maks
mikhail misha micha mischa michail
mykhailo misha mykhas
mykola kolya mykolka
nadezhda nadya nadia nadja
nadejda nadya nadia
natalia natasha natacha nata natascha
natalya natasha natacha nata
nataliya natasha nata
nikita nik
nikolai kolya kolia nikolay
nikolay kolya kolia
oksana ksana
oleg olezhka
oleh oleg
oleksandr sasha sashko oles
oleksandra sasha lesya
oleksii alyosha lyosha
olga olya olia
olha olya
pavel pasha pavlik pacha
pavlo pasha pavlik
petro petya
pyotr petya
polina polya
raisa raya
roman roma
semyon syoma senya
sergei seryozha serge serioja seryoga
sergey seryozha serge serioja
serhiy seryozha sergiy
sofia sonya sonia sofya
sofya sonya sonia
stanislav stas slava
svetlana sveta svetik lana
svitlana sveta
taras tarasyk
tamara toma
tatiana tanya tania tanja
tatyana tanya tania
tetiana tanya tania
timofei tima
vadim vadik
valentin valya
valentina valya
valeri valera
valeria lera
valery valera
varvara varya
vasili vasya
vasily vasya
vasyl vasya
vera verochka
veronika vera nika
viktor vitya vitia
viktoria vika
vitali vitalik
vitaly vitalik
vitaliy vitalik
vladimir vova volodya vlad volodia wolodja
volodymyr vova volodya vlad
vladislav vlad slava vladik
vyacheslav slava
viacheslav slava
yana yanochka
yaroslav yarik slava
yulia yulya julia
yuri yura
yuriy yura
zinaida zina
zoya zoika
dimitar mitko
georgi gosho
hristo ico
ivan vanyo ivo
nikolay niki
petar pepi pero
stefan stefcho
todor tosho
vasil vasko
ivana ivka
josip joso jozo bepo
krunoslav kruno
milorad mile
miroslav miro
nikola niko
slobodan boban sloba
stjepan stipe stef
vladimir vlado
zoran zoki
alexandru alex sandu
andreea deea andre
bogdan bogdi
constantin costel costi dinu titi
cristian cristi
cristina cristi cris
daniela dana
dumitru mitica dumi dima
elena lena ileana leni
florin flo
gabriel gabi
gabriela gabi
gheorghe gigi ghita george
ioan ion nelu ionel
ioana oana ioni
ion nelu ionel
ionut ionel nelu
iulian iuli
iuliana iuli
laurentiu lau
loredana lori
madalina mada
magdalena magda
maria mari mioara
marian mari
mihaela miha mihaita
mihai misu mihaita
nicolae nicu nae
nicoleta nico
oana ioana
petru petrica
radu raducu
razvan raz
sorin sori
stefan fane
stefania fani
teodora teo dora
tudor tudi
valentin vali
vasile vasi vasilica
victor vic
violeta vio
vlad vladut
# Arabic, Persian, Turkish
abdallah abdou abed
abdelaziz aziz abdou zizou
abdelhamid hamid
abdelhakim hakim
abdelkader kader abdou kada
abdelkarim karim krimo
abdellah abdou
abdellatif latif
abdelmajid majid
abdelmalek malek
abdelrahman rahman abdou
abderrahim rahim
abderrahmane abdou rahmane
abderrazak razak
abdulkadir kadir
abdullah apo abdou
ahmed hamoudi hmida hamada ahmad ahmet
aicha aichoucha
ali alilou aliko
amina mina
amine minou
anis nissou
asma asmaa
aziza zaza
bilal bibo
djamel djimmy
ebrahim ebi
fatima fati fatou tima fatma
fatiha fati
fatimazahra fatizahra fati zahra
fatma fatos
farid fafa
habib bibi
hakim kimou
hamid hamidou
hassan hassouna
hussein hsin
ibrahim brahim ibo brahimi ibra
imane imou
ismail ismo smail
jamal jimmy
kamel kamelo
karim karimo krimo
khadija khadouj dija
khalid khalidou
leila lilou lili
mahmoud hamouda mahmut
mariam mimi
meryem meri
mohamed mo momo med hamoudi hamada mido simo moha
mohammed mo momo med hamoudi hamada mido simo moha
mohammad mo mamad
mostafa mus moustache
mourad mimo
mustafa mus musti sasha
mustapha mus musta
nabil bil
naima nanou
nadia nanou
nour nouri
noureddine nordine nour dino nouri
omar marwan
osama oss
othmane otman
rachid rachou
rachida rachouda
reda redouane
redouane reda
saad saadoun
said saidou
salaheddine salah
salah salaheddine
samir sami samsam
samira sami mira
sara saroura
sofiane sof soso
souad soso
tariq taroq
youssef jo sofi joe yusuf
yassine yass yacine
yasmine yasmina yas
younes you
zahra zouzou
zakaria zak zaki zico
zineb zinou
zinedine zizou zino
ayse aysegul
emine eminos
fatih fato
gulsen gul
hasan haso
huseyin huso
ibrahim ibo
ismail ismo
mehmet memo memet
mustafa mustis musti
osman oso
ramazan ramo
suleyman sulo
yusuf yusi
zeynep zeyno
# Indian
abhishek abhi
aditya adi
akash aku
amitabh amit
anand andy
anirudh ani
anjali anju
ankit anky
aparna appu
archana archu
arjun arj
aravind arvi
arvind arvi
ashwin ash
bhaskar bhas
chandrasekhar chandra shekhar
deepak deepu dee
deepika deepi deeps
devendra dev
dharmendra dharam
ganesh ganu
gaurav gaurs
girish giri
gopalakrishnan gopal
harish hari
harpreet harry preet
harsh harshu
jagdish jaggi
jaspreet jassi
jayanthi jaya
kalyani kalyan
karthik karti
kavita kavi
krishna kris krish kanha
krishnamurthy krishna
lakshmi laxmi lucky
lakshminarayan laxman
madhavi madhu
mahesh mahi
manish manu
manpreet mani preet
meenakshi meena
mohan mohit
mukesh mukki
nandini nandu
narayan naru
narendra naren
navdeep navi
neelam neelu
nikhil nik
padma paddu
parvati paro
pooja puju
prabhakar prabhu
pradeep pradi
prakash pk
prasad prasu
preeti prits
priyanka priya pinky
radhika radha
raghavendra raghav raghu
rajendra raj raju
rajesh raj raju
rajiv raj
rakesh rocky
ramakrishnan ram
ramesh ram
ranjit ranji
ravindra ravi
rohit ro
sandeep sandy
sandhya sandy
sanjay sanju
sarita sari
satish sati
saurabh saurav
savita savi
shankar shanky
shivani shivi
shreya shree
shubham shubh
siddharth sid
sneha snehu
sreenivas srini
srinivas srini vasu
srinivasan srini vasan
subramanian subbu subra mani
sudhir sudhi
sunil sunny
sunita sunny
suresh suri
sushma sushi
swaminathan swami
tejaswini teju
venkatesh venky venkat
venkataraman venkat venky
vidya vidhu
vijay viju vj
vijayalakshmi viji
vikram vicky
vikas vicky
vinayak vinay
vinod vinny
vishal vishu
vishnu vishy
vivek vicky
yogesh yogi
# Greek, Hungarian, Lithuanian, Hebrew and others
aikaterini katerina katia kaiti
alexandros alekos alex
anastasia tasoula natasa
anastasios tasos
andreas andrikos
antonios antonis tonis
apostolos tolis lakis
athanasios thanasis thanos sakis nasos
charalampos babis haris lampis
christos christakis
chrysoula chrysa
demetrios dimitris jimmy mimis takis
dimitra mimi
dimitrios dimitris jimmy mimis takis
eleftherios lefteris
eleni lena elenitsa nitsa
emmanouil manolis manos
evangelia litsa eva lia
evangelos vangelis
filippos lipis
fotini fofi
georgia gogo
georgios giorgos george yorgos
gerasimos makis
grigorios grigoris
ioanna gianna
ioannis giannis yannis yiannis jannis
iosif sifis
irini rena
konstantina dina nantia
konstantinos kostas costas dinos gus
kyriaki kiki
kyriakos kikos
maria marika maro
michail michalis
nikolaos nikos nick
panagiota giota
panagiotis panos takis notis
paraskevi voula vivi
paraskevas paris
pavlos pavlakis
petros petrakis
sofia sofaki
spyridon spyros
stavroula voula
stavros stavrakis
stylianos stelios
theodora dora
theodoros thodoris theo
vasileios vasilis bill
vasiliki vaso vicky vasoula
agnes agi
andras andris bandi
anna panni annus
balazs bali
bence benci
erzsebet erzsi bozsi zsoka
eszter eszti
ferenc feri
gabor gabi
gyorgy gyuri
ildiko ildi
imre imi
istvan pisti isti
janos jani jancsi
jozsef jozsi
julianna juli
karoly karcsi
katalin kati kata
laszlo laci
maria mari
marta marti
mihaly misi
miklos miki
peter peti
sandor sanyi
tamas tomi
terezia terez teri
zoltan zoli
zsofia zsofi
zsuzsanna zsuzsa zsuzsi
abraham avi
avraham avi
benjamin beni bibi
daniel dani
david dudi dudu
eliezer eli
elizabeth elisheva
israel izzy
itzhak itzik
jacob kobi
yaakov kobi
moshe moishe moti
mordechai moti
rachel rachi
rivka riki
sarah sarale
shlomo shlomi
shmuel shmulik
yehuda udi
yitzhak itzik isaac
yosef yossi
ageliki kiki
kiril kiro
`;
