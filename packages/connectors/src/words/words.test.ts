import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createSay } from "@entregent/engine/words";
import { describe, expect, it } from "vitest";
import { otherKinds } from "../looks-like.ts";
import { connectorMessages } from "./index.ts";

const source = join(import.meta.dirname, "..");
const written = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter(
    (path) =>
      path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.startsWith("words") && !path.includes("fixtures"),
  )
  .flatMap((path) => readFileSync(join(source, path), "utf8").match(/"[a-z]{1,12}\/[a-z]{2,}(?:-[a-z]+)*"/gu) ?? [])
  .map((text) => text.slice(1, -1));
const families = [
  "source",
  "file",
  "disk",
  "zip",
  "tar",
  "gzip",
  "text",
  "csv",
  "json",
  "date",
  "vcard",
  "calendar",
  "linkedin",
  "x",
  "mail",
  "mbox",
  "xmpp",
];
const codes = [
  ...new Set([
    ...written.filter((code) => families.includes(code.split("/")[0] ?? "")),
    ...otherKinds.map((kind) => `source/looks-like-${kind}`),
  ]),
];

describe.each(["en", "fr"] as const)("the words of %s", (language) => {
  const messages = connectorMessages[language];

  it("say something of every problem, and of nothing else", () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(Object.keys(messages).sort()).toEqual(codes.map((code) => `problem.${code}`).sort());
  });

  it("can be filled, and leave nothing open", () => {
    const say = createSay(language, messages);
    const values = {
      file: "a.csv",
      line: 3,
      count: 2,
      limit: 5,
      ratio: 900,
      entry: 1,
      expected: "linkedin",
      looksLike: "xing",
    };
    for (const key of Object.keys(messages)) expect(say(key, values)).toMatch(/^[^{}]+$/u);
  });
});
