import type { PersonDetail, PersonList } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import type { BookPerson } from "../memory/book-person.ts";
import { presentPerson } from "../present/person.ts";
import { plainText } from "../plain-text.ts";
import { presentRecord } from "../present/record.ts";
import { presentAssessed } from "../present/request.ts";
import type { Speaker } from "../present/speaker.ts";
import { presentTrace } from "../present/trace.ts";
import { howMet } from "./how-met.ts";
import { keptApartFrom, presentWhy } from "./links.ts";
import { newestTraces } from "./newest-traces.ts";

const tracesShown = 200;

/** Finds persons by any name they ever had, employer or address; those met last come first. */
export async function findPersons(app: AppContext, query: string, limit: number): Promise<PersonList> {
  const { persons } = await app.book.open();
  const wanted = plainText(query).split(" ").filter(Boolean);
  const found = [...persons.values()].filter((person) => {
    const text = searchText(person);
    return wanted.every((word) => text.includes(word));
  });
  found.sort((a, b) => (b.lastTrace ?? "").localeCompare(a.lastTrace ?? "") || a.name.localeCompare(b.name));
  return { total: found.length, persons: found.slice(0, limit).map(presentPerson) };
}

/** All that is remembered of one person. @throws AppError `person/unknown`. */
export async function personDetail(app: AppContext, id: string, speaker: Speaker): Promise<PersonDetail> {
  const book = await app.book.open();
  const person = book.persons.get(id);
  if (!person) throw new AppError("person/unknown");
  const records: PersonDetail["records"] = [];
  const names = new Map<string, PersonDetail["names"][number]>();
  const links = new Map((await app.owner.memory.links({ personId: id })).map((link) => [link.recordId, link]));
  for await (const batch of app.owner.memory.records({ personId: id })) {
    for (const record of batch) {
      const { fact } = record;
      const link = links.get(record.id);
      const hasReason = link !== undefined && link.evidence.length > 0;
      records.push({
        ...presentRecord(record),
        why: hasReason ? presentWhy(link, record, person, speaker) : null,
      });
      for (const name of [fact.name, ...fact.formerNames]) {
        if (name && !names.has(name)) names.set(name, { name, from: fact.since, source: fact.place.file });
      }
    }
  }
  const met = await howMet(app, person, book.persons);
  return {
    person: presentPerson(person),
    names: [...names.values()],
    records,
    apart: await keptApartFrom(app, id),
    met: {
      first: met.first === null ? null : presentTrace(met.first, speaker),
      inPerson: met.inPerson === null ? null : presentTrace(met.inPerson, speaker),
      through: met.through.map(presentPerson),
    },
    traces: (await newestTraces(app, person, tracesShown)).map((trace) => presentTrace(trace, speaker)),
    requests: await requestsOf(app, person),
  };
}

/** Requests in which this person was recognised without doubt. */
async function requestsOf(app: AppContext, person: BookPerson): Promise<PersonDetail["requests"]> {
  const rows = await app.owner.requests.list({});
  const [assessments, book] = await Promise.all([app.assessments.of(rows), app.book.open()]);
  const today = app.now().slice(0, 10);
  return rows.flatMap((row) => {
    const assessment = assessments.get(row.id)!;
    const { band, candidates } = assessment.recognition;
    return band === "known" && candidates[0]?.personId === person.id
      ? [presentAssessed(row, assessment, book.persons, today)]
      : [];
  });
}

function searchText(person: BookPerson): string {
  const { names, emails, companies } = person.remembered;
  return plainText([...names, ...person.formerNames, ...(emails ?? []), ...(companies ?? [])].join(" "));
}
