import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bin, hasShared, newFolder, runCli, shared } from "./run-cli.ts";

// The labelled material lies beside a clone and is no part of it: without it these are passed over.
describe.skipIf(!hasShared)(
  "the scorers, through the contracts (skipped where no ../shared lies beside the clone)",
  () => {
    it("every note gets an answer with whole spans", { timeout: 120_000 }, async () => {
      const folder = join(shared, "corpus/messages");
      const notes = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
      const stdin = notes.map((name) => readFileSync(join(folder, name), "utf8").trim()).join("\n");
      const { code, out } = await runCli(["appraise", "--jsonl"], { stdin });
      expect(code).toBe(0);
      const predictions = join(await newFolder(), "predictions.jsonl");
      await writeFile(predictions, out);
      const args = [join(folder, "score.mjs"), "--truth", folder, "--pred", predictions, "--json"];
      const { all } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as {
        all: { n: number; missing: number; brokenSpans: number; reading: number };
      };
      expect(all).toMatchObject({ missing: 0, brokenSpans: 0 });
      expect(all.reading).toBeGreaterThan(0.54);
    });

    it("every request of the LinkedIn samples is found, none is false, every field is right", {
      timeout: 120_000,
    }, () => {
      const args = [
        join(shared, "samples/score.mjs"),
        "--root",
        join(shared, "samples/linkedin"),
        "--read",
        `${bin} read`,
      ];
      const env = { ...process.env, ENTREGENT_SOURCE: "1" };
      const score = JSON.parse(
        execFileSync(process.execPath, [...args, "--json"], { encoding: "utf8", env }),
      ) as object;
      expect(score).toMatchObject({ f1: 1, fieldsRight: 1, stateRight: 1, crashed: 0 });
    });

    it("the identity scorer reads the candidates", { timeout: 300_000 }, async () => {
      const folder = join(shared, "corpus/identity");
      const files = ["--memory", join(folder, "memory.jsonl.gz"), "--requests", join(folder, "requests.jsonl.gz")];
      const { code, out } = await runCli(["recognise", ...files]);
      expect(code).toBe(0);
      const predictions = join(await newFolder(), "predictions.jsonl");
      await writeFile(predictions, out);
      const args = [join(folder, "score.mjs"), "--truth", join(folder, "truth.jsonl"), "--pred", predictions];
      const score = execFileSync(process.execPath, args, { encoding: "utf8" });
      expect(score).not.toContain("WARNING");
      expect(Number(/best F1\s+([\d.]+)/.exec(score)![1])).toBeGreaterThan(0.58);
    });
  },
);
