import type { AdviceCase, Network } from "@entregent/engine/domain";
import { LineError } from "../jsonl.ts";

type Loose = Readonly<Record<string, unknown>>;
type Kind = "text" | "number" | "yes-or-no" | "texts";

/** The fields of a case and their kinds. What is missing is unknown; what is of another kind is an error. */
const fields = {
  sender: { name: "text", headline: "text", company: "text", school: "text", city: "text" },
  recognition: {
    probability: "number",
    metInPerson: "yes-or-no",
    traces: "number",
    lastContactDays: "number",
    mutualContacts: "texts",
    commonGround: "texts",
  },
  profile: {
    hidden: "yes-or-no",
    completeness: "number",
    richContent: "yes-or-no",
    connections: "number",
    collector: "yes-or-no",
  },
  owner: { name: "text", languages: "texts", address: "text" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

const topFields = { note: "text", channelCarriesNote: "yes-or-no", ageDays: "number" } as const;

/**
 * Reads one line of `entregent advise`.
 * @throws LineError where a field is of another kind than agreed.
 */
export function adviceCaseFromJson(line: Loose, network: Network): AdviceCase {
  const { id } = line;
  if (typeof id !== "string" && typeof id !== "number") throw new LineError("no id");
  const groups = Object.entries(fields).flatMap(([group, kinds]) => {
    const value = line[group];
    if (value === undefined || value === null) return [];
    if (typeof value !== "object" || Array.isArray(value)) throw new LineError(`${group} is not an object`);
    return [[group, pick(value as Loose, kinds, `${group}.`)] as const];
  });
  const read = { id: String(id), network, ...pick(line, topFields, ""), ...Object.fromEntries(groups) } as AdviceCase;
  const address = read.owner?.address as string | undefined;
  if (address !== undefined && address !== "formal" && address !== "familiar") {
    throw new LineError("owner.address is neither formal nor familiar");
  }
  return read;
}

function pick(from: Loose, kinds: Readonly<Record<string, Kind>>, prefix: string): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const value = from[name];
    if (value === undefined || value === null) continue;
    if (!isOf(kind, value)) throw new LineError(`${prefix}${name} is not a ${kind}`);
    picked[name] = value;
  }
  return picked;
}

function isOf(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "yes-or-no":
      return typeof value === "boolean";
    case "texts":
      return Array.isArray(value) && value.every((one) => typeof one === "string");
  }
}
