import type { Forgetting } from "@entregent/store";
import type { ForgottenCount } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";

/** What marks a forgetting: nothing of who it is. */
export function newForgetting(app: Pick<AppContext, "now" | "newId">): Forgetting {
  return { id: app.newId(), at: app.now(), secret: `${app.newId()}${app.newId()}` };
}

/** How many people imports pass over, since the owner had them forgotten. */
export async function forgottenPeople(app: AppContext): Promise<ForgottenCount> {
  return { people: await app.owner.forgotten.count() };
}

/** Lets imports bring them again. Nothing comes back before the next reading. */
export async function liftForgotten(app: AppContext): Promise<ForgottenCount> {
  return { people: await app.owner.forgotten.lift() };
}
