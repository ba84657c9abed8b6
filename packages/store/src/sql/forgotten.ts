import type { PersonRef, TraceFact } from "@entregent/engine";
import { hash } from "node:crypto";
import { participantKnownBy, recordSeenBy, requestSeenBy } from "../facts/known-by.ts";
import { factId } from "../ids.ts";
import type { Forgetting, ForgottenStore, StorableFact } from "../port.ts";
import { insertAll, keyGroups } from "./bulk.ts";
import type { Home, Session } from "./home.ts";

export function createForgottenStore(home: Home, owner: string): ForgottenStore {
  return {
    count: () => home.read(owner, countForgotten),
    async lift() {
      const lifted = await home.write(owner, lift);
      await home.scrub();
      return lifted;
    },
  };
}

/** Keeps by what somebody can be known again, told apart by `person`, as keyed hashes. */
export async function keepForgotten(
  session: Session,
  { id: person, at, secret }: Forgetting,
  knownBy: Iterable<string>,
): Promise<void> {
  const { owner, db } = session;
  await db
    .insertInto("forgotten_secret")
    .values({ owner, secret })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = (await readSecret(session))!;
  const keys = new Set([...knownBy].map((text) => keyed(kept, text)));
  await insertAll(
    session,
    "forgotten",
    [...keys].map((key) => ({ owner, key, person, forgotten_at: at })),
    "skip",
  );
}

/**
 * Leaves out what an import says of people whom the owner had forgotten, and notes whom it passed over. A request made
 * after that day is a new one, and stays.
 */
export async function passOver(
  session: Session,
  importId: string,
  facts: readonly StorableFact[],
): Promise<readonly StorableFact[]> {
  const forgotten = await readForgotten(session);
  if (forgotten === null) return facts;
  const remembered = await readRemembered(session, facts);
  const passed = new Set<string>();
  const isForgotten = (seenBy: readonly string[], date: string | null = null): boolean => {
    const who = forgotten.find(seenBy, date);
    if (who !== null) passed.add(who);
    return who !== null;
  };
  const left = facts.flatMap((fact): readonly StorableFact[] => {
    if (fact.fact === "request") return isForgotten(requestSeenBy(fact), fact.date) ? [] : [fact];
    if (fact.fact === "trace") return withoutForgotten(fact, (ref) => isForgotten(participantKnownBy(fact, ref)));
    if (fact.fact !== "person") return [fact];
    // Who is in the memory was not forgotten: a namesake, or somebody behind the same address.
    if (remembered.has(factId("record", fact.network, fact.key))) return [fact];
    return isForgotten(recordSeenBy(fact)) ? [] : [fact];
  });
  await insertAll(
    session,
    "passed_over",
    [...passed].map((person) => ({ owner: session.owner, import_id: importId, person })),
    "skip",
  );
  return left;
}

/** A trace stays for the others on it. */
function withoutForgotten(trace: TraceFact, isForgotten: (ref: PersonRef) => boolean): readonly TraceFact[] {
  const others = trace.with.filter((ref) => !isForgotten(ref));
  if (others.length === trace.with.length) return [trace];
  return others.length === 0 ? [] : [{ ...trace, with: others }];
}

interface Forgotten {
  /** Whoever is known by one of these; null where nobody is, or where `date` is after the day they were forgotten. */
  find(seenBy: readonly string[], date: string | null): string | null;
}

async function readForgotten(session: Session): Promise<Forgotten | null> {
  const secret = await readSecret(session);
  if (secret === null) return null;
  const rows = await session.db
    .selectFrom("forgotten")
    .select(["key", "person", "forgotten_at"])
    .where("owner", "=", session.owner)
    .orderBy("forgotten_at", "desc")
    .orderBy("person")
    .execute();
  const byKey = Map.groupBy(rows, (row) => row.key);
  return {
    find(seenBy, date) {
      const day = date?.slice(0, 10) ?? "";
      for (const text of seenBy)
        for (const row of byKey.get(keyed(secret, text)) ?? [])
          if (day <= row.forgotten_at.slice(0, 10)) return row.person;
      return null;
    },
  };
}

async function readRemembered(session: Session, facts: readonly StorableFact[]): Promise<ReadonlySet<string>> {
  const ids = facts.flatMap((fact) => (fact.fact === "person" ? [factId("record", fact.network, fact.key)] : []));
  const found = new Set<string>();
  for (const group of keyGroups(ids)) {
    const rows = await session.db
      .selectFrom("record")
      .select("id")
      .where("owner", "=", session.owner)
      .where("id", "in", group)
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
}

async function readSecret({ owner, db }: Session): Promise<string | null> {
  const row = await db.selectFrom("forgotten_secret").select("secret").where("owner", "=", owner).executeTakeFirst();
  return row?.secret ?? null;
}

async function countForgotten({ owner, db }: Session): Promise<number> {
  const row = await db
    .selectFrom("forgotten")
    .select((all) => all.fn.count("person").distinct().as("people"))
    .where("owner", "=", owner)
    .executeTakeFirstOrThrow();
  return Number(row.people);
}

async function lift(session: Session): Promise<number> {
  const people = await countForgotten(session);
  await removeForgotten(session);
  return people;
}

/** Also the secret: the next hashes have nothing in common with these. */
export async function removeForgotten({ owner, db }: Session): Promise<void> {
  for (const table of ["forgotten", "forgotten_secret"] as const)
    await db
      .deleteFrom(table as "forgotten")
      .where("owner", "=", owner)
      .execute();
}

/** 132 bits of SHA-256 over secret and text; the secret has a fixed place and length, and never leaves the store. */
function keyed(secret: string, text: string): string {
  return hash("sha256", `${secret}\n${text}`, "base64url").slice(0, 22);
}
