import type { LiveCheck, LiveSource } from "@entregent/live";
import type { ApiAccount, ApiLiveSource, ApiLiveCheck } from "../api/live-schemas.ts";
import type { AccountDocument, AccountState } from "../live/account-store.ts";
import type { Reading } from "../live/readings.ts";
import { hasWords } from "../words/index.ts";
import type { Speaker } from "./speaker.ts";

/** What an owner is asked to connect a kind of account, in words. */
export function presentLiveSource(source: LiveSource, { say }: Speaker): ApiLiveSource {
  const key = `live.${source.id}`;
  return {
    id: source.id,
    network: source.network,
    name: say(`${key}.name`),
    about: say(`${key}.about`),
    actions: [...source.actions],
    fields: source.fields.map(({ name, kind, secret = false, optional = false, choices, preset }) => ({
      name,
      kind,
      secret,
      optional,
      preset: preset ?? null,
      label: say(`${key}.${name}`),
      hint: hasWords(`${key}.${name}.hint`) ? say(`${key}.${name}.hint`) : null,
      choices: (choices ?? []).map((value) => ({ value, label: say(`${key}.${name}.${value}`) })),
    })),
  };
}

/** An account as it stands; never a secret. */
export function presentAccount(
  account: AccountDocument,
  state: AccountState,
  reading: Reading | null,
  speaker: Speaker,
): ApiAccount {
  const { id, source, name, on, addedAt, settings } = account;
  return {
    id,
    source,
    sourceName: speaker.say(`live.${source}.name`),
    name,
    on,
    addedAt,
    settings: { ...settings },
    readAt: state.readAt,
    importId: state.importId,
    trouble: state.trouble === null ? null : presentTrouble(state.trouble, source, speaker),
    reading: reading === null ? null : { startedAt: reading.startedAt, importId: reading.importId },
  };
}

function presentTrouble(
  { code, field, at }: NonNullable<AccountState["trouble"]>,
  source: string,
  { say }: Speaker,
): NonNullable<ApiAccount["trouble"]> {
  const known = hasWords(`error.${code}.title`) ? code : "internal";
  return {
    code,
    at,
    field,
    title: say(`error.${known}.title`, { field: fieldWords(source, field, say) }),
    nextStep: say(`error.${known}.next`),
  };
}

function fieldWords(source: string, field: string | null, say: Speaker["say"]): string {
  const key = `live.${source}.${field ?? ""}`;
  return field !== null && hasWords(key) ? say(key) : (field ?? "");
}

export function presentCheck(check: LiveCheck, { say }: Speaker): ApiLiveCheck {
  return {
    account: check.account,
    holds: check.holds.map(({ what, count }) => ({
      what,
      count,
      words: say(`live.holds.${what}`, { count: count ?? 0, known: count === null ? "no" : "yes" }),
    })),
  };
}
