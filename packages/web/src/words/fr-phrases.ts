import type { Messages } from "@entregent/engine/words";

/** The page of phrases, and where a reply becomes one. */
export const phrases: Messages = {
  "nav.phrases": "Phrases",
  "phrase.cancel": "Laisser",
  "phrase.change": "Le dire à ma façon",
  "phrase.change-number": "Le dire à ma façon, {number} : {situation}",
  "phrase.edit": "Modifier",
  "phrase.edit-number": "Modifier la phrase {number} : {situation}",
  "phrase.keep": "Garder la phrase",
  "phrase.kept": "La phrase est gardée. Les réponses la prennent d’abord.",
  "phrase.label": "Votre phrase : {situation}",
  "phrase.new": "Écrire la vôtre",
  "phrase.new-for": "Écrire la vôtre : {situation}",
  "phrase.offer": "Vous avez changé les mots. Les garder comme phrase pour la prochaine fois ?",
  "phrase.offer.no": "Non, merci",
  "phrase.offer.yes": "La voir",
  "phrase.places": "Emplacements remplis pour chaque personne",
  "phrase.preview": "À une personne inventée, cela donne :",
  "phrase.remove": "Retirer",
  "phrase.remove-number": "Retirer la phrase {number} : {situation}",
  "phrase.removed": "La phrase est retirée.",
  "phrases.intro":
    "Les réponses s’écrivent avec ces mots. Les vôtres passent d’abord ; les autres servent quand vous n’en avez pas, ou pour dire autrement.",
  "phrases.language": "Langue des phrases",
  "phrases.own": "Vos phrases : {situation}",
  "phrases.shipped": "{count, plural, one {Celle qui est fournie} other {Les # qui sont fournies}}",
  "phrases.title": "Phrases",
  "phrases.undo": "Annuler le dernier changement",
};
