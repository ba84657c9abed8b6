import type { Examples } from "./shape.ts";

export const it: Examples = {
  language: "it",
  ways: {
    formal: {
      "add-origin": [
        "Abbiamo fatto conoscenza a [luogo o evento, quando].",
        "Ho letto [titolo del suo testo], e [che cosa mi è rimasto].",
        "Sto preparando [progetto], in un campo vicino al suo: [quale].",
      ],
      "add-purpose": [
        "Mi piacerebbe conoscere il suo parere su [un tema preciso].",
        "Le propongo di [che cosa fareste insieme].",
      ],
      "add-next-step": ["Avrebbe [10] minuti per una telefonata [quando]?", "Mi basterebbe una risposta di due righe."],
      "add-greeting": ["Buongiorno [nome e cognome],"],
      "add-closing": ["Grazie per l’attenzione. Cordiali saluti,\n[il suo nome]"],
      "drop-boilerplate": ["Le scrivo perché [la ragione che vale soltanto per questa persona]."],
      "drop-favour": ["Non ci conosciamo ancora: posso chiederle prima il suo parere su [tema]?"],
      "drop-pitch": ["Vorrei capire come affronta [tema]; qui non ho nulla da venderle."],
      "drop-mass": ["Scrivo proprio a lei per via di [un suo testo, un suo progetto, una conoscenza comune]."],
      "drop-profile": ["In breve: mi piacerebbe [che cosa si aspetta da questa persona]."],
      "drop-rude": ["Se non è il momento, lo capirò benissimo."],
      "drop-vague": ["Più precisamente, si tratta di [l’articolo, il gruppo, il progetto]."],
    },
    familiar: {
      "add-origin": [
        "Abbiamo fatto conoscenza a [luogo o evento, quando].",
        "Ho letto [titolo del tuo testo], e [che cosa mi è rimasto].",
        "Sto preparando [progetto], in un campo vicino al tuo: [quale].",
      ],
      "add-purpose": [
        "Mi piacerebbe conoscere il tuo parere su [un tema preciso].",
        "Ti propongo di [che cosa fareste insieme].",
      ],
      "add-next-step": ["Avresti [10] minuti per una telefonata [quando]?", "Mi basterebbe una risposta di due righe."],
      "add-greeting": ["Ciao [nome],"],
      "add-closing": ["Grazie e un saluto,\n[il tuo nome]"],
      "drop-boilerplate": ["Ti scrivo perché [la ragione che vale soltanto per questa persona]."],
      "drop-favour": ["Non ci conosciamo ancora: posso chiederti prima il tuo parere su [tema]?"],
      "drop-pitch": ["Vorrei capire come affronti [tema]; qui non ho nulla da venderti."],
      "drop-mass": ["Scrivo proprio a te per via di [un tuo testo, un tuo progetto, una conoscenza comune]."],
      "drop-profile": ["In breve: mi piacerebbe [che cosa ti aspetti da questa persona]."],
      "drop-rude": ["Se non è il momento, lo capirò benissimo."],
      "drop-vague": ["Più precisamente, si tratta di [l’articolo, il gruppo, il progetto]."],
    },
  },
};
