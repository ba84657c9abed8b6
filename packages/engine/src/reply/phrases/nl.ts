import type { LanguagePhrases } from "./shape.ts";

/** Dutch: u, je. */
export const nl: LanguagePhrases = {
  language: "nl",
  lowerCaseAfterGreeting: false,
  manners: {
    formal: {
      greeting: { named: "Beste {name},", plain: "Goedendag," },
      closings: ["Met vriendelijke groet,", "Vriendelijke groeten,", "Hartelijke groet,"],
      thanks: {
        request: ["Dank voor uw verzoek.", "Hartelijk dank voor uw verzoek om contact."],
        message: ["Dank voor uw bericht.", "Hartelijk dank dat u de tijd hebt genomen om mij te schrijven."],
        origin: [
          "Dank voor de uitleg over wat ons verbindt.",
          "Dank voor uw bericht en de uitleg over wat ons verbindt.",
        ],
        purpose: [
          "Dank dat u vertelt waar het u om gaat.",
          "Dank voor uw bericht, en dat u vertelt waar het u om gaat.",
        ],
        both: [
          "Dank voor uw heldere bericht.",
          "Hartelijk dank dat u zo helder schrijft wat ons verbindt en waar het u om gaat.",
        ],
      },
      questions: {
        origin: ["Waarvan kennen wij elkaar?", "Kunt u mij helpen herinneren waarvan wij elkaar kennen?"],
        purpose: ["Waar gaat het u om?", "Kunt u mij in een paar woorden vertellen waar het u om gaat?"],
        next: ["Welke volgende stap ziet u voor zich?", "Hoe zou u na dit eerste contact verder willen gaan?"],
        "origin-purpose": [
          "Waarvan kennen wij elkaar, of waar gaat het u om?",
          "Kunt u mij helpen herinneren waarvan wij elkaar kennen, of vertellen waar het u om gaat?",
        ],
        "purpose-next": [
          "Waar gaat het u om, en wat zouden we samen kunnen doen?",
          "Kunt u mij vertellen waar het u om gaat, en hoe we zouden kunnen samenwerken?",
        ],
        path: ["Hoe bent u bij mijn profiel gekomen?", "Mag ik vragen hoe u bij mijn profiel bent gekomen?"],
        worked: [
          "Als wij eerder hebben samengewerkt: waar was dat?",
          "Als wij eerder hebben samengewerkt en het mij is ontschoten: bij welke gelegenheid was dat?",
        ],
        detail: [
          "Eén detail meer zou mij helpen om u te antwoorden.",
          "Eén detail meer zou mij helpen om u goed te antwoorden: welk lijkt u het nuttigste?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} Mijn geheugen laat me helaas in de steek. {question}",
          "{thanks} Ik probeer me te herinneren waar onze wegen elkaar kruisten. {question}",
          "{thanks} Ik kan uw naam op dit moment nog niet plaatsen, excuses daarvoor. {question} Ik antwoord liever niet zomaar.",
        ],
        "never-met": [
          "{thanks} Volgens mij kennen wij elkaar nog niet. {question}",
          "{thanks} Als ik me niet vergis, is dit ons eerste contact. {question}",
          "{thanks} Als ik me niet vergis, hebben onze wegen elkaar nog niet gekruist, en ik weet graag met wie ik spreek voordat mijn netwerk groeit. {question}",
        ],
        "purpose-missing": [
          "{thanks} Ik wil u graag goed begrijpen voordat ik antwoord. {question}",
          "{thanks} Voor een goed antwoord mis ik nog één ding. {question}",
          "{thanks} Ik lees elk verzoek met aandacht, en bij dat van u blijft één vraag over. {question} Een paar woorden zijn genoeg.",
        ],
        "next-step-missing": [
          "{thanks} Eén ding nog, om u goed te kunnen antwoorden. {question}",
          "{thanks} Er ontbreekt nog maar één punt. {question}",
          "{thanks} Ik zie nu beter waar het over gaat. {question} Dan kan ik u eerlijk zeggen wat er van mijn kant mogelijk is.",
        ],
        "favour-from-stranger": [
          "{thanks} Zo’n gunst bewaar ik voor mensen met wie ik heb gewerkt. {question}",
          "{thanks} Ik kan alleen instaan voor mensen die ik goed ken. {question}",
          "{thanks} Ik begrijp uw vraag en ben u een eerlijk antwoord schuldig: ik verbind mijn naam alleen aan mensen van wie ik het werk zelf ken. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Ik beveel alleen mensen aan van wie ik het werk heb gezien. {question}",
          "{thanks} Over werk dat ik niet heb gezien, kan ik niet schrijven. {question}",
          "{thanks} Een aanbeveling is pas iets waard als ze op ervaring berust, en ik heb uw werk niet van dichtbij genoeg gezien om er een te schrijven. Wie dagelijks met u werkt, kan dat veel beter. {question}",
        ],
        "pitch-declined": [
          "{thanks} Ik heb hier geen behoefte aan en laat het hierbij. Ik wens u het beste.",
          "{thanks} Uw aanbod past niet bij wat ik nodig heb; dat zeg ik liever eerlijk. Ik wens u het beste.",
          "{thanks} Ik bewaar dit netwerk voor contact tussen mensen die elkaar kennen, en ga hier niet in op een commercieel aanbod. Dank voor uw begrip; ik wens u het beste.",
        ],
        declined: [
          "{thanks} Ik houd mijn netwerk klein en laat het hierbij. Ik wens u het beste.",
          "{thanks} Ik voeg alleen mensen toe die ik ken, en laat het hierbij. Ik wens u het beste.",
          "{thanks} Ik houd mijn netwerk bewust klein en laat het hierbij; het is op geen enkele manier een oordeel over u of uw werk. Ik wens u het beste.",
        ],
        accept: [
          "{thanks} Ik ga er graag op in.",
          "{thanks} Het is me een genoegen u onder mijn contacten te hebben.",
          "{thanks} Ik ga er met veel plezier op in. Welkom onder mijn contacten, en ik wens u een mooie dag.",
        ],
        "accept-limited": [
          "{thanks} Ik ga er graag op in; laten we elkaar stap voor stap leren kennen.",
          "{thanks} Graag. Laten we rustig de tijd nemen om kennis te maken.",
          "{thanks} Ik ga er graag op in. Met nieuwe contacten doe ik het stap voor stap: laten we elkaar hier op ons gemak leren kennen.",
        ],
        "accept-continue": [
          "{thanks} Wat een plezier u hier terug te zien! Ik ga er graag op in.",
          "{thanks} Ik ga er graag op in: een mooie gelegenheid om de draad weer op te pakken.",
          "{thanks} Ik ga er met veel plezier op in; wat een mooie verrassing om van u te horen. Hoe is het u vergaan sinds ons laatste contact?",
        ],
        "late-answer": [
          "Excuses voor dit late antwoord. {thanks} Ik ga er graag op in.",
          "Uw verzoek heeft veel te lang gewacht, mijn excuses. Ik ga er graag op in.",
          "Beter laat dan nooit: neemt u mij deze lange stilte niet kwalijk. {thanks} Ik ga er graag op in, als u dat nog wilt.",
        ],
        reminder: [
          "Ik kom, zonder enige haast, terug op uw verzoek. {question}",
          "Een kleine herinnering, voor het geval mijn bericht u is ontgaan. {question}",
          "Ik had u iets gevraagd over uw verzoek, en misschien is die vraag onderweg zoekgeraakt. {question} Als ik niets van u hoor, laat ik het verzoek gewoon rusten.",
        ],
      },
    },
    familiar: {
      greeting: { named: "Hoi {name},", plain: "Hoi," },
      closings: ["Groeten,", "Hartelijke groet,", "Groetjes,"],
      thanks: {
        request: ["Bedankt voor je verzoek.", "Leuk dat je contact zoekt, bedankt voor je verzoek."],
        message: ["Bedankt voor je bericht.", "Bedankt dat je de tijd hebt genomen om me te schrijven."],
        origin: [
          "Bedankt voor de uitleg over wat ons verbindt.",
          "Bedankt voor je bericht en de uitleg over wat ons verbindt.",
        ],
        purpose: [
          "Bedankt dat je vertelt waar het je om gaat.",
          "Bedankt voor je bericht, en dat je vertelt waar het je om gaat.",
        ],
        both: [
          "Bedankt voor je heldere bericht.",
          "Bedankt dat je zo helder schrijft wat ons verbindt en waar het je om gaat.",
        ],
      },
      questions: {
        origin: ["Waar kennen we elkaar van?", "Kun je me helpen herinneren waar we elkaar van kennen?"],
        purpose: ["Waar gaat het je om?", "Kun je me in een paar woorden vertellen waar het je om gaat?"],
        next: ["Welke volgende stap zie je voor je?", "Hoe zou je na dit eerste contact verder willen gaan?"],
        "origin-purpose": [
          "Waar kennen we elkaar van, of waar gaat het je om?",
          "Kun je me helpen herinneren waar we elkaar van kennen, of vertellen waar het je om gaat?",
        ],
        "purpose-next": [
          "Waar gaat het je om, en wat zouden we samen kunnen doen?",
          "Kun je me vertellen waar het je om gaat, en wat we samen zouden kunnen doen?",
        ],
        path: ["Hoe ben je bij mijn profiel gekomen?", "Uit nieuwsgierigheid: hoe ben je bij mijn profiel gekomen?"],
        worked: [
          "Als we eerder hebben samengewerkt: waar was dat?",
          "Als we eerder hebben samengewerkt en het me is ontschoten: wanneer was dat ook alweer?",
        ],
        detail: [
          "Eén detail meer zou me helpen om je te antwoorden.",
          "Eén detail meer zou me helpen om je goed te antwoorden: welk lijkt je het nuttigste?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} Mijn geheugen laat me in de steek, sorry. {question}",
          "{thanks} Ik probeer me te herinneren waar onze wegen elkaar kruisten. {question}",
          "{thanks} Ik kan je naam op dit moment nog niet plaatsen, sorry daarvoor. {question} Ik antwoord liever niet zomaar.",
        ],
        "never-met": [
          "{thanks} Volgens mij kennen we elkaar nog niet. {question}",
          "{thanks} Als ik me niet vergis, is dit ons eerste contact. {question}",
          "{thanks} Als ik me niet vergis, hebben onze wegen elkaar nog niet gekruist, en ik weet graag met wie ik praat voordat ik iemand toevoeg. {question}",
        ],
        "purpose-missing": [
          "{thanks} Ik wil je graag goed begrijpen voordat ik antwoord. {question}",
          "{thanks} Voor een goed antwoord mis ik nog één ding. {question}",
          "{thanks} Ik lees elk verzoek met aandacht, en bij dat van jou blijft één vraag over. {question} Een paar woorden zijn genoeg.",
        ],
        "next-step-missing": [
          "{thanks} Eén ding nog, om je goed te kunnen antwoorden. {question}",
          "{thanks} Er ontbreekt nog maar één punt. {question}",
          "{thanks} Ik zie nu beter waar het over gaat. {question} Dan kan ik je eerlijk zeggen wat er van mijn kant mogelijk is.",
        ],
        "favour-from-stranger": [
          "{thanks} Zoiets doe ik alleen voor mensen met wie ik heb gewerkt. {question}",
          "{thanks} Ik kan alleen instaan voor mensen die ik goed ken. {question}",
          "{thanks} Ik begrijp je vraag en ben je een eerlijk antwoord schuldig: ik verbind mijn naam alleen aan mensen van wie ik het werk zelf ken. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Ik beveel alleen mensen aan van wie ik het werk heb gezien. {question}",
          "{thanks} Over werk dat ik niet heb gezien, kan ik niet schrijven. {question}",
          "{thanks} Een aanbeveling is pas iets waard als ze op ervaring berust, en ik heb je werk niet van dichtbij genoeg gezien om er een te schrijven. Wie dagelijks met je werkt, kan dat veel beter. {question}",
        ],
        "pitch-declined": [
          "{thanks} Ik heb hier geen behoefte aan en laat het hierbij. Ik wens je het beste.",
          "{thanks} Je aanbod past niet bij wat ik nodig heb; dat zeg ik liever eerlijk. Ik wens je het beste.",
          "{thanks} Ik bewaar dit netwerk voor contact tussen mensen die elkaar kennen, en ga hier niet in op een commercieel aanbod. Bedankt voor je begrip; ik wens je het beste.",
        ],
        declined: [
          "{thanks} Ik houd mijn netwerk klein en laat het hierbij. Ik wens je het beste.",
          "{thanks} Ik voeg alleen mensen toe die ik ken, en laat het hierbij. Ik wens je het beste.",
          "{thanks} Ik houd mijn netwerk bewust klein en laat het hierbij; het is op geen enkele manier een oordeel over jou of je werk. Ik wens je het beste.",
        ],
        accept: [
          "{thanks} Ik ga er graag op in.",
          "{thanks} Leuk om je onder mijn contacten te hebben.",
          "{thanks} Ik ga er met plezier op in. Welkom onder mijn contacten, en een mooie dag voor je.",
        ],
        "accept-limited": [
          "{thanks} Ik ga er graag op in; laten we elkaar stap voor stap leren kennen.",
          "{thanks} Graag. Laten we rustig de tijd nemen om kennis te maken.",
          "{thanks} Ik ga er graag op in. Met nieuwe contacten doe ik het stap voor stap: laten we elkaar hier op ons gemak leren kennen.",
        ],
        "accept-continue": [
          "{thanks} Wat leuk je hier terug te zien! Ik ga er graag op in.",
          "{thanks} Ik ga er graag op in: een mooie gelegenheid om de draad weer op te pakken.",
          "{thanks} Ik ga er met veel plezier op in; wat een leuke verrassing om van je te horen. Hoe is het met je sinds de vorige keer?",
        ],
        "late-answer": [
          "Sorry voor dit late antwoord. {thanks} Ik ga er graag op in.",
          "Je verzoek heeft veel te lang gewacht, sorry daarvoor. Ik ga er graag op in.",
          "Beter laat dan nooit: sorry voor deze lange stilte. {thanks} Ik ga er graag op in, als je dat nog wilt.",
        ],
        reminder: [
          "Ik kom, zonder enige haast, terug op je verzoek. {question}",
          "Een kleine herinnering, voor het geval mijn bericht je is ontgaan. {question}",
          "Ik had je iets gevraagd over je verzoek, en misschien is die vraag onderweg zoekgeraakt. {question} Als ik niets van je hoor, laat ik het verzoek gewoon rusten.",
        ],
      },
    },
  },
};
