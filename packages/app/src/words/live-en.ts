import type { Messages } from "@entregent/engine";

/** What is said of live accounts, in English. */
export const liveEn: Messages = {
  "live.imap.name": "Mailbox (IMAP)",
  "live.imap.about":
    "Reads the requests that networks announce by mail, and with whom you write. Read-only: nothing is changed, not even marked as read. Of other mails only the header is fetched.",
  "live.imap.host": "Server",
  "live.imap.host.hint": "For instance imap.example.org; your provider’s help pages name it.",
  "live.imap.user": "User name",
  "live.imap.user.hint": "Most often your mail address.",
  "live.imap.password": "Password",
  "live.imap.password.hint":
    "Many providers want an “app password”: one of its own for this application, which you can withdraw at any time.",
  "live.imap.token": "OAuth2 access token",
  "live.imap.token.hint": "Instead of a password, where your provider asks for one.",
  "live.imap.security": "Encryption",
  "live.imap.security.tls": "TLS (usual)",
  "live.imap.security.starttls": "STARTTLS",
  "live.imap.security.none": "None (only for a server on this very machine)",
  "live.imap.port": "Port",
  "live.imap.port.hint": "Only where your provider names another than usual.",
  "live.imap.texts": "Keep the text of mails",
  "live.imap.texts.hint": "Without it, only who wrote to whom, when and about what is kept.",

  "live.carddav.name": "Address book (CardDAV)",
  "live.carddav.about":
    "Reads the contacts of your address books, as names, addresses and employers. Nothing is changed there.",
  "live.caldav.name": "Calendar (CalDAV)",
  "live.caldav.about": "Reads whom you met and when, from the events with guests. Nothing is changed there.",
  "live.carddav.url": "Address of the server",
  "live.carddav.url.hint": "For instance https://dav.example.org; the address of a single collection does too.",
  "live.carddav.user": "User name",
  "live.carddav.password": "Password",
  "live.carddav.password.hint": "Many providers want an “app password”: one of its own for this application.",
  "live.carddav.token": "Access token",
  "live.carddav.token.hint": "Instead of user name and password, where your provider asks for one.",
  "live.caldav.url": "Address of the server",
  "live.caldav.url.hint": "For instance https://dav.example.org; the address of a single collection does too.",
  "live.caldav.user": "User name",
  "live.caldav.password": "Password",
  "live.caldav.password.hint": "Many providers want an “app password”: one of its own for this application.",
  "live.caldav.token": "Access token",
  "live.caldav.token.hint": "Instead of user name and password, where your provider asks for one.",

  "live.holds.mails": "{known, select, yes {{count, plural, =0 {no mail} one {# mail} other {# mails}}} other {mails}}",
  "live.holds.folders": "{count, plural, =0 {no folder} one {# folder} other {# folders}}",
  "live.holds.cards":
    "{known, select, yes {{count, plural, =0 {no contact} one {# contact} other {# contacts}}} other {contacts}}",
  "live.holds.books": "{count, plural, =0 {no address book} one {# address book} other {# address books}}",
  "live.holds.events":
    "{known, select, yes {{count, plural, =0 {no event} one {# event} other {# events}}} other {events}}",
  "live.holds.calendars": "{count, plural, =0 {no calendar} one {# calendar} other {# calendars}}",

  "error.live/unknown-source.title": "This kind of account cannot be connected",
  "error.live/unknown-source.next": "“entregent connect --help” and the Sources page list those that can.",
  "error.live/unknown-account.title": "There is no such account",
  "error.live/unknown-account.next": "Look at the list of connected accounts.",
  "error.live/already-there.title": "This account is connected already",
  "error.live/already-there.next": "Read it again, or disconnect it first if you want to set it up anew.",
  "error.live/switched-off.title": "This account is switched off",
  "error.live/switched-off.next": "Switch it on, then read it.",
  "error.live/no-place-for-secrets.title": "There is no safe place for the password on this machine",
  "error.live/no-place-for-secrets.next":
    "Make sure that your settings folder can be written, or name another with ENTREGENT_KEYS. Nothing was kept.",
  "error.live/unreachable.title": "The server does not answer",
  "error.live/unreachable.next":
    "Check the server’s name, its port and your connection. What was read stays; the next reading goes on from there.",
  "error.live/not-secure.title": "The connection would not be safe",
  "error.live/not-secure.next":
    "The server offers no encryption, or a certificate that cannot be trusted. Nothing was sent. Check its name, or ask who runs it.",
  "error.live/signed-out.title": "The account does not let us in",
  "error.live/signed-out.next":
    "Check the name and enter the password or token again. Many providers want a password of its own for each application.",
  "error.live/not-allowed.title": "This sign-in may not do that",
  "error.live/not-allowed.next": "Make a token with the rights that the instructions name, and enter it.",
  "error.live/slow-down.title": "The server asks for a pause",
  "error.live/slow-down.next":
    "Nothing to do: the next reading waits until it may, and goes on from where this one stopped.",
  "error.live/gone.title": "This is not there any more",
  "error.live/gone.next": "Read the account again to see how things stand now.",
  "error.live/strange-answer.title": "The server answers otherwise than expected",
  "error.live/strange-answer.next":
    "Check that the address is that of the right service. If it is, tell us which server it is.",
  "error.live/setting.title": "Something is missing or cannot be: {field}",
  "error.live/setting.next": "Correct it and try again.",
  "problem.live/unfinished": "{file}: the reading broke off. What was read stays; the next reading goes on from there.",
  "problem.live/stopped": "{file}: you stopped the reading. What was read stays; the next one goes on from there.",
};
