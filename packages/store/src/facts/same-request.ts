import type { RequestFact } from "@entregent/engine";

/** A request as one door shows it. */
export interface DoorRequest {
  readonly id: string;
  readonly firstSeenAt: string;
  readonly fact: RequestFact;
}

const dayLength = 86_400_000;
/** How far apart two doors may date one request: a notice may be a reminder, and a name alone proves little. */
const nearDays = { strong: 30, name: 7 } as const;

/**
 * Finds requests that are one and the same, seen at several doors: the notice in the mailbox and the line in the archive.
 * Two are the same where they share a key, their days are near, nothing stronger tells them apart, and they come from
 * different files; two lines of one file are two requests, however alike.
 *
 * @returns Groups of two or more, each with the request first seen in front. The outcome depends on the set alone.
 */
export function sameRequests(requests: readonly DoorRequest[]): readonly (readonly DoorRequest[])[] {
  const doors = requests.map(readDoor).filter((door) => door.keys.length > 0);
  const byKey = new Map<string, Door[]>();
  for (const door of doors)
    for (const key of door.keys) {
      const group = byKey.get(key);
      if (group) group.push(door);
      else byKey.set(key, [door]);
    }
  const groupOf = new Map<Door, Door[]>();
  // Strong keys first, so that a name joins only what is still apart.
  for (const strength of ["strong", "name"] as const)
    for (const [key, sharing] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)))
      if (sharing.length > 1 && (kindOf(key) === "name") === (strength === "name"))
        joinNear(sharing, strength, groupOf);
  return [...new Set(groupOf.values())].filter((group) => group.length > 1).map((group) => group.map(({ row }) => row));
}

/** What a request is compared by, read once. */
interface Door {
  readonly row: DoorRequest;
  /** Without network, direction and day. */
  readonly keys: readonly string[];
  readonly day: number;
  readonly file: string;
}

function readDoor(row: DoorRequest): Door {
  const { fact } = row;
  const begin = `${fact.network}:${fact.direction}:`;
  const keys = [fact.key, ...(fact.otherKeys ?? [])]
    .filter((key) => key.startsWith(begin) && key !== `${begin}nobody`)
    .map((key) => begin + key.slice(begin.length).replace(/:\d{4}-\d\d-\d\d(?:T[\d:.Z+-]*)?$/u, ""));
  const day = fact.date === null ? Number.NaN : Date.parse(fact.date.slice(0, 10));
  return { row, keys: [...new Set(keys)], day, file: (fact.place.file.split("/").at(-1) ?? "").toLowerCase() };
}

/** Neighbours in time are tried first, so that of two askings each finds its own notice. */
function joinNear(sharing: readonly Door[], strength: keyof typeof nearDays, groupOf: Map<Door, Door[]>): void {
  const ordered = [...sharing].sort((a, b) => compareDays(a.day, b.day) || compareRows(a.row, b.row));
  const pairs = ordered.flatMap((a, at) =>
    ordered
      .slice(at + 1, at + 1 + mostNeighbours)
      .filter((b) => isNear(a, b, strength, sharing.length))
      .map((b) => ({ a, b, apart: Number.isNaN(a.day - b.day) ? nearDays[strength] : Math.abs(a.day - b.day) })),
  );
  pairs.sort((p, q) => p.apart - q.apart);
  for (const { a, b } of pairs) {
    const left = groupOf.get(a) ?? [a];
    const right = groupOf.get(b) ?? [b];
    if (left === right || !left.every((one) => right.every((other) => canBeSame(one, other)))) continue;
    const joined = [...left, ...right].sort((p, q) => compareRows(p.row, q.row));
    for (const one of joined) groupOf.set(one, joined);
  }
}

/** A crowded name is compared with so many of its neighbours in time only. */
const mostNeighbours = 50;

function isNear(a: Door, b: Door, strength: keyof typeof nearDays, sharing: number): boolean {
  // A day that is not known is near to every other; a name is then enough only where nobody else bears it.
  if (Number.isNaN(a.day) || Number.isNaN(b.day)) return strength === "strong" || sharing === 2;
  return Math.abs(a.day - b.day) <= nearDays[strength] * dayLength;
}

function canBeSame(a: Door, b: Door): boolean {
  if (a.file === b.file || !isNear(a, b, "strong", 2)) return false;
  return !tellingKinds.some((kind) => {
    const [left, right] = [keysOfKind(a, kind), keysOfKind(b, kind)];
    return left.length > 0 && right.length > 0 && !left.some((key) => right.includes(key));
  });
}

/** Of these a person, or an invitation, has one on a network: two different ones are two requests. Addresses may be several. */
const tellingKinds = ["in", "profile", "handle", "invitation"];

function keysOfKind(door: Door, kind: string): readonly string[] {
  return door.keys.filter((key) => kindOf(key) === kind);
}

function kindOf(key: string): string {
  const who = key.split(":").slice(2).join(":");
  if (who.startsWith("@")) return "handle";
  return /^[a-z]+(?=[:/])/u.exec(who)?.[0] ?? "";
}

function compareDays(a: number, b: number): number {
  const [left, right] = [a, b].map((day) => (Number.isNaN(day) ? Infinity : day)) as [number, number];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function compareRows(a: DoorRequest, b: DoorRequest): number {
  return compare(a.firstSeenAt, b.firstSeenAt) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
