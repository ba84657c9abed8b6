import type { DoctorReport } from "../api/schemas.ts";
import type { AppContext } from "../context.ts";
import type { Speaker } from "../present/speaker.ts";
import { isCutOff } from "./imports.ts";

/** One thing the doctor looked at. `facts` fill the words `doctor.<id>.<state>`. */
export interface Check {
  readonly id: string;
  readonly state: "well" | "look" | "ill";
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** How the house is. */
export async function doctor(app: AppContext, speaker: Speaker): Promise<DoctorReport> {
  const checks = [await storeCheck(app), await countsCheck(app), await importsCheck(app), ...(await app.houseChecks())];
  return {
    version: app.version,
    healthy: checks.every((check) => check.state !== "ill"),
    checks: checks.map(({ id, state, facts }) => ({
      id,
      state,
      words: speaker.say(`doctor.${id}.${state}`, facts),
      nextStep: state === "well" ? null : speaker.say(`doctor.${id}.next`, facts),
    })),
  };
}

async function storeCheck(app: AppContext): Promise<Check> {
  return { id: "store", state: "well", facts: { schema: await app.store.schemaVersion() } };
}

async function countsCheck(app: AppContext): Promise<Check> {
  const [memory, requests] = await Promise.all([app.owner.memory.counts(), app.owner.requests.count()]);
  return { id: "counts", state: "well", facts: { ...memory, requests } };
}

async function importsCheck(app: AppContext): Promise<Check> {
  const cutOff = (await app.owner.imports.list()).filter((row) => isCutOff(app, row));
  return { id: "imports", state: cutOff.length > 0 ? "look" : "well", facts: { count: cutOff.length } };
}
