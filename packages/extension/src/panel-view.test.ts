import { messages, sayIn } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { viewOf } from "./panel-view.ts";
import { words } from "./words.ts";

describe("the panel", () => {
  it("shows nothing for nothing", () => {
    expect(viewOf(" \n", sayIn("en"))).toBeNull();
  });

  it.each(["en", "fr"] as const)("speaks %s throughout", (language) => {
    const view = viewOf(
      "Hi Ann, we met at the seed fair in Lyon last May. Could you send me the list of growers? Tom",
      sayIn(language),
    );
    expect(view?.found.length).toBeGreaterThan(0);
    const known = new Set(Object.values(messages[language]));
    for (const { says } of view?.found ?? []) expect(known).toContain(says);
    for (const missing of view?.missing ?? []) expect(known).toContain(missing);
    expect(known).toContain(view?.verdict);
  });

  it("has the same words in both languages", () => {
    expect(Object.keys(words.fr).sort()).toEqual(Object.keys(words.en).sort());
  });
});
