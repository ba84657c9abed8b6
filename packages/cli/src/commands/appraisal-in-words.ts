import type { Appraisal } from "@entregent/engine/domain";
import { messages } from "@entregent/engine/words";
import { visible } from "../terminal/visible.ts";
import { type CliLanguage, say } from "../words/index.ts";

const quotedLength = 70;

/** An appraisal for a person: the verdict, the sum line by line with its words of the note, and what is missing. */
export function appraisalInWords(text: string, appraisal: Appraisal, language: CliLanguage): string {
  const words = (key: string): string => messages[language][`appraise.${key}`] ?? key;
  const verdict = words(`verdict.${appraisal.verdict}`);
  const lines = [say(language, "show.score", { score: appraisal.score, words: verdict })];
  for (const line of appraisal.lines.filter(({ points }) => points !== 0)) {
    const finding = appraisal.findings.find(({ id, points }) => id === line.id && points === line.points);
    const whole = finding !== undefined && finding.end - finding.start >= text.length;
    const said = finding && !whole ? `  ${quoted(finding.text, language)}` : "";
    lines.push(`${signed(line.points).padStart(5)}  ${words(`finding.${line.id}`)}${said}`);
  }
  if (appraisal.missing.length > 0) {
    lines.push(say(language, "appraise.missing"));
    for (const part of appraisal.missing) {
      const change = appraisal.lines.find(({ id }) => id === `missing/${part}`)?.change;
      const advice = change ? `  (${signed(change.worth)}: ${words(`change.${change.id}`)})` : "";
      lines.push(`       ${words(`missing.${part}`)}${advice}`);
    }
  }
  return lines.join("\n");
}

/** Words of a note on one line, between the language's quotation marks. */
export function quoted(text: string, language: CliLanguage): string {
  const line = visible(text).replace(/\s+/gu, " ").trim();
  const cut = line.length <= quotedLength ? line : `${[...line].slice(0, quotedLength - 1).join("")}…`;
  return say(language, "quoted", { text: cut });
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
