import type { GuideFrame, GuideId, GuideWords } from "../guide.ts";

export const frame: GuideFrame = {
  group: { networks: "Réseaux", mail: "Courrier", contacts: "Contacts", calendars: "Agendas" },
  standing: {
    real: "Lu comme sont faits les vrais fichiers.",
    likely:
      "Personne n’a pu nous montrer un vrai fichier : nous lisons ce qui est probable, et disons ce que nous n’avons pas pu lire.",
    gone: "On ne peut plus l’obtenir. Ce que vous aviez gardé se lit encore.",
  },
  requests: {
    "with-notes": "Contient les demandes et leur mot",
    "without-notes": "Contient les demandes, jamais de mot",
    "by-mail": "Ne contient aucune demande : elles arrivent par courriel",
    notices: "Contient les courriels qui annoncent les demandes, de tous les réseaux",
    none: "Ne contient aucune demande : aide à savoir qui demande",
  },
  wait: {
    "at-once": "Tout de suite",
    minutes: "En quelques minutes",
    hours: "En quelques heures, parfois quelques jours",
    days: "En un jour ou plus",
    never: "Ne peut plus être obtenu",
  },
  told: { nobody: "Personne d’autre n’en est averti." },
  sure: {
    own: "texte ou code de l’éditeur",
    others: "textes ou programmes d’autres personnes",
    known: "connu de tous, non vérifié",
  },
};

