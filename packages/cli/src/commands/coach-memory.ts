import { existsSync } from "node:fs";
import {
  type Approach,
  approachRecipient,
  coachDraft,
  type Coaching as PageCoaching,
  findRecipient,
  readDraft,
  speakerOf,
} from "@entregent/app";
import type { Coaching } from "@entregent/engine/coach";
import type { Call } from "../spec.ts";
import type { Draft } from "./coach.ts";
import { folderOf, withApp } from "./with-app.ts";

/** What the memory shows of whom a draft is to, as the page *Write* is told it. */
export interface FromMemory {
  readonly page: PageCoaching;
  readonly approach: Approach;
}

/** Reads drafts with what the memory shows of whom they are to; null where there is no memory yet. */
export async function coachFromMemory(
  call: Call,
  to: string,
  drafts: readonly Draft[],
): Promise<readonly { readonly coaching: Coaching; readonly memory: FromMemory }[] | null> {
  if (!existsSync(folderOf(call))) return null;
  return withApp(call, async ({ context }) => {
    const speaker = speakerOf(call.language);
    const person = await findRecipient(context, to);
    const recipient = person ? { personId: person.id } : { name: to };
    return Promise.all(
      drafts.map(async ({ input: { draft, network = "linkedin", plan = "basic", language } }) => {
        const spoken = language === undefined ? {} : { language };
        const body = { text: draft, network, plan, recipient, ...spoken };
        const page = await coachDraft(context, body, speaker);
        const { result } = await readDraft(context, body);
        const approach = await approachRecipient(context, { recipient, network, ...spoken }, speaker);
        return { coaching: result, memory: { page, approach } };
      }),
    );
  });
}
