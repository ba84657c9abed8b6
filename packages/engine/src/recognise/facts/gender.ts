import { menNames, womenNames } from "../knowledge/genders.ts";

/** Whether a folded given name is mostly a woman's or a man's. Decides how likely a changed surname is; never shown. */
export function usualGender(given: string): "woman" | "man" | "unknown" {
  if (given.length < 2) return "unknown";
  const woman = womenNames.has(given);
  const man = menNames.has(given);
  if (woman !== man) return woman ? "woman" : "man";
  if (woman) return "unknown";
  if (/(?:a|ine|elle|ette|lie|nne|ise|line|lyn)$/u.test(given)) return "woman";
  if (/[bcdfgklmnoprstuvxzw]$/u.test(given)) return "man";
  return "unknown";
}
