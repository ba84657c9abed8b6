import {
  chooseLanguage,
  chooseRegister,
  type Register,
  type Reply,
  type ReplyRequest,
  type Situation,
} from "@entregent/engine";
import type { RequestRow } from "@entregent/store";
import type { ApiReply } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import type { Assessment } from "../memory/assessments.ts";
import { presentReply } from "../present/advice.ts";
import { phrasebookOf } from "./phrasebook.ts";
import { requestRow } from "./request-row.ts";
import { ownerManners } from "./settings.ts";

export interface ReplyWish {
  readonly situation?: Situation | undefined;
  readonly language?: string | undefined;
  readonly register?: Register | undefined;
  readonly variant?: number | undefined;
  /** The language the owner reads the pages or the command in: theirs, where they have not said another. */
  readonly readsIn?: string | undefined;
}

/**
 * The reply to a request, in the words of the phrasebook.
 * @throws AppError `request/unknown`; `reply/nothing-to-say` where the advice is to say nothing and no situation is asked for.
 */
export async function reply(app: AppContext, id: string, wish: ReplyWish): Promise<ApiReply> {
  const row = await requestRow(app, id);
  const assessment = (await app.assessments.of([row])).get(id)!;
  const made = await replyFor(app, row, assessment, wish);
  if (made === null) throw new AppError("reply/nothing-to-say");
  return presentReply(made, wish.variant ?? 0);
}

/** Null where nothing is to be said. In the owner's own words where they have some for it. */
export async function replyFor(
  app: AppContext,
  row: RequestRow,
  assessment: Assessment,
  wish: ReplyWish,
): Promise<Reply | null> {
  const request = await replyRequestFor(app, row, assessment, wish);
  return request === null ? null : app.engine.reply(request, await phrasebookOf(app.owner));
}

/** What a reply is made from; null where nothing is to be said. Written in the note's language, else in the owner's. */
export async function replyRequestFor(
  app: AppContext,
  { fact }: RequestRow,
  { appraisal, advice }: Assessment,
  wish: ReplyWish,
): Promise<ReplyRequest | null> {
  const situation = wish.situation ?? advice.situation;
  if (situation === null) return null;
  const manners = await ownerManners(app.owner);
  const owns = manners.language ?? wish.readsIn;
  const { language } = chooseLanguage({
    noteLanguage: wish.language ?? appraisal.language,
    ...(wish.language === undefined && fact.note !== null ? { note: fact.note } : {}),
    ...(owns === undefined ? {} : { ownerLanguages: [owns] }),
  });
  const { register } = chooseRegister({
    language,
    network: fact.network,
    ...(fact.note === null ? {} : { note: fact.note }),
    preference: wish.register ?? manners.register ?? undefined,
  });
  return {
    situation,
    language,
    register,
    network: fact.network,
    sender: {
      ...(fact.name ? { name: fact.name } : {}),
      ...(fact.headline ? { headline: fact.headline } : {}),
      ...(fact.company ? { company: fact.company } : {}),
    },
    owner: { ...(manners.name ? { name: manners.name } : {}), address: register },
    appraisal,
    variant: wish.variant ?? 0,
  };
}
