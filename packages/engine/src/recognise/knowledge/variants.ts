/**
 * Spellings of one name that no sound rule brings together: romanisations of Arabic, Persian, Hebrew, Russian, Ukrainian, Greek,
 * Indian, Chinese and Korean names, one name a line, folded. Source: general knowledge of transcription, hand-written; public domain.
 */
export const givenVariantLines = `
mohamed mohammed muhammad mohammad muhammed mohamad mehmed mouhamed mahamadou muhamed mohamet
ahmed ahmad ahmet ahmade
youssef yousef yusuf youcef yousuf jussuf yousif joussef yussuf iusuf yosef
hussein hussain husayn houcine hocine huseyin hossein hoessein hussien hosein husain
hassan hasan hacene hasen
tarek tarik tariq tareq tarique tareck
khaled khalid haled halid khaleed chaled
karim kareem kerim karime
rachid rashid rasheed raschid rachide rashed
cherif sharif sherif shareef charif scherif
omar umar omer oumar amr
othman osman uthman otman othmane ousmane
ali aly alli
abdallah abdullah abdellah abdulla abdala
abderrahmane abdurrahman abdelrahman abdulrahman abdalrahman abderrahman abdoulrahmane
abdelkader abdulkadir abdelqader abdulqader abdalqadir abdoulkader
abdelaziz abdulaziz abdalaziz abdoulaziz
abdelkarim abdulkarim abdelkrim abdoulkarim
abdelhamid abdulhamid abdulhameed abdelhamide
abdelmalek abdulmalik abdelmalik abdulmalek
abdelrahim abderrahim abdulrahim abdurrahim
noureddine nureddin nouraddine nuruddin nordine nooreddin nouredine nureddine noureldin
salaheddine salahuddin saladin salaheldin salahaddin
alaeddine alaaeddine aladdin alaaldin alaeldin alaedine
jamal djamel gamal jamel djamal cemal kamal
jalal djalal galal celal djelal
jaafar djaafar gafar cafer jafar djafar jafer
fatima fatma fatimah fatimata fatoumata fatemeh fatiha
aicha aisha ayesha ayse aysha aischa aichatou aishah
khadija khadidja hadija khadijah hatice khadeeja chadidscha kadidja kadija
meriem maryam mariam meryem miriam myriam maryem mariem
amina aminah emine ameena aminata yamina
zeinab zainab zineb zeynep zaynab zaineb
leila layla laila leyla layla leïla lejla
nadia nadya nadja nadiya
samira sameera samirah
said saeed sayed saaid sait sa'id saïd
yassine yasin yassin yaseen yacine jassin
mustapha mustafa mostafa moustapha moustafa mostapha
ibrahim brahim ebrahim ibraheem abraham
ismail ismael ismaeel smail ismayil
yahya yahia jahja yehia yehya
zakaria zakariya zekeriya zakarya zechariah
moussa musa mousa mussa moses
issa isa eissa aissa
soufiane sofiane sufyan sofian soufyane sufian
bilal belal bilel
walid oualid waleed velid
wassim ouassim wasim waseem
wafa ouafa ouafae wafaa
amine amin ameen emin
anis anees aniss
nabil nabeel
jamila djamila jamilah djemila cemile
houda huda hoda houdha
souad suad soad souhad
hicham hisham hishem hesham
ayoub ayub ayyub eyup ayoob
idris idriss driss idrees
ilyas ilyes elias ilias elyas
hamza hamzah hamsa
reda ridha rida reza rıza riza redha
saad sad saaed
taha taaha
rania raniya ranya
dounia dunya dounya donia
sergei sergey serguei sergej serge sergeï sierguei sergii serhiy serhii siarhei
alexei aleksei alexey aleksey alexej oleksiy oleksii aliaksei alexi
alexander aleksandr alexandr alexandre oleksandr aleksander aliaksandr aleksandar alexandru alexandros iskander
andrei andrey andrej andriy andrii andrzej
dmitri dmitry dmitriy dimitri dmitrij dmytro dmitrii dimitry dimitrij dzmitry dimitar
evgeni evgeny yevgeny evgueni jewgeni evgenij yevgeniy evgenii yevhen yauhen eugene ievgen ievgenii
yevgenia evgenia evgeniya jewgenija yevheniya evguenia
yuri yury youri juri iouri jurij yurii yuriy iurii iuri yuriï
nikolai nikolay nicolai nikolaj mykola mikola mikalai
mikhail mikhaïl michail mihail mykhailo mychajlo mihails mikhael
vladimir wladimir volodymyr uladzimir vladimer
vyacheslav viatcheslav wjatscheslaw vjaceslav viacheslav vyatcheslav
vasili vassili vasily wassili vasilij vasyl vasiliy wasyl vasile
vitali vitaly witali vitalij vitaliy vitalii vitaliï
valeri valery waleri valerij valeriy valerii
anatoli anatoly anatolij anatoliy anatolii
grigori grigory grigorij grigoriy hryhoriy hryhorii gregory
georgi georgy gueorgui georgij heorhiy georgiy yegor egor iegor
pavel pawel pavlo paval paul
pyotr piotr petr pjotr petro
fyodor fedor fjodor fiodor feodor fedir
alyona alena aliona aljona olena elena yelena helena jelena ielena
elena yelena helena jelena olena ielena
ekaterina yekaterina jekaterina iekaterina kateryna katerina katarina catherine
natalia natalya nataliya natalja nathalia natalija nataliia
tatiana tatyana tatjana tetiana tetyana
yulia julia iulia ioulia yuliya julija iuliia yuliia
ksenia xenia kseniya oksana ksenija kseniia xeniya
anastasia anastasiya anastassia anastasija anastasiia
svetlana swetlana svitlana sviatlana
lyudmila ludmila lioudmila ljudmila liudmila lyudmyla
lyubov lubov liubov ljubow lioubov liubova
olga olha volha
maria mariya marija mariia marya
sofia sophia sofiya sofija sofya sofiia
irina iryna irena
daria darya daryna dariya daria
viktoria victoria viktoriya wiktoria viktorija viktoriia
valeria valeriya walerija valerija valeriia
marina maryna
kirill kyrylo cyril kiril kyrill
igor ihor ihar
oleg oleh aleh
ilya ilia illya iliya ilja
lev leo lew leon
giorgos georgios yorgos george yiorgos
ioannis giannis yannis yiannis jannis
dimitrios dimitris dimitrius demetrios
nikolaos nikos nicolaos nikolas
konstantinos kostas constantinos
vasilis vassilis vasileios vassilios basil
christos hristos khristos
charalampos haralambos haralampos
evangelos vangelis evaggelos
panagiotis panayiotis panajotis panagiotes
athanasios thanasis athanassios
aikaterini ekaterini katerina
eleni elenh helen
georgia yeorgia
vikas vikash
lakshmi laxmi lakshmy
krishna krsna krishnaa
swati svati swathi
srinivas shrinivas sreenivas srinivasa
shashi sasi sashi
deepak dipak
deepti dipti deepthi
deepika dipika
geeta gita geetha githa
meena mina
neeraj niraj
neelam nilam
pooja puja
preeti priti preethi preety
rajeev rajiv
ranjeet ranjit
sanjeev sanjiv
sudheer sudhir
suneel sunil
sumeet sumit
vinay vinai
vivek vivec
vijay bijay wijay vijai
vishnu bishnu
venkatesh venkatesan venkateswara
jyoti jyothi joti
kavita kavitha
sunita sunitha
savita savitha
lalita lalitha
anita anitha
ravi rabi
arvind aravind arbind
aravind arvind
ganesh ganesan ganesha
mahesh mahesan
ramesh ramesan
suresh sureshan
siddharth siddhartha sidharth
chandra chander chandar
yitzhak itzhak isaac yitzchak itzchak
moshe moses mosheh
yaakov jacob yaacov yakov jakob
shlomo solomon schlomo
chaim haim hayim hayyim
avraham avram abraham
yehuda jehuda judah yehudah
yosef yossef josef joseph
rivka rebecca rivkah
hanna hannah channah hana
ali aliy
reza riza
mahmoud mahmud mahmood mahmut
hamid hameed
majid majeed madjid
nasser naser nasir nacer nassir
samir sameer
munir mounir muneer
nour noor nur nura
latif lateef
jalil jaleel djalil
farid fareed ferid
wahid waheed ouahid vahid
amir ameer emir
bashir bachir beshir basheer
tahir taher tahar
qasim kassem kacem qassem kasim kassim
qais kais qays
`;

