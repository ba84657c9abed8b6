import type { Messages } from "@entregent/engine/words";

/** What is said of circles, in French. */
export const circles: Messages = {
  "batch.circles": "Si vous les acceptez, dans ces cercles\u00a0:",
  "circles.access": "Accès",
  "circles.access.full": "Accès complet",
  "circles.access.limited": "Accès limité",
  "circles.add": "Ajouter",
  "circles.change": "Nom, accès et durée de garde",
  "circles.changed": "Le cercle est changé.",
  "circles.choose": "Si vous acceptez, dans ces cercles\u00a0:",
  "circles.csv": "CSV pour Google Contacts",
  "circles.declined": "Les inconnus que vous avez refusés",
  "circles.declined.months":
    "Mois avant qu’on vous propose de les oublier\u00a0; vide pour aussi longtemps que vous voulez",
  "circles.declined.more":
    "Ceux dont on ne sait rien d’autre que leur demande. Rien ne s’oublie tout seul\u00a0: on vous les propose dans Suites.",
  "circles.delete": "{ours, select, yes {Vider ce cercle et annuler ses changements} other {Supprimer ce cercle}}",
  "circles.deleted": "{ours, select, yes {Le cercle est vide, comme au début.} other {Le cercle est supprimé.}}",
  "circles.empty": "{count, plural, one {Un cercle sans personne} other {# cercles sans personne}}",
  "circles.intro":
    "Vos listes de celles et ceux que vous avez acceptés. Elles restent ici\u00a0; emportez-en une vers un carnet d’adresses ou un réseau qui a des listes.",
  "circles.kept": "gardés {months, plural, one {# mois} other {# mois}} après le dernier contact",
  "circles.kept-always": "gardés aussi longtemps que vous voulez",
  "circles.lists": "Vos listes sur les réseaux",
  "circles.lists.bring": "Les mettre dans le cercle «\u00a0{name}\u00a0»",
  "circles.lists.brought": "C’est fait, ces personnes sont dans le cercle.",
  "circles.lists.joins":
    "Vous avez accepté {names}{more, plural, =0 {} one { et une autre personne} other { et # autres personnes}}\u00a0: {count, plural, one {cette personne entrerait} other {elles entreraient}} dans le cercle.",
  "circles.lists.made": "La liste est maintenant un cercle.",
  "circles.lists.make": "Faire un cercle de «\u00a0{name}\u00a0»",
  "circles.lists.more":
    "Une de vos listes peut aussi être un cercle ici. Les personnes que vous avez acceptées y entrent, et il est proposé quand une autre de la liste demande. Rien ne change sur le réseau.",
  "circles.lists.nobody": "Vous n’avez encore accepté personne de cette liste.",
  "circles.look": "J’ai regardé",
  "circles.looked": "Vous avez regardé le {date}.",
  "circles.looked.done": "C’est noté.",
  "circles.looked.never": "Vous n’avez pas encore regardé.",
  "circles.months": "Mois de garde après le dernier contact\u00a0; vide pour aussi longtemps que vous voulez",
  "circles.months.done": "C’est noté.",
  "circles.move": "Déplacer {name} vers",
  "circles.moved": "C’est déplacé.",
  "circles.name": "Nom",
  "circles.new": "Un autre cercle",
  "circles.none": "Personne n’est encore dans un cercle. On le choisit sur la fiche, à côté de la décision.",
  "circles.outside": "Dans aucun cercle",
  "circles.privacy": "Ce que voient vos contacts",
  "circles.privacy.months": "Mois avant qu’on vous rappelle de regarder de nouveau",
  "circles.privacy.more":
    "Les réglages de chaque réseau qui en décident. Regardez de nouveau {months, plural, one {tous les mois} other {tous les # mois}}\u00a0: les réseaux les déplacent et les renomment.",
  "circles.save": "Enregistrer",
  "circles.sure.described": "(d’après ce qu’on en dit)",
  "circles.sure.own-text": "(texte du réseau)",
  "circles.sure.unsure": "(sans certitude)",
  "circles.title": "Cercles",
  "circles.vcard": "vCard",
};
