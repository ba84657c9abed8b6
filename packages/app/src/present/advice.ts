import { type Advice, type Consequence, consequenceInWords, type Reply, reasonInWords } from "@entregent/engine";
import type { ApiAdvice, ApiConsequence, ApiReply } from "../api/schemas.ts";
import type { Speaker } from "./speaker.ts";

export function presentAdvice(advice: Advice, { say }: Speaker): ApiAdvice {
  return {
    action: advice.action,
    access: advice.access,
    circles: [...advice.circles],
    rule: advice.rule,
    reasons: advice.reasons.map((reason) => ({ id: reason.id, words: reasonInWords(reason, say) })),
    situation: advice.situation,
  };
}

export function presentConsequence(consequence: Consequence, { say }: Speaker): ApiConsequence {
  const { id, about, asOf, source } = consequence;
  return { id, about, asOf, source, words: consequenceInWords(consequence, say) };
}

export function presentReply(reply: Reply, variant: number): ApiReply {
  return { ...reply, variant };
}
