import { appraise } from "@entregent/engine";
import { participantKeys } from "@entregent/store";
import type { EngineParts } from "../engine-parts.ts";

/* Stands in until appraise, recognise, reply and coach are merged; not to be merged itself. */

export const interim: Pick<EngineParts, "linkRecords" | "coach"> = {
  linkRecords(records, linked, at) {
    const byKey = new Map<string, string>();
    for (const r of linked) for (const key of participantKeys(r.fact)) byKey.set(key, r.personId!);
    return records.map((record) => {
      const keys = participantKeys(record.fact);
      const personId = keys.map((key) => byKey.get(key)).find(Boolean) ?? `p-${record.id}`;
      for (const key of keys) byKey.set(key, personId);
      return { recordId: record.id, personId, by: "engine" as const, probability: 1, evidence: [], at };
    });
  },
  coach: (r) => ({ appraisal: appraise({ text: r.text }), limit: 200, left: 200 - r.text.length, advice: [] }),
};
