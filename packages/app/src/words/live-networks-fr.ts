import type { Messages } from "@entregent/engine";

/** What is said of accounts on networks and of sending, in French. */
export const liveNetworksFr: Messages = {
  "live.mastodon.name": "Mastodon et ses cousins",
  "live.mastodon.about":
    "Lit qui demande à vous suivre et depuis quand, qui suit qui, vos notes et vos listes. Sur votre clic, il accepte ou refuse là-bas. Seul un compte qui approuve ses abonnés reçoit des demandes.",
  "live.mastodon.instance": "Adresse de votre serveur",
  "live.mastodon.instance.hint": "Par exemple https://brass.example",
  "live.mastodon.token": "Jeton d’accès",
  "live.mastodon.token.hint":
    "Sur votre serveur : Préférences, Développement, Nouvelle application. Cochez read:accounts, read:follows, read:notifications et read:lists ; pour répondre d’ici, aussi write:follows, write:accounts et write:lists. Vous pouvez le retirer là-bas à tout moment.",

  "live.xmpp.name": "XMPP (Jabber)",
  "live.xmpp.about":
    "Lit qui demande à voir votre présence, avec les mots joints, et à qui vous l’avez demandé. Le temps d’un regard, ceux qui peuvent voir votre présence vous voient « absent ». Sur votre clic, il autorise ou refuse.",
  "live.xmpp.address": "Votre adresse",
  "live.xmpp.address.hint": "Par exemple klara@brass.example",
  "live.xmpp.password": "Mot de passe",
  "live.xmpp.host": "Serveur",
  "live.xmpp.host.hint": "Seulement si votre adresse ne suffit pas à le trouver.",
  "live.xmpp.port": "Port",
  "live.xmpp.port.hint": "Seulement si votre fournisseur en indique un autre que l’habituel.",
  "live.xmpp.security": "Chiffrement",
  "live.xmpp.security.starttls": "STARTTLS (habituel)",
  "live.xmpp.security.tls": "TLS dès le début",
  "live.xmpp.stay": "Rester en ligne",
  "live.xmpp.stay.hint":
    "Les demandes sont vues aussitôt ; ceux qui peuvent voir votre présence vous voient alors « absent » en permanence.",

  "live.linkedin-portability.name": "LinkedIn, mes données (EEE et Suisse)",
  "live.linkedin-portability.about":
    "Lit invitations, contacts, profil et, si vous le voulez, conversations par l’interface que LinkedIn doit offrir à ses membres en Europe. En lecture seule : on ne peut pas y répondre à une invitation. L’archive que vous demandez en fichier contient la même chose, sans jeton.",
  "live.linkedin-portability.token": "Jeton d’accès",
  "live.linkedin-portability.token.hint":
    "Vous le créez dans le portail des développeurs de LinkedIn, pour le produit « Member Data Portability (Member) ». Il vaut 60 jours.",
  "live.linkedin-portability.terms": "J’ai lu les conditions de cette interface",
  "live.linkedin-portability.terms.hint":
    "Les conditions des interfaces de LinkedIn interdisent de s’en servir pour noter des personnes ou de mêler ce qu’elles donnent à d’autres contenus de LinkedIn. Entregent apprécie le message, jamais le membre ; à vous de lire si ces conditions vous engagent ici avant de dire oui.",
  "live.linkedin-portability.terms.yes": "Oui",
  "live.linkedin-portability.messages": "Vos conversations",
  "live.linkedin-portability.messages.hint":
    "Elles disent avec qui vous avez déjà échangé. Elles viennent par dizaines et sont lues une fois par semaine au plus ; brouillons et publicités sont laissés de côté.",
  "live.linkedin-portability.messages.no": "Ne pas les lire",
  "live.linkedin-portability.messages.traces": "Qui a écrit à qui, et quand",
  "live.linkedin-portability.messages.texts": "De même, avec le texte",
  "live.linkedin-portability.terms.no": "Pas encore",

  "live.smtp.name": "Envoi de courriels (SMTP)",
  "live.smtp.about": "Envoie une réponse que vous avez écrite, sur votre clic et jamais de lui-même. Il ne lit rien.",
  "live.smtp.address": "Votre adresse",
  "live.smtp.address.hint": "C’est d’elle que partent les réponses.",
  "live.smtp.sender": "Votre nom",
  "live.smtp.sender.hint": "Tel que l’autre doit le voir.",
  "live.smtp.host": "Serveur",
  "live.smtp.host.hint": "Par exemple smtp.example.org ; les pages d’aide de votre fournisseur l’indiquent.",
  "live.smtp.port": "Port",
  "live.smtp.port.hint": "Seulement si votre fournisseur en indique un autre que l’habituel.",
  "live.smtp.security": "Chiffrement",
  "live.smtp.security.tls": "TLS (habituel)",
  "live.smtp.security.starttls": "STARTTLS",
  "live.smtp.security.none": "Aucun (seulement pour un serveur sur cet ordinateur même)",
  "live.smtp.user": "Identifiant",
  "live.smtp.user.hint": "Le plus souvent votre adresse électronique.",
  "live.smtp.password": "Mot de passe",
  "live.smtp.password.hint":
    "Beaucoup de fournisseurs demandent un « mot de passe d’application » : propre à ce logiciel, vous pouvez le retirer à tout moment.",

  "live.holds.requests":
    "{known, select, yes {{count, plural, =0 {aucune demande} one {# demande} other {# demandes}}} other {des demandes}}",
  "live.holds.followers":
    "{known, select, yes {{count, plural, =0 {personne ne vous suit} one {# personne vous suit} other {# personnes vous suivent}}} other {qui vous suit}}",
  "live.holds.following":
    "{known, select, yes {{count, plural, =0 {vous ne suivez personne} one {vous suivez # personne} other {vous suivez # personnes}}} other {qui vous suivez}}",
  "live.holds.contacts":
    "{known, select, yes {{count, plural, =0 {aucun contact} one {# contact} other {# contacts}}} other {des contacts}}",
  "live.holds.own-data": "vos propres données",
  "live.holds.sending": "prêt à envoyer sur votre clic",

  "error.live/not-followed.title": "Là-bas, une liste ne reçoit que des personnes que vous suivez",
  "error.live/not-followed.next": "Suivez d’abord la personne sur le réseau, puis réessayez.",
  "error.live/no-list.title": "Il n’y a pas de liste de ce nom là-bas",
  "error.live/no-list.next": "Elle peut aussi être créée d’ici ; ou créez-la vous-même sur le réseau.",
  "error.live/too-long.title": "La note serait plus longue que ce qui se garde là-bas",
  "error.live/too-long.next": "Raccourcissez-la, ou raccourcissez votre note précédente sur le réseau.",
  "problem.live/right-missing": "{file} : le jeton ne permet pas de lire cela. Créez-en un avec le droit qui manque.",
};
