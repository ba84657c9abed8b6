import type { Messages } from "@entregent/engine";

/** What follows on a question, in French. */
export const threadFr: Messages = {
  "asked.origin": "d’où vous vous connaissez",
  "asked.purpose": "ce qui motive la demande",
  "asked.next-step": "la suite espérée",
  "thread.asked": "Question posée le {date}{some, plural, =0 {} other { : {parts}}}.",
  "thread.waiting":
    "Encore {days, plural, one {# jour} other {# jours}} pour répondre {reminded, select, yes {à votre rappel} other {à votre question}}.",
  "thread.answer": "Une réponse est arrivée le {date}.",
  "thread.remind": "Pas de réponse au {date} : un rappel, un seul, serait de mise.",
  "thread.let-lapse": "Pas de réponse au rappel au {date} : on peut laisser passer.",
  "thread.lapsed": "Laissé sans suite le {date}.",
  "thread.lapsed-there": "{network} l’a laissée expirer avant votre décision.",
  "thread.closed.decided": "Vous avez décidé le {date}.",
  "thread.closed.settled": "D’après le réseau, cette demande n’est plus ouverte.",
  "thread.closed.wrote": "Vous avez répondu le {date} : le contact est noué, rien d’autre à suivre.",
  "thread.closed.met": "Vous vous êtes vus ou parlé le {date} : le contact est noué, rien d’autre à suivre.",
  "thread.overtaken.wrote": "Vous vous êtes écrit le {date}. Votre décision d’alors ({action}) ne compte plus.",
  "thread.overtaken.met": "Vous vous êtes vus ou parlé le {date}. Votre décision d’alors ({action}) ne compte plus.",
  "thread.from.pasted": "Collée par vos soins le {date}",
  "thread.from.note": "Un mot arrivé après votre question",
  "thread.read": "{left, plural, =0 {La réponse dit tout ce que vous demandiez.} other {Reste à savoir : {open}.}}",
  "thread.kept.reminded": "Rappel envoyé le {date}",
  "thread.kept.answered": "Réponse collée le {date}",
  "thread.kept.dismissed": "Écarté le {date}, ce n’est pas une réponse",
  "thread.kept.lapsed": "Laissé sans suite le {date}",

  "error.thread/not-asked.title": "Aucune question n’a été posée ici",
  "error.thread/not-asked.next": "Décidez d’abord de demander qui et pourquoi : le fil commence par la question.",
  "error.thread/unknown-event.title": "Cette étape n’existe dans aucun fil",
  "error.thread/unknown-event.next": "Regardez la page des suites.",
};
