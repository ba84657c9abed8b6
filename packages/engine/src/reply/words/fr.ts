import type { Messages } from "../../words/words.ts";

export const fr: Messages = {
  "chosen-language.note": "Le mot reçu est dans cette langue.",
  "chosen-language.sender": "Cette personne emploie cette langue, et vous aussi.",
  "chosen-language.owner": "Votre langue, puisque le mot n’en montre aucune.",
  "chosen-language.default": "L’anglais, puisque rien ne montre une autre langue.",
  "chosen-register.owner": "Comme vous le préférez.",
  "chosen-register.address": "Comme on s’adresse à vous dans ce mot.",
  "chosen-register.greeting": "Comme on vous y salue.",
  "chosen-register.network": "Comme il est d’usage sur ce réseau.",
  "placeholder.greeting": "La salutation, avec le nom s’il y en a un",
  "placeholder.thanks": "Le merci pour ce que le mot dit déjà",
  "placeholder.question": "La question, sur ce que le mot laisse ouvert",
  "placeholder.signoff": "La formule de fin et votre nom",
  "placeholder.name": "Son nom, selon la forme d’adresse",
  "placeholder.first": "Son prénom",
  "placeholder.last": "Son nom de famille",
  "placeholder.owner": "Votre nom",
  "placeholder.network": "Le nom du réseau",
  "phrase.empty": "La phrase est vide. Écrivez quelques mots.",
  "phrase.unreadable": "Les accolades de cette phrase ne se ferment pas. Un emplacement s’écrit '{'greeting'}'.",
  "phrase.unknown-placeholder": "Aucun emplacement ne s’appelle « {name} ». Prenez-en un de la liste.",
  "phrase.mixed-address": "La phrase mêle deux formes d’adresse : « {formal} » et « {familiar} ». Gardez-en une seule.",
  "phrase.wrong-address": "« {word} » relève de l’autre forme d’adresse. Changez-le, ou rangez la phrase là-bas.",
  "phrase.over-length":
    "Ses propres mots dépassent de {over, plural, one {# caractère} other {# caractères}} les {limit} que prend ce réseau.",
};
