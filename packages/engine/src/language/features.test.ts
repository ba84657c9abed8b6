import { expect, it } from "vitest";
import { splitClauses } from "./clauses.ts";
import { clauseFeatures } from "./features.ts";
import { tokenise } from "./tokens.ts";

const groupOf = (word: string): number => {
  const tokens = tokenise(word);
  return clauseFeatures(tokens, splitClauses(tokens)[0]!, new Map(), [])[0]!.group;
};

it("knows a word by another ending, and a compound by its last part", () => {
  const group = groupOf("whatsapp");
  expect(group).toBeGreaterThanOrEqual(0);
  expect(groupOf("whatsapps")).toBe(group);
  expect(groupOf("qxzwhatsapp")).toBe(group);
});

it("has no group for what is no word", () => {
  expect(groupOf("qxzqxz")).toBe(-1);
  expect(groupOf("42")).toBe(-1);
});
