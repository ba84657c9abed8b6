import { en as mainEn } from "./en.ts";
import { fr as mainFr } from "./fr.ts";
import { liveEn } from "./live-en.ts";
import { liveFr } from "./live-fr.ts";

const en: Readonly<Record<string, string>> = { ...mainEn, ...liveEn };
const fr: Readonly<Record<string, string>> = { ...mainFr, ...liveFr };

export type CliLanguage = "en" | "fr";

const words: Readonly<Record<CliLanguage, Readonly<Record<string, string>>>> = { en, fr };

/** The language to speak: `--lang`, else what the locale says (POSIX order), else English. */
export function cliLanguage(asked: unknown, env: Readonly<Record<string, string | undefined>>): CliLanguage {
  const locale = typeof asked === "string" ? asked : env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return /^fr/i.test(locale) ? "fr" : "en";
}

/**
 * The command line's words. Plain texts with `{name}` in them: loading a message formatter would cost more than reading
 * a note does.
 */
export function say(
  language: CliLanguage,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = words[language][key] ?? words.en[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

export function hasCliWords(key: string): boolean {
  return key in words.en;
}

export { en as cliEnglish, fr as cliFrench };
