import { readFile } from "node:fs/promises";
import {
  type Adviser,
  consequenceInWords,
  createAdviser,
  defaultPolicy,
  issueInWords,
  parsePolicy,
  type Policy,
  type PolicyIssue,
  presetNamed,
  presets,
  reasonInWords,
} from "@entregent/engine/advise";
import { appraise } from "@entregent/engine/appraise";
import { chooseLanguage, chooseRegister, reply } from "@entregent/engine/reply";
import { type AdviceCase, isNetwork } from "@entregent/engine/domain";
import { type Say, sayIn } from "@entregent/engine/words";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { answerLines, LineError } from "../jsonl.ts";
import { type Call, textOption, UsageError } from "../spec.ts";
import { say } from "../words/index.ts";
import { adviceCaseFromJson } from "./advice-case.ts";

/** `entregent advise`: an action, its reasons, a reply and what it does, for each line. */
export async function run(call: Call): Promise<ExitCode> {
  const policy = await policyOf(call);
  if (policy === null) return exitCodes.usage;
  const adviser = createAdviser(policy);
  const words = sayIn(call.language);
  return answerLines(call.io, call.args[0] ?? "-", (line) => {
    if (!isNetwork(line["network"])) throw new LineError("no such network");
    return contractLine(adviceCaseFromJson(line, line["network"]), adviser, words);
  });
}

function contractLine(advised: AdviceCase, adviser: Adviser, words: Say): Record<string, unknown> {
  const { note, network, sender, channelCarriesNote } = advised;
  const appraisal =
    note === undefined
      ? null
      : appraise({
          text: note,
          network,
          ...(channelCarriesNote === undefined ? {} : { channelCarriesNote }),
        });
  const advice = adviser.advise(advised, appraisal);
  const { action, access, circles, rule, reasons, consequences, situation } = advice;
  const { language } = chooseLanguage({
    noteLanguage: appraisal?.language,
    note: appraisal ? note : undefined,
    ownerLanguages: advised.owner?.languages,
  });
  const { register } = chooseRegister({ note, language, network, preference: advised.owner?.address });
  const written =
    situation === null
      ? null
      : reply({
          situation,
          network,
          language,
          register,
          ...(sender ? { sender } : {}),
          ...(advised.owner ? { owner: advised.owner } : {}),
          ...(appraisal ? { appraisal } : {}),
        });
  return {
    id: advised.id,
    action,
    access,
    circles,
    rule,
    reasons: reasons.map((reason) => ({ ...reason, words: reasonInWords(reason, words) })),
    reply: written && {
      situation: written.situation,
      language: written.language,
      register: written.register,
      text: written.text,
    },
    consequences: consequences.map((each) => ({ ...each, words: consequenceInWords(each, words) })),
  };
}

/** The policy asked for; null where it cannot be used, which has then been told. */
async function policyOf(call: Call): Promise<Policy | null> {
  const asked = textOption(call, "policy");
  if (asked === null) return defaultPolicy;
  const preset = presetNamed(asked);
  if (preset) return preset;
  const { policy, issues } = parsePolicy(await policyText(asked));
  const { io, language } = call;
  if (issues.length > 0) {
    io.tell(say(language, policy === null ? "advise.bad-policy" : "advise.policy-warning", { policy: asked }));
    await tellIssues(call, issues);
  }
  return policy;
}

async function policyText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new UsageError("advise.no-policy", { policy: path, presets: presets.map(({ name }) => name).join(", ") });
  }
}

async function tellIssues({ io, language }: Call, issues: readonly PolicyIssue[]): Promise<void> {
  const { sayIn } = await import("@entregent/engine/words");
  const words = sayIn(language);
  for (const issue of issues) io.tell(`  ${issueInWords(issue, words)}`);
}
