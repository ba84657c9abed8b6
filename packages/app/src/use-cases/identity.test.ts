import type { Fact, PersonFact, RequestFact, TraceFact } from "@entregent/engine";
import { describe, expect, it } from "vitest";
import { asJson, type House, openHouse } from "../../testing/house.ts";
import type { JoinList, Moved, PersonDetail, PersonList, RequestDetail, RequestList, Said } from "../api/schemas.ts";
import { startImport } from "./import-archive.ts";

function aPerson(key: string, given: Partial<PersonFact>): PersonFact {
  return {
    fact: "person",
    key,
    network: "linkedin",
    role: "connection",
    name: null,
    email: null,
    profileUrl: null,
    handle: null,
    given: null,
    family: null,
    formerNames: [],
    otherEmails: [],
    otherUrls: [],
    company: null,
    position: null,
    school: null,
    city: null,
    since: null,
    tags: [],
    ownersNote: null,
    place: { file: "Connections.csv", line: 2 },
    ...given,
  };
}

function aRequest(key: string, given: Partial<RequestFact>): RequestFact {
  return {
    fact: "request",
    key,
    network: "linkedin",
    direction: "received",
    state: "pending",
    name: null,
    email: null,
    profileUrl: null,
    handle: null,
    note: null,
    noteIsStock: false,
    date: "2026-06-01T08:00:00Z",
    headline: null,
    company: null,
    school: null,
    city: null,
    mutuals: [],
    mutualCount: null,
    channelCarriesNote: true,
    place: { file: "Invitations.csv", line: 2 },
    ...given,
  };
}

async function read(house: House, name: string, facts: readonly Fact[]): Promise<void> {
  const source = {
    connector: "test",
    sourceName: name,
    async *facts() {
      yield* facts;
    },
  };
  expect(await (await startImport(house.context, source)).ended).toEqual({ state: "done" });
}

const get = async <T>(house: House, path: string): Promise<T> => (await (await house.ask(path)).json()) as T;
const post = async <T>(house: House, path: string, body?: unknown): Promise<T> => {
  const answer = await house.ask(path, { method: "POST", ...(body === undefined ? {} : asJson(body)) });
  expect(answer.status).toBeLessThan(300);
  return (await answer.json()) as T;
};

const page = "https://www.linkedin.com/in/";
const solveig = aPerson("c1", { name: "Solveig Aubrac", profileUrl: `${page}solveig-aubrac`, company: "Quintal" });
const other = aPerson("c2", { name: "Jonas Peel", profileUrl: `${page}jonas-peel`, company: "Harbour Trust" });
const asked = aRequest("r1", { name: "Solveig Ternant", profileUrl: `${page}s-ternant`, headline: "Surveyor" });

async function findPerson(house: House, name: string): Promise<PersonList["persons"][number]> {
  return (await get<PersonList>(house, `/api/persons?query=${encodeURIComponent(name)}`)).persons[0]!;
}

describe("the owner's word on who asked", () => {
  it("names the person, is evidence for the next request, and can be taken back", async () => {
    const house = await openHouse();
    await read(house, "first", [solveig, other, asked]);
    const [request] = (await get<RequestList>(house, "/api/requests?view=all")).requests;
    expect(request!.band).not.toBe("known");
    const { id } = await findPerson(house, "Aubrac");

    const word = await post<Said>(house, `/api/requests/${request!.id}/identity`, { personId: id, same: true });
    const detail = await get<RequestDetail>(house, `/api/requests/${request!.id}`);
    expect(detail.recognition).toMatchObject({ band: "known", candidates: [{ person: { id }, probability: 1 }] });
    expect(detail.recognition.candidates[0]!.evidence[0]!.words).toBe("You said so yourself");
    expect(detail.said).toMatchObject([{ id: word.id, same: true, person: { name: "Solveig Aubrac" } }]);

    // The same new name and page, at another time and door.
    await read(house, "second", [
      aRequest("r2", { name: "S. Ternant", profileUrl: `${page}s-ternant`, date: "2026-12-01", state: "pending" }),
    ]);
    const again = (await get<RequestList>(house, "/api/requests?view=all")).requests.find(
      (one) => one.id !== request!.id,
    );
    expect(again).toMatchObject({ band: "known", knownAs: "Solveig Aubrac" });

    await post(house, `/api/identities/${word.id}/undo`);
    const back = await get<RequestDetail>(house, `/api/requests/${request!.id}`);
    expect(back.said).toEqual([]);
    expect(back.request.band).toBe(request!.band);
  });

  it("rules somebody out, also after the archive was read again", async () => {
    const house = await openHouse();
    const namesake = aRequest("r3", { name: "Solveig Aubrac", company: "Quintal" });
    await read(house, "first", [solveig, other, namesake]);
    const [request] = (await get<RequestList>(house, "/api/requests?view=all")).requests;
    expect(request!.knownAs).toBe("Solveig Aubrac");
    const { id } = await findPerson(house, "Aubrac");
    await post(house, `/api/requests/${request!.id}/identity`, { personId: id, same: false });
    await read(house, "again", [solveig, other, namesake]);
    const detail = await get<RequestDetail>(house, `/api/requests/${request!.id}`);
    expect(detail.recognition.candidates.map((candidate) => candidate.person.id)).not.toContain(id);
    expect(detail.request).toMatchObject({ band: "none", knownAs: null });
  });

  it("refuses a word about nobody", async () => {
    const house = await openHouse();
    await read(house, "first", [solveig, asked]);
    const [request] = (await get<RequestList>(house, "/api/requests?view=all")).requests;
    const body = asJson({ personId: "p-nobody", same: true });
    const answer = await house.ask(`/api/requests/${request!.id}/identity`, { method: "POST", ...body });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, "person/unknown"]);
    expect((await house.ask("/api/identities/none/undo", { method: "POST" })).status).toBe(404);
  });
});

