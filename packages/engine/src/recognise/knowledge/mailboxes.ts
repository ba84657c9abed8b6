/** Mail domains anybody may have an address in, and local parts that are no person's. Source: general knowledge, hand-written; public domain. */
const domains = `
gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud me mac aol protonmail proton pm tutanota tuta fastmail hey zoho gmx mail email inbox
orange wanadoo free laposte sfr neuf numericable bbox bouygtel aliceadsl alice club-internet voila cegetel noos libertysurf skynet telenet proximus scarlet
web t-online freenet arcor posteo mailbox online vodafone kabelmail bluewin hispeed sunrise gmx aon chello a1 utanet
libero virgilio tiscali tin alice fastwebnet iol inwind email teletu pec aruba
telefonica terra ono movistar sapo clix netcabo iol uol bol globo ig terra hotmail
btinternet btopenworld virginmedia ntlworld sky talktalk blueyonder tiscali o2 plusnet
comcast verizon att sbcglobal bellsouth cox charter earthlink optonline shaw rogers sympatico telus videotron
xs4all ziggo kpnmail kpn planet hetnet home upcmail casema tele2 quicknet chello solcon
telia spray bredband comhem online frisurf broadpark tdc stofanet jubii post elisa kolumbus luukku suomi24
wp onet o2 interia gazeta poczta op tlen vp seznam centrum atlas volny azet zoznam post freemail citromail t-online indamail
mail yandex ya rambler bk list inbox ukr i meta bigmir tut abv dir yahoo
rediffmail sify indiatimes vsnl naver daum hanmail nate qq 163 126 sina sohu foxmail aliyun yeah docomo ezweb softbank
mynet ttmail superonline hotmail menara caramail topnet planet gnet walla bezeqint netvision otenet forthnet hol
`;
export const freeMail: ReadonlySet<string> = new Set(domains.trim().split(/\s+/u));

const roleList = `
contact info infos information hello bonjour hallo hola ciao office bureau kontakt contacto contatto contato kontor sekretariat secretariat secretaria segreteria
sales vente ventes vertrieb ventas vendite verkauf commercial comercial commerciale marketing communication presse press media
support help service services kundenservice sav clients kunden customers customerservice helpdesk ayuda assistenza
admin administration administrator verwaltung accounts accounting buchhaltung compta comptabilite contabilidad facturation billing invoices rechnung amministrazione
hr rh drh jobs careers recrutement recruiting recruitment personal bewerbung karriere empleo rrhh lavoro kariera
team equipe equipo direction direccion direzione management geschaeftsleitung mail email post postmaster webmaster noreply newsletter
accueil reception empfang recepcion general mairie it tech legal privacy security abuse billing orders order bestellung booking reservation reservations
biuro kancelaria sprzedaz handlowy praca info postkasse firma
`;
export const roleMailboxes: ReadonlySet<string> = new Set(roleList.trim().split(/\s+/u));

/** Words of a mailbox several people of one house share. */
export const familyWords: ReadonlySet<string> = new Set(
  "famille family familie familia famiglia rodina rodzina fam familjen casa couple clan les the".split(" "),
);
