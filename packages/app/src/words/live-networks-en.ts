import type { Messages } from "@entregent/engine";

/** What is said of accounts on networks and of sending, in English. */
export const liveNetworksEn: Messages = {
  "live.mastodon.name": "Mastodon and its kin",
  "live.mastodon.about":
    "Reads who asks to follow you and since when, who follows whom, your notes and lists. On your click it accepts or declines there. Only an account that approves its followers gets requests.",
  "live.mastodon.instance": "Address of your server",
  "live.mastodon.instance.hint": "For instance https://brass.example",
  "live.mastodon.token": "Access token",
  "live.mastodon.token.hint":
    "On your server: Preferences, Development, New application. Tick read:accounts, read:follows, read:notifications and read:lists; to answer from here also write:follows, write:accounts and write:lists. You can withdraw it there at any time.",

  "live.xmpp.name": "XMPP (Jabber)",
  "live.xmpp.about":
    "Reads who asks to see your presence, with the words they sent, and whom you asked. While it looks, people who may see your presence see you as away. On your click it allows or declines.",
  "live.xmpp.address": "Your address",
  "live.xmpp.address.hint": "For instance klara@brass.example",
  "live.xmpp.password": "Password",
  "live.xmpp.host": "Server",
  "live.xmpp.host.hint": "Only where it is not found from your address.",
  "live.xmpp.port": "Port",
  "live.xmpp.port.hint": "Only where your provider names another than usual.",
  "live.xmpp.security": "Encryption",
  "live.xmpp.security.starttls": "STARTTLS (usual)",
  "live.xmpp.security.tls": "TLS from the start",
  "live.xmpp.stay": "Stay signed in",
  "live.xmpp.stay.hint":
    "Requests are then seen at once; people who may see your presence see you as away all the time.",

  "live.linkedin-portability.name": "LinkedIn, own data (EEA and Switzerland)",
  "live.linkedin-portability.about":
    "Reads invitations, contacts, profile and, if you want, conversations through the interface that LinkedIn must offer members in Europe. Read-only, and no answer to an invitation can be given through it. The archive you request as a file holds the same and needs no token.",
  "live.linkedin-portability.token": "Access token",
  "live.linkedin-portability.token.hint":
    "Made by you in LinkedIn’s developer portal, for the product “Member Data Portability (Member)”. It lasts 60 days.",
  "live.linkedin-portability.terms": "I have read the terms of this interface",
  "live.linkedin-portability.terms.hint":
    "LinkedIn’s terms for its interfaces forbid using what they give for rating people or joining it with other LinkedIn content. Entregent appraises the message and never the member; whether these terms bind you here is for you to read before you say yes.",
  "live.linkedin-portability.terms.yes": "Yes",
  "live.linkedin-portability.terms.no": "Not yet",
  "live.linkedin-portability.messages": "Your conversations",
  "live.linkedin-portability.messages.hint":
    "They show with whom you have been in touch. They come some ten at a time and are read once a week at most; drafts and advertising are left out.",
  "live.linkedin-portability.messages.no": "Do not read them",
  "live.linkedin-portability.messages.traces": "Who wrote to whom, and when",
  "live.linkedin-portability.messages.texts": "The same, with the words",

  "live.smtp.name": "Sending mail (SMTP)",
  "live.smtp.about": "Sends a reply that you wrote, on your click and never by itself. It reads nothing.",
  "live.smtp.address": "Your address",
  "live.smtp.address.hint": "The replies come from it.",
  "live.smtp.sender": "Your name",
  "live.smtp.sender.hint": "As the other side shall see it.",
  "live.smtp.host": "Server",
  "live.smtp.host.hint": "For instance smtp.example.org; your provider’s help pages name it.",
  "live.smtp.port": "Port",
  "live.smtp.port.hint": "Only where your provider names another than usual.",
  "live.smtp.security": "Encryption",
  "live.smtp.security.tls": "TLS (usual)",
  "live.smtp.security.starttls": "STARTTLS",
  "live.smtp.security.none": "None (only for a server on this very machine)",
  "live.smtp.user": "User name",
  "live.smtp.user.hint": "Most often your mail address.",
  "live.smtp.password": "Password",
  "live.smtp.password.hint":
    "Many providers want an “app password”: one of its own for this application, which you can withdraw at any time.",

  "live.holds.requests":
    "{known, select, yes {{count, plural, =0 {no request} one {# request} other {# requests}}} other {requests}}",
  "live.holds.followers":
    "{known, select, yes {{count, plural, =0 {no follower} one {# follower} other {# followers}}} other {followers}}",
  "live.holds.following":
    "{known, select, yes {{count, plural, =0 {nobody followed} other {# followed}}} other {people you follow}}",
  "live.holds.contacts":
    "{known, select, yes {{count, plural, =0 {no contact} one {# contact} other {# contacts}}} other {contacts}}",
  "live.holds.own-data": "your own data",
  "live.holds.sending": "ready to send on your click",

  "error.live/not-followed.title": "Only people you follow can be on a list there",
  "error.live/not-followed.next": "Follow the person on the network first, then try again.",
  "error.live/no-list.title": "There is no list of that name there",
  "error.live/no-list.next": "It can be made from here too; or make it on the network yourself.",
  "error.live/too-long.title": "The note would be longer than what is kept there",
  "error.live/too-long.next": "Shorten it, or shorten your earlier note on the network.",
  "problem.live/right-missing": "{file}: the token may not read this. Make one with the right that is missing.",
};
