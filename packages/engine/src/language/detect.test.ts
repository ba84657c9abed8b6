import { describe, expect, it } from "vitest";
import { detectLanguage } from "./index.ts";

describe("detectLanguage", () => {
  it.each([
    ["bjr jai vu votre anonce", "fr"],
    ["please accept my request", "en"],
    ["koennen wir uns vernetzen", "de"],
    ["quiero conectar contigo", "es"],
    ["vorrei collegarmi con lei", "it"],
    ["zou je me willen toevoegen", "nl"],
    ["gostaria de falar contigo", "pt"],
    ["Hello Anne, je vous écris au sujet du terrain de votre mère", "fr"],
  ])("%s is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(["", "🙂 !!", "12 34"])("does not guess from %j", (text) => {
    expect(detectLanguage(text)).toBe("und");
  });

  it.each([
    ["שלום קלרה, נפגשנו בכנס", "he"],
    ["Добрый день, мы встречались", "ru"],
    ["你好", "zh"],
    ["안녕하세요", "ko"],
  ])("tells %j by its script", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
