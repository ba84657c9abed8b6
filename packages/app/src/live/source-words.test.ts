import { liveSources } from "@entregent/live";
import { describe, expect, it } from "vitest";
import { speakerOf } from "../present/speaker.ts";
import { presentLiveSource } from "../present/live.ts";
import { hasWords } from "../words/index.ts";

describe.each(liveSources.map((source) => [source.id, source] as const))("the words of %s", (id, source) => {
  it("say what it is and what each field asks for", () => {
    const keys = source.fields.flatMap(({ name, choices = [] }) => [name, ...choices.map((one) => `${name}.${one}`)]);
    const missing = ["name", "about", ...keys].map((key) => `live.${id}.${key}`).filter((key) => !hasWords(key));
    expect(missing).toEqual([]);
    const shown = presentLiveSource(source, speakerOf("fr"));
    expect(shown.fields.map(({ name }) => name)).toEqual(source.fields.map(({ name }) => name));
    expect(shown.about).not.toBe(presentLiveSource(source, speakerOf("en")).about);
  });
});
