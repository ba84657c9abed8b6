// Writes docs/sources.md from the guides themselves; with `--check`, says whether it is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { guideFrames, type GuideGroup, guideWords, type SourceGuide, sourceGuides } from "@entregent/connectors";

const file = new URL("../docs/sources.md", import.meta.url);
const frame = guideFrames.en;
const words = guideWords.en;
const cell = (text: string): string => text.replaceAll("|", "\\|");
const mark = { own: "o", others: "v", known: "k" } as const;

const section = (guide: SourceGuide): string => {
  const { id, connector, standing, told, wait, checked, sources } = guide;
  const { name, steps, holds, lacks, caution } = words[id];
  const bearing = `${frame.wait[wait]}. ${frame.told[told]}`;
  const from = sources.map(({ what, url, sure }) => `${url ? `[${what}](${url})` : what} **[${mark[sure]}]**`);
  return `### ${name}

${steps.map((step, at) => `${at + 1}. ${step}`).join("\n")}

- **Holds**: ${holds}
- **Does not hold**: ${lacks}${caution ? `\n- **Good to know**: ${caution}` : ""}
- **How long, who is told**: ${bearing}
- **How sure**: ${frame.standing[standing]} Read by \`connectors/src/${connector}\`.
- **Looked up** ${checked}: ${from.join("; ")}`;
};

const groups = [...new Set(sourceGuides.map(({ group }) => group))];
const inGroup = (group: GuideGroup): readonly SourceGuide[] => sourceGuides.filter((one) => one.group === group);

const page = `# How to get each file

<!-- Made by scripts/generate-sources-page.ts; change packages/connectors/src/guides, not this page. -->

What the Sources page and \`entregent sources steps\` tell, in English; the French is beside it in
\`packages/connectors/src/guides/words\`. Menus change without notice, so each guide says when it was looked up and how
sure it is: **[o]** the maker's own text or code, **[v]** other people's texts or programs, **[k]** general knowledge, not
looked up. Nothing here was tried on a live account.

| file | requests | how long | how sure |
|---|---|---|---|
${sourceGuides
  .map(({ id, requests, wait, standing }) => {
    const cells = [words[id].name, frame.requests[requests], frame.wait[wait], standing];
    return `| ${cells.map(cell).join(" | ")} |`;
  })
  .join("\n")}

${groups.map((group) => `## ${frame.group[group]}\n\n${inGroup(group).map(section).join("\n\n")}`).join("\n\n")}
`;

if (process.argv.includes("--check")) process.exit(readFileSync(file, "utf8") === page ? 0 : 1);
writeFileSync(file, page);
