/** What the command line says, in French. */
export const fr: Readonly<Record<string, string>> = {
  about:
    "Un portier plein de tact pour vos réseaux : qui demande, a-t-on dit pourquoi, et une réponse courtoise.\nTout reste sur cet ordinateur.",
  usage: "<commande> [options]",
  examples: `Exemples :
  Essayer avec des gens inventés     entregent import --sample && entregent requests
  Lire votre archive LinkedIn        entregent import ~/Téléchargements/Complete_LinkedInDataExport.zip
  Voir une demande                   entregent show 24b1
  Ouvrir les pages dans le navigateur  entregent start
  Faire lire un mot venu d’ailleurs  entregent appraise "Bonjour, je souhaite vous ajouter à mon réseau"
  Faire lire votre propre brouillon  entregent coach brouillon.txt --to "Ruth Abernathy"
  Complétion pour votre shell        entregent complete bash >> ~/.bashrc   (ou zsh, fish)

Codes de sortie : 0 fait, 1 fait avec des problèmes dans les données, 2 mauvais usage, 3 erreur interne.`,
  "option.version": "affiche la version",
  "option.help": "affiche cette aide",
  "help.usage": "Usage ",
  "help.arguments": "Arguments ",
  "help.options": "Options ",
  "help.commands": "Commandes ",
  "help.global": "Options communes ",
  "help.examples": "Exemples :",
  "help.choices": "au choix :",
  "common.option.home": "le dossier des données (sinon ENTREGENT_HOME, sinon l’endroit habituel de votre système)",
  "common.option.lang": "langue des messages (sinon celle de votre système)",

  "mistake.unknownCommand": "La commande « {what} » n’existe pas.",
  "mistake.unknownOption": "L’option « {what} » n’existe pas ici.",
  "mistake.missingArgument": "Il manque quelque chose : {what}.",
  "mistake.excessArguments": "Il y a plus de mots que cette commande n’en prend.",
  "mistake.optionMissingArgument": "L’option « {what} » attend une valeur.",
  "mistake.invalidArgument": "« {value} » n’est pas possible ici : {what}",
  "mistake.help": "",
  "mistake.did-you-mean": "Vouliez-vous dire « {what} » ?",
  "mistake.see-help": "« entregent --help » montre ce qu’il y a, « entregent COMMANDE --help » donne des exemples.",

  "start.about": "ouvre l’application dans le navigateur",
  "start.option.port": "écoute sur ce port et aucun autre",
  "start.option.no-open": "n’ouvre pas le navigateur",
  "start.examples": "  entregent start\n  entregent start --port 8080 --no-open",
  "start.running": "Entregent tourne, sur cet ordinateur seulement. Ctrl-C l’arrête.",
  "start.link": "Ouvrez cette adresse dans votre navigateur (elle sert une fois, pendant dix minutes) : {link}",
  "start.was-running": "Entregent tournait déjà ; le navigateur s’ouvre dessus.",
  "start.stopped": "Entregent s’est arrêté. Tout est gardé.",
  "start.bad-port": "Un port est un nombre entier de 1 à 65535 ; « {port} » n’en est pas un.",
  "error.start/port-taken":
    "Le port {port} est pris par un autre programme. Choisissez-en un autre avec --port, ou n’en donnez pas : Entregent en trouvera un libre.",

  "import.about": "lit des archives dans votre mémoire",
  "import.argument.path": "un ZIP, un dossier ou un fichier",
  "import.option.sample": "lit l’archive de gens inventés fournie avec le programme",
  "import.option.json": "affiche le compte rendu en JSON",
  "import.examples":
    "  entregent import ~/Téléchargements/Complete_LinkedInDataExport_06-08-2026.zip\n  entregent import --sample",
  "import.what":
    "Dites quoi importer : un ZIP, un dossier ou un fichier. Pour essayer, prenez « entregent import --sample ».",
  "import.progress": "{name} : {phase}{share}",
  "import.phase.reading": "lecture",
  "import.phase.linking": "on cherche qui est qui",
  "import.phase.appraising": "lecture des mots reçus",
  "import.done":
    "{name} : {requests} demandes nouvelles, {records} personnes nouvelles, {traces} échanges nouveaux ({known} déjà connus).",
  "import.problems": "Ce qui n’a pas pu être lu, ou qu’il est bon de savoir :",
  "import.more-problems": "... et {count} autres : voyez la page des importations, ou --json.",
  "import.failed": "{name} : rien n’a été importé.",

  "requests.about": "liste les demandes, avec ce qui est conseillé pour chacune",
  "requests.option.view": "lesquelles : open, ouvertes (par défaut), decided, décidées, ou all, toutes",
  "requests.option.network": "seulement celles d’un réseau",
  "requests.option.advised": "seulement celles pour lesquelles ceci est conseillé",
  "requests.option.search": "seulement celles dont le nom, le titre, l’employeur ou le mot contient ceci",
  "requests.option.sent": "celles que vous avez envoyées au lieu de celles reçues",
  "requests.option.limit": "au plus tant (200)",
  "requests.option.json": "affiche du JSON",
  "requests.examples":
    '  entregent requests\n  entregent requests --advised ask --network linkedin\n  entregent requests --search "helene vasseur" --json',
  "requests.none":
    "Aucune demande n’attend. « entregent import FICHIER » lit une archive, « entregent import --sample » une archive inventée.",
  "requests.none-found": "Aucune demande ne correspond.",
  "requests.bad-limit": "La limite est un nombre entier de 1 à 1000 ; « {limit} » n’en est pas un.",
  "requests.shown": "{shown} sur {total} ; --limit en montre davantage.",
  "requests.column.id": "ID",
  "requests.column.advice": "CONSEIL",
  "requests.column.name": "QUI",
  "requests.column.known": "CONNU COMME",
  "requests.column.network": "RÉSEAU",
  "requests.column.days": "JOURS",
  "requests.column.score": "MOT",
  "requests.column.note": "CE QU’ON VOUS DIT",
  "requests.unsure": "peut-être {name}",

  "show.about": "une demande : qui, ce qu’on vous dit, ce qui est conseillé et pourquoi, la réponse",
  "show.argument.request": "l’id de la demande, ou son début",
  "show.option.json": "affiche du JSON",
  "show.examples": "  entregent show 24b1ffcf\n  entregent show 24b1ffcf --json",
  "show.who": "QUI",
  "show.note": "CE QU’ON VOUS DIT",
  "show.no-note": "(rien)",
  "show.no-note-possible": "(ce réseau ne laissait pas la place d’écrire)",
  "show.advice": "CONSEIL",
  "show.reply": "UNE RÉPONSE",
  "show.consequences": "CE QUE CELA FAIT",
  "show.decided": "DÉCIDÉ",
  "show.score": "{score} sur 100. {words}.",
  "id.none": "Aucune demande n’a d’id qui commence par « {id} ». « entregent requests --view all » les liste.",
  "id.many": "Plusieurs demandes ont un id qui commence par « {id} » ; donnez une lettre de plus.",

  "decide.about": "garde ce que vous avez décidé pour une ou plusieurs demandes",
  "decide.argument.action": "ce que vous avez décidé",
  "decide.argument.request": "leurs id, ou le début de ceux-ci",
  "decide.option.reply": "la réponse que vous avez envoyée, pour s’en souvenir",
  "decide.option.circle": "un cercle où ranger ces personnes",
  "decide.option.json": "affiche du JSON",
  "decide.examples":
    '  entregent decide accept 24b1\n  entregent decide lapse 8f3a 91c0 77de\n  entregent decide accept-limited 24b1 --circle "connus à l’école"',
  "decide.done":
    "Gardé : {action}, {count}. « entregent undo » revient en arrière. Rien n’a été envoyé : faites-le sur le réseau lui-même.",
  "undo.about": "revient sur la dernière décision, sur une décision, un groupe ou une importation",
  "undo.argument.id": "l’id d’une décision, d’un groupe ou d’une importation ; sinon la dernière décision",
  "undo.option.json": "affiche du JSON",
  "undo.examples": "  entregent undo\n  entregent undo 100efc26-2676-4df4-aa1f-5cb856946876",
  "undo.decisions": "Annulé : {count}.",
  "undo.import":
    "L’importation est annulée : {requests} demandes, {records} personnes et {traces} échanges qu’elle seule avait apportés ne sont plus là.",

  "coach.about": "lit votre brouillon comme le lira son destinataire ; code de sortie 0 s’il est prêt, 1 sinon",
  "coach.argument.file": "le brouillon ; l’entrée standard si rien n’est donné",
  "coach.option.network": "où vous l’enverrez (linkedin)",
  "coach.option.plan": "votre abonnement : il décide de la longueur permise",
  "coach.option.to": "à qui vous écrivez",
  "coach.option.language": "la langue du brouillon, si elle n’est pas à deviner",
  "coach.option.json": "affiche du JSON",
  "coach.examples":
    '  entregent coach brouillon.txt --to "Ruth Abernathy"\n  pbpaste | entregent coach --network linkedin --plan paid && echo prêt',
  "coach.empty": "Le brouillon est vide. Écrivez-le, puis faites-le relire.",
  "coach.length": "{used} caractères sur {limit}.",
  "coach.too-long": "{over} caractères de trop : {network} en prend {limit}.",
  "coach.better": "Ce qui le rendrait meilleur :",
  "coach.ready": "Prêt à partir.",
  "coach.worth": "+{worth}",

  "appraise.about": "lit un mot, ou des lignes JSON : dit-il qui et pourquoi ?",
  "appraise.argument.text": "le mot ; l’entrée standard si rien n’est donné. Avec --jsonl, un fichier de lignes",
  "appraise.option.jsonl": 'lit des lignes JSON {"id","text","network"?,"language"?} et en rend une pour chacune',
  "appraise.option.network": "le réseau par lequel il est venu",
  "appraise.option.language": "sa langue (ISO 639-1), si elle n’est pas à deviner",
  "appraise.option.json": "affiche du JSON",
  "appraise.examples":
    '  entregent appraise "Salam"\n  entregent appraise --jsonl mots.jsonl > lus.jsonl\n  cat mots.jsonl | entregent appraise --jsonl',
  "appraise.what": 'Donnez un mot à lire : entregent appraise "Bonjour ...", ou envoyez-le par un tube.',
  "appraise.missing": "Il manque :",
  "appraise.one-file": "Avec --jsonl, donnez un fichier ou aucun.",

  "advise.about": "conseille sur des lignes JSON de cas",
  "advise.argument.file": "un fichier de lignes ; l’entrée standard si rien n’est donné",
  "advise.option.jsonl": "lignes JSON en entrée et en sortie (la seule forme)",
  "advise.option.policy": "le nom d’une règle toute faite, ou un fichier",
  "advise.examples":
    "  entregent advise --jsonl cas.jsonl --policy doorkeeper\n  cat cas.jsonl | entregent advise --jsonl --policy mes-regles.yaml",
  "advise.no-policy": "« {policy} » n’est ni une règle toute faite ni un fichier. Règles toutes faites : {presets}.",
  "advise.bad-policy": "La règle {policy} ne peut pas servir :",
  "advise.policy-warning": "La règle {policy} fonctionne, mais :",

  "rules.about":
    "les règles qui conseillent : les voir, en essayer d’autres sur les demandes passées, changer, annuler",
  "rules.argument.what": "quoi faire (show)",
  "rules.argument.policy": "le nom d’un modèle ou un fichier de règles",
  "rules.option.yaml": "avec show : affiche le fichier de règles",
  "rules.option.json": "affiche du JSON",
  "rules.examples":
    "  entregent rules\n  entregent rules replay met-in-person\n  entregent rules show optimist --yaml > miennes.yaml\n  entregent rules check miennes.yaml && entregent rules use miennes.yaml\n  entregent rules undo",
  "rules.others": "À choisir aussi : {presets}. « entregent rules replay NOM » en essaie un sur vos demandes passées.",
  "rules.which": "Dites quelles règles : entregent rules {what} NOM_OU_FICHIER. Modèles : {presets}.",
  "rules.used":
    "En vigueur : {name}. Sur {considered} demandes passées, {changed} auraient reçu un autre conseil. « entregent rules undo » revient en arrière.",
  "rules.undone": "Annulé. En vigueur : {name}.",
  "rules.replayed":
    "Sur {considered} demandes passées, {changed} auraient reçu un autre conseil, dont {valued} de personnes qui comptent pour vous aujourd’hui.",
  "rules.well": "Rien à redire : {rules} règles, {examples} exemples, essayés sur {considered} demandes passées.",
  "rules.column.number": "N°",
  "rules.column.advises": "CONSEIL",
  "rules.column.when": "QUAND",
  "rules.column.because": "RAISON",
  "rules.column.who": "QUI",
  "rules.column.network": "RÉSEAU",
  "rules.column.today": "AUJOURD’HUI",
  "rules.column.then": "ALORS",
  "rules.column.valued": "COMPTE POUR VOUS",

  "recognise.about": "dit qui demande, à partir de lignes JSON de personnes connues",
  "recognise.option.memory": "les personnes connues, une par ligne (.gz convient)",
  "recognise.option.requests": "les demandes, une par ligne (.gz convient)",
  "recognise.examples": "  entregent recognise --memory memory.jsonl.gz --requests requests.jsonl.gz > trouves.jsonl",
  "recognise.both": "Donnez --memory FICHIER et --requests FICHIER.",

  "read.about": "affiche ce que contiennent des archives et des courriels, sans toucher à votre mémoire",
  "read.argument.path": "un ZIP, un dossier ou un fichier",
  "read.option.owner": "un nom qui est le vôtre, si l’archive ne le dit pas",
  "read.examples": '  entregent read export.zip\n  entregent read --owner "Klara Voss" invitation.eml',

  "export.about": "affiche tout ce qui est gardé, en lignes JSON",
  "export.argument.file": "le fichier à écrire ; la sortie standard si rien n’est donné",
  "export.examples": "  entregent export tout.jsonl\n  entregent export | wc -l",
  "export.done": "Écrit : {file}",

  "erase.about": "oublie une personne, ou tout",
  "erase.argument.person": "l’id ou le nom d’une personne",
  "erase.option.all": "tout",
  "erase.option.yes": "sans demander confirmation",
  "erase.examples": '  entregent erase "Philippe Renard"\n  entregent erase --all',
  "erase.what": "Dites qui oublier : entregent erase NOM, ou entregent erase --all.",
  "erase.nobody": "Personne de ce nom n’est dans votre mémoire.",
  "erase.several": "Plusieurs personnes conviennent. Donnez un id :",
  "erase.ask-person": "Oublier {name} ({traces} échanges) pour de bon ?",
  "erase.ask-all":
    "Oublier tout pour de bon : {persons} personnes, {traces} échanges, toutes les demandes et décisions ? Seule une sauvegarde pourra le rendre.",
  "erase.type": "Tapez « {word} » pour continuer : ",
  "erase.word": "oui",
  "erase.word-all": "tout effacer",
  "erase.not": "Rien n’a été effacé.",
  "erase.needs-yes": "On ne peut poser de question à personne ici : ajoutez --yes si c’est voulu. Rien n’a été effacé.",
  "erase.person-done":
    "Oublié : {records} fiches, {traces} échanges ; {requests} demandes ont perdu leur nom et leur mot.",
  "erase.all-done": "Tout est oublié.",

  "backup.about": "copie toute la mémoire dans un fichier, même pendant qu’elle sert",
  "backup.argument.file": "le fichier à écrire ; rien n’est jamais écrasé",
  "backup.examples": "  entregent backup ~/entregent-2026-11.sauvegarde",
  "backup.done": "Écrit : {file}",
  "restore.about": "remet une sauvegarde à la place de ce qui est là",
  "restore.argument.file": "un fichier fait par « entregent backup »",
  "restore.option.yes": "sans demander confirmation",
  "restore.examples": "  entregent restore ~/entregent-2026-11.sauvegarde",
  "restore.ask":
    "Mettre {file} à la place de la mémoire de {folder} ? Ce qui s’y trouve est gardé à côté sous le nom {kept}.",
  "restore.running":
    "Entregent tourne sur cette mémoire. Arrêtez-le d’abord (Ctrl-C là où il a été lancé), puis recommencez.",
  "restore.done": "C’est remis. Ce qui était là est gardé sous le nom {kept}.",
  "restore.done-first": "C’est remis.",

  "doctor.about": "regarde si tout est en ordre",
  "doctor.option.json": "affiche du JSON",
  "doctor.examples": "  entregent doctor",
  "doctor.well": "bien",
  "doctor.look": "à voir",
  "doctor.ill": "MAL",

  "complete.about": "affiche la complétion d’un shell : bash, zsh ou fish",

  "error.ENOENT": "Ce fichier n’existe pas : {path}. Vérifiez le nom et recommencez.",
  "error.EACCES": "On ne peut ni lire ni écrire ceci : {path}. Vérifiez à qui c’est.",
  "error.EISDIR": "C’est un dossier, et il faudrait un fichier : {path}.",
  "error.EEXIST": "Un fichier porte déjà ce nom : {path}. Choisissez-en un autre : rien n’est jamais écrasé.",
  "error.Z_DATA_ERROR": "Ce fichier s’arrête trop tôt ou n’est pas du gzip. Recopiez-le et recommencez.",
  "error.Z_BUF_ERROR": "Ce fichier s’arrête trop tôt. Recopiez-le et recommencez.",
};
