import { describe, expect, it } from "vitest";
import { splitClauses } from "./clauses.ts";
import { kinds, tokenise } from "./tokens.ts";

const read = (text: string): readonly string[] => tokenise(text).map((token) => token.text);

describe("tokenise", () => {
  it("reads letters as they are meant and keeps where they stand", () => {
    const text = "ÉTÉ  merciiii Whаts\u200bApp";
    expect(read(text)).toEqual(["ete", "merci", "whatsapp"]);
    expect(tokenise(text).map((token) => text.slice(token.start, token.end))).toEqual([
      "ÉTÉ",
      "merciiii",
      "Whаts\u200bApp",
    ]);
  });

  it.each(["{firstName}", "{{ prenom }}", "[Name]", "%FIRSTNAME%", "*|FNAME|*", "<Vorname>", "____"])(
    "sees the leftover %s",
    (leftover) => {
      expect(tokenise(`Hi ${leftover}, hello`).some((token) => token.kind === kinds.placeholder)).toBe(true);
    },
  );

  it.each(["<3", "[...]", "(oui)", "50 % de"])("sees no leftover in %s", (plain) => {
    expect(tokenise(plain).some((token) => token.kind === kinds.placeholder)).toBe(false);
  });

  it("takes links and addresses whole, without the mark after them", () => {
    const text = "Voir https://a.example/x?y=1. Ou moi@b.example, ou shop.com!";
    const found = tokenise(text).filter((token) => token.kind === kinds.link || token.kind === kinds.address);
    expect(found.map((token) => text.slice(token.start, token.end))).toEqual([
      "https://a.example/x?y=1",
      "moi@b.example",
      "shop.com",
    ]);
  });
});

function clausesOf(text: string): readonly string[] {
  const tokens = tokenise(text);
  return splitClauses(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe("splitClauses", () => {
  it("parts the greeting and the sentences, but no title and no initial", () => {
    expect(clausesOf("Bonjour M. Leroy, je suis J. R. de Brive. On s'appelle ?")).toEqual([
      "Bonjour M. Leroy,",
      "je suis J. R. de Brive.",
      "On s'appelle ?",
    ]);
  });
});
