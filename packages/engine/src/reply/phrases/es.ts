import type { LanguagePhrases } from "./shape.ts";

/** Spanish: usted, tú. Nothing agrees with anybody's gender ("con mucho gusto", never "encantado"). */
export const es: LanguagePhrases = {
  language: "es",
  lowerCaseAfterGreeting: false,
  manners: {
    formal: {
      greeting: { named: "Hola, {name}:", plain: "Hola:" },
      closings: ["Un cordial saludo,", "Saludos cordiales,", "Atentamente,"],
      thanks: {
        request: ["Gracias por su solicitud.", "Le agradezco su solicitud de contacto."],
        message: ["Gracias por su mensaje.", "Le agradezco que se haya tomado el tiempo de escribirme."],
        origin: ["Gracias por decirme qué nos une.", "Le agradezco su mensaje, y que me diga qué nos une."],
        purpose: ["Gracias por explicarme el motivo.", "Le agradezco su mensaje, y que me explique el motivo."],
        both: [
          "Gracias por su mensaje, tan claro.",
          "Le agradezco que me explique con tanta claridad qué nos une y cuál es el motivo.",
        ],
      },
      questions: {
        origin: ["¿Podría recordarme de qué nos conocemos?", "¿Sería tan amable de recordarme de qué nos conocemos?"],
        purpose: ["¿Podría decirme qué tiene en mente?", "¿Podría decirme en dos palabras qué tiene en mente?"],
        next: ["¿Qué siguiente paso le gustaría dar?", "¿Cómo le gustaría continuar después de este primer contacto?"],
        "origin-purpose": [
          "¿De qué nos conocemos, o qué tiene en mente?",
          "¿Podría recordarme de qué nos conocemos, o decirme qué tiene en mente?",
        ],
        "purpose-next": [
          "¿Qué tiene en mente, y en qué podríamos colaborar?",
          "¿Podría decirme qué tiene en mente y cómo podríamos colaborar?",
        ],
        path: ["¿Cómo llegó a mi perfil?", "¿Puedo preguntarle cómo llegó a mi perfil?"],
        worked: [
          "Si hemos coincidido en algún trabajo, ¿podría recordarme cuál?",
          "Si hemos coincidido en algún trabajo y se me ha olvidado, ¿podría recordarme en qué ocasión?",
        ],
        detail: [
          "Un detalle más me ayudaría a responderle.",
          "Un detalle más me ayudaría a responderle bien: ¿cuál le parece el más útil?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} Me falla la memoria, le pido disculpas. {question}",
          "{thanks} Intento recordar dónde se cruzaron nuestros caminos. {question}",
          "{thanks} Todavía no consigo situar su nombre, y le pido disculpas. {question} Prefiero no responder a la ligera.",
        ],
        "never-met": [
          "{thanks} Creo que aún no nos conocemos. {question}",
          "{thanks} Si no me equivoco, es la primera vez que hablamos. {question}",
          "{thanks} Si no me equivoco, nuestros caminos todavía no se han cruzado, y me gusta saber con quién hablo antes de ampliar mi red. {question}",
        ],
        "purpose-missing": [
          "{thanks} Me gustaría entenderle bien antes de responder. {question}",
          "{thanks} Me falta un dato para poder responder bien. {question}",
          "{thanks} Leo cada solicitud con atención, y la suya me deja una pregunta. {question} Bastan unas palabras.",
        ],
        "next-step-missing": [
          "{thanks} Solo una cosa más, para responderle bien. {question}",
          "{thanks} Me falta únicamente un punto. {question}",
          "{thanks} Ahora veo mejor de qué se trata. {question} Así podré decirle con franqueza qué es posible por mi parte.",
        ],
        "favour-from-stranger": [
          "{thanks} Reservo este tipo de favor para personas con quienes he trabajado. {question}",
          "{thanks} Solo puedo responder por personas que conozco bien. {question}",
          "{thanks} Entiendo su petición y le debo franqueza: solo doy la cara por personas cuyo trabajo conozco de primera mano. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Solo recomiendo a personas cuyo trabajo he visto. {question}",
          "{thanks} No sabría escribir sobre un trabajo que no he visto. {question}",
          "{thanks} Una recomendación solo vale cuando nace de la experiencia, y no he visto su trabajo lo bastante de cerca como para escribirla. Quien comparte con usted el día a día lo hará mucho mejor. {question}",
        ],
        "pitch-declined": [
          "{thanks} No tengo esa necesidad y prefiero dejarlo aquí. Le deseo lo mejor.",
          "{thanks} Su propuesta no encaja con lo que necesito; prefiero decírselo con franqueza.",
          "{thanks} Reservo esta red para el trato entre personas que se conocen, y aquí no atiendo propuestas comerciales. Gracias por su comprensión; le deseo lo mejor.",
        ],
        declined: [
          "{thanks} Mantengo una red pequeña y prefiero dejarlo aquí. Le deseo lo mejor.",
          "{thanks} Solo agrego a personas que conozco y prefiero dejarlo aquí. Le deseo lo mejor.",
          "{thanks} Mantengo a propósito una red pequeña y prefiero dejarlo aquí; no es en absoluto un juicio sobre usted ni sobre su trabajo. Le deseo lo mejor.",
        ],
        accept: [
          "{thanks} Acepto con mucho gusto.",
          "{thanks} Es un placer contar con usted entre mis contactos.",
          "{thanks} Acepto con mucho gusto. Es un placer contar con usted entre mis contactos; que tenga un buen día.",
        ],
        "accept-limited": [
          "{thanks} Acepto con gusto; vayamos conociéndonos poco a poco.",
          "{thanks} Acepto con gusto. Démonos tiempo para conocernos.",
          "{thanks} Acepto con gusto. Con los contactos nuevos voy paso a paso: vayamos conociéndonos aquí, con calma.",
        ],
        "accept-continue": [
          "{thanks} ¡Qué alegría coincidir de nuevo! Acepto con mucho gusto.",
          "{thanks} Acepto con mucho gusto: una buena ocasión para retomar el hilo.",
          "{thanks} Acepto con muchísimo gusto; qué grata sorpresa saber de usted. ¿Cómo le ha ido desde la última vez que hablamos?",
        ],
        "late-answer": [
          "Le pido disculpas por responder tan tarde. {thanks} Acepto con mucho gusto.",
          "Su solicitud ha esperado demasiado, le pido disculpas. La acepto con mucho gusto.",
          "Más vale tarde que nunca: le ruego que disculpe este largo silencio. {thanks} Acepto con mucho gusto, si todavía lo desea.",
        ],
        reminder: [
          "Vuelvo, sin ninguna prisa, sobre su solicitud. {question}",
          "Un pequeño recordatorio, por si no llegó a ver mi mensaje. {question}",
          "Le hice una pregunta sobre su solicitud, y quizá se perdió por el camino. {question} Si no tengo noticias suyas, dejaré reposar la solicitud, sin más.",
        ],
      },
    },
    familiar: {
      greeting: { named: "¡Hola, {name}!", plain: "¡Hola!" },
      closings: ["Un saludo,", "Saludos,", "Un saludo cordial,"],
      thanks: {
        request: ["Gracias por tu solicitud.", "Muchas gracias por tu solicitud de contacto."],
        message: ["Gracias por tu mensaje.", "Gracias por tomarte el tiempo de escribirme."],
        origin: ["Gracias por decirme qué nos une.", "Gracias por tu mensaje, y por decirme qué nos une."],
        purpose: ["Gracias por explicarme el motivo.", "Gracias por tu mensaje, y por explicarme el motivo."],
        both: [
          "Gracias por tu mensaje, tan claro.",
          "Gracias por explicarme con tanta claridad qué nos une y cuál es el motivo.",
        ],
      },
      questions: {
        origin: ["¿Me recuerdas de qué nos conocemos?", "¿Podrías recordarme de qué nos conocemos?"],
        purpose: ["¿Qué tienes en mente?", "¿Me cuentas en dos palabras qué tienes en mente?"],
        next: ["¿Qué siguiente paso te gustaría dar?", "¿Cómo te gustaría seguir después de este primer contacto?"],
        "origin-purpose": [
          "¿De qué nos conocemos, o qué tienes en mente?",
          "¿Me recuerdas de qué nos conocemos, o me cuentas qué tienes en mente?",
        ],
        "purpose-next": [
          "¿Qué tienes en mente, y en qué podríamos colaborar?",
          "¿Me cuentas qué tienes en mente y en qué podríamos colaborar?",
        ],
        path: ["¿Cómo llegaste a mi perfil?", "Por curiosidad, ¿cómo llegaste a mi perfil?"],
        worked: [
          "Si hemos coincidido en algún trabajo, ¿me recuerdas cuál?",
          "Si hemos coincidido en algún trabajo y se me ha olvidado, ¿me recuerdas en qué ocasión?",
        ],
        detail: [
          "Un detalle más me ayudaría a responderte.",
          "Un detalle más me ayudaría a responderte bien: ¿cuál te parece el más útil?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} Me falla la memoria, perdona. {question}",
          "{thanks} Intento recordar dónde se cruzaron nuestros caminos. {question}",
          "{thanks} Todavía no consigo situar tu nombre, perdona. {question} Prefiero no responder a la ligera.",
        ],
        "never-met": [
          "{thanks} Creo que aún no nos conocemos. {question}",
          "{thanks} Si no me equivoco, es la primera vez que hablamos. {question}",
          "{thanks} Si no me equivoco, nuestros caminos todavía no se han cruzado, y me gusta saber con quién hablo antes de agregar a alguien. {question}",
        ],
        "purpose-missing": [
          "{thanks} Me gustaría entenderte bien antes de responder. {question}",
          "{thanks} Me falta un dato para poder responder bien. {question}",
          "{thanks} Leo cada solicitud con atención, y la tuya me deja una pregunta. {question} Bastan unas palabras.",
        ],
        "next-step-missing": [
          "{thanks} Solo una cosa más, para responderte bien. {question}",
          "{thanks} Me falta únicamente un punto. {question}",
          "{thanks} Ahora veo mejor de qué se trata. {question} Así podré decirte con franqueza qué es posible por mi parte.",
        ],
        "favour-from-stranger": [
          "{thanks} Reservo este tipo de favor para gente con quien he trabajado. {question}",
          "{thanks} Solo puedo responder por gente que conozco bien. {question}",
          "{thanks} Entiendo tu petición y te debo franqueza: solo doy la cara por gente cuyo trabajo conozco de primera mano. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Solo recomiendo a gente cuyo trabajo he visto. {question}",
          "{thanks} No sabría escribir sobre un trabajo que no he visto. {question}",
          "{thanks} Una recomendación solo vale cuando nace de la experiencia, y no he visto tu trabajo lo bastante de cerca como para escribirla. Quien comparte contigo el día a día lo hará mucho mejor. {question}",
        ],
        "pitch-declined": [
          "{thanks} No tengo esa necesidad y prefiero dejarlo aquí. Te deseo lo mejor.",
          "{thanks} Tu propuesta no encaja con lo que necesito; prefiero decírtelo con franqueza.",
          "{thanks} Reservo esta red para el trato entre gente que se conoce, y aquí no atiendo propuestas comerciales. Gracias por tu comprensión; te deseo lo mejor.",
        ],
        declined: [
          "{thanks} Mantengo una red pequeña y prefiero dejarlo aquí. Te deseo lo mejor.",
          "{thanks} Solo agrego a gente que conozco y prefiero dejarlo aquí. Te deseo lo mejor.",
          "{thanks} Mantengo a propósito una red pequeña y prefiero dejarlo aquí; no es en absoluto un juicio sobre ti ni sobre tu trabajo. Te deseo lo mejor.",
        ],
        accept: [
          "{thanks} Acepto con mucho gusto.",
          "{thanks} Es un placer tenerte entre mis contactos.",
          "{thanks} Acepto con mucho gusto. Es un placer tenerte entre mis contactos; que tengas un buen día.",
        ],
        "accept-limited": [
          "{thanks} Acepto con gusto; vayamos conociéndonos poco a poco.",
          "{thanks} Acepto con gusto. Démonos tiempo para conocernos.",
          "{thanks} Acepto con gusto. Con los contactos nuevos voy paso a paso: vayamos conociéndonos aquí, con calma.",
        ],
        "accept-continue": [
          "{thanks} ¡Qué alegría encontrarte aquí! Acepto con mucho gusto.",
          "{thanks} Acepto con mucho gusto: una buena ocasión para retomar el hilo.",
          "{thanks} Acepto con muchísimo gusto; qué grata sorpresa saber de ti. ¿Cómo te ha ido desde la última vez que hablamos?",
        ],
        "late-answer": [
          "Perdona que responda tan tarde. {thanks} Acepto con mucho gusto.",
          "Tu solicitud ha esperado demasiado, perdona. La acepto con mucho gusto.",
          "Más vale tarde que nunca: perdona este largo silencio. {thanks} Acepto con mucho gusto, si todavía te apetece.",
        ],
        reminder: [
          "Vuelvo, sin ninguna prisa, sobre tu solicitud. {question}",
          "Un pequeño recordatorio, por si no llegaste a ver mi mensaje. {question}",
          "Te hice una pregunta sobre tu solicitud, y quizá se perdió por el camino. {question} Si no tengo noticias tuyas, dejaré reposar la solicitud, sin más.",
        ],
      },
    },
  },
};
