import type { Fact } from "@entregent/engine";
import { openBytes, openInput } from "../src/io/open-input.ts";
import type { Connector, Input, ReadContext } from "../src/connector.ts";
import { readInput } from "../src/read-input.ts";

export const readingTime = "2026-06-08T09:00:00Z";

/** All facts of what lies at a path. */
export async function factsAt(path: string, context: Partial<ReadContext> = {}): Promise<Fact[]> {
  return factsOf(await openInput(path), context);
}

/** All facts of bytes under a name. */
export async function factsOfBytes(
  name: string,
  bytes: Uint8Array | string,
  context: Partial<ReadContext> = {},
): Promise<Fact[]> {
  return factsOf(await openBytes(name, typeof bytes === "string" ? Buffer.from(bytes) : bytes), context);
}

export async function factsOf(
  input: Input,
  context: Partial<ReadContext> = {},
  connectors?: readonly Connector[],
): Promise<Fact[]> {
  try {
    const facts: Fact[] = [];
    for await (const fact of readInput(input, { now: readingTime, ...context }, connectors)) facts.push(fact);
    return facts;
  } finally {
    await input.close?.();
  }
}

/** The facts of one kind. */
export function only<Kind extends Fact["fact"]>(facts: readonly Fact[], kind: Kind): Extract<Fact, { fact: Kind }>[] {
  return facts.filter((fact) => fact.fact === kind) as Extract<Fact, { fact: Kind }>[];
}

/** The codes of all problems, in order. */
export function codes(facts: readonly Fact[]): string[] {
  return only(facts, "problem").map(({ code }) => code);
}
