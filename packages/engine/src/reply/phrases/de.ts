import type { LanguagePhrases } from "./shape.ts";

/** German: Sie, du. After the comma of the greeting the text goes on in lower case. */
export const de: LanguagePhrases = {
  language: "de",
  lowerCaseAfterGreeting: true,
  manners: {
    formal: {
      greeting: { named: "Guten Tag {name},", plain: "Guten Tag," },
      closings: ["Freundliche Grüße", "Mit freundlichen Grüßen", "Viele Grüße"],
      thanks: {
        request: ["Vielen Dank für Ihre Anfrage.", "Vielen Dank für Ihre Kontaktanfrage."],
        message: ["Vielen Dank für Ihre Nachricht.", "Danke, dass Sie sich die Zeit genommen haben, mir zu schreiben."],
        origin: [
          "Danke für den Hinweis, was uns verbindet.",
          "Vielen Dank für Ihre Nachricht und den Hinweis, was uns verbindet.",
        ],
        purpose: [
          "Danke, dass Sie Ihr Anliegen nennen.",
          "Vielen Dank für Ihre Nachricht und dafür, dass Sie Ihr Anliegen nennen.",
        ],
        both: [
          "Vielen Dank für Ihre klare Nachricht.",
          "Danke, dass Sie so klar schreiben, was uns verbindet und worum es Ihnen geht.",
        ],
      },
      questions: {
        origin: ["Woher kennen wir uns?", "Könnten Sie mir kurz auf die Sprünge helfen, woher wir uns kennen?"],
        purpose: ["Worum geht es Ihnen?", "Könnten Sie mir in zwei Sätzen sagen, worum es Ihnen geht?"],
        next: [
          "Wie stellen Sie sich den nächsten Schritt vor?",
          "Wie stellen Sie sich vor, dass es nach dem ersten Kontakt weitergeht?",
        ],
        "origin-purpose": [
          "Woher kennen wir uns, oder worum geht es Ihnen?",
          "Könnten Sie mir kurz sagen, woher wir uns kennen oder worum es Ihnen geht?",
        ],
        "purpose-next": [
          "Worum geht es Ihnen, und was könnten wir gemeinsam tun?",
          "Könnten Sie mir sagen, worum es Ihnen geht und wie wir zusammenarbeiten könnten?",
        ],
        path: ["Wie sind Sie auf mein Profil gestoßen?", "Darf ich fragen, wie Sie auf mein Profil gestoßen sind?"],
        worked: [
          "Falls wir schon zusammengearbeitet haben: Wo war das?",
          "Falls wir schon zusammengearbeitet haben und es mir entfallen ist: Bei welcher Gelegenheit war das?",
        ],
        detail: [
          "Ein weiteres Detail würde mir helfen, Ihnen zu antworten.",
          "Ein weiteres Detail würde mir helfen, Ihnen gut zu antworten: Welches scheint Ihnen am wichtigsten?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} Leider lässt mich mein Gedächtnis im Stich. {question}",
          "{thanks} Ich überlege, wo sich unsere Wege gekreuzt haben. {question}",
          "{thanks} Ich kann Ihren Namen im Moment noch nicht einordnen, dafür bitte ich um Nachsicht. {question} Ich möchte nicht leichtfertig antworten.",
        ],
        "never-met": [
          "{thanks} Ich glaube, wir kennen uns noch nicht. {question}",
          "{thanks} Wenn ich mich nicht irre, ist dies unser erster Austausch. {question}",
          "{thanks} Wenn ich mich nicht irre, haben sich unsere Wege noch nicht gekreuzt, und ich weiß gern, mit wem ich spreche, bevor mein Netzwerk wächst. {question}",
        ],
        "purpose-missing": [
          "{thanks} Bevor ich antworte, möchte ich Sie richtig verstehen. {question}",
          "{thanks} Für eine gute Antwort fehlt mir noch ein Punkt. {question}",
          "{thanks} Ich lese jede Anfrage aufmerksam, und bei Ihrer bleibt mir eine Frage. {question} Ein paar Worte genügen.",
        ],
        "next-step-missing": [
          "{thanks} Eines noch, damit ich gut antworten kann. {question}",
          "{thanks} Mir fehlt nur noch ein Punkt. {question}",
          "{thanks} Ich sehe jetzt besser, worum es geht. {question} Dann kann ich Ihnen offen sagen, was von meiner Seite möglich ist.",
        ],
        "favour-from-stranger": [
          "{thanks} Solche Gefallen tue ich nur Menschen, mit denen ich gearbeitet habe. {question}",
          "{thanks} Ich kann mich nur für Menschen einsetzen, die ich gut kenne. {question}",
          "{thanks} Ich verstehe Ihr Anliegen und möchte offen sein: Mit meinem Namen stehe ich nur für Menschen ein, deren Arbeit ich selbst kenne. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Ich empfehle nur Menschen, deren Arbeit ich gesehen habe. {question}",
          "{thanks} Über eine Arbeit, die ich nicht kenne, kann ich nicht schreiben. {question}",
          "{thanks} Eine Empfehlung zählt nur, wenn sie auf Erfahrung beruht, und Ihre Arbeit habe ich nicht aus der Nähe gesehen. Deshalb kann ich sie nicht schreiben; wer täglich mit Ihnen arbeitet, wird es weit besser können. {question}",
        ],
        "pitch-declined": [
          "{thanks} Ich habe dafür keinen Bedarf und möchte es dabei belassen. Alles Gute für Sie.",
          "{thanks} Ihr Angebot passt nicht zu meinem Bedarf; das sage ich lieber offen. Alles Gute für Sie.",
          "{thanks} Dieses Netzwerk halte ich für den Austausch unter Menschen frei, die sich kennen; auf Angebote gehe ich hier nicht ein. Ich bitte um Ihr Verständnis und wünsche Ihnen alles Gute.",
        ],
        declined: [
          "{thanks} Ich halte mein Netzwerk klein und möchte es dabei belassen. Alles Gute für Sie.",
          "{thanks} Ich nehme nur Menschen auf, die ich kenne, und belasse es dabei. Alles Gute für Sie.",
          "{thanks} Ich halte mein Netzwerk bewusst klein und möchte es dabei belassen; das ist kein Urteil über Sie oder Ihre Arbeit. Ich wünsche Ihnen alles Gute.",
        ],
        accept: [
          "{thanks} Ich nehme gern an.",
          "{thanks} Es freut mich, Sie unter meinen Kontakten zu haben.",
          "{thanks} Ich nehme sehr gern an. Willkommen unter meinen Kontakten, und Ihnen einen schönen Tag.",
        ],
        "accept-limited": [
          "{thanks} Ich nehme gern an; lernen wir uns nach und nach kennen.",
          "{thanks} Gern nehme ich an. Lassen wir uns Zeit, einander kennenzulernen.",
          "{thanks} Ich nehme gern an. Mit neuen Kontakten gehe ich Schritt für Schritt: Lernen wir uns hier in Ruhe kennen.",
        ],
        "accept-continue": [
          "{thanks} Wie schön, Sie hier wiederzufinden! Ich nehme gern an.",
          "{thanks} Ich nehme gern an: eine gute Gelegenheit, den Faden wieder aufzunehmen.",
          "{thanks} Ich nehme sehr gern an; wie schön, wieder von Ihnen zu hören. Wie ist es Ihnen seit unserem letzten Austausch ergangen?",
        ],
        "late-answer": [
          "bitte entschuldigen Sie die späte Antwort. {thanks} Ich nehme gern an.",
          "Ihre Anfrage hat viel zu lange gewartet, das tut mir leid. Ich nehme sie gern an.",
          "lieber spät als nie: Bitte verzeihen Sie mein langes Schweigen. {thanks} Ich nehme gern an, wenn Sie es noch wünschen.",
        ],
        reminder: [
          "ich komme, ganz ohne Eile, auf Ihre Anfrage zurück. {question}",
          "eine kleine Erinnerung, falls Ihnen meine Nachricht entgangen ist. {question}",
          "ich hatte Ihnen zu Ihrer Anfrage eine Frage gestellt, die vielleicht untergegangen ist. {question} Wenn ich nichts von Ihnen höre, lasse ich die Anfrage einfach ruhen.",
        ],
      },
    },
    familiar: {
      greeting: { named: "Hallo {name},", plain: "Hallo," },
      closings: ["Viele Grüße", "Liebe Grüße", "Herzliche Grüße"],
      thanks: {
        request: ["Danke für deine Anfrage.", "Vielen Dank für deine Kontaktanfrage."],
        message: ["Danke für deine Nachricht.", "Danke, dass du dir die Zeit genommen hast, mir zu schreiben."],
        origin: [
          "Danke für den Hinweis, was uns verbindet.",
          "Danke für deine Nachricht und den Hinweis, was uns verbindet.",
        ],
        purpose: [
          "Danke, dass du dein Anliegen nennst.",
          "Danke für deine Nachricht und dafür, dass du dein Anliegen nennst.",
        ],
        both: [
          "Danke für deine klare Nachricht.",
          "Danke, dass du so klar schreibst, was uns verbindet und worum es dir geht.",
        ],
      },
      questions: {
        origin: ["Woher kennen wir uns?", "Kannst du mir kurz auf die Sprünge helfen, woher wir uns kennen?"],
        purpose: ["Worum geht es dir?", "Magst du mir in zwei Sätzen sagen, worum es dir geht?"],
        next: [
          "Wie stellst du dir den nächsten Schritt vor?",
          "Wie stellst du dir vor, dass es nach dem ersten Kontakt weitergeht?",
        ],
        "origin-purpose": [
          "Woher kennen wir uns, oder worum geht es dir?",
          "Kannst du mir kurz sagen, woher wir uns kennen oder worum es dir geht?",
        ],
        "purpose-next": [
          "Worum geht es dir, und was könnten wir zusammen machen?",
          "Magst du mir sagen, worum es dir geht und was wir zusammen machen könnten?",
        ],
        path: ["Wie bist du auf mein Profil gestoßen?", "Darf ich fragen, wie du auf mein Profil gestoßen bist?"],
        worked: [
          "Falls wir schon zusammengearbeitet haben: Wo war das?",
          "Falls wir schon zusammengearbeitet haben und es mir entfallen ist: Wann war das noch mal?",
        ],
        detail: [
          "Ein weiteres Detail würde mir helfen, dir zu antworten.",
          "Ein weiteres Detail würde mir helfen, dir gut zu antworten: Welches ist dir am wichtigsten?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} Leider lässt mich mein Gedächtnis im Stich. {question}",
          "{thanks} Ich überlege, wo sich unsere Wege gekreuzt haben. {question}",
          "{thanks} Ich kann deinen Namen im Moment noch nicht einordnen, sorry dafür. {question} Ich möchte nicht einfach so antworten.",
        ],
        "never-met": [
          "{thanks} Ich glaube, wir kennen uns noch nicht. {question}",
          "{thanks} Wenn ich mich nicht irre, schreiben wir uns zum ersten Mal. {question}",
          "{thanks} Wenn ich mich nicht irre, haben sich unsere Wege noch nicht gekreuzt, und ich weiß gern, mit wem ich spreche, bevor ich jemanden hinzufüge. {question}",
        ],
        "purpose-missing": [
          "{thanks} Bevor ich antworte, möchte ich dich richtig verstehen. {question}",
          "{thanks} Für eine gute Antwort fehlt mir noch ein Punkt. {question}",
          "{thanks} Ich lese jede Anfrage aufmerksam, und bei deiner bleibt mir eine Frage. {question} Ein paar Worte genügen.",
        ],
        "next-step-missing": [
          "{thanks} Eins noch, damit ich gut antworten kann. {question}",
          "{thanks} Mir fehlt nur noch ein Punkt. {question}",
          "{thanks} Ich sehe jetzt besser, worum es geht. {question} Dann kann ich dir offen sagen, was von meiner Seite möglich ist.",
        ],
        "favour-from-stranger": [
          "{thanks} So etwas mache ich nur für Leute, mit denen ich gearbeitet habe. {question}",
          "{thanks} Ich kann mich nur für Leute einsetzen, die ich gut kenne. {question}",
          "{thanks} Ich verstehe dein Anliegen und möchte offen sein: Mit meinem Namen stehe ich nur für Leute ein, deren Arbeit ich selbst kenne. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} Ich empfehle nur Leute, deren Arbeit ich gesehen habe. {question}",
          "{thanks} Über eine Arbeit, die ich nicht kenne, kann ich nicht schreiben. {question}",
          "{thanks} Eine Empfehlung zählt nur, wenn sie auf Erfahrung beruht, und deine Arbeit habe ich nicht aus der Nähe gesehen. Deshalb kann ich sie nicht schreiben; wer täglich mit dir arbeitet, kann das viel besser. {question}",
        ],
        "pitch-declined": [
          "{thanks} Ich habe dafür keinen Bedarf und möchte es dabei belassen. Alles Gute für dich.",
          "{thanks} Dein Angebot passt nicht zu dem, was ich brauche; das sage ich lieber offen. Alles Gute für dich.",
          "{thanks} Dieses Netzwerk halte ich für den Austausch unter Leuten frei, die sich kennen; auf Angebote gehe ich hier nicht ein. Danke für dein Verständnis und alles Gute für dich.",
        ],
        declined: [
          "{thanks} Ich halte mein Netzwerk klein und möchte es dabei belassen. Alles Gute für dich.",
          "{thanks} Ich füge nur Leute hinzu, die ich kenne, und belasse es dabei. Alles Gute für dich.",
          "{thanks} Ich halte mein Netzwerk bewusst klein und möchte es dabei belassen; das ist kein Urteil über dich oder deine Arbeit. Ich wünsche dir alles Gute.",
        ],
        accept: [
          "{thanks} Ich nehme gern an.",
          "{thanks} Es freut mich, dich unter meinen Kontakten zu haben.",
          "{thanks} Ich nehme sehr gern an. Willkommen unter meinen Kontakten, und dir einen schönen Tag.",
        ],
        "accept-limited": [
          "{thanks} Ich nehme gern an; lernen wir uns nach und nach kennen.",
          "{thanks} Gern nehme ich an. Lassen wir uns Zeit, einander kennenzulernen.",
          "{thanks} Ich nehme gern an. Mit neuen Kontakten gehe ich Schritt für Schritt: Lernen wir uns hier in Ruhe kennen.",
        ],
        "accept-continue": [
          "{thanks} Wie schön, dich hier wiederzufinden! Ich nehme gern an.",
          "{thanks} Ich nehme gern an: eine gute Gelegenheit, den Faden wieder aufzunehmen.",
          "{thanks} Ich nehme sehr gern an; wie schön, wieder von dir zu hören. Wie ist es dir seit dem letzten Mal ergangen?",
        ],
        "late-answer": [
          "entschuldige die späte Antwort. {thanks} Ich nehme gern an.",
          "deine Anfrage hat viel zu lange gewartet, das tut mir leid. Ich nehme sie gern an.",
          "lieber spät als nie: Entschuldige mein langes Schweigen. {thanks} Ich nehme gern an, wenn du noch magst.",
        ],
        reminder: [
          "ich komme, ganz ohne Eile, auf deine Anfrage zurück. {question}",
          "eine kleine Erinnerung, falls dir meine Nachricht entgangen ist. {question}",
          "ich hatte dir zu deiner Anfrage eine Frage gestellt, die vielleicht untergegangen ist. {question} Wenn ich nichts von dir höre, lasse ich die Anfrage einfach ruhen.",
        ],
      },
    },
  },
};
