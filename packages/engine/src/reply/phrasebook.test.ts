import { describe, expect, it } from "vitest";
import type { ReplyRequest } from "../domain/index.ts";
import { checkPhrase } from "./check-phrase.ts";
import { phraseFromEdit } from "./phrase-from-edit.ts";
import { basePhrases, createPhrasebook, type Phrase } from "./phrasebook.ts";
import { reply } from "./reply.ts";

const request: ReplyRequest = {
  situation: "accept",
  language: "fr",
  register: "formal",
  network: "xing",
  sender: { name: "Anne Roux" },
  owner: { name: "Karim Benali" },
};
const own: Phrase = {
  id: "own/1",
  situation: "accept",
  language: "fr",
  register: "formal",
  text: "{greeting}\n\nQuelle bonne idée, bienvenue !\n\n{signoff}",
};
const codes = (text: string, register: Phrase["register"] = "formal"): readonly string[] =>
  checkPhrase({ ...own, text, register }, "linkedin").map(({ code }) => code);

describe("the owner's phrases", () => {
  it("come first, and replace a phrase of ours that has their id", () => {
    const book = createPhrasebook(basePhrases, [own, { ...own, id: "fr/accept/formal/1", text: "{greeting} Oui." }]);
    expect(reply(request, book).text).toContain("bienvenue\u202F!");
    expect(reply(request, book).variants).toBe(4);
    expect(book.phrases.length).toBe(basePhrases.length + 1);
  });

  it("are passed over where they cannot be read", () => {
    const book = createPhrasebook(basePhrases, [{ ...own, text: "{greeting {" }]);
    expect(reply(request, book).variants).toBe(reply(request).variants);
    expect(reply(request, book).text).toContain("J’accepte avec plaisir.");
  });

  it("that name the network serve only where it has a name", () => {
    const book = createPhrasebook(
      [],
      [{ ...own, text: "{greeting}\n\nMerci d’écrire sur {network}.\n\n{signoff}" }, own],
    );
    expect(reply(request, book).text).toContain("sur Xing.");
    expect(reply({ ...request, network: "email" }, book).text).not.toContain("sur");
  });

  it("may leave a name out without leaving a gap", () => {
    const book = createPhrasebook([], [{ ...own, text: "Bonjour {first},\n\nMerci l'{network}.\n\n{signoff}" }]);
    expect(reply({ ...request, sender: { name: "{x}" } }, book).text).toBe(
      "Bonjour,\n\nMerci l’Xing.\n\nBien à vous,\nKarim Benali",
    );
  });
});

describe("checking a phrase", () => {
  it.each([
    ["", ["empty"]],
    ["{greeting", ["unreadable"]],
    ["{greeting} {prenom}", ["unknown-placeholder"]],
    ["{thanks, select, other {{secret}}}", ["unknown-placeholder"]],
    ["Merci pour votre mot, tu es là.", ["mixed-address"]],
    ["Merci pour ton mot.", ["wrong-address"]],
    [`Merci ${"encore ".repeat(40)}`, ["over-length"]],
    ["{greeting}\n\nMerci pour votre mot.\n\n{signoff}", []],
  ])("%s: %o", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("finds nothing in the phrases that come with the product", () => {
    expect(basePhrases.flatMap((phrase) => checkPhrase(phrase).map(({ code }) => `${phrase.id}: ${code}`))).toEqual([]);
  });
});

describe("a phrase from an edited reply", () => {
  it("gives the edited text again, and the same words to somebody else", () => {
    const edited = reply(request).text.replace("J’accepte avec plaisir.", "J’accepte, {sourire}, Anne Roux !");
    const phrase = phraseFromEdit(request, edited, "own/2");
    expect(phrase.text).toBe("{greeting}\n\n{thanks} J’accepte, '{'sourire'}', {name} !\n\n{signoff}");
    const book = createPhrasebook([], [phrase]);
    expect(reply(request, book).text).toBe(edited.replace(" !", "\u202F!"));
    expect(reply({ ...request, sender: { name: "Jo Martin" } }, book).text).toContain("{sourire}, Jo Martin\u202F!");
  });

  it("gives every reply of ours back as it was", () => {
    const lost: string[] = [];
    for (const { language, situation, register } of basePhrases) {
      for (const variant of [0, 1, 2]) {
        const made = { ...request, language, situation, register, variant };
        const { text } = reply(made);
        const book = createPhrasebook([], [phraseFromEdit(made, text, "own")]);
        const again = reply({ ...made, variant: 0 }, book).text;
        const turned = reply({ ...made, sender: { name: "Jo Martin" } }, book).text;
        if (again.split("\n\n")[1] !== text.split("\n\n")[1] || turned.includes("Anne")) lost.push(text);
      }
    }
    expect(lost).toEqual([]);
  });
});
