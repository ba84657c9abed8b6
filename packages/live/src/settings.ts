import { type LiveAccount, LiveError, type LiveField } from "./live.ts";

/** A setting that has to be there. @throws LiveError `live/setting`. */
export function setting(account: LiveAccount, name: string): string {
  const value = account.settings[name]?.trim();
  if (!value) throw new LiveError("live/setting", { field: name });
  return value;
}

/** A secret that has to be there. @throws LiveError `live/signed-out` with the field. */
export function secret(account: LiveAccount, name: string): string {
  const value = account.secrets[name];
  if (!value) throw new LiveError("live/signed-out", { field: name });
  return value;
}

export function isYes(account: LiveAccount, name: string): boolean {
  return account.settings[name] === "yes";
}

/**
 * What was given for a source's fields, checked and completed with presets. Names that are no field are refused, so that
 * no secret can end among the settings.
 *
 * @throws LiveError `live/setting` with the field that is missing or cannot be.
 */
export function settleFields(
  fields: readonly LiveField[],
  given: { readonly settings: Readonly<Record<string, string>>; readonly secrets: Readonly<Record<string, string>> },
): { settings: Record<string, string>; secrets: Record<string, string> } {
  const settings: Record<string, string> = {};
  const secrets: Record<string, string> = {};
  for (const [kind, values] of [
    ["settings", given.settings],
    ["secrets", given.secrets],
  ] as const) {
    const stray = Object.keys(values).find(
      (name) => !fields.some((field) => field.name === name && (field.secret === true) === (kind === "secrets")),
    );
    if (stray !== undefined)
      throw new LiveError("live/setting", { field: fields.some((one) => one.name === stray) ? stray : "" });
  }
  for (const field of fields) {
    const from = field.secret ? given.secrets : given.settings;
    const raw = from[field.name] ?? "";
    const value = (field.secret ? raw : raw.trim()) || (field.preset ?? "");
    if (value === "") {
      if (!field.optional) throw new LiveError("live/setting", { field: field.name });
      continue;
    }
    if (!isPossible(field, value)) throw new LiveError("live/setting", { field: field.name });
    (field.secret ? secrets : settings)[field.name] = value;
  }
  return { settings, secrets };
}

function isPossible({ kind, choices }: LiveField, value: string): boolean {
  if (value.length > 20_000 || /[\r\n\0]/u.test(value)) return false;
  if (choices) return choices.includes(value);
  if (kind === "port") return /^\d{1,5}$/u.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
  if (kind === "yes-no") return value === "yes" || value === "no";
  if (kind === "url") return /^https?:$/u.test(URL.parse(value)?.protocol ?? "");
  if (kind === "address") return /^[^\s@]{1,250}@[^\s@]{1,250}$/u.test(value);
  return true;
}

/** Hosts that lead nowhere but into this machine: there a connection may go without encryption. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/iu.test(host);
}
