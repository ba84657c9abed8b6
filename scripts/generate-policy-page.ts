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

Try it: \`entregent rules check mine.yaml\` says what is wrong with it, \`entregent rules replay mine.yaml\` who of all who ever
asked would have been advised otherwise, \`entregent rules use mine.yaml\` puts it in force and \`entregent rules undo\` takes that
back; the page *Rules* does the same, with an editor. \`entregent advise --jsonl --policy mine.yaml < cases.jsonl\` tries it on
cases of your own. Actions are \`accept\`, \`accept-limited\`, \`ask\`,
\`decline\`, \`lapse\` and \`report\`. A rule may carry \`access\`, \`circles\`, \`situation\` (what the answer is about), \`off: true\`,
and \`examples\` (a case and whether this rule decides it), which run when the policy is checked.

## What a check finds

Faults of form, and facts that do not exist (with the one that was meant); a rule whose condition can never hold; a rule that
is never reached, because rules above it decide every case; two rules with the same condition and different advice; examples
that come out otherwise. The middle three are found by trying every combination of facts the conditions can tell apart, where
conditions are facts compared with values and joined by *and* and *or*. A condition that says more (\`startsWith\`, arithmetic) is
passed over, so nothing is told that is not so.

## Replay, and learning from the owner

A replay tries rules on every received request as it stood at the door: contacts and meetings since are left out, and so is the
time it waited where nobody knows when it was answered. People the owner values now come first: accepted, in a circle, or three
contacts and more since they asked.

Where decisions keep differing from the advice, the smallest rule that would agree is proposed: the condition of the rule that
decided otherwise, or one or two facts. It takes at least five such decisions, four of five of those it would change must be as
the owner decided, and chance must be an unlikely reason, however many conditions were tried
(\`packages/engine/src/advise/learn.ts\`). Nothing changes without a click; a proposal that is turned down does not come back.

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
