import type { RequestRow } from "@entregent/store";
import type { There } from "../api/there-schemas.ts";
import type { AppContext } from "../context.ts";
import type { ThereDeed } from "../live/there-ledger.ts";
import type { ThereOffer } from "../use-cases/carry-out.ts";
import { hasWords } from "../words/index.ts";
import { presentConsequence } from "./advice.ts";
import type { Speaker } from "./speaker.ts";

/** What one click does and who is told, and how earlier ones ended, in words. */
export function presentThere(
  app: AppContext,
  { fact }: RequestRow,
  {
    offers,
    deeds,
    possible,
  }: {
    readonly offers: readonly ThereOffer[];
    readonly deeds: readonly ThereDeed[];
    readonly possible: boolean;
  },
  speaker: Speaker,
): There {
  const { say } = speaker;
  return {
    possible,
    offers: offers.map(({ account, kind, decision, to }) => {
      const facts = { account: account.name, to, from: account.settings["address"] ?? account.name };
      const told = app.engine
        .consequencesOf(fact.network, decision.action)
        .filter(({ about }) => about === "told" || about === "effect")
        .map((one) => presentConsequence(one, speaker).words);
      return {
        accountId: account.id,
        account: account.name,
        kind,
        button: say(keyOf(`there.button.${kind}`, account.source), facts),
        does:
          kind === "send-mail" ? say("there.does.send-mail", facts) : [...told, say("there.does.as", facts)].join(" "),
      };
    }),
    done: deeds.toReversed().map(({ accountId, account, kind, state, code, at }) => {
      const known = code !== null && hasWords(`error.${code}.title`) ? code : "internal";
      const failed = state === "failed";
      const facts = { account, kind, why: failed ? say(`error.${known}.title`, { field: "" }) : "" };
      return {
        accountId,
        account,
        kind,
        state,
        code,
        at,
        words: say(`there.${state}`, facts),
        nextStep: failed ? say(`error.${known}.next`) : state === "begun" ? say(keyOf("there.begun.next", kind)) : null,
      };
    }),
  };
}

/** The words for a special case, where there are any. */
function keyOf(key: string, special: string): string {
  return hasWords(`${key}.${special}`) ? `${key}.${special}` : key;
}
