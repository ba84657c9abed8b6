// Trying other rules on 5,000 past requests, beside advising on them once with the rules in force: the replay advises
// twice on each and compares. Then learning from 5,000 decisions, and a check of rules.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRules, decideRequests, replayRules, sourceOf, speakerOf, startImport } from "@entregent/app";
import { openApp } from "@entregent/app/node";
import { checkPolicy, defaultPolicy } from "@entregent/engine/advise";
import { inventLinkedInArchive } from "../packages/connectors/testing/linkedin-archive.ts";
import { ruleProposals } from "../packages/app/src/use-cases/rule-proposals.ts";
import { median, tell } from "./rows.ts";

const speaker = speakerOf("en");
const folder = mkdtempSync(join(tmpdir(), "entregent-bench-"));
const app = await openApp(join(folder, "home"));
try {
  const archive = join(folder, "Complete_LinkedInDataExport.zip");
  writeFileSync(archive, inventLinkedInArchive({ connections: 5_000, invitations: 7_200, messages: 20_000 }).zip);
  const source = await sourceOf(app.context, await app.context.sources.open(archive));
  await (await startImport(app.context, source)).ended;
  const rows = (await app.context.owner.requests.list({ direction: "received" })).slice(0, 5_000);
  console.log(`${rows.length} received requests`);
  const seconds = async (work: () => Promise<unknown>): Promise<number> => {
    const begun = performance.now();
    await work();
    return (performance.now() - begun) / 1000;
  };
  const several = async (work: () => Promise<unknown>): Promise<number> =>
    median([await seconds(work), await seconds(work), await seconds(work), await seconds(work), await seconds(work)]);

  app.context.assessments.forget();
  const cold = await seconds(() => app.context.assessments.of(rows));
  const first = await seconds(() => replayRules(app.context, { preset: "met-in-person" }, speaker));
  const beside = { name: "recognising, reading and advising on each once", value: cold };
  tell({ what: "replay of 5,000 requests that were read before", value: first, unit: "s", beside });
  tell({
    what: "the same again, median of 5",
    value: await several(() => replayRules(app.context, { preset: "met-in-person" }, speaker)),
    unit: "s",
    beside,
  });
  tell({
    what: "checking rules on them, median of 5",
    value: await several(() => checkRules(app.context, { preset: "met-in-person" }, speaker)),
    unit: "s",
    beside,
  });
  for (let at = 0; at < rows.length; at += 1000) {
    const requestIds = rows.slice(at, at + 1000).map(({ id }) => id);
    await decideRequests(app.context, { requestIds, action: at % 2000 === 0 ? "decline" : "accept" });
  }
  tell({
    what: "learning from 5,000 decisions, median of 5",
    value: await several(() => ruleProposals(app.context, speaker)),
    unit: "s",
    beside,
  });
  tell({
    what: "checking the doorkeeper alone, median of 5",
    value: await several(async () => checkPolicy(defaultPolicy, () => null)),
    unit: "s",
  });
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
