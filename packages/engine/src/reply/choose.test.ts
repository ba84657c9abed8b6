import { describe, expect, it } from "vitest";
import { chooseLanguage, chooseRegister } from "./choose.ts";

describe("language of a reply", () => {
  it.each([
    [{ noteLanguage: "de", ownerLanguages: ["fr", "en"] }, "de", "note"],
    [{ noteLanguage: "nl", note: "ok", ownerLanguages: ["fr", "en"] }, "fr", "owner"],
    [{ noteLanguage: "es", note: "Hola", ownerLanguages: ["fr", "es"] }, "es", "note"],
    [{ noteLanguage: "es", note: "Hola" }, "es", "note"],
    [{ noteLanguage: "und", ownerLanguages: ["fr", "en"] }, "fr", "owner"],
    [{ noteLanguage: "sw", ownerLanguages: ["nl"] }, "nl", "owner"],
    [{ noteLanguage: "pt-BR" }, "pt", "note"],
    [{ ownerLanguages: ["fr", "es"], senderHints: ["it", "es"] }, "es", "sender"],
    [{ senderHints: ["it"] }, "it", "sender"],
    [{ ownerLanguages: ["sw"] }, "en", "default"],
    [{}, "en", "default"],
  ] as const)("%o: %s, by the %s", (evidence, language, because) => {
    expect(chooseLanguage(evidence)).toEqual({ language, because });
  });
});

describe("form of address of a reply", () => {
  it.each([
    ["Salut, tu te souviens de moi ?", "fr", "linkedin", "familiar", "address"],
    ["Bonjour, j’ai lu votre article.", "fr", "facebook", "formal", "address"],
    ["Hallo, ich habe deinen Vortrag gehört.", "de", "xing", "familiar", "address"],
    ["Sehr geehrter Herr Fromm, Synergien sind nie auszuschließen.", "de", "facebook", "formal", "greeting"],
    ["Dear Mr. Okafor, we met in Leeds.", "en", "facebook", "formal", "greeting"],
    ["Hi Ann, we met in Leeds.", "en", "linkedin", "familiar", "greeting"],
    ["salam", "fr", "linkedin", "formal", "network"],
    ["", "fr", "facebook", "familiar", "network"],
    [undefined, "nl", "xing", "formal", "network"],
  ] as const)("%s (%s, %s): %s, by the %s", (note, language, network, register, because) => {
    expect(chooseRegister({ note, language, network })).toEqual({ register, because });
  });

  it("does as the owner wishes", () => {
    const chosen = chooseRegister({ note: "tu viens ?", language: "fr", network: "facebook", preference: "formal" });
    expect(chosen).toEqual({ register: "formal", because: "owner" });
  });
});
