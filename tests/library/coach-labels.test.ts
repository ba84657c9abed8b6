import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countAdvice, type LabelledNote } from "../../bench/coach-count.ts";
import { hasShared, shared } from "../cli/run-cli.ts";

// The labelled material lies beside a clone and is no part of it: without it this is passed over.
describe.skipIf(!hasShared)("the coach and labelled notes (skipped where no ../shared lies beside the clone)", () => {
  it("names what unmotivated notes lack, seldom calls missing what is said, and leaves good notes mostly alone", {
    timeout: 60_000,
  }, () => {
    const folder = join(shared, "corpus/messages");
    const lines = readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean));
    const count = countAdvice(lines.map((line) => JSON.parse(line) as LabelledNote));
    expect(count.lacking).toBeGreaterThan(500);
    expect(count.named / count.lacking).toBeGreaterThan(0.97);
    expect(count.wronglyMissing / count.saidMissing).toBeLessThan(0.05);
    expect(count.asked / count.notes).toBeLessThan(0.3);
  });
});
