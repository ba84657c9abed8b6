import type { Messages } from "@entregent/engine";

/** What is said of carrying a decision out on its network, in English. */
export const thereEn: Messages = {
  "there.button.accept": "Accept there, as {account}",
  "there.button.accept.mastodon": "Accept on Mastodon, as {account}",
  "there.button.accept.xmpp": "Allow on XMPP, as {account}",
  "there.button.reject": "Decline there, as {account}",
  "there.button.reject.mastodon": "Decline on Mastodon, as {account}",
  "there.button.reject.xmpp": "Decline on XMPP, as {account}",
  "there.button.send-mail": "Send the reply to {to}",
  "there.does.as": "It is done once, through your account {account}.",
  "there.does.send-mail": "Sends the reply you kept with this decision, once, from {from}.",
  "there.done":
    "{kind, select, accept {Accepted there, as {account}.} reject {Declined there, as {account}.} other {Reply sent, through {account}.}}",
  "there.already":
    "{kind, select, accept {It was accepted there already ({account}).} reject {It was declined there already ({account}).} other {The reply was sent already ({account}).}}",
  "there.failed": "Not done there ({account}): {why}.",
  "there.begun": "Begun there ({account}), but how it ended is not known: the program was stopped meanwhile.",
  "there.begun.next": "Click again: what is done there already is not done twice.",
  "there.begun.next.send-mail": "Look into your sent mail before you write again.",
  "error.there/not-offered.title": "This cannot be carried out for that request",
  "error.there/not-offered.next":
    "Decide first, and connect an account of that network, or one that sends mail, and switch it on.",
};
