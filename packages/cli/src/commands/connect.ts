import { addAccount, presentCheck, presentLiveSource, speakerOf } from "@entregent/app";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { type Call, isOn, textOption, UsageError } from "../spec.ts";
import { askPlain, askSecret } from "../terminal/ask.ts";
import { textOf } from "../terminal/lines.ts";
import { visible } from "../terminal/visible.ts";
import { say } from "../words/index.ts";
import { withApp } from "./with-app.ts";

type Field = ReturnType<typeof presentLiveSource>["fields"][number];

/** `entregent connect`: tries an account and keeps it. Secrets come from the terminal, the environment or a pipe. */
export async function run(call: Call): Promise<ExitCode> {
  const { io, language } = call;
  const speaker = speakerOf(language);
  return withApp(call, async ({ context }) => {
    const source = context.live.sources.find(({ id }) => id === call.args[0]);
    if (!source) throw new UsageError("connect.no-source", { source: visible(call.args[0] ?? "") });
    const { fields, name, about } = presentLiveSource(source, speaker);
    if (isPerson(call)) io.tell(`${name}\n${about}\n`);
    const settings = await settingsOf(call, fields);
    const secrets = await secretsOf(call, fields);
    const label = textOption(call, "label") ?? undefined;
    const { account, check } = await addAccount(context, { source: source.id, settings, secrets, name: label });
    const { holds } = presentCheck(check, speaker);
    if (isOn(call, "json")) {
      await io.out(`${JSON.stringify({ id: account.id, account: check.account, holds })}\n`);
      return exitCodes.done;
    }
    const held = holds.map(({ words }) => words).join(", ");
    io.tell(say(language, "connect.done", { name: visible(account.name), held }));
    const where = await context.live.secrets.where();
    if (Object.keys(secrets).length > 0) io.tell(say(language, `connect.secret-in.${where}`));
    io.tell(say(language, "connect.next", { id: account.id.slice(0, 8) }));
    return exitCodes.done;
  });
}

async function settingsOf(call: Call, fields: readonly Field[]): Promise<Record<string, string>> {
  const settings: Record<string, string> = {};
  for (const { name, secret, optional, preset, label, hint } of fields) {
    if (secret) continue;
    const value =
      textOption(call, name) ??
      (isPerson(call) && !optional && preset === null ? await askPlain(call.io, question(label, hint)) : null);
    if (value !== null && value !== "") settings[name] = value;
  }
  return settings;
}

/** Several secrets that are all optional stand for each other: one is enough. */
async function secretsOf(call: Call, fields: readonly Field[]): Promise<Record<string, string>> {
  const wanted = fields.filter(({ secret }) => secret);
  const secrets: Record<string, string> = {};
  for (const { name } of wanted) {
    const value = call.io.env[`ENTREGENT_SECRET_${name.toUpperCase()}`];
    if (value) secrets[name] = value;
  }
  if (wanted.length === 0 || Object.keys(secrets).length > 0) return secrets;
  if (!isPerson(call)) return secretsIn(await textOf(call.io.stdin), wanted);
  const oneIsEnough = wanted.every(({ optional }) => optional);
  for (const { name, label, hint, optional } of wanted) {
    if (oneIsEnough && Object.keys(secrets).length > 0) break;
    const skip = optional ? ` ${say(call.language, "connect.skip")}` : "";
    const value = await askSecret(call.io, question(label + skip, hint));
    if (value !== "") secrets[name] = value;
  }
  return secrets;
}

/** One line for each, `name=value`; a line alone is the first of them. */
function secretsIn(text: string, wanted: readonly Field[]): Record<string, string> {
  const secrets: Record<string, string> = {};
  for (const line of text.split(/\r?\n/u)) {
    const named = wanted.find(({ name }) => line.startsWith(`${name}=`));
    if (named) secrets[named.name] = line.slice(named.name.length + 1);
    else if (line !== "" && wanted[0]) secrets[wanted[0].name] ??= line;
  }
  return secrets;
}

function question(label: string, hint: string | null): string {
  return hint === null ? `${label}: ` : `${label} (${hint.replace(/[.\s]+$/u, "")}): `;
}

function isPerson({ io }: Call): boolean {
  return (io.stdin as { isTTY?: boolean }).isTTY === true;
}
