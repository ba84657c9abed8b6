// How long the command takes from nothing: a process of its own each time, beside Node doing nothing and the commands of
// write-good and textlint.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseSync } from "node:sqlite";
import { inventLinkedInArchive } from "../packages/connectors/testing/linkedin-archive.ts";
import { median, tell } from "./rows.ts";
import { phraseRule } from "./textlinter.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const note = "Hi Ann, we met at the seed fair in Lyon. Could you send me the list of growers you spoke of? Thanks, Tom";
const folder = mkdtempSync(join(tmpdir(), "entregent-bench-"));
const draft = join(folder, "draft.txt");
writeFileSync(draft, note);
const environment = { ...process.env, ENTREGENT_HOME: join(folder, "home") };
/** Of these, some 5,000 were received and wait. */
const invitationsForOpen = 14_000;

function timeOf(args: readonly string[], runs = 15, before = 2): number {
  const times: number[] = [];
  for (let run = 0; run < runs + before; run++) {
    const begun = performance.now();
    spawnSync(process.execPath, args, { stdio: "ignore", env: environment });
    if (run >= before) times.push(performance.now() - begun);
  }
  return median(times);
}

const entregent = join(root, "packages", "cli", "bin", "entregent.js");
const node = timeOf(["-e", "0"]);
const appraise = timeOf([entregent, "appraise", note]);
const besides = {
  "write-good": timeOf([join(root, "node_modules", "write-good", "bin", "write-good.js"), draft]),
  "textlint with write-good's phrases": timeOf([
    join(root, "node_modules", "textlint", "bin", "textlint.js"),
    "--no-textlintrc",
    "--rule",
    phraseRule,
    draft,
  ]),
  "node -e 0": node,
};
for (const [name, value] of Object.entries(besides))
  tell({ what: "entregent appraise, cold", value: appraise, unit: "ms", beside: { name, value } });
tell({
  what: "entregent requests, cold, empty memory",
  value: timeOf([entregent, "requests"]),
  unit: "ms",
  beside: { name: "node -e 0", value: node },
});

// The list of a large memory: whoever asked before has it kept, so the command only has to show it.
const large = join(folder, "home");
const archive = join(folder, "Complete_LinkedInDataExport.zip");
writeFileSync(
  archive,
  inventLinkedInArchive({ connections: 30_000, invitations: invitationsForOpen, messages: 100_000 }).zip,
);
const importing = performance.now();
spawnSync(process.execPath, [entregent, "import", archive], { stdio: "ignore", env: environment });
const importMs = performance.now() - importing;
const readRequests = `
  const { DatabaseSync } = require("node:sqlite");
  const rows = new DatabaseSync(${JSON.stringify(join(large, "entregent.sqlite"))}, { readOnly: true })
    .prepare("select fact from request where direction = 'received' and state = 'pending' order by sorts_at desc, id").all();
  for (const row of rows) JSON.parse(row.fact);
  console.log(rows.length);
`;
const floor = timeOf(["-e", readRequests], 7);
const open = Number(spawnSync(process.execPath, ["-e", readRequests], { encoding: "utf8" }).stdout);
const size = `30,000 people and ${open.toLocaleString("en")} open requests`;
tell({
  what: `entregent requests, cold, ${size}`,
  value: timeOf([entregent, "requests"], 7),
  unit: "ms",
  beside: { name: "node reads these requests from the file", value: floor },
});
dropKept(join(large, "entregent.sqlite"));
tell({
  what: `entregent requests, cold, ${size}, nothing kept of before`,
  value: timeOf([entregent, "requests"], 1, 0),
  unit: "ms",
  beside: { name: "importing them, with all found out", value: importMs },
});
rmSync(folder, { recursive: true });

/** What was found out is in a table that can be emptied at any time. */
function dropKept(file: string): void {
  const database = new DatabaseSync(file);
  database.exec("delete from assessment");
  database.close();
}
