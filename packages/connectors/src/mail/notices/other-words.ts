import type { NoticeWords } from "./templates.ts";

/** Facebook. Seen in real mails: the English ones; the others are likely only, and read leniently. */
export const facebookWords: readonly NoticeWords[] = [
  {
    language: "en",
    request: [
      "{who} wants to be (friends|your friend)( with you|)( on Facebook|)",
      "{who} (added|has added) you as a friend on Facebook",
      "{who} (sent|has sent) you a friend request( on Facebook|)",
      "(New |)Friend request from {who}",
      "New friend request for you(, {any}|)",
      "You have a new friend request from {who}",
    ],
    reminder: [
      "Reminder: {who} (wants to be|wants to be your) (friends|friend)( with you|)( on Facebook|)",
      "Reminder: {who} (sent|has sent) you a friend request( on Facebook|)",
      "{who} is (waiting|still waiting) for you to (respond to|confirm|answer) (their|his|her|the) friend request",
      "{who}'s friend request is (still |)(waiting|pending){any}",
    ],
    accepted: [
      "{who} confirmed you as a friend( on Facebook|)",
      "{who} (has confirmed|confirmed|accepted|has accepted) your friend request( on Facebook|)",
      "{who} confirmed that you are friends on Facebook",
    ],
    unnamed: [
      "{reader}, you have {n} (new |pending |)friend (request|requests)",
      "You have {n} (new |pending |)friend (request|requests)( on Facebook|)",
    ],
  },
  {
    language: "fr",
    request: [
      "{who} (souhaite|souhaiterait|voudrait|veut|aimerait) (devenir|être) (votre|ton) (ami|amie|ami(e)|ami·e|ami-e)( sur Facebook|)",
      "{who} (souhaite|souhaiterait|voudrait|veut|aimerait) (devenir|être) (ami|amie|ami(e)|amis) avec (vous|toi)( sur Facebook|)",
      "{who} (vous a ajouté|vous a ajoutée|vous a ajouté(e)|t'a ajouté) (comme|à sa liste d')( |)(ami|amis|amie|ami(e))( sur Facebook|)",
      "{who} (vous a envoyé|t'a envoyé) une (demande d'ami|invitation|demande d'ajout à (votre|la|ta) liste d'amis|demande d'ajout)( sur Facebook|)",
      "Vous avez reçu une demande d'ajout à la liste d'amis de( la part de|) {who}",
      "Vous avez reçu une demande d'ajout à la liste d'amis",
      "(Nouvelle |)demande d'ami de {who}",
    ],
    reminder: [
      "Rappel : {who} (souhaite|veut|voudrait) (devenir|être) (votre|ton) (ami|amie|ami(e)){any}",
      "{who} attend (toujours |)votre réponse{any}",
    ],
    accepted: [
      "{who} (a accepté|a confirmé) votre (demande d'ami|invitation|demande d'ajout à la liste d'amis|demande)( sur Facebook|)",
      "{who} (a confirmé|a accepté) (que vous étiez amis|que vous êtes amis|votre amitié)( sur Facebook|)",
      "{who} (vous a confirmé|vous a confirmée|vous a confirmé(e)) comme (ami|amie|ami(e))( sur Facebook|)",
    ],
    unnamed: [
      "Vous avez {n} (nouvelle |nouvelles |)(demande|demandes) (d'ami|d'amis|d'ajout à la liste d'amis|d'ajout){any}",
      "Vous avez {n} (nouvelle |nouvelles |)(demande|demandes) (d'ami|d'amis|d'ajout à la liste d'amis)( en attente|)",
    ],
  },
  {
    language: "de",
    request: [
      "{who} (möchte|will) (mit dir|mit Ihnen) (auf Facebook |)befreundet sein( auf Facebook|)",
      "{who} (möchte|will) (auf Facebook |)(mit dir|mit Ihnen) befreundet sein",
      "{who} (möchte|will) (dein|deine|Ihr) (Freund|Freundin|Freund/in) (auf Facebook |)(sein|werden)",
      "{who} hat (dich|Sie) (auf Facebook |)als (Freund|Freundin|FreundIn|Freund/in|Freund*in)( auf Facebook|) hinzugefügt",
      "{who} hat (dir|Ihnen) (auf Facebook |)eine Freundschaftsanfrage (gesendet|geschickt)( auf Facebook|)",
      "(Neue |)Freundschaftsanfrage von {who}",
      "(Neue |)Freundschaftsanfrage",
    ],
    reminder: [
      "Erinnerung: {who} (möchte|will) (mit dir|mit Ihnen) (auf Facebook |)befreundet sein",
      "{who} wartet (noch |)auf (deine|Ihre) (Antwort|Bestätigung){any}",
      "Erinnerung: Freundschaftsanfrage von {who}",
    ],
    accepted: [
      "{who} hat (deine|Ihre) Freundschaftsanfrage (auf Facebook |)(angenommen|bestätigt|akzeptiert)( auf Facebook|)",
      "{who} hat (dich|Sie) (auf Facebook |)als (Freund|Freundin|FreundIn|Freund/in) (auf Facebook |)bestätigt",
      "{who} hat (deine|Ihre) Freundschaft (auf Facebook |)bestätigt",
    ],
    unnamed: [
      "(Du hast|Sie haben) {n} (neue |offene |ausstehende |)(Freundschaftsanfrage|Freundschaftsanfragen)( auf Facebook|)",
    ],
  },
  {
    language: "es",
    request: [
      "{who} quiere ser (tu (amigo|amiga)|amigo tuyo)( en Facebook|)",
      "{who} quiere (ser amigo|ser amiga) contigo( en Facebook|)",
      "{who} te (ha agregado|agregó|ha añadido|añadió) (como|a sus) (amigo|amiga|amigos)( en Facebook|)",
      "{who} te (ha enviado|envió|mandó) una solicitud de amistad( en Facebook|)",
      "(Nueva |)solicitud de amistad de {who}",
    ],
    reminder: [
      "Recordatorio: {who} quiere ser tu (amigo|amiga)( en Facebook|)",
      "{who} (espera|está esperando) (tu|su) respuesta{any}",
    ],
    accepted: [
      "{who} (ha aceptado|aceptó|ha confirmado|confirmó) tu solicitud de amistad( en Facebook|)",
      "{who} (ha confirmado|confirmó) que (eres su|sois|son) (amigo|amiga|amigos){any}",
    ],
    unnamed: [
      "Tienes {n} (nueva |nuevas |)(solicitud|solicitudes) de amistad( pendiente| pendientes| nueva| nuevas|)( en Facebook|)",
    ],
  },
  {
    language: "it",
    request: [
      "{who} (vuole|vorrebbe|desidera) (stringere amicizia con te|essere tuo amico|essere tua amica|diventare tuo amico|diventare tua amica)( su Facebook|)",
      "{who} ti ha (aggiunto|aggiunta) (come|agli|tra gli) (amico|amica|amici)( su Facebook|)",
      "{who} ti ha (inviato|mandato) una richiesta di amicizia( su Facebook|)",
      "(Nuova |)richiesta di amicizia (da|di) {who}",
    ],
    reminder: [
      "Promemoria: {who} (vuole|vorrebbe) (stringere amicizia con te|essere tuo amico){any}",
      "{who} (attende|aspetta) (la |)tua risposta{any}",
    ],
    accepted: [
      "{who} ha (accettato|confermato) la tua richiesta di amicizia( su Facebook|)",
      "{who} ha confermato (la tua amicizia|di essere tuo amico|di essere tua amica)( su Facebook|)",
    ],
    unnamed: ["Hai {n} (nuova |nuove |)(richiesta|richieste) di amicizia( in sospeso| in attesa|)( su Facebook|)"],
  },
  {
    language: "pt",
    request: [
      "{who} (quer|deseja|gostaria de) ser (seu amigo|sua amiga|teu amigo|tua amiga)( no Facebook|)",
      "{who} (quer|deseja) ser (amigo|amiga) de você( no Facebook|)",
      "{who} (adicionou você|adicionou-te|adicionou-o|te adicionou) como (amigo|amiga)( no Facebook|)",
      "{who} (enviou|enviou-te|lhe enviou|te enviou) (uma|um) (solicitação|pedido) de amizade( para você|)( no Facebook|)",
      "(Nova |Novo |)(solicitação|pedido) de amizade de {who}",
    ],
    reminder: [
      "Lembrete: {who} (quer|deseja) ser (seu amigo|sua amiga)( no Facebook|)",
      "{who} (está aguardando|aguarda) (a |)sua resposta{any}",
    ],
    accepted: [
      "{who} (aceitou|confirmou) (a sua|sua|o seu|seu|o teu) (solicitação|pedido) de amizade( no Facebook|)",
      "{who} (confirmou você|confirmou-te) como (amigo|amiga)( no Facebook|)",
    ],
    unnamed: [
      "(Você tem|Tens|Tem) {n} (nova |novas |novo |novos |)(solicitação|solicitações|pedido|pedidos) de amizade( pendentes| pendente|)( no Facebook|)",
    ],
  },
  {
    language: "nl",
    request: [
      "{who} wil (vrienden met je worden|vrienden worden|vrienden zijn|bevriend met je zijn|je vriend worden|graag vrienden worden)( met je|)( op Facebook|)",
      "{who} wil op Facebook (vrienden met je worden|vrienden worden)( met je|)",
      "{who} heeft (je|u) (als vriend toegevoegd|toegevoegd als vriend)( op Facebook|)",
      "{who} heeft (je|u) een vriendschapsverzoek (gestuurd|verzonden)( op Facebook|)",
      "(Nieuw |)vriendschapsverzoek van {who}",
    ],
    reminder: ["Herinnering: {who} wil {any}", "{who} wacht (nog |)op (je|uw) (antwoord|reactie){any}"],
    accepted: [
      "{who} heeft (je|uw|jouw) vriendschapsverzoek (geaccepteerd|bevestigd|aanvaard)( op Facebook|)",
      "{who} heeft (je|u) als vriend bevestigd( op Facebook|)",
    ],
    unnamed: [
      "(Je hebt|U hebt) {n} (nieuw |nieuwe |openstaande |)(vriendschapsverzoek|vriendschapsverzoeken)( op Facebook|)",
    ],
  },
];

