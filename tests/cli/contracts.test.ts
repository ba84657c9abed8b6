import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bin, ended, jsonLines, newFolder, root, runCli, startCli } from "./run-cli.ts";

describe("entregent appraise --jsonl", () => {
  it("runs as a process of its own through the bin", async () => {
    const env = { ...process.env, ENTREGENT_SOURCE: "1" };
    const args = [bin, "appraise", "--json", "Salam"];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "ask", flags: ["greeting-only"] });
    await expect(promisify(execFile)(process.execPath, [bin, "nonsense"], { env })).rejects.toMatchObject({ code: 2 });
  });

  it("answers each line in order, a bad one with its number, and goes on", async () => {
    const stdin = [
      '{"id":"a","text":"Dear Ann, we met at the book fair in Ghent. Could we speak on Friday? Regards, Tom"}',
      "not json",
      "",
      '{"id":"b"}',
      "[1,2]",
      '{"id":"c","text":"","network":"facebook"}',
    ].join("\n");
    const { code, out } = await runCli(["appraise", "--jsonl"], { stdin });
    expect(code).toBe(1);
    const lines = jsonLines(out);
    expect(lines.map((line) => line["id"] ?? line["error"])).toEqual([
      "a",
      "not JSON",
      "text is not a string",
      "not a JSON object",
      "c",
    ]);
    expect(lines.map((line) => line["line"])).toEqual([undefined, 2, 4, 5, undefined]);
  });

  it("gives every field of the contract, with spans in UTF-16 units", async () => {
    const text = "👋 Hello Ann, we met at the fair 🎪 in Ghent. Could we speak on Friday? Tom";
    const { code, out } = await runCli(["appraise", "--jsonl"], { stdin: `${JSON.stringify({ id: 7, text })}\n` });
    expect(code).toBe(0);
    const [line] = jsonLines(out);
    expect(Object.keys(line!)).toEqual([
      "id",
      "language",
      "verdict",
      "certainty",
      "score",
      "greeting",
      "closing",
      "origin",
      "purpose",
      "nextStep",
      "flags",
      "findings",
      "missing",
    ]);
    expect(line).toMatchObject({ id: 7, language: "en" });
    const findings = line!["findings"] as { start: number; end: number; text: string }[];
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
  });

  it("answers a line at once, before the next one comes", async () => {
    const child = startCli(["appraise", "--jsonl"]);
    const first = new Promise<string>((resolve) => child.stdout!.once("data", (chunk) => resolve(String(chunk))));
    child.stdin!.write('{"id":"only","text":"Salam"}\n');
    expect(JSON.parse(await first)).toMatchObject({ id: "only" });
    child.stdin!.end();
    expect((await ended(child)).code).toBe(0);
  });

  it("reads a gzip file, a byte order mark and Windows line ends", async () => {
    const file = join(await newFolder(), "notes.jsonl.gz");
    await writeFile(file, gzipSync('\ufeff{"id":1,"text":"Salam"}\r\n{"id":2,"text":"Hello"}\r\n'));
    const { code, out } = await runCli(["appraise", "--jsonl", file]);
    expect(code).toBe(0);
    expect(jsonLines(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  it("says which file is missing", async () => {
    const { code, err, out } = await runCli(["appraise", "--jsonl", "/nowhere/notes.jsonl"]);
    expect(code).toBe(2);
    expect(err).toContain("There is no such file: /nowhere/notes.jsonl");
    expect(out).toBe("");
  });
});

describe("entregent advise --jsonl", () => {
  const cases = [
    { id: "blank", network: "linkedin" },
    { id: "known", network: "linkedin", recognition: { probability: 0.99, metInPerson: true, traces: 4 } },
    { id: "note", network: "xing", note: "Hallo", sender: { name: "Anne Roux" }, owner: { address: "formal" } },
  ];

  it("gives an action, its rule and reasons, a reply and what it does", async () => {
    const stdin = cases.map((one) => JSON.stringify(one)).join("\n");
    const { code, out } = await runCli(["advise", "--jsonl"], { stdin });
    expect(code).toBe(0);
    const lines = jsonLines(out);
    expect(lines.map(({ id }) => id)).toEqual(["blank", "known", "note"]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual([
        "id",
        "action",
        "access",
        "circles",
        "rule",
        "reasons",
        "reply",
        "consequences",
      ]);
    }
    expect(lines[1]).toMatchObject({ action: "accept", access: "full" });
    expect(lines[0]!["reply"]).toMatchObject({ language: expect.any(String), text: expect.any(String) });
  });

  it("takes another policy by name or file, and refuses one that is neither", async () => {
    const stdin = JSON.stringify({ id: 1, network: "linkedin" });
    const file = join(await newFolder(), "mine.yaml");
    await writeFile(
      file,
      'name: mine\nabout: refuse all\nrules:\n  - name: no\n    when: "true"\n    advise: { action: decline }\n    because: As I like it.\n',
    );
    const mine = await runCli(["advise", "--jsonl", "--policy", file], { stdin });
    expect(jsonLines(mine.out)[0]).toMatchObject({ action: "decline", rule: "no" });
    expect((await runCli(["advise", "--jsonl", "--policy", "optimist"], { stdin })).code).toBe(0);
    const none = await runCli(["advise", "--jsonl", "--policy", "nothing"], { stdin });
    expect(none.code).toBe(2);
    expect(none.err).toContain("doorkeeper");
    await writeFile(file, "name: [");
    const bad = await runCli(["advise", "--jsonl", "--policy", file], { stdin });
    expect(bad.code).toBe(2);
    expect(bad.err).not.toContain("policy.");
  });

  it("says which field of a line is not as agreed", async () => {
    const stdin = [
      '{"id":1,"network":"myspace"}',
      '{"network":"xing"}',
      '{"id":3,"network":"xing","recognition":{"probability":"high"}}',
      '{"id":4,"network":"xing","owner":{"address":"royal"}}',
    ].join("\n");
    const { code, out } = await runCli(["advise", "--jsonl"], { stdin });
    expect(code).toBe(1);
    expect(jsonLines(out).map((line) => line["error"])).toEqual([
      "no such network",
      "no id",
      "recognition.probability is not a number",
      "owner.address is neither formal nor familiar",
    ]);
  });
});

describe("entregent recognise", () => {
  it("names candidates with probability and evidence, from plain or gzip files", async () => {
    const folder = await newFolder();
    const memory = join(folder, "memory.jsonl.gz");
    const requests = join(folder, "requests.jsonl");
    const persons = [
      { id: "p1", names: ["Inês Prado"], emails: ["ines@quintal.example"], company: "Quintal" },
      { id: "p2", names: ["Bruno Keller"], company: "Nordlicht" },
    ];
    await writeFile(memory, gzipSync(persons.map((one) => JSON.stringify(one)).join("\n")));
    await writeFile(
      requests,
      '{"id":"r1","date":"2026-05-01","channel":"email","displayName":"PRADO, Ines","email":"ines@quintal.example"}\n{"id":"r2","channel":"xing","displayName":"Somebody Else"}\nnope\n',
    );
    const { code, out } = await runCli(["recognise", "--memory", memory, "--requests", requests]);
    expect(code).toBe(1);
    const lines = jsonLines(out);
    expect(lines[0]).toMatchObject({ id: "r1", candidates: [{ personId: "p1", evidence: expect.any(Array) }] });
    expect((lines[0]!["candidates"] as { probability: number }[])[0]!.probability).toBeGreaterThan(0.9);
    expect(lines[1]!["id"]).toBe("r2");
    expect(lines[2]).toEqual({ error: "not JSON", line: 3 });
  });

  it("wants both files", async () => {
    expect((await runCli(["recognise", "--memory", "x"])).code).toBe(2);
  });
});

describe("entregent read", () => {
  const archive = join(root, "packages/connectors/src/linkedin/fixtures/complete-2026.zip");

  it("prints facts as lines and touches no memory", async () => {
    const folder = await newFolder();
    const home = join(folder, "never-made");
    const { code, out } = await runCli(["read", archive, "--home", home]);
    expect(code).toBe(0);
    const facts = jsonLines(out);
    expect(new Set(facts.map(({ fact }) => fact))).toContain("request");
    const request = facts.find(({ fact }) => fact === "request")!;
    for (const field of ["direction", "name", "note", "noteIsStock", "date", "profileUrl", "state"]) {
      expect(request, field).toHaveProperty(field);
    }
    await expect(import("node:fs/promises").then(({ stat }) => stat(home))).rejects.toThrow("ENOENT");
  });

  it("reports what cannot be read, and reads the rest", async () => {
    const folder = await newFolder();
    const fake = join(folder, "fake.zip");
    await writeFile(fake, "only text");
    const { code, out } = await runCli(["read", fake, archive, join(folder, "missing.zip")]);
    expect(code).toBe(1);
    const facts = jsonLines(out);
    const problems = facts.filter(({ fact }) => fact === "problem").map(({ code }) => code);
    expect(problems).toContain("zip/not-a-zip");
    expect(problems).toContain("file/not-found");
    expect(facts.some(({ fact }) => fact === "request")).toBe(true);
  });
});

describe("entregent coach", () => {
  it("says by its exit code whether a draft is ready", async () => {
    const ready =
      "Dear Ms Abernathy, I read your piece on the Saumur lamps. I restore lamps of that time in Angers. May I send you two questions about the glass? Kind regards, Tom Reed";
    const good = await runCli(["coach", "--plan", "paid", "--json"], { stdin: ready });
    expect(JSON.parse(good.out)).toMatchObject({ ready: true, limit: 300 });
    expect(good.code).toBe(0);
    const bad = await runCli(["coach"], { stdin: "Hi, please accept" });
    expect(bad.code).toBe(1);
    expect(bad.out).toContain("What would make it better");
    expect((await runCli(["coach"], { stdin: "  \n" })).code).toBe(2);
  });
});

describe("a closed pipe", () => {
  it("ends the command quietly", async () => {
    const child = startCli(["appraise", "--jsonl"]);
    child.stdin!.on("error", () => undefined);
    child.stdout!.destroy();
    const line = `${JSON.stringify({ id: 1, text: "Hello" })}\n`;
    for (let i = 0; i < 2000; i++) child.stdin!.write(line);
    child.stdin!.end();
    const err: string[] = [];
    child.stderr!.on("data", (chunk) => err.push(String(chunk)));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(err.join("")).toBe("");
    expect(code).toBe(0);
  });
});
