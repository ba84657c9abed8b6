import type { Messages } from "../../words/words.ts";

export const fr: Messages = {
  "coach.add-origin": "Dites d’où vient le contact : une rencontre, un point commun, ou ce que vous feriez ensemble.",
  "coach.add-purpose": "Dites en une phrase ce que vous attendez, cherchez ou proposez.",
  "coach.add-next-step": "Dites la suite que vous espérez : une réponse, un appel, une rencontre.",
  "coach.add-greeting": "Commencez par une salutation et le nom.",
  "coach.add-closing": "Finissez par un mot de remerciement et votre nom.",
  "coach.add-brevity": "Ramenez-le aux deux ou trois phrases qui comptent.",
  "coach.clearer-origin": "Dites plus nettement d’où vient le contact : on pourrait ne pas le voir.",
  "coach.clearer-purpose": "Dites plus nettement de quoi il s’agit : on pourrait ne pas le voir.",
  "coach.clearer-next-step": "Dites plus nettement la suite que vous espérez : on pourrait ne pas la voir.",
  "coach.instead-purpose": "Puis dites en une phrase ce que vous aimeriez plutôt demander ou dire à cette personne.",
  "coach.instead-next-step": "Puis dites la suite que vous espérez, maintenant que le mot demande autre chose.",
  "coach.drop-boilerplate": "Remplacez la phrase toute faite du réseau par une phrase à vous.",
  "coach.drop-favour": "Gardez ce service pour qui connaît votre travail ; commencez par une question.",
  "coach.drop-pitch":
    "Laissez l’offre hors d’un premier mot. Dans l’Union européenne, la publicité par message suppose un consentement.",
  "coach.drop-mass": "Écrivez à cette personne-là : dites pourquoi elle.",
  "coach.drop-profile": "Laissez votre parcours à votre profil ; dites ce que vous souhaitez.",
  "coach.drop-rude": "Demandez, et laissez la liberté de dire non.",
  "coach.drop-scam": "Laissez de côté argent, promesses et liens : votre mot passerait pour un piège.",
  "coach.drop-vague": "Nommez la chose au lieu de l’évoquer.",
  "coach.fill-blanks": "Remplissez ce qui reste entre crochets.",
  "coach.no-note-here": "Sur ce réseau, une demande ne porte pas de mot. Envoyez celui-ci en message, avant ou après.",
  "coach.one-address": "Tu et vous, ou leurs pareils, sont mêlés. Gardez une seule forme d’adresse.",
  "coach.repeats-their-profile": "Ceci récite son propre profil à la personne. Dites plutôt ce que vous en retenez.",
  "coach.repeats-your-profile": "Votre profil, à côté du mot, le dit déjà.",
  "coach.their-language": "Vos échanges avec cette personne sont dans une autre langue que ce brouillon.",
  "coach.their-address": "Entre vous, l’usage était l’autre forme d’adresse : tu au lieu de vous, ou l’inverse.",
  "coach.shorten": "Trop long pour ce réseau et cette formule : le texte sera coupé ici.",
  "coach.stop.recommendation": "Vous demandez une recommandation, et rien ne montre que vous avez travaillé ensemble.",
  "coach.stop.endorsement":
    "Vous demandez de valider des compétences, et rien ne montre que vous avez travaillé ensemble.",
  "coach.stop.introduction": "Vous demandez une mise en relation, et rien ne montre que vous vous connaissez.",
  "coach.stop.referral": "Vous demandez un appui pour un poste, et rien ne montre que vous avez travaillé ensemble.",
  "coach.stop.money-or-vote": "Vous demandez de l’argent ou un vote sans vous connaître.",
  "coach.stop.some": "Vous demandez un service, et rien ne montre que vous vous connaissez.",
  "coach.stop.known":
    "Votre mémoire montre des échanges ({contacts}), mais aucun travail en commun. Si vous avez travaillé ensemble, dites dans le mot où et quand.",
  "coach.instead.recommendation":
    "Demandez-la à qui a vu votre travail. À cette personne, posez une question à laquelle elle peut répondre.",
  "coach.instead.endorsement":
    "Demandez-le à qui connaît votre pratique. À cette personne, demandez un conseil sur le sujet.",
  "coach.instead.introduction":
    "Passez par une connaissance commune, ou écrivez directement à la personne voulue en disant pourquoi.",
  "coach.instead.referral": "Demandez à quoi ressemble le poste, et postulez ; l’appui viendra peut-être de l’échange.",
  "coach.instead.money-or-vote": "Faites d’abord connaissance ; dites de quoi il s’agit sans rien demander.",
  "coach.instead.some":
    "Demandez-le à qui vous connaît. À cette personne, posez une question à laquelle elle peut répondre.",
  "card.origin.past": "Ce que vous avez déjà partagé",
  "card.origin.present": "Ce que vous avez en commun",
  "card.origin.future": "Ce que vous feriez ensemble",
  "card.purpose": "But",
  "card.next": "Suite espérée",
  "card.minutes": "{minutes, plural, one {# minute demandée} other {# minutes demandées}}",
};
