import { messages } from "@entregent/engine/words";
import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

const placeholders = (text: string): string[] =>
  [...new Set(text.match(/(?<!(?:one|other|=\d) )\{\w+(?=[,}])/g) ?? [])].sort();

describe("the words of the pages", () => {
  it("are the same set in both languages", () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it("take the same values in both languages", () => {
    for (const key of Object.keys(en)) expect([key, placeholders(fr[key]!)]).toEqual([key, placeholders(en[key]!)]);
  });

  it("call actions as the engine does", () => {
    for (const [language, words] of [
      ["en", en],
      ["fr", fr],
    ] as const) {
      for (const key of Object.keys(words).filter((key) => key.startsWith("action."))) {
        expect(words[key]).toBe(messages[language][key]);
      }
    }
  });

  it("keep to French typography", () => {
    for (const [key, text] of Object.entries(fr)) {
      const plain = text.replaceAll(/\{[^{}]*\{|\}|\{/g, " ");
      expect([key, /'|\w[;:!?](\s|$)|"/.test(plain.replace(/, plural.*/, ""))]).toEqual([key, false]);
    }
  });
});
