import type { Messages } from "@entregent/engine";

/** What is said of carrying a decision out on its network, in French. */
export const thereFr: Messages = {
  "there.button.accept": "Accepter là-bas, avec {account}",
  "there.button.accept.mastodon": "Accepter sur Mastodon, avec {account}",
  "there.button.accept.xmpp": "Autoriser sur XMPP, avec {account}",
  "there.button.reject": "Refuser là-bas, avec {account}",
  "there.button.reject.mastodon": "Refuser sur Mastodon, avec {account}",
  "there.button.reject.xmpp": "Refuser sur XMPP, avec {account}",
  "there.button.send-mail": "Envoyer la réponse à {to}",
  "there.button.put-on-list": "Mettre dans la liste « {list} » là-bas, avec {account}",
  "there.button.put-on-list.make": "Créer la liste « {list} » là-bas et y mettre cette personne, avec {account}",
  "there.button.take-off-list": "Retirer de la liste « {list} » là-bas, avec {account}",
  "there.button.keep-note": "Garder cette note là-bas, avec {account}",
  "there.does.put-on-list":
    "Vos listes là-bas ne sont visibles que par vous ; personne n’est prévenu. Il faut que vous suiviez cette personne.",
  "there.does.take-off-list": "Revient sur ce que vous avez fait ; la liste reste, et personne n’est prévenu.",
  "there.does.keep-note":
    "Sur son profil, elle n’est visible que par vous ; personne n’est prévenu. Elle vient après ce que vous y aviez déjà écrit.",
  "there.does.as": "Cela se fait une seule fois, avec votre compte {account}.",
  "there.does.send-mail": "Envoie la réponse gardée avec cette décision, une seule fois, depuis {from}.",
  "there.done":
    "{kind, select, accept {Demande acceptée là-bas, avec {account}.} reject {Demande refusée là-bas, avec {account}.} other {Réponse envoyée, avec {account}.}}",
  "there.already":
    "{kind, select, accept {La demande était déjà acceptée là-bas ({account}).} reject {La demande était déjà refusée là-bas ({account}).} other {La réponse était déjà envoyée ({account}).}}",
  "there.done.put-on-list": "Cette personne est maintenant dans la liste « {list} » là-bas, avec {account}.",
  "there.done.take-off-list": "Cette personne n’est plus dans la liste « {list} » là-bas, avec {account}.",
  "there.done.keep-note": "Votre note est gardée là-bas, avec {account}.",
  "there.already.put-on-list": "Cette personne était déjà dans la liste « {list} » là-bas ({account}).",
  "there.already.take-off-list": "Cette personne n’était déjà plus dans la liste « {list} » là-bas ({account}).",
  "there.already.keep-note": "Votre note le disait déjà là-bas ({account}).",
  "there.failed.put-on-list": "Pas ajouté à la liste « {list} » là-bas ({account}) : {why}.",
  "there.failed.take-off-list": "Pas retiré de la liste « {list} » là-bas ({account}) : {why}.",
  "there.failed.keep-note": "Votre note n’a pas été gardée là-bas ({account}) : {why}.",
  "there.failed": "Pas fait là-bas ({account}) : {why}.",
  "there.begun":
    "Commencé là-bas ({account}), mais on ne sait pas comment cela a fini : le programme a été arrêté entre-temps.",
  "there.begun.next": "Cliquez de nouveau : ce qui est déjà fait là-bas ne se fait pas deux fois.",
  "there.begun.next.send-mail": "Regardez dans vos courriels envoyés avant d’écrire de nouveau.",
  "error.there/not-offered.title": "Cela ne peut pas se faire là-bas pour cette demande",
  "error.there/not-offered.next":
    "Décidez d’abord, puis connectez et mettez en marche un compte de ce réseau, ou un compte qui envoie des courriels.",
};
