import type { Action, Network } from "@entregent/engine";
import type { RequestRow } from "@entregent/store";
import type { There } from "../api/there-schemas.ts";
import type { AppContext } from "../context.ts";
import { circleOf, type ThereDeed } from "../live/there-ledger.ts";
import type { ThereOffer } from "../use-cases/there-offers.ts";
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
    offers: offers.map(({ account, kind, decision, to, list }) => {
      const name = list?.name ?? "";
      const facts = { account: account.name, to, from: account.settings["address"] ?? account.name, list: name };
      const button = keyOf(`there.button.${kind}`, list?.make ? "make" : account.source);
      return {
        accountId: account.id,
        account: account.name,
        kind,
        circle: list?.circle ?? null,
        makesList: list?.make ?? false,
        button: say(button, facts),
        does: hasWords(`there.does.${kind}`)
          ? say(`there.does.${kind}`, facts)
          : [...toldOf(app, fact.network, decision.action, speaker), say("there.does.as", facts)].join(" "),
      };
    }),
    done: deeds.toReversed().map(({ accountId, account, kind, list, state, code, at }) => {
      const known = code !== null && hasWords(`error.${code}.title`) ? code : "internal";
      const failed = state === "failed";
      const facts = {
        account,
        kind,
        list: list?.name ?? "",
        why: failed ? say(`error.${known}.title`, { field: "" }) : "",
      };
      return {
        accountId,
        account,
        kind,
        circle: circleOf({ list: list ?? null }),
        state,
        code,
        at,
        words: say(keyOf(`there.${state}`, kind), facts),
        nextStep: failed ? say(`error.${known}.next`) : state === "begun" ? say(keyOf("there.begun.next", kind)) : null,
      };
    }),
  };
}

/** Who is told of a decision, and what it does. */
function toldOf(app: AppContext, network: Network, action: Action, speaker: Speaker): readonly string[] {
  return app.engine
    .consequencesOf(network, action)
    .filter(({ about }) => about === "told" || about === "effect")
    .map((one) => presentConsequence(one, speaker).words);
}

/** The words for a special case, where there are any. */
function keyOf(key: string, special: string): string {
  return hasWords(`${key}.${special}`) ? `${key}.${special}` : key;
}
