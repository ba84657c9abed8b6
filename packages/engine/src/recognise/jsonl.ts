import type { RecognitionQuery, RememberedPerson } from "../domain/recognition.ts";

/** Mapping of the benchmark's and the command line's JSON lines to domain types. Pure; unknown fields are ignored. */

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string" && item !== "") : [];
}

function count(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

type Loose = Record<string, unknown>;

function isRecord(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One value and a list of the same field, as one list without repeats. */
function both(one: unknown, many: unknown): string[] {
  const single = text(one);
  return [...new Set([...(single ? [single] : []), ...texts(many)])];
}

/** Leaves out what is undefined or an empty list, so that missing stays missing. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/**
 * Reads a line of a memory: `id`, `names`, `given`, `family`, `emails`, `profileUrl`, `company`, `position`, `city`, `school`,
 * `connectedOn`, `seen`, `with`; each of one value may also stand in the plural as a list.
 *
 * @returns The person, or null where the value has no `id`.
 */
export function personFromJson(value: unknown): RememberedPerson | null {
  if (!isRecord(value)) return null;
  const id = text(value["id"]);
  if (id === undefined) return null;
  const seen = isRecord(value["seen"]) ? value["seen"] : undefined;
  return {
    id,
    names: both(value["name"], value["names"]),
    ...present({
      given: text(value["given"]),
      family: text(value["family"]),
      formerNames: texts(value["formerNames"]),
      emails: both(value["email"], value["emails"]),
      profileUrls: both(value["profileUrl"], value["profileUrls"]),
      handles: both(value["handle"], value["handles"]),
      companies: both(value["company"], value["companies"]),
      positions: both(value["position"], value["positions"]),
      schools: both(value["school"], value["schools"]),
      cities: both(value["city"], value["cities"]),
      connectedOn: text(value["connectedOn"]),
      with: texts(value["with"]),
    }),
    ...(seen
      ? { seen: present({ first: text(seen["first"]), last: text(seen["last"]), count: count(seen["count"]) }) }
      : {}),
  };
}

/**
 * Reads a line of requests: the fields of {@link RecognitionQuery}.
 *
 * @returns The query, or null where the value has no `id`.
 */
export function queryFromJson(value: unknown): RecognitionQuery | null {
  if (!isRecord(value)) return null;
  const id = text(value["id"]);
  if (id === undefined) return null;
  return {
    id,
    ...present({
      date: text(value["date"]),
      channel: text(value["channel"]),
      displayName: text(value["displayName"]),
      headline: text(value["headline"]),
      company: text(value["company"]),
      school: text(value["school"]),
      city: text(value["city"]),
      email: text(value["email"]),
      profileUrl: text(value["profileUrl"]),
      handle: text(value["handle"]),
      mutuals: texts(value["mutuals"]),
      mutualCount: count(value["mutualCount"]),
    }),
  };
}
