import type { Messages } from "@entregent/engine/words";

/** Following up what was asked. */
export const followUp: Messages = {
  "follow-up.answers": "{count, plural, one {Une réponse à lire} other {# réponses à lire}}",
  "follow-up.checks": "Réglages de confidentialité à revoir",
  "follow-up.ended": "{count, plural, one {Une demande restée sans suite} other {# demandes restées sans suite}}",
  "follow-up.ended.more":
    "Depuis votre dernier passage\u00a0: ce qu’on a laissé passer, et vos décisions qu’une rencontre ou une lettre a rendues caduques.",
  "follow-up.forget":
    "{count, plural, one {Une personne à oublier, comme vous l’aviez voulu} other {# personnes à oublier, comme vous l’aviez voulu}}",
  "follow-up.forget.ask": "Oublier {name} pour de bon\u202f?",
  "follow-up.forget.do": "Oublier {name}",
  "follow-up.forget.done": "C’est oublié.",
  "follow-up.forget.no": "Garder",
  "follow-up.forget.yes": "Oublier pour de bon",
  "follow-up.intro":
    "Ce que vos questions ont donné. Rien ne part d’ici et rien ne s’y perd\u00a0: vous agissez, puis vous le notez.",
  "follow-up.key.lapse": "laisser passer",
  "follow-up.key.next": "suivant",
  "follow-up.key.open": "ouvrir la fiche",
  "follow-up.key.previous": "précédent",
  "follow-up.key.sent": "noter le rappel comme envoyé",
  "follow-up.key.undo": "annuler",
  "follow-up.letLapse":
    "{count, plural, one {Une demande qu’on peut laisser passer} other {# demandes qu’on peut laisser passer}}",
  "follow-up.none": "Rien à suivre",
  "follow-up.none.more": "Dès que vous demandez à quelqu’un qui et pourquoi, le fil est tenu ici jusqu’à son terme.",
  "follow-up.remind": "{count, plural, one {Un rappel à envoyer} other {# rappels à envoyer}}",
  "follow-up.seen": "J’en ai pris note",
  "follow-up.seen.done": "C’est noté. On retrouve tout parmi les demandes décidées.",
  "follow-up.title": "Suites",
  "follow-up.waiting": "{count, plural, one {Une réponse attendue} other {# réponses attendues}}",
  "follow-up.waits": "Combien de temps attendre",
  "follow-up.waits.days": "jours",
  "follow-up.waits.done": "Le délai est changé.",
  "follow-up.waits.more":
    "Le nombre de jours avant l’unique rappel, puis autant après. Videz un champ pour revenir à notre nombre.",
  "follow-up.waits.own": "jours, choisis par vous",
  "thread.advised": "Cela étant, notre conseil\u00a0:",
  "thread.copy": "Copier le rappel",
  "thread.dismiss": "Ce n’est pas une réponse",
  "thread.done.answered": "La réponse est lue.",
  "thread.done.dismissed": "Mis de côté.",
  "thread.done.lapsed": "Laissé sans suite. Cela reste dans le récapitulatif jusqu’à ce que vous l’ayez vu.",
  "thread.done.reminded": "Le rappel est noté comme envoyé.",
  "thread.let-lapse.do": "Laisser passer",
  "thread.mark-sent": "Je l’ai envoyé",
  "thread.no-words":
    "Un message est arrivé, mais l’archive n’en garde pas le texte. Collez la réponse pour qu’elle soit lue.",
  "thread.paste": "Coller la réponse",
  "thread.paste.cancel": "Tant pis",
  "thread.paste.label": "Ce qu’on vous a répondu",
  "thread.paste.read": "Lire la réponse",
  "thread.reminder": "Le rappel",
  "thread.undo": "Annuler\u00a0: {what}",
};
