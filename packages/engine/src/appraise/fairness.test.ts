import { describe, expect, it } from "vitest";
import { sameNotes } from "./fixtures/same-note.ts";
import { appraise } from "./index.ts";

/** How many of the written pairs are still read apart; only ever lowered. `bench/appraise-fairness.ts` names them. */
const mayPart: Readonly<Record<string, number>> = {
  "formal and plain": 0,
  "standard and dialect": 0,
  "native and learner": 0,
};

/** Notes with a place for the names, so that only who writes and who is written to differs. */
const notes = [
  "Bonjour {to}, nous nous sommes rencontrés au salon des éleveurs de Cournon et vous m'aviez demandé mes tarifs de foin. Puis-je vous appeler jeudi ? {from}",
  "Bonjour {to}, j'aimerais vous ajouter à mon réseau. {from}",
  "Hi {to}, your article on peat-free compost changed how we run our nursery. Could I ask you which supplier you use? Best, {from}",
  "Dear {to}, our software helps clinics save 30% on billing. Book a free demo today! {from}",
  "Hallo {to}, wir haben uns am Elternabend in Gmunden kennengelernt, Sie wollten mir das Formular schicken. Viele Grüße, {from}",
  "Hola {to}, coincidimos ayer en la feria de Soria. ¿Me mandas la ficha del aislante? Un saludo, {from}",
];

const pairs = [
  ["Anne", "Paul"],
  ["Mohamed", "Fatoumata"],
  ["Nguyen", "Wei"],
  ["Ludmila", "Oleg"],
  ["Ngozi", "Chidi"],
  ["Jean-Baptiste", "Marie-Ange"],
] as const;

function verdictOf(note: string, to: string, from: string): string {
  return appraise({ text: note.replace("{to}", to).replace("{from}", from) }).verdict;
}

const withoutAccents = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "");

describe("the request is judged, not the person", () => {
  it.each(notes)("whoever writes and is written to: %s", (note) => {
    const seen = new Set(pairs.flatMap(([one, other]) => [verdictOf(note, one, other), verdictOf(note, other, one)]));
    expect([...seen]).toHaveLength(1);
  });

  it.each(notes)("with accents or without: %s", (note) => {
    expect(verdictOf(withoutAccents(note), "Anne", "Paul")).toBe(verdictOf(note, "Anne", "Paul"));
  });

  it.each(["formal and plain", "standard and dialect", "native and learner"])("worded otherwise: %s", (kind) => {
    const pairs = sameNotes.filter((pair) => pair.kind === kind);
    const parted = pairs.filter(
      ({ one, other }) => appraise({ text: one }).verdict !== appraise({ text: other }).verdict,
    );
    expect(parted.length).toBeLessThanOrEqual(mayPart[kind] ?? 0);
  });

  it("letters drawn like others and invisible ones change nothing", () => {
    const plain = "Earn money with bitcoin, write me on WhatsApp";
    const hidden = "E\u0430rn mon\u200bey with bit\u00adcoin, write me on Wh\u0430tsApp";
    expect(appraise({ text: hidden }).verdict).toBe(appraise({ text: plain }).verdict);
    expect(appraise({ text: hidden }).flags).toEqual(appraise({ text: plain }).flags);
  });
});
