import type { Messages } from "@entregent/engine";

/** What the use cases and the API say, in French. */
export const fr: Messages = {
  "sample.name": "Archive inventée",

  "trace.mail": "{by, select, owner {Un courriel de votre part} other {Un courriel}}",
  "trace.meeting": "Une rencontre",
  "trace.message": "{by, select, owner {Un message de votre part} other {Un message}}",
  "trace.comment": "Un commentaire",
  "trace.call": "{by, select, owner {Un appel de votre part} other {Un appel}}",
  "trace.connection": "Votre mise en relation",
  "trace.endorsement": "Une compétence attestée",
  "trace.recommendation": "Une recommandation",
  "trace.dated": "{what}, {date}",

  "recognition.known":
    "Vous vous connaissez : {name}, {traces, plural, =0 {dans vos contacts} one {# échange dans vos archives} other {# échanges dans vos archives}}{dated, select, yes {, le dernier le {last}} other {}}.",
  "recognition.unsure":
    "C’est peut-être {name}, {traces, plural, =0 {dans vos contacts} one {# échange dans vos archives} other {# échanges dans vos archives}}{dated, select, yes {, le dernier le {last}} other {}}. Regardez les indices avant de répondre.",
  "recognition.none": "Aucune trace de cette personne dans vos archives.",

  "about.mine": "De votre main.",
  "policy-name.mine": "Vos propres règles",

  "replay.accepted": "vous l’avez acceptée",
  "replay.since": "{count, plural, one {# échange depuis} other {# échanges depuis}}",
  "replay.circle": "dans un de vos cercles",
  "proposal.words":
    "{agrees, plural, one {Une fois, vous avez} other {# fois, vous avez}} décidé autrement que le conseil, et toujours ainsi : {action}. Une règle pourrait le dire.",

  "doctor.store.well": "La mémoire s’ouvre et elle est en ordre (forme {schema}).",
  "doctor.store.next": "Faites une sauvegarde avec « entregent backup », puis importez de nouveau vos archives.",
  "doctor.counts.well":
    "En mémoire : {persons, plural, =0 {aucune personne} one {# personne} other {# personnes}}, {traces, plural, =0 {aucun échange} one {# échange} other {# échanges}}, {requests, plural, =0 {aucune demande} one {# demande} other {# demandes}}.",
  "doctor.imports.well": "Aucune importation ne s’est interrompue.",
  "doctor.imports.look":
    "{count, plural, one {# importation s’est interrompue} other {# importations se sont interrompues}} en chemin.",
  "doctor.imports.next":
    "Importez de nouveau la même archive : seul ce qui manque s’ajoute. Ou annulez-la depuis la page des importations.",
  "doctor.folder.well": "Vous seul pouvez lire le dossier des données : {path}",
  "doctor.folder.ill": "D’autres comptes de cet ordinateur peuvent regarder dans le dossier des données : {path}",
  "doctor.folder.next": "Lancez « chmod 700 » sur ce dossier, puis de nouveau « entregent doctor ».",
  "doctor.space.well": "Il reste {gigabytes, number, ::.0} Go sur son disque.",
  "doctor.space.look": "Il ne reste que {megabytes, number} Mo sur son disque.",
  "doctor.space.next":
    "Libérez un peu de place avant la prochaine importation. Rien de ce qui est en mémoire n’est en danger.",
  "doctor.node.well": "Node {version} fait tourner le programme.",
  "doctor.running.well":
    "{state, select, yes {L’application tourne sur le port {port}.} other {L’application ne tourne pas.}}",

  "error.request/unknown.title": "Cette demande n’est pas ici",
  "error.request/unknown.next": "Elle est peut-être partie avec une importation annulée. Revenez à la liste.",
  "error.decision/unknown.title": "Cette décision n’existe pas",
  "error.decision/unknown.next": "Ouvrez la demande pour voir ce qui a été décidé.",
  "error.decision/already-undone.title": "C’était déjà annulé",
  "error.decision/already-undone.next": "Rien de plus à faire : la demande est de nouveau ouverte.",
  "error.reply/nothing-to-say.title": "Ici, mieux vaut ne rien dire",
  "error.reply/nothing-to-say.next": "Si vous tenez à répondre, choisissez ce dont parlera la réponse.",
  "error.import/unknown.title": "Cette importation n’existe pas",
  "error.import/unknown.next": "Regardez la liste des importations.",
  "error.import/running.title": "Cette importation est encore en cours",
  "error.import/running.next": "Attendez qu’elle se termine, puis annulez-la.",
  "error.import/already-undone.title": "Cette importation était déjà annulée",
  "error.import/already-undone.next": "Rien de plus à faire : ce qu’elle seule avait apporté n’est plus là.",
  "error.import/nothing-sent.title": "Rien n’a été envoyé",
  "error.import/nothing-sent.next": "Choisissez de nouveau l’archive. Si c’est un dossier, prenez plutôt le ZIP.",
  "error.import/too-big.title": "Ce fichier dépasse {most} Go",
  "error.import/too-big.next":
    "Importez-le avec la commande « entregent import FICHIER », qui le lit là où il se trouve.",
  "error.import/nothing-found.title": "On n’y a trouvé ni demande ni personne",
  "error.import/nothing-found.next":
    "Le compte rendu dit pourquoi, fichier par fichier. Vérifiez que c’est bien l’archive envoyée par le réseau, telle quelle : un ZIP ou le dossier qu’il contient.",
  "error.import/interrupted.title": "Cette importation s’est interrompue en chemin",
  "error.import/interrupted.next": "Importez de nouveau la même archive : seul ce qui manque s’ajoute.",
  "error.import/unreadable.title": "Ce fichier n’a pas pu être lu",
  "error.import/unreadable.next": "Téléchargez de nouveau l’archive depuis le réseau, et importez-la telle quelle.",
  "error.person/unknown.title": "Cette personne n’est pas dans votre mémoire",
  "error.person/unknown.next": "Cherchez-la par son nom, un ancien nom, son employeur ou son adresse.",
  "error.rules/unusable.title": "Ces règles ne peuvent pas servir",
  "error.rules/unusable.next": "{issues}",
  "error.rules/nothing-to-undo.title": "Il n’y a pas de changement de règles à annuler",
  "error.rules/nothing-to-undo.next": "Les règles sont comme au début.",
  "error.rules/no-such-preset.title": "Aucune règle ne porte ce nom",
  "error.rules/no-such-preset.next": "Choisissez parmi celles de la page des règles.",
  "error.rules/no-such-proposal.title": "Cette proposition n’a plus lieu d’être",
  "error.rules/no-such-proposal.next":
    "Vos décisions ou vos règles ont changé depuis. Regardez de nouveau la page des règles.",
  "error.erase/not-confirmed.title": "Rien n’a été effacé",
  "error.erase/not-confirmed.next": "Pour tout oublier à jamais, confirmez avec les mots « tout effacer ».",
  "error.input/invalid.title": "Quelque chose dans cette demande n’est pas comme prévu : {fields}",
  "error.input/invalid.next": "Corrigez puis recommencez. Ce qui est attendu est décrit dans /api/openapi.json.",
  "error.input/not-json.title": "Ce n’est pas du JSON",
  "error.input/not-json.next": "Envoyez le contenu en JSON, avec l’en-tête « content-type: application/json ».",
  "error.input/too-large.title": "C’est plus long que {most} Ko",
  "error.input/too-large.next": "Envoyez-en moins à la fois : moins de demandes, ou un texte plus court.",
  "error.access/host.title": "Cette adresse n’est pas celle d’Entregent",
  "error.access/host.next": "Lancez « entregent start » et prenez l’adresse qui s’ouvre.",
  "error.access/origin.title": "Une autre page web a demandé cela",
  "error.access/origin.next": "Rien n’a été montré ni changé. Utilisez Entregent dans son propre onglet.",
  "error.access/session.title": "Ce navigateur n’a pas encore été invité à entrer",
  "error.access/session.next": "Lancez « entregent start » : la page s’ouvre avec sa propre clé.",
  "error.access/link.title": "Ce lien de démarrage a déjà servi, ou il est trop ancien",
  "error.access/link.next": "Lancez de nouveau « entregent start » : il en fait un neuf.",
  "error.route/unknown.title": "Il n’y a rien à cette adresse",
  "error.route/unknown.next": "Revenez à la première page.",
  "error.internal.title": "Quelque chose s’est mal passé de notre côté",
  "error.internal.next": "Rien n’est perdu. Recommencez ; si cela persiste, lancez « entregent doctor ».",
  "error.disk/full.title": "Le disque est plein",
  "error.disk/full.next": "Libérez un peu de place et recommencez. Tout ce qui était en mémoire y est toujours.",
  "error.store/disk-full.title": "Le disque est plein",
  "error.store/disk-full.next": "Libérez un peu de place et recommencez. Tout ce qui était en mémoire y est toujours.",
  "error.store/newer-schema.title": "Votre dossier de données vient d’un Entregent plus récent",
  "error.store/newer-schema.next":
    "Mettez ce programme à jour, ou indiquez-lui un autre dossier avec --home. Vos données sont intactes.",
  "error.store/not-a-store.title": "Le fichier de votre dossier de données n’est pas celui d’Entregent",
  "error.store/not-a-store.next":
    "Déplacez-le, ou indiquez au programme un autre dossier avec --home. Il n’a pas été touché.",
  "error.store/damaged.title": "La mémoire est abîmée",
  "error.store/damaged.next":
    "Reprenez votre dernière sauvegarde avec « entregent restore FICHIER ». Le fichier abîmé est gardé à côté.",
  "error.store/busy.title": "Un autre programme écrit dans la mémoire",
  "error.store/busy.next": "Attendez un instant et recommencez.",
  "error.store/backup-exists.title": "Un fichier porte déjà ce nom",
  "error.store/backup-exists.next": "Choisissez un autre nom pour la sauvegarde : rien n’est jamais écrasé.",
  "error.store/no-permission.title": "Le dossier des données ne peut être ni lu ni écrit",
  "error.store/no-permission.next": "Rendez-le vôtre, ou indiquez au programme un autre dossier avec --home.",
  "error.store/disk-error.title": "Le disque n’a pas pu lire ou écrire",
  "error.store/disk-error.next":
    "Vérifiez le disque et son câble, puis recommencez. Une sauvegarde sur un autre disque serait une bonne idée.",
  "error.store/id-taken.title": "Cela a été commencé deux fois",
  "error.store/id-taken.next": "Recommencez : rien n’est perdu.",
  "error.store/import-not-running.title": "Cette importation est terminée",
  "error.store/import-not-running.next": "Importez de nouveau la même archive : seul ce qui manque s’ajoute.",
  "error.store/no-such-store.title": "Il n’y a pas encore de mémoire ici",
  "error.store/no-such-store.next":
    "Importez d’abord une archive, ou indiquez au programme un autre dossier avec --home.",
  "error.store/older-schema.title": "Cette mémoire vient d’un Entregent plus ancien",
  "error.store/older-schema.next": "Ouvrez-la une fois avec « entregent doctor » : elle sera mise à jour.",
  "error.store/no-such-import.title": "Cette importation n’existe pas",
  "error.store/no-such-import.next": "Regardez la liste des importations.",
  "error.store/no-such-person.title": "Cette personne n’est pas dans votre mémoire",
  "error.store/no-such-person.next": "Cherchez-la par son nom, un ancien nom, son employeur ou son adresse.",

  "problem.import/interrupted":
    "Cette importation s’est interrompue en chemin. Importez de nouveau la même archive : seul ce qui manque s’ajoute.",
  "problem.other": "{file} : quelque chose n’a pas pu être lu ({code}). Le reste l’a été.",
};
