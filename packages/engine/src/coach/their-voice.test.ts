import { expect, it } from "vitest";
import type { ChosenVoice } from "./ground/index.ts";
import { voiceAdvice } from "./their-voice.ts";

const shown: ChosenVoice = {
  language: "fr",
  languageBecause: "exchange",
  register: "familiar",
  registerBecause: "exchange",
};
const english = "Hello Anne, I would like to ask you two questions about the lamps in the hall.";
const formal = "Bonjour Anne, je voudrais vous poser deux questions sur les lampes du hall. Merci de votre réponse.";
const familiar = "Bonjour Anne, je voudrais te poser deux questions sur les lampes du hall. Merci de ta réponse.";
const ids = (draft: string, voice?: ChosenVoice): readonly string[] => voiceAdvice(draft, voice).map(({ id }) => id);

it("sees a draft in another language than the two write in", () => {
  expect(ids(english, shown)).toEqual(["their-language"]);
  expect(ids("Hi Anne", shown)).toEqual([]);
  expect(ids(english, { ...shown, languageBecause: "subjects" })).toEqual([]);
  expect(ids(english)).toEqual([]);
});

it("sees the other form of address, and where it stands", () => {
  const [advice] = voiceAdvice(formal, shown);
  expect(advice).toMatchObject({ id: "their-address", worth: 0 });
  expect(advice!.spans.map(({ start, end }) => formal.slice(start, end))).toContain("vous");
  expect(ids(familiar, shown)).toEqual([]);
  expect(ids(familiar, { ...shown, register: "formal" })).toEqual(["their-address"]);
  expect(ids(formal, { ...shown, registerBecause: "network" })).toEqual([]);
});
