import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { jsonLines, newFolder, type Ran, root, runCli } from "./run-cli.ts";

type Cli = (args: readonly string[], stdin?: string) => Promise<Ran>;

async function newHome(): Promise<{ folder: string; cli: Cli }> {
  const folder = await newFolder();
  const home = join(folder, "data");
  return {
    folder,
    cli: (args, stdin) => runCli(args, { env: { ENTREGENT_HOME: home }, ...(stdin === undefined ? {} : { stdin }) }),
  };
}

describe("the command line on a memory", () => {
  it("goes the whole path from an archive to a decision, and back", async () => {
    const { cli } = await newHome();
    const imported = await cli(["import", "--sample"]);
    expect(imported).toMatchObject({ code: 0, out: "" });
    expect(imported.err).toContain("41 new requests");

    const table = await cli(["requests"]);
    expect(table.code).toBe(0);
    expect(table.out).toContain("Anne-Sophie Marchetti");
    expect(table.out.split("\n")[0]).toContain("ADVICE");

    const list = JSON.parse((await cli(["requests", "--json", "--search", "marchetti"])).out) as {
      requests: { id: string }[];
    };
    const { id } = list.requests[0]!;
    const shown = await cli(["show", id.slice(0, 8)]);
    expect(shown.out).toContain("Anne-Sophie Delorme");
    expect(shown.out).not.toMatch(/evidence\.|reason\.|because\.|consequence\.|appraise\./);

    const decided = await cli(["decide", "accept", id.slice(0, 8), "--circle", "work", "--json"]);
    expect(JSON.parse(decided.out)).toMatchObject({ decisions: [{ action: "accept", circles: ["work"] }] });
    expect((await cli(["requests", "--view", "decided"])).out).toContain("Marchetti");
    expect((await cli(["undo"])).code).toBe(0);
    expect((await cli(["requests"])).out).toContain("Marchetti");
    const nothing = await cli(["undo"]);
    expect(nothing.code).toBe(1);
    expect(nothing.err).toContain("no such decision");
  });

  it("lists what was read, what could not be, and how to get each file", async () => {
    const { folder, cli } = await newHome();
    expect((await cli(["sources"])).err).toContain("sources steps");
    const csv = join(folder, "Connections.csv");
    const head = "First Name,Last Name,Email Address,Company,Position,Connected On";
    await writeFile(csv, `${head}\nAda,Berg,,Quay,Engineer,8 Feb 2024\nBen,Moss,,,,some day\n`);
    await cli(["import", csv]);
    expect((await cli(["sources"])).out).toMatch(/Connections\.csv.*read.*2 people.*could not be read: 1/u);
    const { imports } = JSON.parse((await cli(["sources", "--json"])).out) as { imports: { id: string }[] };
    const problems = await cli(["sources", "problems", imports[0]!.id.slice(0, 8)]);
    expect(problems.out).toContain("Connections.csv:3");
    const steps = await cli(["sources", "steps", "linkedin", "--lang", "fr"]);
    expect(steps.out).toContain("Obtenir une copie de vos données");
    expect((await cli(["sources", "steps", "myspace"])).code).toBe(2);
  });

  it("speaks French where the locale does, or where it is asked to", async () => {
    const folder = await newFolder();
    const env = { ENTREGENT_HOME: join(folder, "data"), LC_ALL: "fr_CA.UTF-8", LANG: "en_US.UTF-8" };
    expect((await runCli(["import", "--sample"], { env })).err).toContain("demandes nouvelles");
    expect((await runCli(["requests"], { env })).out).toContain("CONSEIL");
    expect((await runCli(["requests", "--lang", "en"], { env })).out).toContain("ADVICE");
  });

  it("shows, tries, changes and restores the rules", async () => {
    const { folder, cli } = await newHome();
    await cli(["import", "--sample"]);
    const shown = await cli(["rules"]);
    expect(shown.out).toContain("The doorkeeper.");
    expect(shown.out).toContain("When you know this person and you have met in person");
    expect(shown.err).toContain("optimist, common-ground");

    const tried = await cli(["rules", "replay", "met-in-person"]);
    expect(tried.err).toMatch(/Of \d+ past requests, \d+ would have been advised otherwise/);
    expect(tried.out.split("\n")[0]).toMatch(/^WHO +NETWORK +TODAY +THEN +YOU VALUE THEM/);

    const file = join(folder, "mine.yaml");
    const { out } = await cli(["rules", "show", "say-why", "--yaml"]);
    await writeFile(file, out.replace("name: say-why", "name: mine"));
    expect(await cli(["rules", "check", file])).toMatchObject({ code: 0, out: "" });
    expect((await cli(["rules", "use", file])).err).toContain("In force: Your own rules.");
    expect((await cli(["rules", "show", "--yaml"])).out).toBe(out.replace("name: say-why", "name: mine"));
    expect((await cli(["rules", "undo"])).err).toContain("In force: The doorkeeper.");
    expect(await cli(["rules", "undo"])).toMatchObject({ code: 1 });

    await writeFile(file, "rules: [{name: a, when: who.knwon, advise: {action: ask}, because: b}]");
    const bad = await cli(["rules", "use", file, "--lang", "fr"]);
    expect(bad).toMatchObject({ code: 1, out: "" });
    expect(bad.err).toContain("who.known");
    expect((await cli(["rules", "check", file])).code).toBe(1);
    expect(await cli(["rules", "use"])).toMatchObject({ code: 2 });
    expect(await cli(["rules", "use", "nobody"])).toMatchObject({ code: 2 });
  });

  it("keeps a phrase of one's own, writes with it, and takes it back", async () => {
    const { cli } = await newHome();
    await cli(["import", "--sample"]);
    const words = "{greeting}\n\nI keep this circle to my choir.\n\n{signoff}";
    const checked = await cli(["phrases", "check", "declined"], words);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.out).toContain("Camille Aubert");
    expect((await cli(["phrases", "add", "declined"], words)).err).toContain("Kept as own/");
    expect((await cli(["phrases"])).out).toMatch(/^declined: 1 of your own, \d+ that come along$/m);
    const shown = JSON.parse((await cli(["phrases", "show", "declined", "--json"])).out) as {
      situations: { own: { id: string }[] }[];
    };
    const [{ id }] = shown.situations[0]!.own as [{ id: string }];
    expect((await cli(["phrases", "remove", id])).code).toBe(0);
    expect((await cli(["phrases", "undo"])).code).toBe(0);
    expect((await cli(["phrases", "show", "declined"])).out).toContain(`[${id}]`);
    expect(await cli(["phrases", "add", "declined"], "{wish}")).toMatchObject({ code: 1, out: "" });
    expect(await cli(["phrases", "add", "nothing"], words)).toMatchObject({ code: 2 });
    expect(await cli(["phrases", "add", "declined"], "")).toMatchObject({ code: 2 });
  });

  it("undoes an import by its id", async () => {
    const { cli } = await newHome();
    const { id } = JSON.parse((await cli(["import", "--sample", "--json"])).out) as { id: string };
    expect((await cli(["undo", id])).err).toContain("41 requests");
    expect((await cli(["requests"])).err).toContain("No request is waiting");
  });

  it("gives a clear sentence for a file that is no archive, and goes on with the next", async () => {
    const { folder, cli } = await newHome();
    const fake = join(folder, "notes.zip");
    await writeFile(fake, "only text");
    const { code, err } = await cli(["import", fake, "--sample"]);
    expect(code).toBe(1);
    expect(err).toContain("notes.zip");
    expect(err).toContain("41 new requests");
    expect((await cli(["import", "--lang", "fr", fake])).err).toContain("rien n’a été importé");
  });

  it("exports, erases one person, then everything, and asks before", async () => {
    const { folder, cli } = await newHome();
    await cli(["import", "--sample"]);
    const file = join(folder, "mine.jsonl");
    expect((await cli(["export", file])).code).toBe(0);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const lines = jsonLines(await readFile(file, "utf8"));
    expect(lines.filter(({ table }) => table === "request")).toHaveLength(41);
    const over = await cli(["export", file]);
    expect(over.err).toContain("nothing is written over");
    expect(over.code).toBe(1);

    const asked = await cli(["erase", "renard"]);
    expect(asked.code).toBe(1);
    expect(asked.err).toContain("Philippe Renard");
    expect((await cli(["export"])).out).toContain("contact@imprimerie-liondor.example");
    expect((await cli(["erase", "renard", "--yes"])).code).toBe(0);
    expect((await cli(["export"])).out).not.toContain("contact@imprimerie-liondor.example");
    expect((await cli(["erase", "nobody at all", "--yes"])).code).toBe(1);
    expect((await cli(["forgotten"])).err).toContain("People you had forgotten: 1.");
    expect((await cli(["import", "--sample"])).err).toContain("had them forgotten: 1.");
    expect((await cli(["export"])).out).not.toContain("contact@imprimerie-liondor.example");
    expect((await cli(["forgotten", "--lift", "--lang", "fr"])).err).toContain(
      "de nouveau ramener, une fois relues : 1.",
    );
    expect(JSON.parse((await cli(["forgotten", "--json"])).out)).toEqual({ people: 0 });

    expect((await cli(["erase"])).code).toBe(2);
    expect((await cli(["erase", "--all"])).err).toContain("--yes");
    expect((await cli(["erase", "--all", "--yes"])).code).toBe(0);
    expect(jsonLines((await cli(["export"])).out).filter(({ table }) => table === "request")).toEqual([]);
  });

  it("backs up and restores", async () => {
    const { folder, cli } = await newHome();
    await cli(["import", "--sample"]);
    const backup = join(folder, "all.backup");
    expect((await cli(["backup", backup])).code).toBe(0);
    expect((await cli(["backup", backup])).err).toContain("nothing is written over");
    await cli(["erase", "--all", "--yes"]);
    expect((await cli(["restore", backup])).err).toContain("--yes");
    expect((await cli(["restore", backup, "--yes"])).code).toBe(0);
    expect((await cli(["requests"])).out).toContain("Marchetti");
    await writeFile(join(folder, "fake"), "not a backup ".repeat(50));
    const refused = await cli(["restore", join(folder, "fake"), "--yes"]);
    expect(refused.code).toBe(1);
    expect((await cli(["requests"])).out).toContain("Marchetti");
  });

  it("says in one line where an older memory is kept as it was", async () => {
    const { folder, cli } = await newHome();
    await mkdir(join(folder, "data"));
    const old = new DatabaseSync(join(folder, "data", "entregent.sqlite"), { enableForeignKeyConstraints: false });
    old.exec(await readFile(join(root, "packages/store/src/migrations/fixtures/0004.sql"), "utf8"));
    old.close();
    const { code, err } = await cli(["requests", "--json"]);
    expect(code).toBe(0);
    expect(err).toMatch(/^Your memory was brought up to date\. .*entregent-schema-4-20[\dTZ-]+\.sqlite\n$/);
    expect((await cli(["requests", "--json"])).err).toBe("");
  });

  it("tells how the house is", async () => {
    const { cli } = await newHome();
    const { code, out } = await cli(["doctor"]);
    expect(code).toBe(0);
    expect(out).toContain("readable by you alone");
    expect(JSON.parse((await cli(["doctor", "--json"])).out)).toMatchObject({ healthy: true });
  });

  it("says which request an unknown beginning could not find", async () => {
    const { cli } = await newHome();
    const { code, err } = await cli(["show", "zzz"]);
    expect(code).toBe(2);
    expect(err).toContain("“zzz”");
  });
});
