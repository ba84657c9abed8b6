/** Ce qui n'a pas pu être lu, et que faire, par `problem.<code>`. `{file}` et `{line}` disent où. */
export const fr: Readonly<Record<string, string>> = {
  "problem.source/not-recognised":
    "Nous ne savons pas ce qu’est {file}. Donnez-nous le ZIP tel que le réseau l’a envoyé, des contacts en vCard ou CSV, un agenda ou une boîte aux lettres ; la page Sources explique comment obtenir chacun.",
  "problem.source/empty":
    "{file} ne contient aucun fichier qui parle de personnes. Choisissez l’export lui-même : le ZIP, ou le dossier où vous l’avez décompressé.",
  "problem.source/other-network":
    "Vous aviez choisi {expected}, mais {file} ressemble à {looksLike}. Nous l’avons lu comme tel ; si ce n’est pas ce que vous vouliez, annulez cet import et choisissez l’autre fichier.",
  "problem.source/file-not-recognised":
    "{file} a été laissé de côté : ce n’est pas un fichier de personnes que nous connaissions.",
  "problem.source/more-not-recognised":
    "{count, plural, one {# autre fichier} other {# autres fichiers}} de {file} laissés de côté : rien que nous connaissions.",
  "problem.source/too-many-files":
    "{file} contient plus de {limit, number} fichiers ; les suivants n’ont pas été lus. Donnez-nous les parties une à une.",
  "problem.source/too-deep": "Les dossiers de {file} sont trop imbriqués ; le plus profond n’a pas été lu.",
  "problem.source/looks-like-spreadsheet":
    "{file} est un classeur. Ouvrez-le, enregistrez la feuille en CSV (UTF-8) et donnez-nous ce fichier.",
  "problem.source/looks-like-document":
    "{file} est un document fait pour être lu par des gens. Demandez plutôt au réseau l’export de vos données, et donnez-nous le ZIP.",
  "problem.source/looks-like-image":
    "{file} est une image. Donnez-nous l’export du réseau, ou collez le texte de la demande.",
  "problem.source/looks-like-whatsapp":
    "{file} ressemble à une discussion WhatsApp, que nous ne lisons pas. Elle ne contient pas de demandes de contact.",
  "problem.source/looks-like-telegram":
    "{file} ressemble à un export Telegram, que nous ne lisons pas. Il ne contient pas de demandes de contact.",
  "problem.source/looks-like-tiktok": "{file} ressemble à un export TikTok, que nous ne lisons pas.",
  "problem.source/looks-like-snapchat": "{file} ressemble à un export Snapchat, que nous ne lisons pas.",
  "problem.source/looks-like-slack":
    "{file} ressemble à un export Slack, que nous ne lisons pas. Il ne contient pas de demandes de contact.",
  "problem.source/looks-like-discord": "{file} ressemble à un export Discord, que nous ne lisons pas.",
  "problem.source/looks-like-takeout":
    "{file} est un Google Takeout sans messages, contacts ni agendas. Demandez à Takeout Mail, Contacts ou Agenda.",
  "problem.source/looks-like-html":
    "{file} est un export fait pour être regardé dans un navigateur. Demandez au réseau le même export au format JSON.",
  "problem.source/looks-like-web-page":
    "{file} est une page web. Demandez au réseau l’export de vos données, et donnez-nous le ZIP.",
  "problem.file/not-found": "{file} n’est pas là. Vérifiez le nom et le dossier.",
  "problem.file/no-permission":
    "Nous n’avons pas le droit de lire {file}. Changez ses droits, ou copiez-le dans un dossier à vous.",
  "problem.file/not-a-file": "{file} n’est ni un fichier ni un dossier.",
  "problem.file/empty": "{file} est vide. Téléchargez-le de nouveau.",
  "problem.file/unreadable":
    "{file} n’a pas pu être lu jusqu’au bout. Copiez-le ou téléchargez-le de nouveau, puis importez-le encore une fois : rien ne sera en double.",
  "problem.file/too-many-open":
    "Trop de fichiers sont ouverts sur cette machine. Fermez quelques programmes et importez {file} de nouveau.",
  "problem.disk/full":
    "Le disque est plein : {file} n’a pas pu être décompressé. Faites de la place et importez-le de nouveau : rien ne sera en double.",
  "problem.zip/not-a-zip":
    "{file} se nomme .zip mais n’en est pas un. S’il est arrivé par courrier ou a été renommé, téléchargez-le de nouveau depuis le réseau.",
  "problem.zip/empty": "{file} est un ZIP vide. Redemandez l’export au réseau, avec les rubriques voulues.",
  "problem.zip/truncated": "{file} s’interrompt : le téléchargement ne s’est pas terminé. Téléchargez-le de nouveau.",
  "problem.zip/damaged":
    "{file} est abîmé ; ce qui précède a été lu. Téléchargez-le de nouveau et importez-le encore une fois : rien ne sera en double.",
  "problem.zip/encrypted":
    "{file} est protégé par un mot de passe. Décompressez-le avec votre logiciel de ZIP et donnez-nous le dossier.",
  "problem.zip/unknown-method":
    "{file} est compressé d’une façon que nous ne lisons pas. Décompressez-le avec votre logiciel de ZIP et donnez-nous le dossier.",
  "problem.zip/unsafe-path":
    "Une entrée de {file} (numéro {entry}) mène hors de l’archive. Elle a été laissée de côté ; aucun véritable export n’en contient.",
  "problem.zip/duplicate-entry":
    "{file} figure deux fois dans l’archive, avec des contenus différents. C’est le premier qui a été lu.",
  "problem.zip/overlapping":
    "{file} partage ses octets avec une autre entrée, ce qu’aucun véritable export ne fait. Il a été laissé de côté.",
  "problem.zip/bomb":
    "{file} ferait {ratio, number} fois sa taille une fois décompressé, ce qu’aucun véritable export ne fait. Il a été laissé de côté.",
  "problem.zip/wrong-size":
    "{file} n’a pas la longueur que l’archive annonce. Ce qui pouvait être lu l’a été. Téléchargez l’archive de nouveau.",
  "problem.zip/too-large":
    "{file} est plus gros que ce que nous décompressons. Décompressez-le avec votre logiciel de ZIP et donnez-nous le dossier.",
  "problem.zip/too-deep":
    "{file} est un ZIP dans un ZIP dans un ZIP, trop profond pour nous. Décompressez-le et donnez-nous le dossier.",
  "problem.gzip/damaged":
    "{file} est un fichier compressé abîmé ou coupé. Ce qui précède a été lu ; récupérez-le ou compressez-le de nouveau pour le reste.",
  "problem.tar/damaged": "{file} est abîmé. Téléchargez-le de nouveau, ou décompressez-le et donnez-nous le dossier.",
  "problem.text/bad-bytes":
    "À partir de la ligne {line}, {file} contient des octets qui ne sont pas des lettres ; ils apparaissent comme �. Si des noms semblent faux, téléchargez l’export de nouveau.",
  "problem.csv/no-header":
    "{file} n’a aucune ligne de noms de colonnes que nous connaissions. Si un tableur l’a réenregistré, prenez le fichier tel que le réseau l’a envoyé.",
  "problem.csv/unclosed-quote":
    "Dans {file}, un guillemet ouvert à la ligne {line} n’est jamais refermé. Cette ligne a été lue telle quelle ; vérifiez-la si elle compte.",
  "problem.csv/row-too-long":
    "La ligne {line} de {file} est trop longue pour concerner une personne. Elle a été laissée de côté.",
  "problem.json/damaged":
    "{file} s’interrompt ou est abîmé ; ce qui précède a été lu. Téléchargez l’export de nouveau.",
  "problem.json/too-large": "{file} contient une entrée trop grosse pour être vraie. Elle a été laissée de côté.",
  "problem.date/unclear":
    "La date à la ligne {line} de {file} n’est pas certaine : elle a été laissée de côté. Si un tableur a réenregistré ce fichier, prenez-le tel que le réseau l’a envoyé.",
  "problem.vcard/unfinished":
    "La fiche de la ligne {line} de {file} n’a pas de fin ; ce qu’elle dit a été lu. Exportez de nouveau les contacts si quelqu’un manque.",
  "problem.calendar/unfinished":
    "L’événement de la ligne {line} de {file} n’a pas de fin : il a été laissé de côté. Exportez l’agenda de nouveau.",
  "problem.x/no-requests":
    "X ne met pas les demandes d’abonnement dans son archive : {file} ne donne que des personnes et des messages. Les demandes viennent de ses courriels.",
  "problem.linkedin/hidden-connections":
    "{count, plural, one {# relation a} other {# relations ont}} fermé ou masqué leur compte : {file} n’en donne que la date.",
  "problem.linkedin/nameless-invitations":
    "{count, plural, one {# invitation n’a} other {# invitations n’ont}} ni nom ni profil : le compte n’existe plus. Voir {file}.",
  "problem.linkedin/unknown-direction":
    "La ligne {line} de {file} ne dit pas si vous avez envoyé ou reçu cette invitation. Elle a été laissée de côté ; indiquez votre nom dans les réglages, puis importez de nouveau.",
  "problem.linkedin/no-connections":
    "Cette archive ne contient pas vos relations : rien ne dit quelles invitations ont été acceptées, toutes apparaissent en attente. Demandez aussi Connections à LinkedIn, et importez-le également.",
  "problem.mail/owner-unknown":
    "{count, plural, one {# courriel laissé} other {# courriels laissés}} de côté : rien dans {file} ne dit quelle adresse est la vôtre. Indiquez vos adresses dans les réglages, puis importez de nouveau.",
  "problem.mail/too-long":
    "Le courriel à la ligne {line} de {file} est trop long pour être lu en entier. Ce qui pouvait être lu l’a été.",
  "problem.xmpp/broken-off":
    "{file}, ligne {line} : un échange commence ici et ne finit jamais. Ce qui suit n’a pas été lu ; enregistrez de nouveau le journal.",
};
