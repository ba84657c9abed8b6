import { defaultPolicy, type Policy, parsePolicy, presetNamed, validatePolicy } from "@entregent/engine";
import type { OwnerStore } from "@entregent/store";
import { AppError } from "../errors.ts";

/** The rules in force: one of the presets by its name, or the owner's own. */
export type ChosenPolicy = { readonly preset: string } | { readonly policy: Policy };

interface KeptPolicy {
  readonly inForce: ChosenPolicy;
  /** What was in force before, the newest last. */
  readonly earlier: readonly ChosenPolicy[];
}

const policyName = "policy";
const mostEarlier = 20;
const unset: KeptPolicy = { inForce: { preset: defaultPolicy.name }, earlier: [] };

export async function readKeptPolicy(owner: OwnerStore): Promise<KeptPolicy> {
  return (await owner.settings.get<KeptPolicy>(policyName)) ?? unset;
}

/** The rules that advise now. */
export async function policyInForce(owner: OwnerStore): Promise<Policy> {
  return policyOf((await readKeptPolicy(owner)).inForce);
}

/** A preset that a newer version no longer brings is the usual one. */
export function policyOf(chosen: ChosenPolicy): Policy {
  return "policy" in chosen ? chosen.policy : (presetNamed(chosen.preset) ?? defaultPolicy);
}

/** Puts rules in force and keeps those before for taking it back. */
export async function putInForce(owner: OwnerStore, chosen: ChosenPolicy): Promise<void> {
  const kept = await readKeptPolicy(owner);
  const earlier = [...kept.earlier, kept.inForce].slice(-mostEarlier);
  await owner.settings.put(policyName, { inForce: asPreset(chosen), earlier } satisfies KeptPolicy);
}

/** Takes the last change of rules back. @throws AppError `rules/nothing-to-undo`. */
export async function takePolicyBack(owner: OwnerStore): Promise<void> {
  const { earlier } = await readKeptPolicy(owner);
  const inForce = earlier.at(-1);
  if (!inForce) throw new AppError("rules/nothing-to-undo");
  await owner.settings.put(policyName, { inForce, earlier: earlier.slice(0, -1) } satisfies KeptPolicy);
}

/** Rules that are a preset's to the letter are that preset, so that they are told by its name. */
function asPreset(chosen: ChosenPolicy): ChosenPolicy {
  if ("preset" in chosen) return chosen;
  const preset = presetNamed(chosen.policy.name);
  return preset && JSON.stringify(preset) === JSON.stringify(chosen.policy) ? { preset: preset.name } : chosen;
}

/** What may be given where rules are wanted. */
export type PolicyWish =
  | { readonly preset: string }
  | { readonly policy: unknown }
  | { readonly file: string }
  | { readonly proposal: string };

/**
 * Reads rules that came from outside, with everything that is wrong with them; null where they cannot be used.
 * @throws AppError `rules/no-such-preset`.
 */
export function readPolicy(wish: Exclude<PolicyWish, { proposal: string }>): ReturnType<typeof parsePolicy> {
  if ("file" in wish) return parsePolicy(wish.file);
  if ("policy" in wish) {
    const issues = validatePolicy(wish.policy);
    const usable = !issues.some(({ severity }) => severity === "error");
    return { policy: usable ? (wish.policy as Policy) : null, issues };
  }
  const policy = presetNamed(wish.preset);
  if (policy === null) throw new AppError("rules/no-such-preset");
  return { policy, issues: [] };
}