/** Follow requests of Instagram and X; all likely only. */
export const followWords: readonly NoticeWords[] = [
  {
    language: "en",
    request: [
      "{who} (has requested|requested|wants|would like|is requesting|has asked|asked) to follow you( on Instagram| on X| on Twitter|)",
      "(New |)follow request from {who}",
      "{who} sent you a follow request( on Instagram| on X| on Twitter|)",
    ],
    reminder: [
      "Reminder: {who} (has requested|requested|wants) to follow you( on Instagram| on X| on Twitter|)",
      "{who} is (still |)waiting for you to (respond|approve){any}",
    ],
    accepted: [
      "{who} (has accepted|accepted|approved|has approved) your (follow request|request to follow them|request to follow)( on Instagram| on X| on Twitter|)",
    ],
    unnamed: ["You have {n} (new |pending |)follow (request|requests)( on Instagram| on X| on Twitter|)"],
  },
  {
    language: "fr",
    request: [
      "{who} (a demandé à|demande à|souhaite|veut|voudrait|aimerait) (vous|te) suivre( sur Instagram| sur X| sur Twitter|)",
      "{who} (vous a envoyé|t'a envoyé) une demande d'abonnement( sur Instagram| sur X| sur Twitter|)",
      "{who} (a demandé à|demande à|souhaite|veut) s'abonner à (votre|ton) (compte|profil){any}",
      "{who} (a demandé à|demande à|souhaite|veut) s'abonner à (votre|ton) (compte|profil)",
      "(Nouvelle |)demande d'abonnement de {who}",
    ],
    accepted: [
      "{who} a accepté (votre|ta) demande d'abonnement( sur Instagram| sur X| sur Twitter|)",
      "{who} a accepté (votre|ta) demande",
    ],
    unnamed: ["Vous avez {n} (nouvelle |nouvelles |)(demande|demandes) d'abonnement( en attente|)"],
  },
  {
    language: "de",
    request: [
      "{who} (möchte|will) (dir|Ihnen) (auf Instagram |auf X |auf Twitter |)folgen( auf Instagram| auf X| auf Twitter|)",
      "{who} hat (angefragt|darum gebeten|beantragt), (dir|Ihnen) (auf Instagram |auf X |auf Twitter |)(zu folgen|folgen zu dürfen)( auf Instagram| auf X| auf Twitter|)",
      "{who} hat (dir|Ihnen) eine (Follower-Anfrage|Folgeanfrage|Abonnement-Anfrage|Abo-Anfrage) (gesendet|geschickt)",
      "(Neue |)(Follower-Anfrage|Folgeanfrage|Abonnement-Anfrage) von {who}",
      "{who} (möchte|will) (dich|Sie) abonnieren",
    ],
    accepted: [
      "{who} hat (deine|Ihre) (Follower-Anfrage|Folgeanfrage|Anfrage|Abonnement-Anfrage) (angenommen|akzeptiert|bestätigt)",
    ],
    unnamed: [
      "(Du hast|Sie haben) {n} (neue |offene |)(Follower-Anfrage|Follower-Anfragen|Folgeanfragen|Folgeanfrage|Anfragen)",
    ],
  },
  {
    language: "es",
    request: [
      "{who} (ha solicitado|solicitó|quiere|ha pedido|pidió) seguirte( en Instagram| en X| en Twitter|)",
      "{who} te (ha enviado|envió) una solicitud de seguimiento( en Instagram| en X| en Twitter|)",
      "(Nueva |)solicitud de seguimiento de {who}",
    ],
    accepted: ["{who} (ha aceptado|aceptó) tu solicitud( de seguimiento|)( en Instagram| en X| en Twitter|)"],
    unnamed: [
      "Tienes {n} (nueva |nuevas |)(solicitud|solicitudes) de seguimiento{any}",
      "Tienes {n} (nueva |nuevas |)(solicitud|solicitudes) de seguimiento",
    ],
  },
  {
    language: "it",
    request: [
      "{who} (ha chiesto di|vuole|vorrebbe|ha richiesto di) (seguirti|poterti seguire)( su Instagram| su X| su Twitter|)",
      "{who} ti ha inviato una richiesta di (follow|seguirti)( su Instagram| su X| su Twitter|)",
      "(Nuova |)richiesta di (follow|seguirti|seguire) (da|di) {who}",
    ],
    accepted: [
      "{who} ha accettato la tua richiesta( di seguirlo| di seguirla| di follow|)( su Instagram| su X| su Twitter|)",
    ],
    unnamed: ["Hai {n} (nuova |nuove |)(richiesta|richieste) di follow"],
  },
  {
    language: "pt",
    request: [
      "{who} (solicitou|pediu para|quer|deseja|pediu) (seguir você|te seguir|segui-lo|segui-la|seguir-te|seguir|seguir-lo)( no Instagram| no X| no Twitter|)",
      "{who} (enviou|lhe enviou) uma solicitação para seguir( você|)( no Instagram| no X| no Twitter|)",
      "(Nova |)solicitação para seguir de {who}",
    ],
    accepted: [
      "{who} aceitou (a |)sua solicitação( para seguir|)( no Instagram| no X| no Twitter|)",
      "{who} aceitou (o |)seu pedido( para seguir|)",
    ],
    unnamed: ["Você tem {n} (nova |novas |)(solicitação|solicitações) (para seguir|de seguidores)"],
  },
  {
    language: "nl",
    request: [
      "{who} (wil|heeft gevraagd|vraagt|heeft verzocht) (je|u|om je|om u) (te |)volgen( op Instagram| op X| op Twitter|)",
      "{who} heeft (je|u) een volgverzoek gestuurd( op Instagram| op X| op Twitter|)",
      "(Nieuw |)volgverzoek van {who}",
    ],
    accepted: ["{who} heeft (je|uw|jouw) (volgverzoek|verzoek) geaccepteerd"],
    unnamed: ["Je hebt {n} (nieuw |nieuwe |)(volgverzoek|volgverzoeken)"],
  },
];

