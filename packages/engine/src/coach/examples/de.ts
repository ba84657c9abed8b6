import type { Examples } from "./shape.ts";

export const de: Examples = {
  language: "de",
  ways: {
    formal: {
      "add-origin": [
        "Wir haben uns bei [Ort oder Veranstaltung, wann] kennengelernt.",
        "Ich habe [Titel Ihres Textes] gelesen, und [was mir davon geblieben ist].",
        "Ich bereite [Projekt] vor, nahe an Ihrem Gebiet: [welches].",
      ],
      "add-purpose": [
        "Ich würde gern Ihre Meinung zu [einem genauen Thema] hören.",
        "Ich möchte Ihnen vorschlagen, [was Sie gemeinsam tun würden].",
      ],
      "add-next-step": [
        "Hätten Sie [wann] [10] Minuten für ein Telefonat?",
        "Eine Antwort in zwei Zeilen würde mir genügen.",
      ],
      "add-greeting": ["Guten Tag [Vorname Nachname],"],
      "add-closing": ["Danke fürs Lesen und freundliche Grüße\n[Ihr Name]"],
      "drop-boilerplate": ["Ich schreibe Ihnen, weil [der Grund, der nur für diesen Menschen gilt]."],
      "drop-favour": ["Wir kennen uns noch nicht: Darf ich zuerst nach Ihrer Meinung zu [Thema] fragen?"],
      "drop-pitch": ["Ich möchte verstehen, wie Sie an [Thema] herangehen; verkaufen will ich Ihnen hier nichts."],
      "drop-mass": ["Ich schreibe gerade Ihnen wegen [Ihres Textes, Ihres Projekts, gemeinsamer Bekannter]."],
      "drop-profile": ["Kurz gesagt: Ich wünsche mir [was Sie von diesem Menschen erhoffen]."],
      "drop-rude": ["Wenn es gerade nicht passt, habe ich dafür volles Verständnis."],
      "drop-vague": ["Genauer gesagt geht es um [den Artikel, die Gruppe, das Projekt]."],
    },
    familiar: {
      "add-origin": [
        "Wir haben uns bei [Ort oder Veranstaltung, wann] kennengelernt.",
        "Ich habe [Titel deines Textes] gelesen, und [was mir davon geblieben ist].",
        "Ich bereite [Projekt] vor, nahe an deinem Gebiet: [welches].",
      ],
      "add-purpose": [
        "Ich würde gern deine Meinung zu [einem genauen Thema] hören.",
        "Ich möchte dir vorschlagen, [was ihr zusammen machen würdet].",
      ],
      "add-next-step": [
        "Hättest du [wann] [10] Minuten für ein Telefonat?",
        "Eine Antwort in zwei Zeilen würde mir genügen.",
      ],
      "add-greeting": ["Hallo [Vorname],"],
      "add-closing": ["Danke fürs Lesen und viele Grüße\n[dein Name]"],
      "drop-boilerplate": ["Ich schreibe dir, weil [der Grund, der nur für diesen Menschen gilt]."],
      "drop-favour": ["Wir kennen uns noch nicht: Darf ich dich zuerst nach deiner Meinung zu [Thema] fragen?"],
      "drop-pitch": ["Ich möchte verstehen, wie du an [Thema] herangehst; verkaufen will ich dir hier nichts."],
      "drop-mass": ["Ich schreibe gerade dir wegen [deines Textes, deines Projekts, gemeinsamer Bekannter]."],
      "drop-profile": ["Kurz gesagt: Ich wünsche mir [was du von diesem Menschen erhoffst]."],
      "drop-rude": ["Wenn es gerade nicht passt, verstehe ich das gut."],
      "drop-vague": ["Genauer gesagt geht es um [den Artikel, die Gruppe, das Projekt]."],
    },
  },
};
