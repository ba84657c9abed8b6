import type { OwnersWord, RequestFact } from "@entregent/engine";
import type { IdentityRow, OwnerStore } from "@entregent/store";

/** One word of the owner's with the request it is about, as it is shown today. */
interface Said {
  readonly requestId: string;
  readonly fact: RequestFact;
  readonly recordId: string;
  readonly same: boolean;
}

/** What the owner said of who asked, made ready for the book. */
export interface OwnersWords {
  /** Records that are spoken of, to be told their persons by {@link resolve}. */
  readonly recordIds: ReadonlySet<string>;
  resolve(personOf: ReadonlyMap<string, string>): {
    readonly byRequest: ReadonlyMap<string, OwnersWord>;
    /** Requests that are a person's by the owner's word. */
    readonly askedBy: ReadonlyMap<string, readonly RequestFact[]>;
  };
}

/** Reads the words that stand. A request or a person that is not there any more is passed over. */
export async function readOwnersWords(owner: OwnerStore): Promise<OwnersWords> {
  const rows = await owner.identities.list({ standing: true });
  const said: Said[] = [];
  // The oldest first, so that a later word counts.
  for (const row of rows.toReversed()) {
    const request = await owner.requests.get(row.requestId);
    if (request) said.push({ ...pick(row), requestId: request.id, fact: request.fact });
  }
  return { recordIds: new Set(said.map(({ recordId }) => recordId)), resolve: (personOf) => resolve(said, personOf) };
}

const pick = ({ recordId, same }: IdentityRow) => ({ recordId, same });

function resolve(said: readonly Said[], personOf: ReadonlyMap<string, string>): ReturnType<OwnersWords["resolve"]> {
  const byRequest = new Map<string, OwnersWord>();
  const factOf = new Map<string, RequestFact>();
  for (const { requestId, recordId, same, fact } of said) {
    const person = personOf.get(recordId);
    if (person === undefined) continue;
    factOf.set(requestId, fact);
    const before = byRequest.get(requestId) ?? { same: null, notSame: [] };
    const others = before.notSame.filter((id) => id !== person);
    byRequest.set(
      requestId,
      same
        ? { same: person, notSame: others }
        : { same: before.same === person ? null : before.same, notSame: [...others, person] },
    );
  }
  const askedBy = new Map<string, RequestFact[]>();
  for (const [requestId, { same }] of byRequest) {
    if (same !== null) askedBy.set(same, [...(askedBy.get(same) ?? []), factOf.get(requestId)!]);
  }
  return { byRequest, askedBy };
}
