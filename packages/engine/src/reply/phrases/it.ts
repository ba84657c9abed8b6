import type { LanguagePhrases } from "./shape.ts";

/** Italian: lei (written small, as most write it today), tu. After the comma of the greeting the text goes on in lower case. */
export const it: LanguagePhrases = {
  language: "it",
  lowerCaseAfterGreeting: true,
  manners: {
    formal: {
      greeting: { named: "Buongiorno {name},", plain: "Buongiorno," },
      closings: ["Cordiali saluti,", "Un cordiale saluto,", "Cordialmente,"],
      thanks: {
        request: ["Grazie per la sua richiesta.", "La ringrazio per la sua richiesta di contatto."],
        message: ["Grazie per il suo messaggio.", "La ringrazio per aver trovato il tempo di scrivermi."],
        origin: [
          "Grazie per avermi detto che cosa ci lega.",
          "La ringrazio per il suo messaggio e per avermi detto che cosa ci lega.",
        ],
        purpose: [
          "Grazie per avermi spiegato il motivo.",
          "La ringrazio per il suo messaggio e per avermene spiegato il motivo.",
        ],
        both: [
          "Grazie per il suo messaggio, così chiaro.",
          "La ringrazio per avermi spiegato con tanta chiarezza che cosa ci lega e qual è il motivo.",
        ],
      },
      questions: {
        origin: ["Potrebbe ricordarmi come ci conosciamo?", "Avrebbe la gentilezza di ricordarmi come ci conosciamo?"],
        purpose: ["Posso chiederle che cosa ha in mente?", "Potrebbe dirmi in due parole che cosa ha in mente?"],
        next: ["Quale prossimo passo immagina?", "Come le piacerebbe proseguire dopo questo primo contatto?"],
        "origin-purpose": [
          "Come ci conosciamo, o che cosa ha in mente?",
          "Potrebbe ricordarmi come ci conosciamo, o dirmi che cosa ha in mente?",
        ],
        "purpose-next": [
          "Che cosa ha in mente, e che cosa potremmo fare insieme?",
          "Potrebbe dirmi che cosa ha in mente e come potremmo collaborare?",
        ],
        path: ["Come ha trovato il mio profilo?", "Posso chiederle come ha trovato il mio profilo?"],
        worked: [
          "Se abbiamo già lavorato insieme, può ricordarmi dove?",
          "Se abbiamo lavorato insieme e mi è sfuggito, potrebbe ricordarmi in quale occasione?",
        ],
        detail: [
          "Un dettaglio in più mi aiuterebbe a risponderle.",
          "Un dettaglio in più mi aiuterebbe a risponderle bene: quale le sembra il più utile?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} La memoria mi tradisce, me ne scuso. {question}",
          "{thanks} Cerco di ricordare dove si sono incrociate le nostre strade. {question}",
          "{thanks} Non riesco ancora a collocare il suo nome, e me ne scuso. {question} Preferisco non rispondere con leggerezza.",
        ],
        "never-met": [
          "{thanks} Credo che non ci conosciamo ancora. {question}",
          "{thanks} Se non sbaglio, è il nostro primo scambio. {question}",
          "{thanks} Se non sbaglio, le nostre strade non si sono ancora incrociate, e mi piace sapere con chi parlo prima di allargare la mia rete. {question}",
        ],
        "purpose-missing": [
          "{thanks} Vorrei capire bene prima di risponderle. {question}",
          "{thanks} Mi manca un elemento per risponderle bene. {question}",
          "{thanks} Leggo con attenzione ogni richiesta, e la sua mi lascia una domanda. {question} Bastano poche parole.",
        ],
        "next-step-missing": [
          "{thanks} Ancora una cosa, per risponderle bene. {question}",
          "{thanks} Mi manca soltanto un punto. {question}",
          "{thanks} Ora vedo meglio di che cosa si tratta. {question} Potrò così dirle con franchezza che cosa è possibile da parte mia.",
        ],
        "favour-from-stranger": [
          "{thanks} Riservo questo genere di favore alle persone con cui ho lavorato. {question}",
          "{thanks} Posso espormi soltanto per persone che conosco bene. {question}",
          "{thanks} Capisco la sua richiesta e le devo franchezza: metto il mio nome soltanto per persone di cui conosco il lavoro. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Raccomando soltanto persone di cui ho visto il lavoro. {question}",
          "{thanks} Non saprei scrivere di un lavoro che non ho visto. {question}",
          "{thanks} Una raccomandazione vale soltanto se nasce dall’esperienza, e non ho visto il suo lavoro abbastanza da vicino per scriverla. Chi lavora ogni giorno al suo fianco saprà farlo molto meglio. {question}",
        ],
        "pitch-declined": [
          "{thanks} Non ho questa esigenza e preferisco fermarmi qui. Le auguro ogni bene.",
          "{thanks} La sua proposta non risponde a una mia esigenza; preferisco dirglielo con franchezza.",
          "{thanks} Riservo questa rete agli scambi fra persone che si conoscono, e qui non do seguito alle proposte commerciali. La ringrazio per la comprensione e le auguro ogni bene.",
        ],
        declined: [
          "{thanks} Tengo una rete ristretta e preferisco fermarmi qui. Le auguro ogni bene.",
          "{thanks} Aggiungo soltanto persone che conosco e preferisco fermarmi qui. Le auguro ogni bene.",
          "{thanks} Tengo volutamente una rete ristretta e preferisco fermarmi qui; non è in alcun modo un giudizio su di lei o sul suo lavoro. Le auguro ogni bene.",
        ],
        accept: [
          "{thanks} Accetto con piacere.",
          "{thanks} È un piacere averla fra i miei contatti.",
          "{thanks} Accetto con vero piacere. È bello averla fra i miei contatti; le auguro una buona giornata.",
        ],
        "accept-limited": [
          "{thanks} Accetto volentieri; conosciamoci un po’ alla volta.",
          "{thanks} Accetto volentieri. Prendiamoci il tempo di conoscerci.",
          "{thanks} Accetto volentieri. Con i nuovi contatti procedo un passo alla volta: conosciamoci qui, con calma.",
        ],
        "accept-continue": [
          "{thanks} Che piacere ritrovarla qui! Accetto volentieri.",
          "{thanks} Accetto con piacere: una buona occasione per riprendere il filo.",
          "{thanks} Accetto con vero piacere; che bella sorpresa avere sue notizie. Come sta, dopo il nostro ultimo scambio?",
        ],
        "late-answer": [
          "mi scuso per il ritardo con cui le rispondo. {thanks} Accetto con piacere.",
          "la sua richiesta ha aspettato troppo, me ne scuso. La accetto con piacere.",
          "meglio tardi che mai: la prego di scusare questo lungo silenzio. {thanks} Accetto volentieri, se lo desidera ancora.",
        ],
        reminder: [
          "torno, senza alcuna fretta, sulla sua richiesta. {question}",
          "un piccolo promemoria, nel caso il mio messaggio le fosse sfuggito. {question}",
          "le avevo fatto una domanda sulla sua richiesta, e forse si è persa per strada. {question} Se non avrò sue notizie, lascerò semplicemente riposare la richiesta.",
        ],
      },
    },
    familiar: {
      greeting: { named: "Ciao {name},", plain: "Ciao," },
      closings: ["Un saluto,", "Un caro saluto,", "Cari saluti,"],
      thanks: {
        request: ["Grazie per la tua richiesta.", "Ti ringrazio per la tua richiesta di contatto."],
        message: ["Grazie per il tuo messaggio.", "Grazie per aver trovato il tempo di scrivermi."],
        origin: [
          "Grazie per avermi detto che cosa ci lega.",
          "Grazie per il tuo messaggio e per avermi detto che cosa ci lega.",
        ],
        purpose: [
          "Grazie per avermi spiegato il motivo.",
          "Grazie per il tuo messaggio e per avermene spiegato il motivo.",
        ],
        both: [
          "Grazie per il tuo messaggio, così chiaro.",
          "Grazie per avermi spiegato con tanta chiarezza che cosa ci lega e qual è il motivo.",
        ],
      },
      questions: {
        origin: ["Mi ricordi come ci conosciamo?", "Puoi ricordarmi come ci conosciamo?"],
        purpose: ["Che cosa hai in mente?", "Puoi dirmi in due parole che cosa hai in mente?"],
        next: ["Quale prossimo passo immagini?", "Come ti piacerebbe proseguire dopo questo primo contatto?"],
        "origin-purpose": [
          "Come ci conosciamo, o che cosa hai in mente?",
          "Puoi ricordarmi come ci conosciamo, o dirmi che cosa hai in mente?",
        ],
        "purpose-next": [
          "Che cosa hai in mente, e che cosa potremmo fare insieme?",
          "Puoi dirmi che cosa hai in mente e che cosa potremmo fare insieme?",
        ],
        path: ["Come hai trovato il mio profilo?", "Per curiosità, come hai trovato il mio profilo?"],
        worked: [
          "Se abbiamo già lavorato insieme, mi ricordi dove?",
          "Se abbiamo lavorato insieme e mi è sfuggito, puoi ricordarmi in quale occasione?",
        ],
        detail: [
          "Un dettaglio in più mi aiuterebbe a risponderti.",
          "Un dettaglio in più mi aiuterebbe a risponderti bene: quale ti sembra il più utile?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} La memoria mi tradisce, scusami. {question}",
          "{thanks} Cerco di ricordare dove si sono incrociate le nostre strade. {question}",
          "{thanks} Non riesco ancora a collocare il tuo nome, scusami. {question} Preferisco non rispondere con leggerezza.",
        ],
        "never-met": [
          "{thanks} Credo che non ci conosciamo ancora. {question}",
          "{thanks} Se non sbaglio, è la prima volta che ci scriviamo. {question}",
          "{thanks} Se non sbaglio, le nostre strade non si sono ancora incrociate, e mi piace sapere con chi parlo prima di aggiungere qualcuno. {question}",
        ],
        "purpose-missing": [
          "{thanks} Vorrei capire bene prima di risponderti. {question}",
          "{thanks} Mi manca un elemento per risponderti bene. {question}",
          "{thanks} Leggo con attenzione ogni richiesta, e la tua mi lascia una domanda. {question} Bastano poche parole.",
        ],
        "next-step-missing": [
          "{thanks} Ancora una cosa, per risponderti bene. {question}",
          "{thanks} Mi manca soltanto un punto. {question}",
          "{thanks} Ora vedo meglio di che cosa si tratta. {question} Potrò così dirti con franchezza che cosa è possibile da parte mia.",
        ],
        "favour-from-stranger": [
          "{thanks} Riservo questo genere di favore alle persone con cui ho lavorato. {question}",
          "{thanks} Posso espormi soltanto per persone che conosco bene. {question}",
          "{thanks} Capisco la tua richiesta e ti devo franchezza: metto il mio nome soltanto per persone di cui conosco il lavoro. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Raccomando soltanto persone di cui ho visto il lavoro. {question}",
          "{thanks} Non saprei scrivere di un lavoro che non ho visto. {question}",
          "{thanks} Una raccomandazione vale soltanto se nasce dall’esperienza, e non ho visto il tuo lavoro abbastanza da vicino per scriverla. Chi lavora ogni giorno al tuo fianco saprà farlo molto meglio. {question}",
        ],
        "pitch-declined": [
          "{thanks} Non ho questa esigenza e preferisco fermarmi qui. Ti auguro ogni bene.",
          "{thanks} La tua proposta non risponde a una mia esigenza; preferisco dirtelo con franchezza.",
          "{thanks} Riservo questa rete agli scambi fra persone che si conoscono, e qui non do seguito alle proposte commerciali. Grazie per la comprensione; ti auguro ogni bene.",
        ],
        declined: [
          "{thanks} Tengo una rete ristretta e preferisco fermarmi qui. Ti auguro ogni bene.",
          "{thanks} Aggiungo soltanto persone che conosco e preferisco fermarmi qui. Ti auguro ogni bene.",
          "{thanks} Tengo volutamente una rete ristretta e preferisco fermarmi qui; non è in alcun modo un giudizio su di te o sul tuo lavoro. Ti auguro ogni bene.",
        ],
        accept: [
          "{thanks} Accetto con piacere.",
          "{thanks} È un piacere averti fra i miei contatti.",
          "{thanks} Accetto con vero piacere. È bello averti fra i miei contatti; ti auguro una splendida giornata.",
        ],
        "accept-limited": [
          "{thanks} Accetto volentieri; conosciamoci un po’ alla volta.",
          "{thanks} Accetto volentieri. Prendiamoci il tempo di conoscerci.",
          "{thanks} Accetto volentieri. Con i nuovi contatti procedo un passo alla volta: conosciamoci qui, con calma.",
        ],
        "accept-continue": [
          "{thanks} Che piacere ritrovarti qui! Accetto volentieri.",
          "{thanks} Accetto con piacere: una buona occasione per riprendere il filo.",
          "{thanks} Accetto con vero piacere; che bella sorpresa avere tue notizie. Come stai, dopo il nostro ultimo scambio?",
        ],
        "late-answer": [
          "scusa se ti rispondo così tardi. {thanks} Accetto con piacere.",
          "la tua richiesta ha aspettato troppo, scusami. La accetto con piacere.",
          "meglio tardi che mai: scusa questo lungo silenzio. {thanks} Accetto volentieri, se ti va ancora.",
        ],
        reminder: [
          "torno, senza alcuna fretta, sulla tua richiesta. {question}",
          "un piccolo promemoria, nel caso il mio messaggio ti fosse sfuggito. {question}",
          "ti avevo fatto una domanda sulla tua richiesta, e forse si è persa per strada. {question} Se non avrò tue notizie, lascerò semplicemente riposare la richiesta.",
        ],
      },
    },
  },
};
