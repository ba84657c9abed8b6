import type { Examples } from "./shape.ts";

export const es: Examples = {
  language: "es",
  ways: {
    formal: {
      "add-origin": [
        "Nos conocimos en [lugar o evento, cuándo].",
        "He leído [título de su texto], y [lo que me ha quedado].",
        "Preparo [proyecto], en un campo cercano al suyo: [cuál].",
      ],
      "add-purpose": [
        "Me gustaría conocer su opinión sobre [un tema preciso].",
        "Le propongo [lo que harían en común].",
      ],
      "add-next-step": [
        "¿Tendría usted [10] minutos para una llamada [cuándo]?",
        "Una respuesta de dos líneas me bastaría.",
      ],
      "add-greeting": ["Hola, [nombre y apellido]:"],
      "add-closing": ["Gracias por su atención. Un cordial saludo,\n[su nombre]"],
      "drop-boilerplate": ["Le escribo porque [la razón que solo vale para esta persona]."],
      "drop-favour": ["Todavía no nos conocemos: ¿puedo preguntarle antes su opinión sobre [tema]?"],
      "drop-pitch": ["Me gustaría entender cómo aborda usted [tema]; aquí no vengo a vender nada."],
      "drop-mass": ["Le escribo precisamente a usted por [su texto, su proyecto, alguien que conocemos]."],
      "drop-profile": ["En pocas palabras: me gustaría [lo que espera de esta persona]."],
      "drop-rude": ["Si no es buen momento, lo entenderé perfectamente."],
      "drop-vague": ["En concreto, se trata de [el artículo, el grupo, el proyecto]."],
    },
    familiar: {
      "add-origin": [
        "Nos conocimos en [lugar o evento, cuándo].",
        "He leído [título de tu texto], y [lo que me ha quedado].",
        "Preparo [proyecto], en un campo cercano al tuyo: [cuál].",
      ],
      "add-purpose": [
        "Me gustaría conocer tu opinión sobre [un tema preciso].",
        "Te propongo [lo que haríais en común].",
      ],
      "add-next-step": [
        "¿Tendrías [10] minutos para una llamada [cuándo]?",
        "Una respuesta de dos líneas me bastaría.",
      ],
      "add-greeting": ["¡Hola, [nombre]!"],
      "add-closing": ["Gracias por leerme. Un saludo,\n[tu nombre]"],
      "drop-boilerplate": ["Te escribo porque [la razón que solo vale para esta persona]."],
      "drop-favour": ["Todavía no nos conocemos: ¿puedo preguntarte antes tu opinión sobre [tema]?"],
      "drop-pitch": ["Me gustaría entender cómo abordas [tema]; aquí no vengo a vender nada."],
      "drop-mass": ["Te escribo precisamente a ti por [tu texto, tu proyecto, alguien que conocemos]."],
      "drop-profile": ["En pocas palabras: me gustaría [lo que esperas de esta persona]."],
      "drop-rude": ["Si no es buen momento, lo entenderé perfectamente."],
      "drop-vague": ["En concreto, se trata de [el artículo, el grupo, el proyecto]."],
    },
  },
};
