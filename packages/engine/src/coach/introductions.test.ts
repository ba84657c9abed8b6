import { describe, expect, it } from "vitest";
import { introductionsAsked } from "./introductions.ts";

const asking = [
  "Hi Ruth, could you introduce me to Anne Roux? Thanks.",
  "Would you put me in touch with Anne Roux?",
  "I was hoping for an intro to Dr. Anne Roux.",
  "Bonjour, pourriez-vous me présenter à Anne Roux ?",
  "Accepterais-tu de me mettre en relation avec Anne Roux ?",
  "Une mise en relation avec Anne Roux m’aiderait beaucoup.",
  "Könnten Sie mich bitte Anne Roux vorstellen?",
  "Könntest du den Kontakt zu Anne Roux herstellen?",
  "¿Podría presentarme a Anne Roux?",
  "¿Me pondrías en contacto con Anne Roux?",
  "Mi presenteresti Anne Roux?",
  "Potrebbe mettermi in contatto con Anne Roux?",
  "Pode apresentar-me a Anne Roux?",
  "Você poderia me colocar em contato com Anne Roux?",
  "Zou je mij aan Anne Roux willen voorstellen?",
  "Kun je me in contact brengen met Anne Roux?",
];

const notAsking = [
  "Anne Roux and I met at the fair. Could I ask you about lamps?",
  "Anne Roux m’a conseillé de vous écrire. Puis-je vous poser une question ?",
  "Let me introduce myself: I restore lamps with Anne Roux.",
  "Anne Roux hat mir Ihren Namen genannt.",
  "Permettez-moi de me connaître mieux : Anne Roux.",
  "Karim m’a beaucoup appris.",
];

describe("asking for an introduction", () => {
  it.each(asking)("is found with whom one wishes to meet: %s", (draft) => {
    const spans = introductionsAsked(draft);
    expect(spans.some(({ start, end }) => draft.slice(start, end).includes("Anne Roux"))).toBe(true);
  });

  it.each(notAsking)("is not seen in: %s", (draft) => {
    expect(introductionsAsked(draft)).toEqual([]);
  });

  it.each(["mich ", "me ", "mij a", "kontakt zu ", "present"])(
    "comes to an end with many %j, and finds none",
    (part) => {
      expect(introductionsAsked(part.repeat(5_000))).toEqual([]);
    },
  );
});
