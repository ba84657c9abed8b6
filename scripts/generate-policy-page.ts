// Writes docs/policies.md from the facts and presets themselves; with `--check`, says whether it is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { factCatalogue, presets } from "@entregent/engine/advise";
import { sayIn } from "@entregent/engine/words";

const file = new URL("../docs/policies.md", import.meta.url);
const say = sayIn("en");
const cell = (text: string) => text.replaceAll("|", "\\|");

const page = `# Policies

<!-- Made by scripts/generate-policy-page.ts; change the facts or presets, not this page. -->

A policy is an ordered list of rules in a YAML file. The first rule whose condition holds decides; where none does, the
advice is to ask. Conditions are written in [CEL](https://cel.dev), the Common Expression Language, over the facts below.
A fact that is not known never counts as false: a condition that needs it does not hold, and the advice says what was
missing. \`has(who.traces)\` asks whether a fact is known.

\`\`\`yaml
name: mine
about: People from the choir come in at once; otherwise as the doorkeeper does.
rules:
  - name: the-choir
    when: '"past" in note.origin && common.contacts >= 2'
    advise: { action: accept, circles: [choir] }
    because: They say where from, and others of us know them.
  - name: who-and-why
    when: "true"
    advise: { action: ask }
    because: One cannot tell who they are.
\`\`\`

Try it: \`entregent advise --jsonl --policy mine.yaml < cases.jsonl\`. Actions are \`accept\`, \`accept-limited\`, \`ask\`,
\`decline\`, \`lapse\` and \`report\`. A rule may carry \`access\`, \`circles\`, \`situation\` (what the answer is about), \`off: true\`,
and \`examples\` (a case and whether this rule decides it), which run when the policy is checked.

## Facts

| fact | type | what it says |
|---|---|---|
${factCatalogue.map(({ name, type, says }) => `| \`${name}\` | ${type} | ${cell(says)} |`).join("\n")}

## Presets

${presets
  .map(
    (policy) => `### ${policy.name}

${say(policy.about)}

| rule | when | advises | because |
|---|---|---|---|
${policy.rules.map((rule) => `| ${rule.name} | \`${cell(rule.when)}\` | ${rule.advise.action} | ${cell(say(rule.because))} |`).join("\n")}`,
  )
  .join("\n\n")}
`;

if (process.argv.includes("--check")) process.exit(readFileSync(file, "utf8") === page ? 0 : 1);
writeFileSync(file, page);