/** XING. No real mail was found: all likely only. */
export const xingWords: readonly NoticeWords[] = [
  {
    language: "de",
    request: [
      "{who} möchte (Sie|dich) (als Kontakt|zu seinen Kontakten|zu ihren Kontakten|bei XING als Kontakt|als neuen Kontakt|auf XING als Kontakt) (bei XING |auf XING |)hinzufügen",
      "{who} (möchte|will) (sich |)(mit Ihnen|mit dir) (auf XING |bei XING |)(vernetzen|in Kontakt treten|verbinden)",
      "{who} (möchte|will) (Ihr|dein|Ihren|deinen) (Kontakt|XING-Kontakt)( werden| sein|)",
      "{who} hat (Ihnen|dir) eine (Kontaktanfrage|Einladung) (gesendet|geschickt|gestellt)( auf XING| bei XING|)",
      "(Neue |)Kontaktanfrage von {who}",
      "(Sie haben|Du hast) eine (neue |)Kontaktanfrage von {who}( erhalten|)",
      "{who} hat (Sie|dich) (zu XING |)eingeladen{any}",
    ],
    reminder: [
      "Erinnerung: (Neue |)Kontaktanfrage von {who}",
      "Erinnerung: {who} möchte (Sie|dich) als Kontakt hinzufügen",
      "{who} wartet (noch |)auf (Ihre|deine|eine) (Antwort|Bestätigung|Reaktion){any}",
      "{who} wartet (noch |)auf (Ihre|deine|eine) (Antwort|Bestätigung|Reaktion)",
      "(Die |Ihre |Deine |)Kontaktanfrage von {who} (ist noch offen|wartet noch|wartet){any}",
      "(Die |Ihre |Deine |)Kontaktanfrage von {who} (ist noch offen|wartet noch|wartet)",
    ],
    accepted: [
      "{who} hat (Ihre|deine) (Kontaktanfrage|Anfrage|Einladung) (bestätigt|angenommen|akzeptiert)",
      "{who} hat (Sie|dich) als Kontakt bestätigt",
      "{who} ist jetzt (Ihr|dein) Kontakt( auf XING|)",
      "(Neuer Kontakt|Ihr neuer Kontakt|Dein neuer Kontakt): {who}",
    ],
    unnamed: [
      "(Sie haben|Du hast) {n} (neue |offene |unbeantwortete |)(Kontaktanfrage|Kontaktanfragen)( auf XING| bei XING|)",
      "{n} (neue |offene |unbeantwortete |)(Kontaktanfrage|Kontaktanfragen)( auf XING| bei XING|)",
    ],
    noteLabels: [
      "Nachricht",
      "Ihre Nachricht",
      "Persönliche Nachricht",
      "Nachricht von {any}",
      "{any} schreibt",
      "Grund der Kontaktaufnahme",
      "Begründung",
    ],
  },
  {
    language: "en",
    request: [
      "{who} (would like|wants) to add you (as a contact|to their contacts|to his contacts|to her contacts)( on XING|)",
      "{who} (would like|wants) to (connect with you|be your contact|become your contact|become a contact)( on XING|)",
      "{who} (has sent|sent) you a contact request( on XING|)",
      "(New |)contact request from {who}",
      "You have (received |)a (new |)contact request from {who}",
    ],
    reminder: [
      "Reminder: (New |)contact request from {who}",
      "Reminder: {who} (would like|wants) to add you as a contact",
      "{who} is (still |)waiting for your (reply|response|answer|confirmation)",
      "(The |)contact request from {who} is still (open|pending)",
    ],
    accepted: [
      "{who} (has confirmed|confirmed|has accepted|accepted) your contact request",
      "{who} (has confirmed|confirmed) you as a contact",
      "{who} is now (your contact|one of your contacts)( on XING|)",
      "New contact: {who}",
    ],
    unnamed: [
      "You have {n} (new |pending |open |unanswered |)contact (request|requests)( on XING|)",
      "{n} (new |pending |open |)contact (request|requests)",
    ],
    noteLabels: ["Message", "Personal message", "Message from {any}", "{any} writes", "Reason for contact"],
  },
  {
    language: "fr",
    request: [
      "{who} (souhaite|souhaiterait|aimerait|voudrait) vous ajouter (à ses contacts|comme contact|en tant que contact|parmi ses contacts)( sur XING|)",
      "(Nouvelle |)demande de contact de {who}",
      "{who} vous a envoyé une demande de contact( sur XING|)",
    ],
    reminder: ["Rappel : (nouvelle |)demande de contact de {who}", "{who} attend (toujours |)votre réponse"],
    accepted: ["{who} a (accepté|confirmé) votre demande de contact( sur XING|)"],
    unnamed: ["Vous avez {n} (nouvelle |nouvelles |)(demande|demandes) de contact( en attente|)( sur XING|)"],
    noteLabels: ["Message", "Message personnel", "Message de {any}"],
  },
  {
    language: "es",
    request: [
      "{who} (quiere|desea|quisiera) (añadirte|agregarte|añadirle|agregarle) (como contacto|a sus contactos)( en XING|)",
      "(Nueva |)solicitud de contacto de {who}",
      "{who} te ha enviado una solicitud de contacto( en XING|)",
    ],
    reminder: [
      "Recordatorio: (nueva |)solicitud de contacto de {who}",
      "{who} (espera|está esperando) (tu|su) respuesta",
    ],
    accepted: ["{who} ha (aceptado|confirmado) (tu|su) solicitud de contacto"],
    unnamed: ["(Tienes|Tiene) {n} (nueva |nuevas |)(solicitud|solicitudes) de contacto( pendientes| pendiente|)"],
    noteLabels: ["Mensaje", "Mensaje personal", "Mensaje de {any}"],
  },
  {
    language: "it",
    request: [
      "{who} (vuole|vorrebbe|desidera) aggiungerti (come contatto|ai suoi contatti|tra i suoi contatti)( su XING|)",
      "(Nuova |)richiesta di contatto (da|di) {who}",
      "{who} ti ha inviato una richiesta di contatto( su XING|)",
    ],
    accepted: ["{who} ha (accettato|confermato) la tua richiesta di contatto"],
    unnamed: [
      "Hai {n} (nuova |nuove |)(richiesta|richieste) di contatto{any}",
      "Hai {n} (nuova |nuove |)(richiesta|richieste) di contatto",
    ],
    noteLabels: ["Messaggio", "Messaggio personale", "Messaggio di {any}"],
  },
  {
    language: "pt",
    request: [
      "{who} (quer|deseja|gostaria de) (adicionar você|adicioná-lo|adicioná-la) (como contato|aos seus contatos|como contacto)( no XING|)",
      "(Nova |Novo |)(solicitação|pedido) de (contato|contacto) de {who}",
    ],
    accepted: ["{who} (aceitou|confirmou) (a sua|sua|o seu|seu) (solicitação|pedido) de (contato|contacto)"],
    unnamed: [
      "(Você tem|Tem) {n} (nova |novas |novo |novos |)(solicitação|solicitações|pedido|pedidos) de (contato|contacto)",
    ],
    noteLabels: ["Mensagem", "Mensagem pessoal", "Mensagem de {any}"],
  },
  {
    language: "nl",
    request: [
      "{who} (wil|zou) (u|je) (graag |)(als contact toevoegen|toevoegen als contact|aan zijn contacten toevoegen|aan haar contacten toevoegen)( op XING|)",
      "(Nieuw |)contactverzoek van {who}",
      "{who} heeft (u|je) een contactverzoek gestuurd( op XING|)",
    ],
    accepted: ["{who} heeft (uw|je) contactverzoek (geaccepteerd|bevestigd)"],
    unnamed: ["(U hebt|Je hebt) {n} (nieuw |nieuwe |openstaande |)(contactverzoek|contactverzoeken)( op XING|)"],
    noteLabels: ["Bericht", "Persoonlijk bericht", "Bericht van {any}"],
  },
];

