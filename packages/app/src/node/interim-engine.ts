import type { Appraisal } from "@entregent/engine";
import { participantKeys } from "@entregent/store";
import type { EngineParts } from "../engine-parts.ts";

/* Stands in until appraise, recognise, reply and coach are merged; not to be merged itself. */

function appraise(text: string): Appraisal {
  const empty = text.trim() === "";
  const greeting = /^(bonjour|hello|hi|dear|salam|good)/i.test(text);
  const asks = /\?/.test(text);
  const pitch = /audit gratuit|demo|leads|opportunity/i.test(text);
  const score = empty ? 0 : pitch ? 20 : asks ? 80 : 40;
  const start = text.indexOf("?");
  return {
    language: empty ? "und" : /\b(je|vous|de|une?)\b/.test(text) ? "fr" : "en",
    verdict: pitch ? "unwelcome" : asks ? "motivated" : "ask",
    certainty: 0.8,
    score,
    greeting,
    closing: false,
    origin: asks ? ["present"] : [],
    purpose: asks,
    nextStep: asks,
    flags: empty ? ["empty"] : pitch ? ["pitch"] : [],
    findings:
      asks && start > 10
        ? [
            {
              id: "present/interest",
              criterion: "origin",
              start: start - 10,
              end: start + 1,
              text: text.slice(start - 10, start + 1),
              points: 40,
              certainty: 0.8,
            },
          ]
        : [],
    lines: [{ id: "base", criterion: "courtesy", points: score }],
    missing: asks ? [] : ["origin", "purpose"],
  };
}

export const interim: Pick<EngineParts, "appraise" | "createPeopleIndex" | "linkRecords" | "reply" | "coach"> = {
  appraise: (note) => appraise(note.text),
  createPeopleIndex(people) {
    return {
      recognise(query) {
        const hit = people.find((p) => p.names.some((n) => n === query.displayName));
        return hit
          ? {
              band: "known",
              candidates: [{ personId: hit.id, probability: 0.97, evidence: [{ id: "name/same", bits: 9 }] }],
            }
          : { band: "none", candidates: [] };
      },
    };
  },
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
  reply: (r) => ({
    situation: r.situation,
    language: r.language,
    register: r.register,
    text: `Bonjour ${r.sender?.name ?? ""},\n\n…`,
    variants: 1,
    limit: null,
  }),
  coach: (r) => ({ appraisal: appraise(r.text), limit: 200, left: 200 - r.text.length, advice: [] }),
};
