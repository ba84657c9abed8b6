/** Names of one city in several languages, folded. Source: general knowledge (exonyms), hand-written; public domain. */
export const cityLines = `
munchen, munich, monaco di baviera, muenchen, monachium, mnichov
koln, cologne, colonia, koeln, keulen, kolonia
nurnberg, nuremberg, norimberga, nuernberg, norymberga
frankfurt, francfort, francoforte, frankfurt am main
hamburg, hambourg, amburgo, hamburgo
hannover, hanover, hanovre
stuttgart, stoccarda
dusseldorf, duesseldorf
dresden, dresde, dresda, drezno
leipzig, lipsia, lipsk
aachen, aix la chapelle, aquisgran, aken
freiburg, fribourg en brisgau
mainz, mayence, magonza
trier, treves, treviri
regensburg, ratisbonne, ratisbona
braunschweig, brunswick
berlin, berlino
bremen, breme, brema
wien, vienna, vienne, viena, wenen, wieden
graz
salzburg, salzbourg, salisburgo
zurich, zuerich, zurigo
geneve, geneva, genf, ginevra, ginebra
basel, bale, basilea, basle
bern, berne, berna
luzern, lucerne, lucerna
lausanne, losanna
lugano
paris, parigi, pariz, paryz, grand paris
lyon, lione
marseille, marseilles, marsiglia, marsella
strasbourg, strassburg, strasburgo, estrasburgo
nice, nizza, niza
bordeaux, burdeos
toulouse, tolosa
lille, rijsel
dunkerque, dunkirk, duinkerken
bruxelles, brussel, brussels, bruselas, brussel, bruxelas, bruksela
anvers, antwerpen, antwerp, amberes, anversa
gand, gent, ghent, gante
bruges, brugge, brugge
liege, luik, luttich, luettich, lieja
louvain, leuven
namur, namen
mons, bergen
la haye, den haag, the hague, la haya, s gravenhage, laia, haag
amsterdam
rotterdam
utrecht
london, londres, londra, londen, londyn
edinburgh, edimbourg, edimburgo, edinburg
dublin, dublino
roma, rome, rom, rzym
milano, milan, mailand, milaan, mediolan
torino, turin, turijn, turyn
firenze, florence, florenz, florencia, florencja
venezia, venice, venise, venedig, venecia, wenecja
napoli, naples, neapel, napoles, neapol
genova, genoa, genes, genua
bologna, bologne, bolonia
padova, padua, padoue
siracusa, syracuse
bolzano, bozen
livorno, leghorn
madrid, madryt
barcelona, barcelone, barcellona
sevilla, seville, siviglia, sewilla
zaragoza, saragosse, saragozza
valencia, valence, valenza
la coruna, a coruna, la corogne, corunna
donostia, san sebastian
bilbao, bilbo
cordoba, cordoue
lisboa, lisbon, lisbonne, lissabon, lisbona, lizbona
porto, oporto
coimbra, coimbre
kobenhavn, copenhagen, copenhague, kopenhagen, copenaghen, kopenhaga
stockholm, stoccolma, estocolmo, sztokholm
goteborg, gothenburg, goeteborg, gotemburgo
malmo, malmoe
oslo
helsinki, helsingfors
turku, abo
warszawa, warsaw, varsovie, warschau, varsovia, varsavia
krakow, cracow, cracovie, krakau, cracovia
gdansk, danzig, dantzig
wroclaw, breslau, breslavia
poznan, posen
lodz
szczecin, stettin
katowice, kattowitz
praha, prague, prag, praga
brno, brunn
bratislava, pressburg, presburg, pozsony
budapest
bucuresti, bucharest, bucarest, bukarest, bukareszt
cluj napoca, cluj, klausenburg, kolozsvar
timisoara, temeswar
iasi, jassy
sofia, sofija, sofiya
beograd, belgrade, belgrad, belgrado
zagreb, agram, zagabria
ljubljana, laibach, lubiana
athina, athens, athenes, athen, atenas, atene, ateny
thessaloniki, salonique, saloniki, salonicco, tesalonica
istanbul, stamboul, estambul
izmir, smyrne, smyrna
ankara
moskva, moscow, moscou, moskau, mosca, moscu, moskou, moskwa
sankt peterburg, saint petersburg, st petersburg, saint petersbourg, sankt petersburg, san pietroburgo, san petersburgo
kyiv, kiev, kiew, kijow, kyjiv
kharkiv, kharkov, charkow
lviv, lvov, lemberg, lwow
odesa, odessa
minsk
vilnius, wilno, wilna
riga
tallinn, reval
tbilisi, tiflis
yerevan, erevan, eriwan
cairo, le caire, kairo, el cairo, al qahira, il cairo
alexandria, alexandrie, al iskandariyya
alger, algiers, algier, argel, al jazair
oran, wahran
tunis, tunisi, tunez
sfax, safaqis
casablanca, dar el beida
rabat, arrabat
marrakech, marrakesh, marrakesch
fes, fez
tanger, tangier, tangiers
beyrouth, beirut, beiroet, bayrut
damas, damascus, damaskus, damasco, dimashq
jerusalem, yerushalayim, al quds
tel aviv, tel aviv yafo
dubai, doubai
new york, nueva york, new york city, nyc, nova york
san francisco, sf, san francisco bay
los angeles, la
philadelphia, philadelphie
washington, washington dc
ciudad de mexico, mexico city, mexico, cdmx
la habana, havana, la havane, havanna
rio de janeiro, rio
sao paulo
beijing, pekin, peking, pechino
guangzhou, canton
hong kong, hongkong
tokyo, tokio
seoul, seul, soul
mumbai, bombay
kolkata, calcutta
chennai, madras
bengaluru, bangalore
new delhi, delhi
pune, poona
hyderabad
ho chi minh, saigon
montreal
quebec, ville de quebec
`;
