import type { TraceRow } from "@entregent/store";
import type { ApiTrace } from "../api/schemas.ts";
import { tellDate } from "./dates.ts";
import type { Speaker } from "./speaker.ts";

export function presentTrace({ id, fact }: TraceRow, { say, language }: Speaker): ApiTrace {
  const what = say(`trace.${fact.kind}`, { by: fact.by });
  return {
    id,
    kind: fact.kind,
    network: fact.network,
    date: fact.date,
    by: fact.by,
    subject: fact.subject,
    inPerson: fact.inPerson,
    source: fact.place.file,
    words: fact.date === null ? what : say("trace.dated", { what, date: tellDate(fact.date, language) }),
  };
}
