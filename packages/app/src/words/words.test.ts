import { connectorMessages } from "@entregent/connectors";
import { describe, expect, it } from "vitest";
import { appWords, appWordsEnglish, appWordsFrench } from "./index.ts";

describe("the app's words", () => {
  it("are in French for every English key", () => {
    expect(Object.keys(appWordsFrench).sort()).toEqual(Object.keys(appWordsEnglish).sort());
    expect(Object.keys(connectorMessages.fr).sort()).toEqual(Object.keys(connectorMessages.en).sort());
  });

  it.each(["en", "fr"] as const)("can all be said in %s, with nothing left unfilled", (language) => {
    const facts = { ...everyFact(), by: "owner", dated: "yes", titled: "yes", state: "yes", known: "yes", field: "x" };
    for (const key of Object.keys(appWordsEnglish)) {
      expect(appWords(language)(key, facts), key).not.toMatch(/[{}]|, plural|, select/);
    }
  });

  it("have a next step for every error", () => {
    const titles = Object.keys(appWordsEnglish).filter((key) => key.startsWith("error.") && key.endsWith(".title"));
    for (const key of titles) expect(appWordsEnglish[key.replace(/\.title$/, ".next")], key).toBeTruthy();
  });
});

function everyFact(): Record<string, string | number> {
  const numbers = [
    "traces",
    "persons",
    "records",
    "requests",
    "count",
    "gigabytes",
    "megabytes",
    "most",
    "schema",
    "port",
    "agrees",
    "changes",
  ];
  const texts = "name last what date path version fields file code issues action subject house".split(" ");
  return {
    ...Object.fromEntries(numbers.map((name) => [name, 2])),
    ...Object.fromEntries(texts.map((name) => [name, "x"])),
  };
}