describe("records and persons", () => {
  const card = aPerson("v1", {
    network: "other",
    role: "contact",
    name: "Solveig Aubrac",
    email: "solveig@quintal.example",
    company: "Quintal",
    otherUrls: [`${page}solveig-aubrac`],
    place: { file: "cards.vcf", line: 9 },
  });

  it("are joined with a reason, taken apart for good, and put together again", async () => {
    const house = await openHouse();
    await read(house, "archive", [solveig, other]);
    await read(house, "cards", [card]);
    const { total, joins } = await get<JoinList>(house, "/api/joins");
    expect(total).toBe(1);
    expect(joins[0]).toMatchObject({
      person: { name: "Solveig Aubrac" },
      record: { source: "cards.vcf" },
      why: { by: "engine" },
    });
    expect(joins[0]!.why.evidence.length).toBeGreaterThan(0);
    expect(joins[0]!.why.evidence.every(({ words }) => !words.includes("evidence."))).toBe(true);

    const first = joins[0]!.person.id;
    const moved = await post<Moved>(house, `/api/records/${joins[0]!.record.id}/apart`);
    expect((await get<JoinList>(house, "/api/joins")).total).toBe(0);
    const detail = await get<PersonDetail>(house, `/api/persons/${first}`);
    expect(detail.records).toHaveLength(1);
    expect(detail.apart).toMatchObject([{ record: { source: "cards.vcf" } }]);
    await read(house, "cards again", [card]);
    expect((await get<JoinList>(house, "/api/joins")).total).toBe(0);

    await post<Moved>(house, "/api/records/moves", { moves: moved.back });
    expect((await get<PersonDetail>(house, `/api/persons/${first}`)).records).toHaveLength(2);
    expect((await get<JoinList>(house, "/api/joins")).joins[0]!.why.by).toBe("owner");
  });

  it("tell how they met, and who was there that was known before", async () => {
    const house = await openHouse();
    const trace = (key: string, date: string, names: readonly string[], inPerson: boolean): TraceFact => ({
      fact: "trace",
      key,
      network: "email",
      kind: inPerson ? "meeting" : "mail",
      date,
      by: "other",
      with: names.map((name) => ({ name, email: null, profileUrl: null, handle: null })),
      thread: null,
      subject: "The wells",
      text: null,
      inPerson,
      place: { file: "mail.mbox", line: 1 },
    });
    await read(house, "archive", [
      solveig,
      other,
      trace("t1", "2020-01-05", ["Jonas Peel"], false),
      trace("t2", "2021-03-01", ["Jonas Peel", "Solveig Aubrac"], false),
      trace("t3", "2022-04-01", ["Solveig Aubrac"], true),
    ]);
    const { id } = await findPerson(house, "Aubrac");
    const { met } = await get<PersonDetail>(house, `/api/persons/${id}`);
    expect(met.first).toMatchObject({ kind: "mail", date: "2021-03-01" });
    expect(met.inPerson).toMatchObject({ kind: "meeting", date: "2022-04-01" });
    expect(met.through.map(({ name }) => name)).toEqual(["Jonas Peel"]);
    const jonas = await get<PersonDetail>(house, `/api/persons/${(await findPerson(house, "Peel")).id}`);
    expect(jonas.met).toMatchObject({ first: { date: "2020-01-05" }, inPerson: null, through: [] });
  });

  it("become one person on the owner's word, with all that both had, and two again", async () => {
    const house = await openHouse();
    await read(house, "archive", [solveig, other]);
    const [one, two] = [await findPerson(house, "Aubrac"), await findPerson(house, "Peel")];
    const moved = await post<Moved>(house, `/api/persons/${one.id}/join`, { personId: two.id });
    const joined = await get<PersonDetail>(house, `/api/persons/${one.id}`);
    expect(joined.records.map(({ name }) => name).sort()).toEqual(["Jonas Peel", "Solveig Aubrac"]);
    expect((await house.ask(`/api/persons/${two.id}`)).status).toBe(404);
    await post<Moved>(house, "/api/records/moves", { moves: moved.back });
    expect((await get<PersonDetail>(house, `/api/persons/${two.id}`)).records).toHaveLength(1);
    const same = await house.ask(`/api/persons/${one.id}/join`, { method: "POST", ...asJson({ personId: one.id }) });
    expect(same.status).toBe(409);
    const alone = await house.ask(`/api/records/${joined.records[0]!.id}/apart`, { method: "POST" });
    expect(alone.status).toBe(409);
  });
});
