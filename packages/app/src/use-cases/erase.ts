import { eraseWords } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import { AppError } from "../errors.ts";
import { plainText } from "../plain-text.ts";
import { newForgetting } from "./forgotten.ts";
import { removeAllAccounts } from "./live-accounts.ts";

/** Forgets one person, in every place, and when an archive names them again. @throws AppError `person/unknown`. */
export async function erasePerson(
  app: AppContext,
  id: string,
): Promise<{ records: number; traces: number; requests: number }> {
  const book = await app.book.open();
  if (!book.persons.has(id)) throw new AppError("person/unknown");
  const removed = await app.owner.memory.erasePerson(id, newForgetting(app));
  app.assessments.forget();
  return removed;
}

/**
 * Forgets everything of this owner, the secrets of live accounts too. Nothing brings it back but a backup.
 * @param confirm - One of {@link eraseWords}, typed by the person.
 * @throws AppError `erase/not-confirmed`.
 */
export async function eraseEverything(app: AppContext, confirm: string): Promise<void> {
  const words: readonly string[] = Object.values(eraseWords);
  if (!words.includes(plainText(confirm))) throw new AppError("erase/not-confirmed", { words: [...words] });
  await removeAllAccounts(app);
  await app.owner.eraseEverything();
  app.assessments.forget();
}
