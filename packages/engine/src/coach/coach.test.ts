import { describe, expect, it } from "vitest";
import type { Appraisal, NoteInput } from "../domain/index.ts";
import { messages } from "../words/index.ts";
import { coach, type CoachInput } from "./coach.ts";
import { exampleIds, exampleLanguages, examplesIn } from "./examples/index.ts";
import { favourKinds } from "./favours.ts";

/** A reader that finds only what it is told: the coach is under test, not the reading. */
function reader(found: Partial<Appraisal>): (note: NoteInput) => Appraisal {
  return ({ language }) => ({
    language: language ?? "fr",
    verdict: "ask",
    certainty: 1,
    score: 0,
    greeting: false,
    closing: false,
    origin: [],
    purpose: false,
    nextStep: false,
    flags: [],
    findings: [],
    lines: [
      { id: "missing/greeting", criterion: "courtesy", points: 0, change: { id: "add-greeting", worth: 8 } },
      { id: "missing/purpose", criterion: "purpose", points: 0, change: { id: "add-purpose", worth: 30 } },
      { id: "vague/network", criterion: "warning", points: -2, change: { id: "drop-vague", worth: 2 } },
      { id: "vague/interests", criterion: "warning", points: -2, change: { id: "drop-vague", worth: 2 } },
    ],
    missing: ["greeting", "purpose"],
    ...found,
  });
}
const coached = (input: CoachInput, found: Partial<Appraisal> = {}) => coach(input, reader(found));
const ids = (input: CoachInput, found: Partial<Appraisal> = {}): readonly string[] =>
  coached(input, found).advice.map(({ id }) => id);

