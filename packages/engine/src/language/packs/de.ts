import { nouns } from "./nouns.generated.ts";
import type { LanguagePack } from "./pack.ts";

export const de: LanguagePack = {
  language: "de",
  spelling: {
    short: `
      lg=grusse mfg=grussen vg=grusse glg=grusse vlg=grusse thx=danke pls=bitte bzgl=bezuglich evtl=eventuell
      vllt=vielleicht vlt=vielleicht vllcht=vielleicht viell=vielleicht iwie=irgendwie iwann=irgendwann
      iwas=irgendwas nich=nicht nit=nicht ned=nicht isch=ist nen=einen ner=einer nem=einem hab=habe habs=habe
      aba=aber abr=aber nr=nummer eig=eigentlich eigtl=eigentlich sry=sorry unt=und od=oder fuer=fur fuers=furs
      ueber=uber uebers=ubers moechte=mochte moechten=mochten wuerde=wurde wuerden=wurden koennen=konnen
      koennte=konnte koennten=konnten koenntest=konntest koennt=konnt waere=ware waeren=waren gruesse=grusse
      gruessen=grussen schoen=schon schoene=schone schoenen=schonen schoenes=schones hoeren=horen naechste=nachste
      naechsten=nachsten naechster=nachster zurueck=zuruck fuehren=fuhren spaeter=spater gespraech=gesprach
      gespraeche=gesprache wuensche=wunsche muessen=mussen muesste=musste duerfen=durfen duerfte=durfte haette=hatte
      haetten=hatten haettest=hattest moegen=mogen moeglich=moglich moeglichkeit=moglichkeit
      moeglichkeiten=moglichkeiten persoenlich=personlich persoenlichen=personlichen verfuegung=verfugung
      unterstuetzung=unterstutzung unterstuetzen=unterstutzen frueher=fruher frueheren=fruheren taetig=tatig
      buero=buro kuerzlich=kurzlich natuerlich=naturlich regelmaessig=regelmassig laenger=langer
      glueckwunsch=gluckwunsch beitraege=beitrage beitraegen=beitragen vortraege=vortrage erklaeren=erklaren
      ergaenzen=erganzen waehrend=wahrend aehnlich=ahnlich aehnliche=ahnliche aehnlichen=ahnlichen
      oeffentlich=offentlich taeglich=taglich guenstig=gunstig guenstige=gunstige gehoert=gehort gefaellt=gefallt
      erzaehlt=erzahlt erzaehlen=erzahlen erwaehnt=erwahnt zaehlt=zahlt kuemmern=kummern fuehrt=fuhrt
      geschaeft=geschaft geschaefte=geschafte geschaeftlich=geschaftlich maenner=manner laesst=lasst fuenf=funf
      zwoelf=zwolf bissl=bisschen bissle=bisschen bisserl=bisschen
    `,
    large: `
      sie ihnen ihr ihre ihrem ihren ihrer ihres du dich dir dein deine deinem deinen deiner euch euer eure ich die der
      tag abend morgen grussen gruss grusse euro uhr gott interesse lust herr herrn frau frauen herren damen doktor professor
      professorin leuten bescheid hause gluckwunsch stellen ort betriebe franken millionen semester gute neues unternehmer
      prozent jahrgang nr std ostern weihnachten englisch deutsch franzosisch direktor direktorin nachname vorname teil ruhe
      stock check ingenieur personen respekt krypto notar auftrage jugend monatsende projekte kilo liebes fuhrungskrafte
      entwickler entwicklerin lehrerin lehrer netzwerker netzwerken personal luft hebamme anrede synergien visum helfer
      feierabend teilzeit vollzeit autorin autor witwe witwer falle freundin bekannte bekannten
      ${nouns}
    `,
    largeEndings: [
      "ung",
      "ungen",
      "heit",
      "heiten",
      "keit",
      "keiten",
      "schaft",
      "schaften",
      "tion",
      "tionen",
      "tat",
      "taten",
      "ismus",
      "enzen",
      "anzen",
      "ment",
      "mente",
      "nisse",
      "nissen",
      "chen",
    ],
  },
  ideas: [
    {
      id: "courtesy/greeting",
      patterns: [
        "^ hallo|hi|guten|sehr|liebe|lieber|moin|servus|gruezi|gruss|grusse|hey|tach|hoi|salut|huhu|werte|werter|moinsen|hallochen",
        "^ herr|frau",
        "guten tag|morgen|abend",
      ],
      fires: ["Sehr geehrter Herr Falk,", "moin jens"],
      silent: ["Er sagte Hallo."],
    },
    {
      id: "courtesy/closing",
      patterns: [
        "mit freundlichen|besten|herzlichen|freundlichem|kollegialen|vielen",
        "viele|beste|liebe|herzliche|freundliche|schone|kollegiale grusse|grusse|gruesse|gruß",
        "lg|mfg|vg|gruss|grusse|hochachtungsvoll|danke|merci|gruesse|dankeschon",
        "vielen|besten|herzlichen|lieben dank",
        "einen schonen|guten tag|abend|sonntag",
        "schones wochenende|tag|woche",
        "im voraus",
        "bis bald|dann|dahin",
        "freue mich auf",
      ],
      fires: ["Viele Grüße, Jens", "Mit freundlichen Grüßen"],
      silent: ["Er grüßt nie."],
    },
    {
      id: "past/met",
      patterns: [
        "kennengelernt|begegnet|getroffen|gesprochen|unterhalten|nebeneinander|gegenubergesessen|verpasst",
        "wir haben|hatten uns",
        "sassen|standen|waren|sprachen wir|nebeneinander|am|an|zusammen|gemeinsam",
        "sie|du|ihr haben|hast|hatten|hattest|habt .. mir|mich|uns gesagt|gezeigt|erzahlt|empfohlen|geholfen|gegeben|gebeten|versprochen|angeboten",
        "schon|nett|toll|gefreut sie|dich|euch .. kennen|getroffen|wieder",
        "in ihrem|deinem vortrag|kurs|workshop|seminar",
        "ich war|bin der|die|bei|in|auf|am .. ihrem|deinem|ihnen|dir|ihrer",
        "neulich|gestern|letzte|letzten|vorgestern .. auf|bei|am|in|beim|im|woche",
      ],
      fires: ["Wir haben uns in Gmunden kennengelernt."],
      silent: ["Ich möchte Sie kennenlernen."],
    },
    {
      id: "past/corresponded",
      patterns: [
        "unser|unserem|unseres|unsere|unserer telefonat|gesprach|gesprachs|mail|mails|austausch|chat|mailwechsel|termin|treffen|videocall",
        "wie besprochen|vereinbart|versprochen|angekundigt",
        "gemailt|telefoniert|geschrieben|ausgetauscht|gechattet",
        "ihre|deine antwort|mail|nachricht",
        "bezug auf",
      ],
      fires: ["Wie gestern am Telefon besprochen: wie besprochen schicke ich den Plan."],
      silent: ["Schreiben Sie mir."],
    },
    {
      id: "past/worked",
      patterns: [
        "zusammen|gemeinsam gearbeitet|gemacht|im|bei|an",
        "ehemalige*|fruhere*|alter|alte|ex kolleg*|schuler*|kund*|patient*|praktikant*|azubi|chef*|nachbar*",
        "waren sie|du mein|meine",
        "bei ihnen|dir|euch gelernt|gearbeitet|praktikum|gemacht|ausbildung",
        "war .. ihr|dein kunde|kundin|patient|patientin|schuler|schulerin|azubi|praktikant",
      ],
      fires: ["Wir haben 2011 zusammen gearbeitet."],
      silent: ["Arbeiten wir zusammen!"],
    },
    {
      id: "past/studied",
      patterns: [
        "zusammen studiert|abi|schule|klasse|gelernt|kurs",
        "klasse|jahrgang|abi|schulkamerad*|kommiliton*|mitschuler*|studienkolleg*|parallelklasse|schulbank",
        "gemeinsam|zusammen .. studiert|besucht|studium",
      ],
      fires: ["Wir haben zusammen studiert."],
      silent: ["Ich studiere noch."],
    },
    {
      id: "present/mutual",
      patterns: [
        "<name> hat|meinte|sagte|empfahl|gab|riet|hatte|schlug .. mir|sie|dich|ich|von|ihren|ihre|deinen",
        "auf empfehlung|anraten|rat|vermittlung",
        "empfehlung von|unseres|durch",
        "gruss|grusse|gruessen von|soll",
        "unser gemeinsamer|freund",
        "durch|uber|von <name> .. kenne|empfohlen|gehort|ihren|kontakt",
      ],
      fires: ["Auf Empfehlung von Petra Dost schreibe ich."],
      silent: ["Wir haben gemeinsame Kontakte."],
    },
    {
      id: "present/shared",
      patterns: [
        "wie sie|du|ihr",
        "ich|bin|arbeite|mache|wohne|bin .. auch|ebenfalls",
        "wir beide|sind|arbeiten|wohnen|teilen",
        "ebenfalls|auch .. im|in|bei|mitglied|aus|als",
        "beide .. in|im|aus|bei|mitglied*|alumni",
        "selben|gleichen|derselben|dieselbe|gleiche|selbe verein|branche|ort|gruppe|firma|haus|strasse|fach|hochschule|viertel|uni|dorf",
        "mitglied im|in|der|bei",
        "als|unter|noch kolleg*|nachbar*|mitglied|fachkolleg*|wahl*",
        "alumni|alumna|alumnus|landsmann",
      ],
      fires: ["Wie Sie bin ich im Imkerverein Celle."],
      silent: ["Ihre Arbeit ist wichtig."],
    },
    {
      id: "present/follows",
      patterns: [
        "ihr|ihre|ihren|ihrem|ihrer|ihres|dein|deine|deinen|deinem|deiner artikel|beitrag|beitrage|vortrag|buch|podcast|blog|newsletter|video|videos|post|posts|kommentar|interview|studie|webinar|kolumne|aufsatz|folge|fotos|kanal|erklarvideo|reportage|text",
        "gelesen|gehort|gesehen|verfolge|lese|hore|folge",
        "habe|hab .. ihren|ihr|deinen|dein|ihre|deine",
        "abonniert|abonnent*|leser|leserin|horer|horerin",
      ],
      fires: ["Ihr Artikel über Hecken hat mir geholfen."],
      silent: ["Mein Artikel ist fertig."],
    },
    {
      id: "present/advice",
      patterns: [
        "ihr|ihre|ihren|dein|deine|deinen rat|meinung|einschatzung|erfahrung|erfahrungen|tipp|tipps|sicht|expertise|blick",
        "ein|einen|paar|um rat|tipp|tipps|frage|fragen",
        "wie|was|welche|warum|ob sie|du|ihr|man",
        "frage|fragen zu|zum|zur|an",
        "interessiert mich|mich,",
      ],
      fires: ["Ich hätte gern Ihre Meinung zum Dämmstoff."],
      silent: ["Ich rate davon ab."],
    },
    {
      id: "future/hiring",
      patterns: [
        "wir|ich suchen|suche|besetzen|stellen|bieten .. eine|einen|ab|zum|noch|fur",
        "stelle|position|vakanz|jobangebot|stellenangebot .. in|als|im|bei|frei|zu|besetzen",
        "unbefristet|festanstellung|teilzeit|vollzeit|homeoffice",
        "ihr|dein profil .. passt|passen|interessant",
        "suchen verstarkung|einen|eine|mitarbeiter*",
      ],
      fires: ["Wir suchen eine Köchin in Celle."],
      silent: ["Er fand es."],
    },
    {
      id: "future/job-seeking",
      patterns: [
        "suche|suchend .. eine|einen|ein|nach|neue|neuen stelle|praktikum|job|ausbildungsplatz|arbeit|werkstudentenstelle|praktikumsplatz|herausforderung|lehrstelle",
        "bewerb*|beworben|bewerbung",
        "meine|meinen bewerbung|lebenslauf|unterlagen",
        "praktikum|ausbildungsplatz|lehrstelle|praktikumsplatz|werkstudent*|jobsuche",
        "auf jobsuche|stellensuche",
      ],
      fires: ["Ich suche ein Praktikum."],
      silent: ["Wir suchen Personal."],
    },
    {
      id: "future/customer",
      patterns: [
        "angebot fur|uber|machen",
        "kostenvoranschlag|auftrag",
        "bestellen|kaufen|buchen|mieten|beauftragen",
        "machen|nehmen|verkaufen|haben|bieten sie|ihr noch|auch",
        "brauche|brauchen|benotige|benotigen .. einen|eine|jemanden",
      ],
      fires: ["Können Sie einen Kostenvoranschlag machen?"],
      silent: ["Das war nett."],
    },
    {
      id: "future/project",
      patterns: [
        "plane|planen|organisiere|organisieren|grunde|grunden|schreibe|drehe|eroffne|eroffnen|starte|starten|bereite",
        "mein|meine|unser|unsere|einem projekt|buch|doku|abschlussarbeit|masterarbeit|ausstellung|veranstaltung|studie|bachelorarbeit|dissertation",
        "zusammenarbeit|kooperation|kooperieren|zusammenarbeiten|synergien|partnerschaft",
        "gemeinsam|zusammen .. etwas|veranstalten|machen|entwickeln",
        "als referent*|gast|sprecher*",
      ],
      fires: ["Wir planen eine Ausstellung über Moore."],
      silent: ["Das ist fertig."],
    },
    {
      id: "next/call",
      patterns: [
        "telefonieren|anrufen|anruf|telefonat|videocall",
        "rufen|ruf|ruft .. an|mich",
        "<num> minuten|min",
        "kurz|kurzes|kurzen telefonieren|gesprach|call|austausch|sprechen",
        "viertelstunde|zehn",
      ],
      fires: ["Können wir kurz telefonieren?"],
      silent: ["Mein Handy ist aus."],
    },
    {
      id: "next/meet",
      patterns: [
        "kaffee|bier|mittagessen|feierabendbier .. trinken|gehen|zusammen|mit|in|bei|auf",
        "auf|einen|zum kaffee|mittagessen|bier",
        "treffen|vorbeikommen|vorbeischauen|besuchen|sehen wir|uns",
        "uns|mal treffen|sehen|persönlich",
        "vorbei kommen|schauen|kommen",
      ],
      fires: ["Gehen wir auf einen Kaffee?"],
      silent: ["Der Tee war kalt."],
    },
    {
      id: "next/question",
      patterns: [
        "konnten|konnen|konntest|kannst|wurden|wurdest|mochten|mogen|darf|durfte|hatten|hattest|haben|wollen|magst|ware|waren sie|du|ich|ihr|es|wir",
        "schreiben|schreib|melden|meld|schicken|schick|sagen|sag|geben|gib sie|mir|dich|uns|bescheid|mal",
        "freue|freuen mich|uns|wurde .. auf|uber",
        "wurde|mochte|mocht .. gern|gerne|mich|sie|dich|fragen|wissen|austauschen|freuen",
        "gib|geben .. bescheid",
        "austausch* uber|zu|zum",
        "interesse|lust",
      ],
      fires: ["Könnten Sie mir sagen, wie das geht?"],
      silent: ["Es geht gut."],
    },
    {
      id: "vague/network",
      patterns: [
        "mein|meinem|meinen|ihr|ihrem|dein|unser netzwerk|kontakte|kontakten|kontaktnetz",
        "netzwerk .. erweitern|vergrossern|ausbauen|aufbauen",
        "vernetzen|vernetze|vernetzt|connecten|verbinden",
        "kontakt* hinzufugen|aufnehmen|knupfen",
        "in kontakt bleiben|treten|kommen|stehen",
        "zu meinen|ihren kontakten",
      ],
      fires: ["Ich möchte mein Netzwerk erweitern."],
      silent: ["Das Stromnetz fiel aus."],
    },
    {
      id: "vague/interests",
      patterns: [
        "gemeinsame|ahnliche|gemeinsamen|ahnlichen interessen|kontakte|themen|bereiche|branche|schnittmengen|beruhrungspunkte|ansatze|wege",
        "selben|gleichen|ahnlichen branche|umfeld|interessen|bereich",
        "schnittmengen|beruhrungspunkte|anknupfungspunkte|schnittstellen|mehrwert",
        "interessante kontakte|schnittstellen",
      ],
      fires: ["Wir haben ähnliche Interessen."],
      silent: ["Die Zinsen steigen."],
    },
    {
      id: "vague/flattery",
      patterns: [
        "ihr|dein spannendes|interessantes|beeindruckendes|tolles|profil|werdegang|lebenslauf",
        "profil|werdegang .. spannend|interessant|beeindruckend|aufgefallen|angesprochen|beeindruckt|inspirierend",
        "beeindruckt|beeindruckend|inspirierend|bewundere|fasziniert|spannendes",
      ],
      fires: ["Ihr spannendes Profil ist mir aufgefallen."],
      silent: ["Es war lang."],
    },
    {
      id: "flag/boilerplate",
      patterns: [
        "mochte|wurde sie|dich|gerne|gern .. zu|meinem|in|als .. netzwerk|kontakt|kontakten",
        "zu|in meinem|mein|meinen|meine .. netzwerk|kontakten|kontakte hinzufugen|aufnehmen|einladen",
        "netzwerk auf linkedin|xing|hinzufugen",
        "als kontakt hinzufugen|bestatigen",
        "kontaktanfrage|kontaktliste",
      ],
      fires: ["Ich möchte Sie gerne zu meinem beruflichen Netzwerk hinzufügen."],
      silent: ["Fügen Sie Mehl hinzu."],
    },
    {
      id: "flag/favour",
      patterns: [
        "empfehlung|referenz|empfehlungsschreiben .. schreiben|ausstellen|geben|fur|verfassen",
        "empfehlen|empfiehl|weiterempfehlen|vorstellen|vermitteln .. mich|mir|sie",
        "mich|mir .. empfehlen|weiterempfehlen|vorstellen|bestatigen|intern",
        "kenntnisse|fahigkeiten .. bestatigen",
        "bewerbung|lebenslauf|unterlagen .. weiterleiten|weitergeben|abgeben",
        "gutes wort",
        "abstimmen|stimme|voten|spenden|spende|leihen|spendet|votet",
        "kontakt zu|mit ihrer|ihrem|herstellen",
      ],
      fires: ["Können Sie mich bei Ihrem Chef empfehlen? Mich intern empfehlen?"],
      silent: ["Das Buch war gut."],
    },
    {
      id: "flag/pitch-product",
      patterns: [
        "unser|unsere|unseren|unserer|mein|meine losung*|produkt*|software|plattform|angebot*|service*|tool|team|agentur|leistung*|app|dienstleistung*|coaching|system|methode|programm|konzept",
        "wir|ich bieten|biete|helfen|helfe|unterstutzen|unterstutze|begleiten|begleite|verkaufen|verkaufe|vertreiben|liefern|entwickeln|entwickle|optimieren",
        "sparen|steigern|erhohen|verdoppeln|senken|gewinnen|optimieren .. sie|ihre|kunden|zeit|kosten",
        "kostenlos*|unverbindlich*|gratis|rabatt|sonderangebot|aktion|gunstig*",
        "% rabatt|weniger|mehr",
        "neukunden|leads|suchmaschinen*|seo|umsatz|follower",
        "wer ist|kummert|bei ihnen|zustandig",
        "ansprechpartner",
      ],
      fires: ["Unsere Software spart Zeit."],
      silent: ["Der Zug fährt."],
    },
    {
      id: "flag/pitch-demo-or-call",
      patterns: [
        "demo|prasentation|erstgesprach|beratungsgesprach|strategiegesprach|potenzialanalyse|produktdemo",
        "zeigen|vorstellen|prasentieren .. wie|ihnen|was",
        "ihnen|dir .. zeigen|vorstellen|prasentieren",
        "termin buchen|vereinbaren|im|hier",
        "kalender|calendly",
      ],
      fires: ["Eine kurze Demo am Montag?"],
      silent: ["Es regnet."],
    },
    {
      id: "flag/pitch-event-or-download",
      patterns: [
        "kostenlos*|gratis|unser|unserem|mein webinar|seminar|ebook|whitepaper|leitfaden|workshop|masterclass",
        "anmelden|anmeldung|herunterladen|downloaden|sichern .. hier|jetzt|link|sie|dir",
        "jetzt anmelden|sichern|platz|registrieren",
        "platze frei|verfugbar|begrenzt",
        "link in|zum|im",
      ],
      fires: ["Kostenloses Webinar am Montag"],
      silent: ["Ich kam an."],
    },
    {
      id: "flag/pitch-recruit-to-business",
      patterns: [
        "passives|zusatzliches|nebenbei|zusatz|zweites einkommen|verdienen|geld|standbein",
        "nebenverdienst|nebeneinkommen|zusatzeinkommen",
        "finanzielle*|ortsunabhangig* freiheit|unabhangig*|arbeiten",
        "geschaftsmoglichkeit|geschaftsidee|businessmoglichkeit|vertriebspartner*|franchise*|networkmarketing",
        "von zuhause|zu hause",
        "mein|unser team .. wachst|sucht|werden",
      ],
      fires: ["Ein passives Einkommen von zuhause"],
      silent: ["Das Haus ist alt."],
    },
    {
      id: "flag/scam",
      patterns: [
        "whatsapp|telegram|signal|hangouts",
        "bitcoin*|krypto*|trading|forex|trader|investier*|rendite|rendite*",
        "erbschaft|erbe|begunstigte*|witwe|million|millionen|nachlass|verstorben*|treuhand*",
        "kredit|kredite|darlehen",
        "gewinn* .. taglich|garantiert|woche|tag",
        "konto .. gesperrt|verifiz*|bestatig*",
        "mein schatz|lieber|engel|herz",
        "naher|besser kennenlernen|kennen",
        "dringend",
      ],
      fires: ["Schreib mir auf WhatsApp"],
      silent: ["Die Katze schlaft."],
    },
    {
      id: "flag/mass",
      patterns: [
        "nehme|akzeptiere|bestatige .. alle|jeden|jede",
        "hallo|liebe zusammen|alle|freunde|netzwerker|alle|community",
        "<num> kontakte|follower",
        "folge|folgt|follow mir|zuruck|meiner|back",
        "teilen|liken|teilt .. beitrag|seite|bitte",
        "gemeinsam wachsen",
        "open networker",
      ],
      fires: ["Ich nehme alle Anfragen an"],
      silent: ["Alle schlafen."],
    },
    {
      id: "flag/rude",
      patterns: [
        "nehmen|nimm|antworten|antworte|bestatigen|bestatige .. endlich|sofort|jetzt|heute|gefalligst",
        "idiot|dumm|lacherlich|peinlich|unfahig|ahnungslos|arrogant|frechheit|schwachsinn|unverschamt|blod|quatsch",
        "zum dritten|zweiten|letzten mal",
        "immer noch keine|nicht",
        "zu fein|feige|schade",
        "hubsch*|susse*|sexy|attraktiv*|wunderschon*|schone augen|frau|foto|lacheln",
        "single|verheiratet|vergeben",
      ],
      fires: ["Zum dritten Mal: antworten Sie"],
      silent: ["Zum Bahnhof links."],
    },
    {
      id: "cue/mechanics",
      patterns: [
        "danke|vielen|dank fur .. vernetzung|kontakt|annehmen|anfrage|folgen|bestatigung|hinzufugen",
        "mein|ihr|dein profil",
        "vorgeschlagen|gestossen|angezeigt",
        "bitte|anfrage annehmen|bestatigen|akzeptieren|an",
        "uber ihr|dein",
        "anfrage|einladung an",
      ],
      fires: ["Bitte bestätigen"],
      silent: ["Es ist kalt."],
    },
    {
      id: "cue/exchange",
      patterns: [
        "austausch|austauschen|auszutauschen|erfahrungsaustausch uber|zu|mit|und|mich",
        "gern|gerne|wurde|mochte|neugierig .. wissen|erfahren|horen|fragen|sprechen|austauschen|hoeren",
        "erfahrungen|gedanken|ideen|tipps|meinungen austauschen|teilen|vergleichen",
        "daruber|dazu sprechen|reden|austauschen|unterhalten|einmal",
        "wie sie|ihr|du|das|es|machen|macht",
        "mich interessiert|interessieren|wurde",
      ],
      fires: ["Ich würde gern wissen, wie Sie das machen."],
      silent: ["Der Hund bellt."],
    },
    {
      id: "cue/helps-others",
      patterns: [
        "ich|wir helfe*|unterstutze*|begleite*|zeige*|berate*|biete*|entwickle*|verkaufe*|vermittle*|liefer*|optimiere*",
        "helfe|helfen|unterstutze|unterstutzen|zeige|berate|begleite .. betrieben|unternehmen|firmen|handwerks*|selbst*|kunden|menschen|frauen|ihnen|dir|kleine",
        "fur betriebe|unternehmen|handwerker|praxen|selbststandige|firmen|kmu|agenturen",
        "unser|unsere|unserem|unserer losung|team|agentur|plattform|software|produkt*|leistung*|check|angebot|system|methode",
        "spezialisiert auf",
        "mehr kunden|auftrage|umsatz|anfragen|reichweite|bewerber",
      ],
      fires: ["Ich helfe Betrieben, mehr Aufträge zu bekommen."],
      silent: ["Hilfe, es brennt."],
    },
    {
      id: "cue/soft-pitch",
      patterns: [
        "haben|hast|schon sie|du|mal schon|mal|daruber|an .. gedacht|uberlegt|versucht|probiert",
        "offen fur|dafur",
        "interesse an|daran|geweckt",
        "kosten|verlieren|verpassen|verschenken sie|du|auftrage|anfragen|kunden|geld",
        "zeige ihnen|dir gern|gerne|wie|was|in",
        "alle|mehr infos|infos",
        "das|mein|unser neues|neuer|buch|kurs|produkt|roman|shop",
        "viel mehr|leichter|einfacher",
        "geht da|noch mehr",
        "gutschein|gratis|kostenlos*|unverbindlich*",
      ],
      fires: ["Haben Sie schon mal an eine App gedacht?"],
      silent: ["Es kostet Kraft."],
    },
    {
      id: "cue/price",
      patterns: [
        "<num> €|euro statt|pro|im|am",
        "einfuhrungspreis|rabatt|sonderpreis|aktion|sparen|angebot",
        "nur noch|heute",
        "noch wenige|drei|zwei|heute stunden|tage|platze",
        "lauft .. aus",
        "% gunstiger|rabatt|sparen",
      ],
      fires: ["Nur noch wenige Stunden!"],
      silent: ["Der Zug kommt."],
    },
    {
      id: "cue/advance",
      patterns: [
        "du|sie bist|sind so|sehr|echt|wunder*|hubsch|schon|suss",
        "dein|ihr|deinem|ein solches lacheln|augen|foto|bild|profilbild|ausstrahlung",
        "lacheln|hubsch|wunderschon|suss|attraktiv|sexy|schatz|engel|liebes",
        "glas wein|bier",
        "naher|besser kennenlernen|kennen lernen",
        "kennenlernen|kennenzulernen|freundschaft",
        "single|vergeben|verheiratet|alleinstehend|freund",
        "lust auf ein|einen|kaffee|treffen",
      ],
      fires: ["Du hast so ein Lächeln"],
      silent: ["Das Bild hängt schief."],
    },
    {
      id: "cue/pressing",
      patterns: [
        "warum haben|hast|nehmen|antworten|ignorieren sie|du",
        "sofort|umgehend|dringend|unverzuglich|endlich|gefalligst",
        "letzte|dritte|vierte nachricht|erinnerung|mal|chance|anfrage",
        "bitte jetzt",
        "ich erwarte",
        "immer noch|keine antwort|nicht",
      ],
      fires: ["Warum haben Sie nicht geantwortet? Sofort bitte."],
      silent: ["Die Sonne scheint."],
    },
    {
      id: "cue/money-ask",
      patterns: [
        "leihen|borgen|uberweisen|schicken|geld|fehlen .. euro|geld|mir|<num>",
        "konto .. gesperrt|eingefroren",
        "erbschaft|millionen|million|erbe|gewonnen|gutscheinkarte*|gebuhr*",
        "euro zuruck|morgen",
      ],
      fires: ["Mein Konto ist gesperrt"],
      silent: ["Das Tor ist zu."],
    },
    {
      id: "cue/easy-pay",
      patterns: [
        "von zuhause|zu|daheim hause",
        "pro|am|im tag|stunde|woche|monat",
        "nebenverdienst|nebenjob|nebeneinkommen|zusatzeinkommen|heimarbeit",
        "ohne vorkenntnisse|erfahrung|risiko",
      ],
      fires: ["Nebenverdienst ohne Vorkenntnisse"],
      silent: ["Das Haus ist alt."],
    },
    {
      id: "cue/vacancy",
      patterns: [
        "ihre|eure|deine|die|der offene|ausgeschriebene|stellenanzeige|ausschreibung",
        "ihre|eure anzeige|stelle",
        "stelle|position|praktikum|ausbildungsplatz|job als|bei|in|im",
        "bewerbung|bewerbe|bewerben|lebenslauf|bewerber",
        "suchen|suche|stellen sie|wir|ihr|einen|eine|ein|noch",
      ],
      fires: ["Ihre offene Stelle als Köchin"],
      silent: ["Die Stelle am Knie tut weh."],
    },
    {
      id: "cue/chaser",
      patterns: [
        "meine|auf letzte|meine|vorige|erste nachricht|anfrage|mail|einladung",
        "noch|kurz einmal|mal nachfassen|nachhaken|nachfragen|erinnern",
        "nachfassen|nachhaken",
      ],
      fires: ["Ich wollte kurz nachhaken."],
      silent: ["Das Hemd ist weiß."],
    },
    {
      id: "cue/job-tips",
      patterns: [
        "tipps|tipp fur|wie|zu",
        "uber|auf|an meine|meinen bewerbung|lebenslauf|profil|unterlagen",
        "kennen|kennst|weisst|wissen sie|du .. jemand*|wer|ob",
        "ein gutes|wort",
        "empfehlen|empfiehl|weiterleiten|vermitteln mich|sie|mir|mein*",
      ],
      fires: ["Haben Sie Tipps für mich?"],
      silent: ["Der Tipp kam spät."],
    },
    {
      id: "cue/congress",
      patterns: [
        "laden|einladen .. ein|referent*|redner*|sprecher*",
        "sehr geehrte damen",
        "damen und herren",
        "beitrag|artikel|manuskript einreichen|einzureichen",
      ],
      fires: ["Sehr geehrte Damen und Herren"],
      silent: ["Die Damen lachen."],
    },
    {
      id: "cue/follow-back",
      patterns: [
        "folge|folgst|folgt|folgen dir|du|mir|gegen|zuruck|mir|uns",
        "abonnier* .. kanal|seite|mich",
        "meine|unsere seite|kanal|website|shop|profil",
        "abstimmen|teilen|weiterleiten|liken|stimmen|stimme",
        "bitte an|alle",
        "reichweite|follower|abonnenten",
      ],
      fires: ["Folge mir zurück"],
      silent: ["Das Ende folgt nie."],
    },
    {
      id: "cue/reunion",
      patterns: [
        "lange nicht|ist|her",
        "jahre her|spater|lang",
        "erinnern|erinnerst sie|du|dich",
        "weisst du noch",
        "damals|wiedersehen|wiederzusehen|wiedergefunden|wiederfinden",
        "abi|jahrgang|klasse|schulzeit|abitur",
      ],
      fires: ["Erinnern Sie sich?"],
      silent: ["Das Buch liegt da."],
    },
    {
      id: "cue/business-matter",
      patterns: [
        "wegen|bezuglich|betreffs|zu|um ihrer|der|ihrem|ihre|den|deiner anfrage|bestellung|rechnung|buchung|anmeldung|termin|lieferung|retoure*|rucklaufer",
        "ihre|deine anfrage|bestellung|rechnung|buchung|anmeldung|lieferung",
      ],
      fires: ["Es geht um Ihre Anmeldung."],
      silent: ["Der Hof ist leer."],
    },
    {
      id: "cue/noticed",
      patterns: [
        "sehe|gesehen|habe|hab|lese|bemerkt .. dass|sie|du",
        "sie|du arbeiten|sind|leiten|bist|arbeitest|fuhren|haben bei|in|im|als|fur",
        "noch ein|eine",
        "auch aus|in|bei",
      ],
      fires: ["Ich sehe, dass Sie eine Mühle leiten."],
      silent: ["Der See ist tief."],
    },
    {
      id: "cue/merits",
      patterns: [
        "<num> jahre|jahren erfahrung|berufserfahrung",
        "jahre|jahren erfahrung|berufserfahrung|in|als",
        "abschluss|studium|diplom|zertifi*|ausbildung als|in|der|zum|zur",
        "fuhrerschein|fliessend|teamfahig|belastbar|zuverlassig|motiviert",
      ],
      fires: ["Ich bin zuverlässig und belastbar"],
      silent: ["Der Apfel ist rot."],
    },
  ],
};
