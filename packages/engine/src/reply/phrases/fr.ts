import type { LanguagePhrases } from "./shape.ts";

/** French: vous, tu. Nothing agrees with anybody's gender, the owner's included. */
export const fr: LanguagePhrases = {
  language: "fr",
  lowerCaseAfterGreeting: false,
  manners: {
    formal: {
      greeting: { named: "Bonjour {name},", plain: "Bonjour," },
      closings: ["Bien à vous,", "Cordialement,", "Bien cordialement,"],
      thanks: {
        request: ["Merci pour votre demande.", "Merci pour votre demande de contact."],
        message: ["Merci pour votre message.", "Merci d’avoir pris le temps de m’écrire."],
        origin: [
          "Merci de m’avoir dit ce qui nous relie.",
          "Merci pour votre message, et d’avoir dit ce qui nous relie.",
        ],
        purpose: [
          "Merci de m’avoir dit ce qui vous amène.",
          "Merci pour votre message, et d’avoir dit ce qui vous amène.",
        ],
        both: [
          "Merci pour votre message précis.",
          "Merci d’avoir pris la peine de dire ce qui nous relie et ce qui vous amène.",
        ],
      },
      questions: {
        origin: [
          "Pourriez-vous me rappeler d’où nous nous connaissons ?",
          "Auriez-vous la gentillesse de me rappeler d’où nous nous connaissons ?",
        ],
        purpose: ["Qu’est-ce qui vous amène ?", "Pourriez-vous me dire en deux mots ce qui vous amène ?"],
        next: ["Quelle suite souhaitez-vous ?", "Quelle suite aimeriez-vous donner à ce premier contact ?"],
        "origin-purpose": [
          "D’où nous connaissons-nous, ou qu’est-ce qui vous amène ?",
          "Pourriez-vous me rappeler d’où nous nous connaissons, ou me dire ce qui vous amène ?",
        ],
        "purpose-next": [
          "Qu’est-ce qui vous amène, et que pourrions-nous faire ensemble ?",
          "Pourriez-vous me dire ce qui vous amène, et comment nous pourrions travailler ensemble ?",
        ],
        path: ["Comment avez-vous trouvé mon profil ?", "Puis-je vous demander comment vous avez trouvé mon profil ?"],
        worked: [
          "Si nous avons déjà travaillé ensemble, rappelez-moi où.",
          "Si nous avons travaillé ensemble et que je l’oublie, pourriez-vous me rappeler à quelle occasion ?",
        ],
        detail: [
          "Un détail de plus m’aiderait à vous répondre.",
          "Un détail de plus m’aiderait à vous répondre comme il faut : lequel vous semble le plus utile ?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} Ma mémoire me fait défaut, pardon. {question}",
          "{thanks} Je cherche où nos chemins se sont croisés. {question}",
          "{thanks} Votre nom ne m’évoque pas encore de souvenir précis, et je m’en excuse. {question} J’aimerais ne pas répondre à la légère.",
        ],
        "never-met": [
          "{thanks} Nous ne nous connaissons pas encore, je crois. {question}",
          "{thanks} Sauf oubli, c’est notre premier échange. {question}",
          "{thanks} Sauf erreur de ma part, nos chemins ne se sont pas encore croisés, et j’aime savoir à qui je parle avant d’agrandir mon réseau. {question}",
        ],
        "purpose-missing": [
          "{thanks} J’aimerais vous comprendre avant d’aller plus loin. {question}",
          "{thanks} Il me manque un élément pour vous répondre. {question}",
          "{thanks} Je lis chaque demande avec attention, et la vôtre me laisse une question. {question} Quelques mots suffiront.",
        ],
        "next-step-missing": [
          "{thanks} Une chose encore, pour bien vous répondre. {question}",
          "{thanks} Il ne me manque qu’un point. {question}",
          "{thanks} Je vois mieux de quoi il s’agit. {question} Je pourrai alors vous dire franchement ce qui est possible de mon côté.",
        ],
        "favour-from-stranger": [
          "{thanks} Je réserve ce genre de service aux personnes avec qui j’ai travaillé. {question}",
          "{thanks} Je ne peux m’engager que pour des personnes que je connais bien. {question}",
          "{thanks} Je comprends votre démarche et je vous dois de la franchise : je n’engage mon nom que pour des personnes dont je connais le travail. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Je ne recommande que des personnes dont j’ai vu le travail. {question}",
          "{thanks} Je ne saurais écrire sur un travail que je n’ai pas vu. {question}",
          "{thanks} Une recommandation n’a de valeur que si elle est vécue ; n’ayant pas vu votre travail de près, je ne peux pas l’écrire. Une personne qui partage votre quotidien le fera bien mieux. {question}",
        ],
        "pitch-declined": [
          "{thanks} Je n’ai pas ce besoin et préfère ne pas donner suite. Bonne continuation à vous.",
          "{thanks} Votre offre ne correspond pas à mes besoins ; je préfère vous le dire simplement.",
          "{thanks} Je garde ce réseau pour les échanges entre personnes qui se connaissent, et je ne donne pas suite aux propositions commerciales. Merci de votre compréhension, et bonne continuation à vous.",
        ],
        declined: [
          "{thanks} Je garde un réseau restreint et préfère ne pas donner suite. Bonne continuation à vous.",
          "{thanks} Je m’en tiens aux personnes que je connais et ne donnerai pas suite. Bonne continuation à vous.",
          "{thanks} Je garde volontairement un réseau restreint et ne donnerai pas suite ; ce n’est en rien un jugement sur vous ou sur votre travail. Bonne continuation à vous.",
        ],
        accept: [
          "{thanks} J’accepte avec plaisir.",
          "{thanks} C’est avec plaisir que je vous compte parmi mes contacts.",
          "{thanks} C’est avec plaisir que j’accepte. Bienvenue parmi mes contacts, et bonne journée à vous.",
        ],
        "accept-limited": [
          "{thanks} J’accepte volontiers ; faisons connaissance petit à petit.",
          "{thanks} J’accepte volontiers. Prenons le temps de faire connaissance.",
          "{thanks} J’accepte avec plaisir. J’avance pas à pas avec les nouveaux contacts : faisons connaissance ici, tranquillement, au fil des échanges.",
        ],
        "accept-continue": [
          "{thanks} Quelle joie de vous retrouver ici ! J’accepte avec plaisir.",
          "{thanks} J’accepte avec plaisir : c’est une bonne occasion de reprendre le fil.",
          "{thanks} J’accepte avec grand plaisir ; c’est une belle surprise d’avoir de vos nouvelles. Que devenez-vous depuis notre dernier échange ?",
        ],
        "late-answer": [
          "Pardon pour cette réponse tardive. {thanks} J’accepte avec plaisir.",
          "Votre demande a trop attendu, toutes mes excuses. Je l’accepte avec plaisir.",
          "Mieux vaut tard que jamais : je vous prie d’excuser ce long silence. {thanks} J’accepte volontiers, si vous le souhaitez toujours.",
        ],
        reminder: [
          "Je reviens vers vous, sans urgence, au sujet de votre demande. {question}",
          "Un petit rappel, au cas où mon message vous aurait échappé. {question}",
          "Je vous avais posé une question au sujet de votre demande, et elle s’est peut-être perdue en route. {question} Sans nouvelles de votre part, je laisserai simplement la demande de côté.",
        ],
      },
    },
    familiar: {
      greeting: { named: "Bonjour {name},", plain: "Bonjour," },
      closings: ["Bonne journée,", "Amicalement,", "Bien à toi,"],
      thanks: {
        request: ["Merci pour ta demande.", "Merci pour ta demande de contact."],
        message: ["Merci pour ton message.", "Merci d’avoir pris le temps de m’écrire."],
        origin: [
          "Merci de m’avoir dit ce qui nous relie.",
          "Merci pour ton message, et d’avoir dit ce qui nous relie.",
        ],
        purpose: ["Merci de m’avoir dit ce qui t’amène.", "Merci pour ton message, et d’avoir dit ce qui t’amène."],
        both: [
          "Merci pour ton message précis.",
          "Merci d’avoir pris la peine de dire ce qui nous relie et ce qui t’amène.",
        ],
      },
      questions: {
        origin: ["Tu peux me rappeler d’où on se connaît ?", "Est-ce que tu peux me rappeler d’où on se connaît ?"],
        purpose: ["Qu’est-ce qui t’amène ?", "Tu peux me dire en deux mots ce qui t’amène ?"],
        next: ["Quelle suite aimerais-tu ?", "Quelle suite aimerais-tu donner à ce premier contact ?"],
        "origin-purpose": [
          "D’où on se connaît, ou qu’est-ce qui t’amène ?",
          "Tu peux me rappeler d’où on se connaît, ou me dire ce qui t’amène ?",
        ],
        "purpose-next": [
          "Qu’est-ce qui t’amène, et que pourrait-on faire ensemble ?",
          "Tu peux me dire ce qui t’amène, et ce qu’on pourrait faire ensemble ?",
        ],
        path: ["Comment as-tu trouvé mon profil ?", "Par curiosité, comment as-tu trouvé mon profil ?"],
        worked: [
          "Si on a déjà travaillé ensemble, rappelle-moi où.",
          "Si on a travaillé ensemble et que je l’oublie, tu peux me rappeler à quelle occasion ?",
        ],
        detail: [
          "Un détail de plus m’aiderait à te répondre.",
          "Un détail de plus m’aiderait à te répondre comme il faut : lequel te semble le plus utile ?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} Ma mémoire me joue des tours, pardon. {question}",
          "{thanks} Je cherche où nos chemins se sont croisés. {question}",
          "{thanks} Ton nom ne m’évoque pas encore de souvenir précis, et je m’en excuse. {question} J’aimerais ne pas répondre à la légère.",
        ],
        "never-met": [
          "{thanks} On ne se connaît pas encore, je crois. {question}",
          "{thanks} Sauf oubli, c’est notre premier échange. {question}",
          "{thanks} Sauf erreur de ma part, nos chemins ne se sont pas encore croisés, et j’aime savoir à qui je parle avant d’ajouter quelqu’un. {question}",
        ],
        "purpose-missing": [
          "{thanks} J’aimerais te comprendre avant d’aller plus loin. {question}",
          "{thanks} Il me manque juste un élément pour te répondre. {question}",
          "{thanks} Je lis chaque demande avec attention, et la tienne me laisse une question. {question} Quelques mots suffiront.",
        ],
        "next-step-missing": [
          "{thanks} Une chose encore, pour bien te répondre. {question}",
          "{thanks} Il ne me manque qu’un point. {question}",
          "{thanks} Je vois mieux de quoi il s’agit. {question} Je pourrai alors te dire franchement ce qui est possible de mon côté.",
        ],
        "favour-from-stranger": [
          "{thanks} Je garde ce genre de service pour les gens avec qui j’ai travaillé. {question}",
          "{thanks} Je ne peux m’engager que pour des gens que je connais bien. {question}",
          "{thanks} Je comprends ta démarche et je te dois de la franchise : je n’engage mon nom que pour des gens dont je connais le travail. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Je ne recommande que des gens dont j’ai vu le travail. {question}",
          "{thanks} Je ne saurais écrire sur un travail que je n’ai pas vu. {question}",
          "{thanks} Une recommandation n’a de valeur que si elle est vécue ; n’ayant pas vu ton travail de près, je ne peux pas l’écrire. Une personne qui partage ton quotidien le fera bien mieux. {question}",
        ],
        "pitch-declined": [
          "{thanks} Je n’ai pas ce besoin et préfère ne pas donner suite. Bonne continuation à toi.",
          "{thanks} Ton offre ne correspond pas à mes besoins ; je préfère te le dire simplement.",
          "{thanks} Je garde ce réseau pour les échanges entre gens qui se connaissent, et je ne donne pas suite aux propositions commerciales. Merci de ta compréhension, et bonne continuation à toi.",
        ],
        declined: [
          "{thanks} Je garde un réseau restreint et préfère ne pas donner suite. Bonne continuation à toi.",
          "{thanks} Je m’en tiens aux gens que je connais et ne donnerai pas suite. Bonne continuation à toi.",
          "{thanks} Je garde volontairement un réseau restreint et ne donnerai pas suite ; ce n’est en rien un jugement sur toi ou sur ce que tu fais. Bonne continuation à toi.",
        ],
        accept: [
          "{thanks} J’accepte avec plaisir.",
          "{thanks} C’est avec plaisir que je te compte parmi mes contacts.",
          "{thanks} C’est avec plaisir que j’accepte. Bienvenue parmi mes contacts, et bonne journée à toi.",
        ],
        "accept-limited": [
          "{thanks} J’accepte volontiers ; faisons connaissance petit à petit.",
          "{thanks} J’accepte volontiers. Prenons le temps de faire connaissance.",
          "{thanks} J’accepte avec plaisir. J’avance pas à pas avec les nouveaux contacts : faisons connaissance ici, tranquillement, au fil des échanges.",
        ],
        "accept-continue": [
          "{thanks} Quelle joie de te retrouver ici ! J’accepte avec plaisir.",
          "{thanks} J’accepte avec plaisir : c’est une bonne occasion de reprendre le fil.",
          "{thanks} J’accepte avec grand plaisir ; c’est une belle surprise d’avoir de tes nouvelles. Que deviens-tu depuis notre dernier échange ?",
        ],
        "late-answer": [
          "Pardon pour cette réponse tardive. {thanks} J’accepte avec plaisir.",
          "Ta demande a trop attendu, toutes mes excuses. Je l’accepte avec plaisir.",
          "Mieux vaut tard que jamais : pardon pour ce long silence. {thanks} J’accepte volontiers, si tu le souhaites toujours.",
        ],
        reminder: [
          "Je reviens vers toi, sans urgence, au sujet de ta demande. {question}",
          "Un petit rappel, au cas où mon message t’aurait échappé. {question}",
          "Je t’avais posé une question au sujet de ta demande, et elle s’est peut-être perdue en route. {question} Sans nouvelles de ta part, je laisserai simplement la demande de côté.",
        ],
      },
    },
  },
};