/** Viadeo. Seen: the subject `Invitation personnelle`; the rest is likely only. */
export const viadeoWords: readonly NoticeWords[] = [
  {
    language: "fr",
    request: [
      "Invitation personnelle",
      "{who} (souhaite|souhaiterait|aimerait|voudrait) entrer en (contact|relation) avec vous( sur Viadeo|)",
      "{who} vous invite à (rejoindre son réseau|le rejoindre|la rejoindre|devenir un de ses contacts|entrer en contact|faire partie de son réseau|rejoindre son réseau professionnel)( sur Viadeo|)",
      "{who} (souhaite|souhaiterait|aimerait|voudrait) vous ajouter à (ses contacts|son réseau)( sur Viadeo|)",
      "{who} vous a envoyé une (invitation|demande de mise en contact|demande de contact|demande de mise en relation)( sur Viadeo|)",
      "(Demande|Nouvelle demande) de (mise en relation|mise en contact|contact) de {who}",
      "Invitation de {who}",
    ],
    reminder: [
      "Rappel : {who} (souhaite|souhaiterait|vous invite) {any}",
      "Rappel : invitation de {who}",
      "{who} attend (toujours |)votre réponse( sur Viadeo|)",
    ],
    accepted: [
      "{who} a accepté votre (invitation|demande de mise en contact|demande de contact|demande de mise en relation|demande)( sur Viadeo|)",
      "{who} fait (désormais|maintenant) partie de vos contacts( Viadeo| sur Viadeo|)",
    ],
    unnamed: [
      "Vous avez {n} (nouvelle |nouvelles |)(invitation|invitations|demande de contact|demandes de contact|demandes de mise en relation)( en attente|)( sur Viadeo|)",
    ],
    noteLabels: ["Message", "Son message", "Message personnel", "Message de {any}", "{any} vous écrit"],
  },
  {
    language: "en",
    request: [
      "Personal invitation",
      "{who} (would like|wants) to (contact you|get in touch with you|get in touch|connect with you|connect)( on Viadeo| via Viadeo|)",
      "{who} (invites|has invited|invited) you to join (their|his|her) (professional |)network( on Viadeo|)",
      "Invitation from {who}",
    ],
    reminder: ["Reminder: {who} (would like|wants|invites|has invited) {any}"],
    accepted: ["{who} (has accepted|accepted) your (invitation|contact request)( on Viadeo|)"],
    unnamed: ["You have {n} (new |pending |)(invitation|invitations|contact requests)( on Viadeo|)"],
    noteLabels: ["Message", "Personal message", "Message from {any}"],
  },
  {
    language: "es",
    request: [
      "Invitación personal",
      "{who} (desea|quiere|quisiera) (ponerse|entrar) en contacto (contigo|con usted)( en Viadeo|)",
      "{who} te invita a (unirte a su red|formar parte de su red)( profesional|)( en Viadeo|)",
    ],
    accepted: ["{who} ha aceptado tu invitación( en Viadeo|)"],
    noteLabels: ["Mensaje", "Mensaje personal"],
  },
  {
    language: "it",
    request: [
      "Invito personale",
      "{who} (desidera|vuole|vorrebbe) entrare in contatto con (te|lei|voi)( su Viadeo|)",
      "{who} ti invita a (entrare nella sua rete|unirti alla sua rete)( su Viadeo|)",
    ],
    accepted: ["{who} ha accettato il tuo invito( su Viadeo|)"],
    noteLabels: ["Messaggio", "Messaggio personale"],
  },
  {
    language: "de",
    request: [
      "Persönliche Einladung",
      "{who} möchte (mit Ihnen|mit dir) (auf Viadeo |)in Kontakt treten( auf Viadeo|)",
      "{who} lädt (Sie|dich) (in sein|in ihr) Netzwerk ein( auf Viadeo|)",
    ],
    accepted: ["{who} hat (Ihre|deine) (Einladung|Kontaktanfrage) angenommen"],
    noteLabels: ["Nachricht", "Persönliche Nachricht"],
  },
  {
    language: "pt",
    request: ["Convite pessoal", "{who} (deseja|quer|gostaria de) entrar em contato (com você|consigo)( no Viadeo|)"],
    accepted: ["{who} aceitou (o |)seu convite( no Viadeo|)"],
    noteLabels: ["Mensagem"],
  },
];

