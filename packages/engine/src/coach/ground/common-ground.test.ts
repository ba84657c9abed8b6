import { describe, expect, it } from "vitest";
import { commonGround, type GroundInput, type GroundTrace } from "./common-ground.ts";
import { goBetweens } from "./go-between.ts";
import { chooseVoice } from "./voice.ts";

const mail = (date: string, subject: string | null, by: GroundTrace["by"] = "other"): GroundTrace => ({
  kind: "mail",
  date,
  by,
  inPerson: false,
  subject,
});
const meeting = (date: string, subject: string | null): GroundTrace => ({
  kind: "meeting",
  date,
  by: "unknown",
  inPerson: true,
  subject,
});
const stay = (name: string, from: string | null = null, to: string | null = null) => ({ name, from, to });
const found = (input: Partial<GroundInput>) => commonGround({ writer: {}, reader: {}, traces: [], ...input });

describe("common ground", () => {
  it("is the last contact of each kind, without what mail programs put before a subject", () => {
    const traces = [
      meeting("2019-05-02", "Old"),
      mail("2021-01-03", "Re: AW: [2] Plans"),
      meeting("2024-03-09T10:00:00Z", "Salon"),
      mail("2020-01-03", "Older", "owner"),
    ];
    expect(found({ traces })).toEqual([
      { kind: "met", what: "Salon", when: "2024-03-09", by: "unknown" },
      { kind: "wrote", what: "[2] Plans".replace("[", "(").replace("]", ")"), when: "2021-01-03", by: "other" },
    ]);
    expect(
      found({
        traces: [
          { ...mail("2024-01-01", null), kind: "connection" },
          { ...mail("", null), date: null },
        ],
      }),
    ).toEqual([]);
  });

  it("knows an employer by any of its writings, and dates shared work by a contact in the time there", () => {
    const writer = { employers: [stay("Atelier Brunswick SARL", "2019-01", "2021-06")] };
    const reader = { companies: ["ATELIER BRUNSWICK"] };
    expect(found({ writer, reader })).toEqual([{ kind: "employer", what: "Atelier Brunswick SARL" }]);
    expect(found({ writer, reader, traces: [meeting("2021-06-30", null)] })).toContainEqual({
      kind: "employer",
      what: "Atelier Brunswick SARL",
      when: "2021-06-30",
    });
    expect(found({ writer, reader, traces: [meeting("2021-07-01", null)] })).toContainEqual({
      kind: "employer",
      what: "Atelier Brunswick SARL",
    });
    expect(found({ writer, reader: { companies: ["Brunswick Forge"] } })).toEqual([]);
  });

  it("finds school, group and town in the memory and in a pasted profile, and nothing that only one side has", () => {
    const writer = {
      employers: [stay("Orvane")],
      schools: [stay("Lycée Jean-Zay")],
      cities: ["Nantes"],
      groups: ["Chœur des Deux Rives"],
    };
    const kinds = (reader: GroundInput["reader"]): readonly string[] =>
      found({ writer, reader }).map(({ kind }) => kind);
    expect(
      kinds({ schools: ["lycee jean zay"], cities: ["Nantes, Pays de la Loire"], companies: ["Chœur des Deux Rives"] }),
    ).toEqual(["studied", "group", "city"]);
    expect(
      kinds({ headline: "Cheffe de chantier chez Orvane", profile: "Études au Lycée Jean Zay. Je vis à Nantes." }),
    ).toEqual(["studied", "employer", "city"]);
    expect(kinds({ schools: ["Lycée Camus"], cities: ["Nancy"], profile: "Orvanemont" })).toEqual([]);
  });

  it("quotes their own words only where a first line says something", () => {
    expect(found({ reader: { words: "Les tilleuls gèlent moins qu’on ne croit. Suite." } })).toEqual([
      { kind: "read", what: "Les tilleuls gèlent moins qu’on ne croit" },
    ]);
    expect(found({ reader: { words: "Bonjour" } })).toEqual([]);
  });
});

describe("go-betweens", () => {
  it("are those the writer knows and who show a tie to the reader, the surest tie first", () => {
    const people = [
      { id: "house", name: "A", traces: 40, last: "2026-01-01", house: "Orvane" },
      { id: "together", name: "B", traces: 1, last: "2019-01-01", together: { date: "2019-01-01", subject: null } },
      { id: "stranger", name: "C", traces: 0, last: null, together: { date: null, subject: null } },
      { id: "no-tie", name: "D", traces: 9, last: "2026-01-01" },
      { id: "named", name: "E", traces: 2, last: "2025-01-01", named: true },
    ];
    expect(goBetweens(people).map(({ id }) => id)).toEqual(["together", "named", "house"]);
  });
});

describe("the voice", () => {
  const network = "linkedin" as const;
  it("is the reader's own, then that of the exchange, then the writer's", () => {
    expect(
      chooseVoice({
        network,
        theirWords: "Ich freue mich, wenn du mir schreibst, wie es dir geht.",
        ownLanguages: ["fr"],
      }),
    ).toEqual({ language: "de", languageBecause: "their-words", register: "familiar", registerBecause: "their-words" });
    expect(
      chooseVoice({ network, exchange: ["Je vous remercie de votre envoi de mardi dernier."], ownLanguages: ["en"] }),
    ).toMatchObject({ language: "fr", languageBecause: "exchange", register: "formal", registerBecause: "exchange" });
    expect(
      chooseVoice({
        network,
        subjects: ["Répétition du mardi", "Partition du Fauré", "Plans du deuxième étage"],
        ownRegister: "familiar",
      }),
    ).toMatchObject({
      language: "fr",
      languageBecause: "subjects",
      register: "familiar",
      registerBecause: "own",
    });
    expect(chooseVoice({ network, ownLanguages: ["nl"] })).toMatchObject({
      language: "nl",
      registerBecause: "network",
    });
  });

  it("is what the writer wishes, whatever was written before", () => {
    expect(
      chooseVoice({ network, theirWords: "Ich danke dir sehr.", wish: { language: "es", register: "formal" } }),
    ).toEqual({ language: "es", languageBecause: "wish", register: "formal", registerBecause: "wish" });
  });
});
