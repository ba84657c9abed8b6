import { expect, it } from "vitest";
import type { BookPerson } from "./book-person.ts";
import { namesFinder, personsNamed } from "./names-in-text.ts";
import type { Book } from "./people-book.ts";

const person = (id: string, ...names: string[]) => ({ id, remembered: { id, names } }) as unknown as BookPerson;
const people = [
  person("roux", "Anne ROUX", "Anne Vidal"),
  person("roux-2", "Anne Roux"),
  person("delorme", "Anne-Sophie Delorme"),
  person("cruz", "María de la Cruz"),
  person("cher", "Cher"),
];
const book = { persons: new Map(people.map((one) => [one.id, one])) } as unknown as Book;
const named = (text: string): readonly (readonly [string, string])[] =>
  personsNamed(book, text).map(({ person: { id }, start, end }) => [id, text.slice(start, end)]);

it("finds persons by any full name, whatever its accents and case, with grammar around it", () => {
  expect(named("J’ai lu l’article d’Anne Vidal.")).toEqual([["roux", "d’Anne Vidal"]]);
  expect(named("I read Anne-Sophie Delorme’s piece")).toEqual([["delorme", "Anne-Sophie Delorme’s"]]);
  expect(named("MARIA DE LA CRUZ, and (Anne Vidal)")).toEqual([
    ["cruz", "MARIA DE LA CRUZ"],
    ["roux", "Anne Vidal"],
  ]);
});

it("gives both namesakes, and takes no single word for a name", () => {
  expect(named("Anne Roux told me")).toEqual([
    ["roux", "Anne Roux"],
    ["roux-2", "Anne Roux"],
  ]);
  expect(named("Cher Monsieur, Anne et Sophie")).toEqual([]);
});

it("tells whether a pasted page names somebody", () => {
  expect(namesFinder("En commun : Anne Vidal et 3 autres")(people[0]!)).toBe(true);
  expect(namesFinder("")(people[0]!)).toBe(false);
});

it("comes to an end with a very long text", () => {
  expect(named("Anne ".repeat(20_000))).toEqual(named("Anne Anne"));
});