export const guides: Readonly<Record<GuideId, GuideWords>> = {
  linkedin: {
    name: "Archive LinkedIn",
    steps: [
      "Sur un ordinateur, sur linkedin.com, ouvrez le menu sous votre photo, puis « Préférences et confidentialité ».",
      "Choisissez « Confidentialité des données », puis « Obtenir une copie de vos données ».",
      "Cochez les relations, les invitations et les messages pour un courriel dans les minutes qui suivent ; ou demandez l’archive la plus complète, qui vient en un jour ou deux.",
      "LinkedIn vous écrit quand elle est prête. Le lien vaut trois jours.",
      "Téléchargez le ZIP et déposez-le ici tel quel. Inutile de l’ouvrir.",
    ],
    holds:
      "Vos relations et le jour où vous l’êtes devenus, les demandes reçues et envoyées avec leur mot, qui a écrit à qui et quand, votre propre profil.",
    lacks:
      "Surtout les demandes récentes ou en attente : les anciennes, déjà répondues, manquent souvent. Jamais si une demande a eu sa réponse, ni le titre de la personne.",
    caution: "L’application mobile ne permet pas de la demander.",
  },
  facebook: {
    name: "Archive Facebook",
    steps: [
      "Sur facebook.com, ouvrez le menu sous votre photo, puis « Paramètres et confidentialité », « Paramètres » et « Espace Comptes ».",
      "Choisissez « Vos informations et autorisations », puis « Télécharger vos informations » (parfois « Exporter vos informations »).",
      "Prenez certaines de vos informations : les amis et followers, et les messages.",
      "Téléchargez sur votre appareil, depuis le début, et choisissez le format JSON : c’est HTML qui est proposé d’abord.",
      "Quand Facebook annonce que c’est prêt, téléchargez les ZIP dans les quatre jours et déposez-les ici un par un.",
    ],
    holds:
      "Les amis, les demandes en attente, celles que vous avez envoyées ou refusées, avec le nom et la seconde ; les conversations, et les messages de gens qui ne sont pas vos amis.",
    lacks: "Jamais de mot, de lien ni de numéro avec une demande : deux personnes du même nom ne se distinguent pas.",
    caution: "Les discussions chiffrées viennent dans un ZIP à part.",
  },
  instagram: {
    name: "Archive Instagram",
    steps: [
      "Dans l’application ou sur instagram.com, ouvrez « Paramètres », puis « Espace Comptes ».",
      "Choisissez « Vos informations et autorisations », puis « Télécharger vos informations » (parfois « Exporter vos informations »).",
      "Prenez certaines de vos informations : les followers et comptes suivis, et les messages.",
      "Téléchargez sur votre appareil, depuis le début, et choisissez le format JSON : c’est HTML qui est proposé d’abord.",
      "Quand Instagram annonce que c’est prêt, téléchargez le ZIP dans les quatre jours et déposez-le ici.",
    ],
    holds:
      "Les demandes en attente et celles que vous avez envoyées récemment, les abonnés et les comptes suivis, qui a écrit quand.",
    lacks: "Jamais de mot. Seuls les comptes privés reçoivent des demandes. Les comptes disparus n’ont plus de nom.",
  },
  x: {
    name: "Archive X",
    steps: [
      "Sur x.com, ouvrez « Plus », puis « Paramètres et confidentialité » et « Votre compte ».",
      "Choisissez « Télécharger une archive de vos données » et confirmez avec votre mot de passe.",
      "Demandez l’archive. X vous prévient quand elle est prête, au bout d’un jour ou plus.",
      "Téléchargez le ZIP et déposez-le ici tel quel.",
    ],
    holds: "Les messages privés et leur date ; les abonnés et les comptes suivis, sous forme de numéros.",
    lacks:
      "Les demandes de suivi n’y sont pas du tout : elles n’arrivent que dans les courriels de X. Seuls les noms que vous avez cités dans un post sont connus.",
    caution: "Les archives d’avant 2019, d’une autre forme, ne sont pas lues.",
  },
  mastodon: {
    name: "Fichiers Mastodon",
    steps: [
      "Sur le site de votre serveur, ouvrez « Préférences », puis « Import et export ».",
      "Téléchargez les fichiers CSV des comptes que vous suivez et de vos listes : ils viennent tout de suite.",
      "Vous pouvez aussi demander l’archive, une fois par semaine ; votre serveur vous écrit quand elle est prête.",
      "Déposez les fichiers ici.",
    ],
    holds: "Les personnes que vous suivez et vos listes ; avec l’archive, votre propre profil.",
    lacks:
      "Ni demandes de suivi ni abonnés. Les demandes arrivent dans les courriels de votre serveur, ou en branchant le compte. GoToSocial, Pixelfed et d’autres offrent des fichiers semblables.",
  },
  xing: {
    name: "Contacts Xing",
    steps: [
      "Ouvrez la page d’un contact sur xing.com et enregistrez-la en vCard, là où la page le propose.",
      "Faites-le pour les personnes qui comptent : depuis 2014, on ne peut plus exporter tous les contacts.",
      "Rangez les fichiers dans un dossier et déposez ce dossier ici.",
      "Les demandes se trouvent dans les courriels de Xing : faites aussi lire votre boîte aux lettres.",
    ],
    holds: "Nom, entreprise, fonction et adresse de chaque contact enregistré.",
    lacks: "Ni demandes, ni mots, ni dates. L’interface de Xing pour les programmes a fermé le 1er avril 2019.",
    caution: "Nous n’avons pas pu vérifier que chaque page propose encore une vCard.",
  },
  viadeo: {
    name: "Contacts Viadeo",
    steps: [
      "Viadeo ne donne plus de fichiers. Cherchez ce que vous aviez gardé à l’époque : des vCards (.vcf) ou un tableau pour Outlook (.csv).",
      "Déposez ces fichiers ici.",
      "Ses anciennes demandes sont peut-être encore dans votre courrier : faites aussi lire cette boîte aux lettres.",
    ],
    holds: "Nom, entreprise et fonction des contacts que vous aviez exportés.",
    lacks:
      "Ni demandes ni mots. Aucun vrai fichier de Viadeo n’a été retrouvé : ses tableaux sont lus comme ceux d’Outlook.",
  },
  bluesky: {
    name: "Réponses de Bluesky",
    steps: [
      "Sur Bluesky, suivre ne demande rien à personne : il n’y a pas de demande à chercher.",
      "Si un programme à vous a enregistré des réponses de Bluesky (abonnés, conversations) en fichiers JSON, déposez-les ici.",
    ],
    holds: "Les abonnés, comme personnes ; les discussions qui attendent d’être admises, comme messages.",
    lacks:
      "Le fichier que donne « Exporter mes données » (.car) n’est pas lu : il contient ce que vous avez écrit, pas qui vous suit.",
  },
  xmpp: {
    name: "Échanges XMPP",
    steps: [
      "Dans votre programme XMPP, ouvrez la console XML (dans Gajim : Comptes, Avancé).",
      "Reconnectez-vous : votre serveur annonce de nouveau chaque demande qui attend.",
      "Enregistrez ce que montre la console dans un fichier texte et déposez-le ici.",
    ],
    holds: "Les demandes en attente avec leur mot, les demandes envoyées, votre liste de contacts.",
    lacks: "Le plus souvent, pas de date : les serveurs en ajoutent rarement.",
  },
  gmail: {
    name: "Gmail, par Google Takeout",
    steps: [
      "Ouvrez takeout.google.com et choisissez « Tout désélectionner ».",
      "Cochez seulement « Messagerie ». Un bouton permet de ne prendre que certains libellés.",
      "Choisissez « Étape suivante », puis « Créer une exportation ». Google vous écrit quand c’est prêt.",
      "Téléchargez le ZIP dans la semaine et déposez-le ici tel quel, si gros soit-il.",
    ],
    holds: "Les annonces de tous les réseaux avec les mots qu’elles citent, et qui a écrit à qui et quand.",
    lacks: "Ce que vous avez supprimé. Une annonce ne dit pas ce qu’est devenue la demande.",
    caution: "De vos lettres, seuls les en-têtes sont lus ; les mots ne le sont que si vous le permettez.",
  },
  thunderbird: {
    name: "Thunderbird",
    steps: [
      "Dans Thunderbird, ouvrez « Aide », puis « Informations de dépannage », et ouvrez le dossier du profil.",
      "Fermez Thunderbird.",
      "Dans le dossier Mail ou ImapMail, prenez le fichier qui porte le nom de votre dossier de courrier, sans extension (Inbox, par exemple).",
      "Déposez-le ici. Pour un seul message, « Enregistrer comme » suffit.",
    ],
    holds: "Les annonces de tous les réseaux avec les mots qu’elles citent, et qui a écrit à qui et quand.",
    lacks:
      "Les messages que Thunderbird a laissés sur le serveur : demandez-lui d’abord de les garder sur cet ordinateur.",
  },
  "apple-mail": {
    name: "Apple Mail",
    steps: [
      "Dans Mail, choisissez une boîte aux lettres dans la barre latérale.",
      "Dans le menu « Boîte aux lettres », choisissez « Exporter la boîte aux lettres ».",
      "Déposez ici le dossier .mbox. Un message seul se glisse sur le bureau, puis ici.",
    ],
    holds: "Les annonces de tous les réseaux avec les mots qu’elles citent, et qui a écrit à qui et quand.",
    lacks: "Les boîtes que vous n’avez pas exportées : chacune va à part.",
  },
  "outlook-mail": {
    name: "Courrier Outlook",
    steps: [
      "Les exports propres à Outlook (.pst, .olm, .msg) ne sont pas lus : passez par Thunderbird, qui est gratuit.",
      "Dans Thunderbird, ajoutez votre compte et connectez-vous chez Microsoft. Rien ne quitte Outlook.",
      "Attendez que les messages soient arrivés, puis suivez les étapes de Thunderbird.",
      "Pour quelques messages, enregistrez-les ou glissez-les hors d’Outlook en fichiers .eml, et déposez-les ici.",
    ],
    holds: "Les annonces de tous les réseaux avec les mots qu’elles citent, et qui a écrit à qui et quand.",
    lacks: "Les archives en fichiers .pst, sauf si vous les remettez d’abord dans la boîte aux lettres.",
  },
  maildir: {
    name: "Maildir, d’un serveur de courrier à soi",
    steps: [
      "Prenez le dossier Maildir : il contient cur, new et tmp. Une boîte compressée (.mbox.gz) ou l’archive d’une liste conviennent aussi.",
      "Déposez le dossier ou le fichier ici.",
    ],
    holds: "Les annonces de tous les réseaux avec les mots qu’elles citent, et qui a écrit à qui et quand.",
    lacks: "Rien de ce que le dossier contient.",
  },
  "google-contacts": {
    name: "Contacts Google",
    steps: [
      "Ouvrez contacts.google.com sur un ordinateur et choisissez « Exporter ».",
      "Prenez « Google CSV » ou « vCard » : les deux se lisent.",
      "Déposez le fichier ici.",
    ],
    holds: "Les noms, anciens et autres compris, les adresses, les entreprises, les libellés, vos notes sur les gens.",
    lacks: "Quand vous vous êtes rencontrés.",
  },
  "apple-contacts": {
    name: "Contacts Apple",
    steps: [
      "Sur un Mac, ouvrez Contacts, sélectionnez tout, puis « Fichier », « Exporter », « Exporter la vCard ».",
      "Ou sur icloud.com, ouvrez Contacts, sélectionnez tout et exportez une vCard.",
      "Déposez le fichier .vcf ici.",
    ],
    holds:
      "Les noms, de naissance compris, les adresses, les entreprises, les groupes, les profils sur les réseaux, vos notes.",
    lacks: "Quand vous vous êtes rencontrés.",
  },
  "outlook-contacts": {
    name: "Contacts Outlook",
    steps: [
      "Sur outlook.com, ouvrez « Contacts », « Gérer les contacts », « Exporter les contacts ».",
      "Ou, dans Outlook classique : « Fichier », « Ouvrir et exporter », « Importer/Exporter », « Exporter des données vers un fichier », « Valeurs séparées par une virgule », le dossier Contacts.",
      "Déposez le fichier .csv ici, quelle que soit la langue de ses colonnes : français, anglais et allemand sont connus.",
    ],
    holds: "Les noms, les adresses, les entreprises, les fonctions, vos notes.",
    lacks: "Quand vous vous êtes rencontrés. Les groupes.",
  },
  "nextcloud-contacts": {
    name: "Contacts Nextcloud",
    steps: [
      "Dans Nextcloud, ouvrez Contacts, puis ses paramètres en bas à gauche.",
      "Dans le menu à côté de votre carnet d’adresses, choisissez « Télécharger ».",
      "Déposez le fichier .vcf ici.",
    ],
    holds: "Les noms, les adresses, les entreprises, les groupes, les profils sur les réseaux, vos notes.",
    lacks: "Quand vous vous êtes rencontrés.",
  },
  "google-calendar": {
    name: "Agenda Google",
    steps: [
      "Ouvrez calendar.google.com sur un ordinateur, puis « Paramètres » et « Importation et exportation ».",
      "Choisissez « Exporter » : un ZIP vient, avec un fichier par agenda.",
      "Déposez le ZIP ici.",
    ],
    holds: "Qui vous avez rencontré, quand, et qui invitait.",
    lacks: "Les rendez-vous sans personne d’autre sont laissés de côté, comme les salles et ce qui fut annulé.",
  },
  "apple-calendar": {
    name: "Calendrier Apple",
    steps: [
      "Sur un Mac, ouvrez Calendrier et choisissez-en un dans la barre latérale.",
      "Choisissez « Fichier », « Exporter », « Exporter ».",
      "Déposez le fichier .ics ici.",
    ],
    holds: "Qui vous avez rencontré, quand, et qui invitait.",
    lacks: "Les rendez-vous sans personne d’autre sont laissés de côté, comme les salles et ce qui fut annulé.",
  },
  "outlook-calendar": {
    name: "Calendrier Outlook",
    steps: [
      "Dans Outlook classique, ouvrez le calendrier, puis « Fichier » et « Enregistrer le calendrier ».",
      "Choisissez tout le calendrier, avec tous les détails.",
      "Déposez le fichier .ics ici.",
    ],
    holds: "Qui vous avez rencontré, quand, et qui invitait.",
    lacks: "Les rendez-vous sans personne d’autre sont laissés de côté, comme les salles et ce qui fut annulé.",
    caution:
      "Outlook sur le web ne sait que publier un lien, qui montre votre agenda à quiconque le possède : nous le déconseillons.",
  },
  "nextcloud-calendar": {
    name: "Agenda Nextcloud",
    steps: [
      "Dans Nextcloud, ouvrez Agenda.",
      "Dans le menu à côté d’un agenda, ou dans sa fenêtre de modification, choisissez « Exporter ».",
      "Déposez le fichier .ics ici.",
    ],
    holds: "Qui vous avez rencontré, quand, et qui invitait.",
    lacks: "Les rendez-vous sans personne d’autre sont laissés de côté, comme les salles et ce qui fut annulé.",
  },
};
