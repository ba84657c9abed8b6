import {
  basePhrases,
  checkPhrase,
  createPhrasebook,
  type Phrase,
  type PhraseIssue,
  phraseFromEdit,
  placeholders,
  type Register,
  replyLanguages,
  situations,
} from "@entregent/engine";
import type { ApiPhrase, PhraseBody, PhraseCheck, PhrasesView } from "../api/phrases-schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import type { Speaker } from "../present/speaker.ts";
import { phrasebookOf, putPhrase, readKeptPhrases, takePhraseOut, takePhrasesBack } from "./phrasebook.ts";
import { type ReplyWish, replyRequestFor } from "./reply.ts";
import { requestRow } from "./request-row.ts";
import { ownerName } from "./settings.ts";

/** The phrases of one language and form of address, situation by situation: the owner's first, then those that come along. */
export async function phrasesView(
  app: AppContext,
  { language, register }: { readonly language: string; readonly register: Register },
  speaker: Speaker,
): Promise<PhrasesView> {
  const { own, earlier } = await readKeptPhrases(app.owner);
  const replaced = new Set(own.map(({ id }) => id));
  const here = (phrase: Phrase): boolean => phrase.language === language && phrase.register === register;
  return {
    language,
    register,
    languages: [...replyLanguages],
    situations: situations.map((situation) => ({
      situation,
      own: own.filter((phrase) => here(phrase) && phrase.situation === situation).map(withoutPlace),
      shipped: basePhrases
        .filter((phrase) => here(phrase) && phrase.situation === situation && !replaced.has(phrase.id))
        .map(withoutPlace),
    })),
    placeholders: placeholders.map((name) => ({ name, words: speaker.say(`placeholder.${name}`) })),
    canUndo: earlier.length > 0,
  };
}

/** Looks at a phrase before it is kept, and shows it filled for an invented person. Changes nothing. */
export async function checkPhraseText(app: AppContext, body: PhraseBody, speaker: Speaker): Promise<PhraseCheck> {
  const phrase: Phrase = { ...body, id: body.id ?? "new" };
  const issues = checkPhrase(phrase);
  const { situation, language, register } = body;
  const name = await ownerName(app.owner);
  const preview = issues.some(({ severity }) => severity === "error")
    ? null
    : app.engine.reply(
        {
          situation,
          language,
          register,
          network: "xing",
          sender: { name: "Camille Aubert" },
          ...(name === null ? {} : { owner: { name } }),
        },
        createPhrasebook([], [phrase]),
      ).text;
  return { issues: issues.map((issue) => told(issue, speaker)), preview };
}

/**
 * Keeps a phrase: a new one, a change of the owner's, or the owner's in the place of one of ours.
 * @throws AppError `phrases/unusable` with what is wrong, in words; `phrases/too-many`.
 */
export async function keepPhrase(app: AppContext, body: PhraseBody, speaker: Speaker): Promise<ApiPhrase> {
  const { id = `own/${app.newId()}`, situation, language, register, text } = body;
  const phrase: Phrase = { id, situation, language, register, text: text.trim() };
  const errors = checkPhrase(phrase).filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new AppError("phrases/unusable", { issues: errors.map((issue) => told(issue, speaker).words) });
  }
  await putPhrase(app.owner, phrase);
  return withoutPlace(phrase);
}

/** @throws AppError `phrases/unknown`. */
export async function removePhrase(app: AppContext, id: string): Promise<void> {
  await takePhraseOut(app.owner, id);
}

/** Takes the last change of phrases back. @throws AppError `phrases/nothing-to-undo`. */
export async function undoPhrases(app: AppContext): Promise<void> {
  await takePhrasesBack(app.owner);
}

/**
 * Makes a phrase of a reply the owner has edited: names and sentences become places again. It is not kept yet.
 * @throws AppError `request/unknown`, `reply/nothing-to-say`.
 */
export async function phraseOfReply(
  app: AppContext,
  requestId: string,
  { text, ...wish }: ReplyWish & { readonly text: string },
): Promise<PhraseBody> {
  const row = await requestRow(app, requestId);
  const assessment = (await app.assessments.of([row])).get(requestId)!;
  const request = await replyRequestFor(app, row, assessment, wish);
  if (request === null) throw new AppError("reply/nothing-to-say");
  const { id: _, ...phrase } = phraseFromEdit(request, text, "new", await phrasebookOf(app.owner));
  return phrase;
}

function withoutPlace({ id, text }: Phrase): ApiPhrase {
  return { id, text };
}

function told({ code, severity, facts = {} }: PhraseIssue, { say }: Speaker): PhraseCheck["issues"][number] {
  return { code, severity, words: say(`phrase.${code}`, facts) };
}
