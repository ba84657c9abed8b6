import type { Messages } from "@entregent/engine";

/** What is said of live accounts, in French. */
export const liveFr: Messages = {
  "live.imap.name": "Messagerie (IMAP)",
  "live.imap.about":
    "Lit les demandes que les réseaux annoncent par courriel, et avec qui vous échangez. En lecture seule : rien ne change chez vous, aucun courriel n’est marqué comme lu. Des autres courriels, seul l’en-tête est relevé.",
  "live.imap.host": "Serveur",
  "live.imap.host.hint": "Par exemple imap.example.org ; les pages d’aide de votre fournisseur l’indiquent.",
  "live.imap.user": "Identifiant",
  "live.imap.user.hint": "Le plus souvent votre adresse électronique.",
  "live.imap.password": "Mot de passe",
  "live.imap.password.hint":
    "Beaucoup de fournisseurs demandent un « mot de passe d’application » : propre à ce logiciel, vous pouvez le retirer à tout moment.",
  "live.imap.token": "Jeton d’accès OAuth2",
  "live.imap.token.hint": "À la place du mot de passe, si votre fournisseur en demande un.",
  "live.imap.security": "Chiffrement",
  "live.imap.security.tls": "TLS (habituel)",
  "live.imap.security.starttls": "STARTTLS",
  "live.imap.security.none": "Aucun (seulement pour un serveur sur cet ordinateur même)",
  "live.imap.port": "Port",
  "live.imap.port.hint": "Seulement si votre fournisseur en indique un autre que l’habituel.",
  "live.imap.texts": "Garder le texte des courriels",
  "live.imap.texts.hint": "Sinon, seul est gardé qui a écrit à qui, quand et à quel sujet.",

  "live.carddav.name": "Carnet d’adresses (CardDAV)",
  "live.carddav.about":
    "Lit les contacts de vos carnets d’adresses : noms, adresses et employeurs. Rien n’y est modifié.",
  "live.caldav.name": "Agenda (CalDAV)",
  "live.caldav.about":
    "Lit qui vous avez rencontré et quand, d’après les rendez-vous avec invités. Rien n’y est modifié.",
  "live.carddav.url": "Adresse du serveur",
  "live.carddav.url.hint": "Par exemple https://dav.example.org ; l’adresse d’une seule collection convient aussi.",
  "live.carddav.user": "Identifiant",
  "live.carddav.password": "Mot de passe",
  "live.carddav.password.hint":
    "Beaucoup de fournisseurs demandent un « mot de passe d’application », propre à ce logiciel.",
  "live.carddav.token": "Jeton d’accès",
  "live.carddav.token.hint": "À la place de l’identifiant et du mot de passe, si votre fournisseur en demande un.",
  "live.caldav.url": "Adresse du serveur",
  "live.caldav.url.hint": "Par exemple https://dav.example.org ; l’adresse d’une seule collection convient aussi.",
  "live.caldav.user": "Identifiant",
  "live.caldav.password": "Mot de passe",
  "live.caldav.password.hint":
    "Beaucoup de fournisseurs demandent un « mot de passe d’application », propre à ce logiciel.",
  "live.caldav.token": "Jeton d’accès",
  "live.caldav.token.hint": "À la place de l’identifiant et du mot de passe, si votre fournisseur en demande un.",

  "live.holds.mails":
    "{known, select, yes {{count, plural, =0 {aucun courriel} one {# courriel} other {# courriels}}} other {des courriels}}",
  "live.holds.folders": "{count, plural, =0 {aucun dossier} one {# dossier} other {# dossiers}}",
  "live.holds.cards":
    "{known, select, yes {{count, plural, =0 {aucun contact} one {# contact} other {# contacts}}} other {des contacts}}",
  "live.holds.books":
    "{count, plural, =0 {aucun carnet d’adresses} one {# carnet d’adresses} other {# carnets d’adresses}}",
  "live.holds.events":
    "{known, select, yes {{count, plural, =0 {aucun rendez-vous} other {# rendez-vous}}} other {des rendez-vous}}",
  "live.holds.calendars": "{count, plural, =0 {aucun agenda} one {# agenda} other {# agendas}}",

  "error.live/unknown-source.title": "Ce type de compte ne peut pas être connecté",
  "error.live/unknown-source.next":
    "« entregent connect --help » et la page des sources donnent la liste de ceux qui le peuvent.",
  "error.live/unknown-account.title": "Ce compte n’existe pas",
  "error.live/unknown-account.next": "Regardez la liste des comptes connectés.",
  "error.live/already-there.title": "Ce compte est déjà connecté",
  "error.live/already-there.next": "Relisez-le, ou déconnectez-le d’abord si vous voulez le régler de nouveau.",
  "error.live/switched-off.title": "Ce compte est en pause",
  "error.live/switched-off.next": "Remettez-le en marche, puis lisez-le.",
  "error.live/no-place-for-secrets.title": "Aucun endroit sûr pour le mot de passe sur cet ordinateur",
  "error.live/no-place-for-secrets.next":
    "Vérifiez que votre dossier de réglages est accessible en écriture, ou indiquez-en un autre avec ENTREGENT_KEYS. Rien n’a été gardé.",
  "error.live/unreachable.title": "Le serveur ne répond pas",
  "error.live/unreachable.next":
    "Vérifiez le nom du serveur, le port et votre connexion. Ce qui a été lu reste ; la prochaine lecture reprendra de là.",
  "error.live/not-secure.title": "La connexion ne serait pas sûre",
  "error.live/not-secure.next":
    "Le serveur ne propose aucun chiffrement, ou un certificat auquel on ne peut pas se fier. Rien n’a été envoyé. Vérifiez son nom, ou demandez à qui s’en occupe.",
  "error.live/signed-out.title": "Le compte ne nous laisse pas entrer",
  "error.live/signed-out.next":
    "Vérifiez l’identifiant et saisissez de nouveau le mot de passe ou le jeton. Beaucoup de fournisseurs demandent un mot de passe propre à chaque application.",
  "error.live/not-allowed.title": "Cet accès ne permet pas cela",
  "error.live/not-allowed.next": "Créez un jeton avec les droits indiqués dans les instructions, puis saisissez-le.",
  "error.live/slow-down.title": "Le serveur demande une pause",
  "error.live/slow-down.next":
    "Rien à faire : la prochaine lecture attendra le moment permis et reprendra là où celle-ci s’est arrêtée.",
  "error.live/gone.title": "Cela n’existe plus",
  "error.live/gone.next": "Relisez le compte pour voir où en sont les choses.",
  "error.live/strange-answer.title": "Le serveur répond autrement que prévu",
  "error.live/strange-answer.next":
    "Vérifiez que l’adresse est bien celle du bon service. Si oui, dites-nous de quel serveur il s’agit.",
  "error.live/setting.title": "Une indication manque ou ne convient pas : {field}",
  "error.live/setting.next": "Corrigez-la et réessayez.",
  "problem.live/unfinished":
    "{file} : la lecture s’est interrompue. Ce qui a été lu reste ; la prochaine reprendra de là.",
  "problem.live/stopped": "{file} : vous avez arrêté la lecture. Ce qui a été lu reste ; la prochaine reprendra de là.",
};
