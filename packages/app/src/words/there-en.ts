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
  "there.button.put-on-list": "Put on the list “{list}” there, as {account}",
  "there.button.put-on-list.make": "Make the list “{list}” there and put them on it, as {account}",
  "there.button.take-off-list": "Take off the list “{list}” there, as {account}",
  "there.button.keep-note": "Keep this note there, as {account}",
  "there.does.put-on-list": "Your lists there are seen by you alone; nobody is told. You have to follow the person.",
  "there.does.take-off-list": "Takes back what you did; the list stays, and nobody is told.",
  "there.does.keep-note":
    "Only you see it on their profile; nobody is told. It goes below what you wrote there before.",
  "there.does.as": "It is done once, through your account {account}.",
  "there.does.send-mail": "Sends the reply you kept with this decision, once, from {from}.",
  "there.done":
    "{kind, select, accept {Accepted there, as {account}.} reject {Declined there, as {account}.} other {Reply sent, through {account}.}}",
  "there.already":
    "{kind, select, accept {It was accepted there already ({account}).} reject {It was declined there already ({account}).} other {The reply was sent already ({account}).}}",
  "there.done.put-on-list": "Put on the list “{list}” there, as {account}.",
  "there.done.take-off-list": "Taken off the list “{list}” there, as {account}.",
  "there.done.keep-note": "Your note is kept there, as {account}.",
  "there.already.put-on-list": "They were on the list “{list}” there already ({account}).",
  "there.already.take-off-list": "They were not on the list “{list}” there any more ({account}).",
  "there.already.keep-note": "Your note there said so already ({account}).",
  "there.failed.put-on-list": "Not put on the list “{list}” there ({account}): {why}.",
  "there.failed.take-off-list": "Not taken off the list “{list}” there ({account}): {why}.",
  "there.failed.keep-note": "Your note was not kept there ({account}): {why}.",
  "there.failed": "Not done there ({account}): {why}.",
  "there.begun": "Begun there ({account}), but how it ended is not known: the program was stopped meanwhile.",
  "there.begun.next": "Click again: what is done there already is not done twice.",
  "there.begun.next.send-mail": "Look into your sent mail before you write again.",
  "error.there/not-offered.title": "This cannot be carried out for that request",
  "error.there/not-offered.next":
    "Decide first, and connect an account of that network, or one that sends mail, and switch it on.",
};