export const familyVariantLines = `
lee yi rhee li ri lie
kim gim
park bak pak bark
choi choe choy
jung jeong chung cheong jong
kang gang
cho jo joh
yoon yun youn
jang chang zhang cheung teo jahng
lim im rim yim lin lam
seo suh
shin sin
kwon gwon
ahn an
yoo yu ryu you ryoo liu
jeon jun chun chon
ko go koh goh
moon mun
bae pae
baek paik back paek
heo hur huh
noh no roh
woo u wu
kwak gwak
oh o
hwang huang wong whang ng
ha hah
nam nahm
wang wong ong
chen chan tan chin tran
lau liu low
zhou chow chou chau jou
xu hsu tsui hui
zhao chao chiu jao
guo kuo kwok quek
zheng cheng tay cheang jheng
cai tsai choi chua tsoi
xie hsieh tse chia
ye yip yeh yap
zhu chu choo
liang leung leong
yang yeung yeo young
he ho hoe
luo law lo loh
feng fung foong
jiang chiang kong keung
deng tang teng
su so soo
gao ko kao goh
xiao hsiao siu
qian chien chin
pan poon
yuan yuen
ruan yuen juan
zeng tsang tseng
cao tsao cho
hassan hasan hacene
hussein hussain housseini husseini hosseini hoseini
mohamed mohammed muhammad mohammad mohamad
ahmed ahmad
bouchareb boushareb bousharib bouscharib bouschareb
benyoussef benyousef ben-youssef benjussuf
haddad hadad
khoury khouri elkhoury houri churi
mansour mansur mansoor
najjar nadjar najar naggar
sayed said saeed elsayed
sheikh cheikh shaikh scheich shaykh
othmani osmani uthmani
qasim kassem kacem qassem kasim kassim
cherif sharif sherif shareef charif
bakri bekri
jaziri djaziri aljaziri gaziri
jabri djabri aljabri gabri
zaydan zidane zaidan zeidan
`;
