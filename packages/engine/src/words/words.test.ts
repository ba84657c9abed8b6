import { describe, expect, it } from "vitest";
import { createSay } from "./words.ts";
import { messages, spokenLanguages } from "./index.ts";

describe("words", () => {
  it.each(spokenLanguages.filter((language) => language !== "en"))(
    "%s has a message for every English key",
    (language) => {
      expect(Object.keys(messages[language]).sort()).toEqual(Object.keys(messages.en).sort());
    },
  );

  it("fills numbers, plurals and lists the way the language does", () => {
    const say = createSay("fr", { met: "{count, plural, one {# rencontre} other {# rencontres}} avec {people}" });
    expect(say("met", { count: 2, people: ["Anne", "Karim"] })).toBe("2 rencontres avec Anne et Karim");
  });

  it("keeps French marks on the line of their word, in our words and not in a person's", () => {
    const say = createSay("fr", { ask: "Qui est « {name} » : une amie ?" });
    expect(say("ask", { name: "Ann ?" })).toBe("Qui est «\u00a0Ann ?\u00a0»\u00a0: une amie\u202f?");
  });

  it("gives the key where no language has the message", () => {
    expect(createSay("fr", {}, {})("nothing.here")).toBe("nothing.here");
  });

  it("leaves mark-up in a value as plain text", () => {
    expect(createSay("en", { hello: "Hello {name}" })("hello", { name: "<b>Ann</b> {x}" })).toBe(
      "Hello <b>Ann</b> {x}",
    );
  });
});