describe("coach", () => {
  it("says what is missing, the most worth first, each once", () => {
    const { advice } = coached({ draft: "Je vous écris pour agrandir mon réseau." });
    expect(advice.map(({ id, worth }) => [id, worth])).toEqual([
      ["add-purpose", 30],
      ["add-greeting", 8],
      ["drop-vague", 4],
    ]);
    expect(advice[0]?.example).toBe("J’aimerais avoir votre avis sur [sujet précis].");
  });

  it("speaks the draft's language and form of address", () => {
    const example = (draft: string, language: string): string | null | undefined =>
      coached({ draft, language }).advice.find(({ id }) => id === "add-purpose")?.example;
    expect(example("Tu te souviens ?", "fr")).toContain("ton avis");
    expect(example("Kennst du mich noch?", "de")).toContain("deine Meinung");
    expect(example("Ik las uw stuk.", "nl")).toContain("wat u vindt");
    expect(example("habari", "sw")).toContain("your view");
  });

  it("says where the contact comes from with what both share, where the memory shows it", () => {
    const lines = [
      { id: "missing/origin", criterion: "origin", points: 0, change: { id: "add-origin", worth: 30 } } as const,
    ];
    const met = [{ kind: "met", what: "Congrès", when: "2024-03-09" }] as const;
    const [advice] = coached({ draft: "Je vous écris.", commonGround: met }, { lines }).advice;
    expect(advice?.example).toMatch(/^Vous vous souvenez peut-être de notre rencontre en mars 2024/u);
    expect(advice?.examples.length).toBe(4);
  });

  it("greets the recipient by name where it is known", () => {
    const { advice } = coached({ draft: "Je vous écris.", recipient: { name: "Dr. Anne ROUX" } });
    expect(advice.find(({ id }) => id === "add-greeting")?.example).toBe("Bonjour Anne Roux,");
  });

  it("counts for network and plan, and shows what would be cut", () => {
    const draft = "Bonjour, ".repeat(30);
    expect(coached({ draft, network: "linkedin" })).toMatchObject({ limit: 200, left: -70 });
    expect(coached({ draft, network: "linkedin", plan: "paid" })).toMatchObject({ limit: 300, left: 30 });
    expect(coached({ draft, network: "xing" })).toMatchObject({ limit: null, left: null });
    const [first] = coached({ draft, network: "linkedin" }).advice;
    expect(first).toMatchObject({ id: "shorten", spans: [{ start: 200, end: 270 }] });
  });

  it("sees two forms of address, blanks left open and a profile recited", () => {
    const draft = "Bonjour, je suis directrice des achats chez Brémond. J’ai lu [titre], tu as lu votre texte.";
    const profile = { headline: "Directrice des achats chez Brémond" };
    expect(ids({ draft, profile })).toEqual(
      expect.arrayContaining(["fill-blanks", "one-address", "repeats-your-profile"]),
    );
    const { advice } = coached({ draft, profile });
    const shown = advice.find(({ id }) => id === "repeats-your-profile")?.spans[0];
    expect(draft.slice(shown?.start, shown?.end)).toBe("directrice des achats chez Brémond");
    expect(ids({ draft: "Bonjour, un mot simple.", profile })).not.toContain("repeats-your-profile");
  });

  it("says where a request carries no note", () => {
    expect(ids({ draft: "Bonjour", network: "facebook" })[0]).toBe("no-note-here");
  });

  it("stops a favour asked where no work is shared, and lets it pass where it is", () => {
    const asking: Partial<Appraisal> = {
      flags: ["favour"],
      findings: [
        {
          id: "flag/favour-introduction",
          criterion: "warning",
          start: 0,
          end: 3,
          text: "Moi",
          points: -20,
          certainty: 1,
        },
      ],
    };
    const draft = "Moi, je cherche une mise en relation.";
    const mutual = [{ kind: "mutual", what: "Jo Martin" }] as const;
    expect(coached({ draft }, asking).stop).toEqual({ favour: "introduction", through: [], known: false });
    expect(coached({ draft, commonGround: mutual }, asking).stop?.through).toEqual(["Jo Martin"]);
    expect(coached({ draft, commonGround: [{ kind: "worked", what: "Brémond" }] }, asking).stop).toBeNull();
    const unnamed = { ...asking, findings: [{ ...asking.findings![0]!, id: "flag/favour-some" }] };
    expect(coached({ draft: "Pourriez-vous me présenter à Anne Roux ?" }, unnamed).stop?.favour).toBe("introduction");
    expect(coached({ draft: "Moi, un service." }, unnamed).stop?.favour).toBe("some");
    expect(coached({ draft }).stop).toBeNull();
  });

  it("does not speak against a favour that it lets pass, nor call strangers who are none", () => {
    const change = { id: "drop-favour", worth: 20 };
    const lines = [{ id: "flag/favour-recommendation", criterion: "warning", points: -20, change } as const];
    const flag = { criterion: "warning", start: 0, end: 3, text: "Moi", points: -20, certainty: 1 } as const;
    const findings = [{ ...flag, id: "flag/favour-recommendation" }];
    const asking: Partial<Appraisal> = { flags: ["favour"], findings, lines };
    const favour = (commonGround: NonNullable<CoachInput["commonGround"]>) =>
      coached({ draft: "Moi, j’aimerais une recommandation.", commonGround }, asking).advice.find(
        ({ id }) => id === "drop-favour",
      );
    expect(favour([])?.example).toMatch(/connaissons pas/u);
    expect(favour([{ kind: "met", what: "Congrès", when: "2024-03-09" }])).toMatchObject({ example: null });
    expect(favour([{ kind: "worked", what: "Brémond" }])).toBeUndefined();
  });

  it("lets a known person pass where the draft says where they worked together", () => {
    const flagged = ["flag/favour-recommendation", "past/worked"].map((id) => ({
      id,
      criterion: "warning" as const,
      start: 0,
      end: 3,
      text: "Moi",
      points: 0,
      certainty: 1,
    }));
    const met = [{ kind: "met", what: "Congrès", when: "2024-03-09" }] as const;
    const asking: Partial<Appraisal> = { flags: ["favour"], findings: flagged };
    const draft = "Moi, j’aimerais une recommandation.";
    expect(coached({ draft, commonGround: met }, asking).stop).toBeNull();
    expect(coached({ draft }, asking).stop).toMatchObject({ favour: "recommendation", known: false });
    expect(coached({ draft, commonGround: met }, { ...asking, findings: flagged.slice(0, 1) }).stop).toMatchObject({
      known: true,
    });
    expect(
      coached({ draft, commonGround: [{ kind: "employer", what: "Brémond", when: "2024-03" }] }, asking).stop,
    ).toBeNull();
    expect(coached({ draft, commonGround: [{ kind: "employer", what: "Brémond" }] }, asking).stop).not.toBeNull();
  });
});

describe("a hostile draft", () => {
  it.each(["[", "[a ", "tu vous ", "| ", "Directrice des achats ", "\u202E\u0000", "’", "{x} ", "a.b. "])(
    "of many %j is read within the limit of a test",
    (part) => {
      const draft = part.repeat(5_000);
      const { appraisal } = coached({
        draft,
        profile: { headline: draft },
        recipient: { name: draft, headline: draft },
        network: "linkedin",
      });
      for (const { start, end, text } of appraisal.findings) expect(draft.slice(start, end)).toBe(text);
    },
  );
});

describe("examples", () => {
  const forms = ["formal", "familiar"] as const;

  it.each(exampleLanguages)("in %s are there for every advice, and show their blanks", (language) => {
    const { ways } = examplesIn(language);
    const bare = forms.flatMap((form) =>
      exampleIds.filter((id) => ways[form][id].length === 0 || ways[form][id].some((way) => way.includes("{"))),
    );
    expect(bare).toEqual([]);
    expect(forms.map((form) => ways[form]["add-origin"].length)).toEqual([3, 3]);
  });

  it.each(["en", "fr"] as const)("have their advice in words, in %s", (language) => {
    const keys = [
      ...exampleIds.map((id) => `coach.${id}`),
      ...favourKinds.flatMap((kind) => [`coach.stop.${kind}`, `coach.instead.${kind}`]),
    ];
    expect(keys.filter((key) => messages[language][key] === undefined)).toEqual([]);
  });
});
