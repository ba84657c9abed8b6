import { describe, expect, it } from "vitest";
import { packs } from "./packs/index.ts";
import { asSpelled } from "./spelling.ts";
import { kinds, tokenise } from "./tokens.ts";

const read = (text: string, language: string): string =>
  asSpelled(tokenise(text), language)
    .map(({ text: word }) => word)
    .join(" ");
const names = (text: string, language: string): readonly string[] =>
  asSpelled(tokenise(text), language)
    .filter(({ kind }) => kind === kinds.name)
    .map(({ text: word }) => word);

describe("short forms", () => {
  it.each([
    [
      "bjr, jai vu ke vs cherchez qq chose, dsl du retard",
      "fr",
      "bonjour , ai vu que vous cherchez quelque chose , desole du retard",
    ],
    [
      "thx 4 ur msg, plz tell me abt the mtg tmrw",
      "en",
      "thanks 4 your message , please tell me about the meeting tomorrow",
    ],
    ["wuerde mich ueber ein Gespraech freuen", "de", "wurde mich uber ein gespraech freuen"],
    ["ola, kiero hablar con ud, grax", "es", "hola , quiero hablar con usted , gracias"],
    ["grz, nn so xke mi scrivi", "it", "grazie , non so perche mi scrivi"],
    ["blz, vc tb conhece? obg", "pt", "beleza , voce tambem conhece ? obrigado"],
    ["ff een vraagje, thx alvast, grtjs", "nl", "even een vraagje , bedankt alvast , groetjes"],
  ])("%s", (text, language, full) => {
    expect(read(text, language)).toBe(full);
  });

  it("stand where they stood", () => {
    const text = "slt Anne, dsl";
    expect(asSpelled(tokenise(text), "fr").map(({ start, end }) => text.slice(start, end))).toEqual([
      "slt",
      "Anne",
      ",",
      "dsl",
    ]);
  });

  it("stay as they are in another language, and in one without a pack", () => {
    expect(read("vs ke", "en")).toBe("vs ke");
    expect(read("slt, vs", "und")).toBe("slt , vs");
  });

  it.each(packs)("of $language stand for a word that is not short itself", ({ spelling }) => {
    const pairs = spelling.short.split(/\s+/).filter((pair) => pair !== "");
    const short = new Set(pairs.map((pair) => pair.split("=")[0]));
    expect(short.size).toBe(pairs.length);
    for (const pair of pairs) {
      expect(pair).toMatch(/^[a-z0-9]+=[a-z]+$/);
      expect(short.has(pair.split("=")[1])).toBe(false);
    }
  });
});

describe("large letters that make no name", () => {
  it.each([
    ["Könnten Sie mir die Adresse von Frau Ammann geben?", "de", ["ammann"]],
    ["Ich freue mich auf den Austausch mit Ihnen und Jonas.", "de", ["jonas"]],
    ["Wir suchen eine Genehmigungsplanung in Kassel.", "de", ["kassel"]],
    ["See you on Monday on LinkedIn with Priya", "en", ["priya"]],
    ["Ho letto il Suo articolo sulla Spezia", "it", ["spezia"]],
    ["Je Vous écris de la part de Karim", "fr", ["karim"]],
  ])("%s", (text, language, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  it("make one where the language writes names alone so", () => {
    expect(names("We met at the Austausch", "en")).toEqual(["austausch"]);
  });
});