/** Mastodon and its kin: the mail is known by its List-ID; these serve where that is lost. */
export const mastodonWords: readonly NoticeWords[] = [
  {
    language: "en",
    request: ["Pending follower: {who}", "{who} has requested to follow you", "{who} requested to follow you"],
  },
  {
    language: "fr",
    request: [
      "Abonné(⋅|·|.)es en attente : {who}",
      "Abonné en attente : {who}",
      "{who} a demandé à (vous|te) suivre",
      "{who} a demandé à vous suivre",
    ],
  },
  {
    language: "de",
    request: [
      "Ausstehende Follower: {who}",
      "Follower-Anfrage: {who}",
      "(Ausstehender|Ausstehendes) (Follower|Profil): {who}",
      "{who} möchte dir folgen",
      "{who} hat angefragt, dir zu folgen",
    ],
  },
  {
    language: "es",
    request: ["Seguidor pendiente: {who}", "{who} ha solicitado seguirte", "{who} ha pedido seguirte"],
  },
  {
    language: "it",
    request: [
      "Seguace in attesa: {who}",
      "Richiesta di essere (seguito|seguita|seguiti): {who}",
      "{who} ha richiesto di seguirti",
      "{who} ha chiesto di seguirti",
    ],
  },
  {
    language: "pt",
    request: [
      "Seguidor pendente: {who}",
      "Seguidor em espera: {who}",
      "{who} (pediu para|quer) (te seguir|seguir você|segui-lo|seguir-te)",
      "{who} solicitou para te seguir",
    ],
  },
  {
    language: "nl",
    request: [
      "Wachtende volger: {who}",
      "Volgverzoek: {who}",
      "{who} heeft verzocht jou te volgen",
      "{who} wil (jou|je) graag volgen",
      "{who} wil jou volgen",
    ],
  },
];
