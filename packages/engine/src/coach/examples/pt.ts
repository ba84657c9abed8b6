import type { Examples } from "./shape.ts";

/** As written in Brazil; formal without a pronoun, familiar with você. */
export const pt: Examples = {
  language: "pt",
  ways: {
    formal: {
      "add-origin": [
        "Nós nos conhecemos em [lugar ou evento, quando].",
        "Li [título do seu texto], e [o que ficou comigo].",
        "Preparo [projeto], numa área próxima da sua: [qual].",
      ],
      "add-purpose": [
        "Gostaria de conhecer a sua opinião sobre [um tema preciso].",
        "Gostaria de lhe propor [o que fariam em conjunto].",
      ],
      "add-next-step": ["Teria [10] minutos para uma ligação [quando]?", "Uma resposta de duas linhas já me bastaria."],
      "add-greeting": ["Olá, [nome e sobrenome],"],
      "add-closing": ["Agradeço a atenção. Atenciosamente,\n[seu nome]"],
      "drop-boilerplate": ["Escrevo-lhe porque [a razão que só vale para esta pessoa]."],
      "drop-favour": ["Ainda não nos conhecemos: poderia antes me dar a sua opinião sobre [tema]?"],
      "drop-pitch": ["Gostaria de entender como trata [tema]; não tenho nada a vender aqui."],
      "drop-mass": ["Escrevo-lhe em particular por causa de [seu texto, seu projeto, alguém que conhecemos]."],
      "drop-profile": ["Em poucas palavras: gostaria de [o que espera desta pessoa]."],
      "drop-rude": ["Se não for um bom momento, compreenderei perfeitamente."],
      "drop-vague": ["Mais precisamente, trata-se de [o artigo, o grupo, o projeto]."],
    },
    familiar: {
      "add-origin": [
        "A gente se conheceu em [lugar ou evento, quando].",
        "Li [título do seu texto], e [o que ficou comigo].",
        "Estou preparando [projeto], numa área próxima da sua: [qual].",
      ],
      "add-purpose": [
        "Queria saber o que você pensa sobre [um tema preciso].",
        "Queria propor a você [o que fariam em conjunto].",
      ],
      "add-next-step": [
        "Você teria [10] minutos para uma ligação [quando]?",
        "Uma resposta de duas linhas já me bastaria.",
      ],
      "add-greeting": ["Oi, [nome]!"],
      "add-closing": ["Agradeço a leitura. Um abraço,\n[seu nome]"],
      "drop-boilerplate": ["Escrevo para você porque [a razão que só vale para esta pessoa]."],
      "drop-favour": ["A gente ainda não se conhece: posso antes perguntar o que você pensa sobre [tema]?"],
      "drop-pitch": ["Queria entender como você trata [tema]; não tenho nada para vender aqui."],
      "drop-mass": ["Escrevo justamente para você por causa de [seu texto, seu projeto, alguém que conhecemos]."],
      "drop-profile": ["Em poucas palavras: eu gostaria de [o que você espera desta pessoa]."],
      "drop-rude": ["Se não for um bom momento, vou entender perfeitamente."],
      "drop-vague": ["Mais precisamente, é sobre [o artigo, o grupo, o projeto]."],
    },
  },
};
