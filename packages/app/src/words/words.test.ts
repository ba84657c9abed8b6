import { connectorMessages } from "@entregent/connectors";
import { describe, expect, it } from "vitest";
import { appWords, appWordsEnglish, appWordsFrench } from "./index.ts";

describe("the app's words", () => {
  it("are in French for every English key", () => {
    expect(Object.keys(appWordsFrench).sort()).toEqual(Object.keys(appWordsEnglish).sort());
    expect(Object.keys(connectorMessages.fr).sort()).toEqual(Object.keys(connectorMessages.en).sort());
  });

  it.each([
    ["en", appWordsEnglish],
    ["fr", appWordsFrench],
  ] as const)("can all be said in %s, with nothing left unfilled", (language, messages) => {
    for (const [key, message] of Object.entries(messages)) {
      expect(appWords(language)(key, factsOf(message)), key).not.toMatch(/[{}]|, plural|, select/);
    }
  });

  it("have a next step for every error", () => {
    const titles = Object.keys(appWordsEnglish).filter((key) => key.startsWith("error.") && key.endsWith(".title"));
    for (const key of titles) expect(appWordsEnglish[key.replace(/\.title$/, ".next")], key).toBeTruthy();
  });
});

/** A value for each fact a message takes, and for what may look like one. */
function factsOf(message: string): Record<string, string | number> {
  const facts: Record<string, string | number> = {};
  for (const [, name = ""] of message.matchAll(/\{(\w+)\}/gu)) facts[name] = "x";
  for (const [, name = ""] of message.matchAll(/\{(\w+), (?:plural|number|selectordinal)/gu)) facts[name] = 2;
  for (const [, name = "", first = ""] of message.matchAll(/\{(\w+), select, (\w+)/gu)) facts[name] = first;
  return facts;
}
