import type { Examples } from "./shape.ts";

export const nl: Examples = {
  language: "nl",
  ways: {
    formal: {
      "add-origin": [
        "Wij hebben elkaar ontmoet bij [plaats of gelegenheid, wanneer].",
        "Ik las [titel van uw stuk], en [wat mij is bijgebleven].",
        "Ik bereid [project] voor, dicht bij uw vakgebied: [welk].",
      ],
      "add-purpose": [
        "Ik hoor graag wat u vindt van [één precies onderwerp].",
        "Ik wil u graag voorstellen om [wat u samen zou doen].",
      ],
      "add-next-step": [
        "Hebt u [wanneer] [10] minuten om te bellen?",
        "Een antwoord van twee regels is voor mij genoeg.",
      ],
      "add-greeting": ["Beste [voor- en achternaam],"],
      "add-closing": ["Dank voor uw aandacht. Met vriendelijke groet,\n[uw naam]"],
      "drop-boilerplate": ["Ik schrijf u omdat [de reden die alleen voor deze persoon geldt]."],
      "drop-favour": ["Wij kennen elkaar nog niet: mag ik eerst vragen wat u vindt van [onderwerp]?"],
      "drop-pitch": ["Ik begrijp graag hoe u omgaat met [onderwerp]; ik heb u hier niets te verkopen."],
      "drop-mass": ["Ik schrijf juist u vanwege [uw stuk, uw project, iemand die wij allebei kennen]."],
      "drop-profile": ["Kortom: ik hoop op [wat u van deze persoon verwacht]."],
      "drop-rude": ["Als het nu niet schikt, heb ik daar alle begrip voor."],
      "drop-vague": ["Preciezer gezegd gaat het om [het artikel, de groep, het project]."],
    },
    familiar: {
      "add-origin": [
        "We hebben elkaar ontmoet bij [plaats of gelegenheid, wanneer].",
        "Ik las [titel van je stuk], en [wat me is bijgebleven].",
        "Ik ben bezig met [project], dicht bij jouw vakgebied: [welk].",
      ],
      "add-purpose": [
        "Ik hoor graag wat je vindt van [één precies onderwerp].",
        "Ik stel je graag voor om [wat je samen zou doen].",
      ],
      "add-next-step": ["Heb je [wanneer] [10] minuten om te bellen?", "Een antwoord van twee regels is genoeg."],
      "add-greeting": ["Hoi [voornaam],"],
      "add-closing": ["Bedankt voor het lezen. Groeten,\n[je naam]"],
      "drop-boilerplate": ["Ik schrijf je omdat [de reden die alleen voor deze persoon geldt]."],
      "drop-favour": ["We kennen elkaar nog niet: mag ik eerst vragen wat je vindt van [onderwerp]?"],
      "drop-pitch": ["Ik begrijp graag hoe je omgaat met [onderwerp]; ik heb je hier niets te verkopen."],
      "drop-mass": ["Ik schrijf juist jou vanwege [je stuk, je project, iemand die we allebei kennen]."],
      "drop-profile": ["Kortom: ik hoop op [wat je van deze persoon verwacht]."],
      "drop-rude": ["Als het nu niet uitkomt, snap ik dat helemaal."],
      "drop-vague": ["Preciezer gezegd gaat het om [het artikel, de groep, het project]."],
    },
  },
};
