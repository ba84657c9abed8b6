import type { Examples } from "./shape.ts";

export const fr: Examples = {
  language: "fr",
  ways: {
    formal: {
      "add-origin": [
        "Nous avons fait connaissance à [lieu ou événement, quand].",
        "J’ai lu [titre de votre texte], et [ce que j’en ai retenu].",
        "Je prépare [projet], dans un domaine voisin du vôtre : [lequel].",
      ],
      "add-purpose": [
        "J’aimerais avoir votre avis sur [sujet précis].",
        "Je vous propose de [ce que vous feriez ensemble].",
      ],
      "add-next-step": [
        "Seriez-vous d’accord pour un appel de [10] minutes [quand] ?",
        "Une réponse en deux lignes me suffirait.",
      ],
      "add-greeting": ["Bonjour [prénom nom],"],
      "add-closing": ["Merci de votre attention, et bonne journée à vous,\n[votre nom]"],
      "drop-boilerplate": ["Je vous écris parce que [la raison qui ne vaut que pour cette personne]."],
      "drop-favour": ["Nous ne nous connaissons pas encore : puis-je d’abord vous demander votre avis sur [sujet] ?"],
      "drop-pitch": ["J’aimerais comprendre comment vous abordez [sujet] ; je n’ai rien à vous vendre ici."],
      "drop-mass": ["Je vous écris à vous à cause de [votre texte, votre projet, une connaissance commune]."],
      "drop-profile": ["En un mot : j’aimerais [ce que vous attendez de cette personne]."],
      "drop-rude": ["Si ce n’est pas le moment, je le comprendrai très bien."],
      "drop-vague": ["Plus précisément, il s’agit de [l’article, le groupe, le projet]."],
    },
    familiar: {
      "add-origin": [
        "On a fait connaissance à [lieu ou événement, quand].",
        "J’ai lu [titre de ton texte], et [ce que j’en ai retenu].",
        "Je prépare [projet], dans un domaine voisin du tien : [lequel].",
      ],
      "add-purpose": [
        "J’aimerais avoir ton avis sur [sujet précis].",
        "Je te propose de [ce que vous feriez ensemble].",
      ],
      "add-next-step": [
        "Tu serais d’accord pour un appel de [10] minutes [quand] ?",
        "Une réponse en deux lignes me suffirait.",
      ],
      "add-greeting": ["Bonjour [prénom],"],
      "add-closing": ["Merci à toi, et bonne journée,\n[ton prénom]"],
      "drop-boilerplate": ["Je t’écris parce que [la raison qui ne vaut que pour cette personne]."],
      "drop-favour": ["On ne se connaît pas encore : je peux d’abord te demander ton avis sur [sujet] ?"],
      "drop-pitch": ["J’aimerais comprendre comment tu abordes [sujet] ; je n’ai rien à te vendre ici."],
      "drop-mass": ["Je t’écris à toi à cause de [ton texte, ton projet, une connaissance commune]."],
      "drop-profile": ["En un mot : j’aimerais [ce que tu attends de cette personne]."],
      "drop-rude": ["Si ce n’est pas le moment, je comprendrai très bien."],
      "drop-vague": ["Plus précisément, il s’agit de [l’article, le groupe, le projet]."],
    },
  },
};
