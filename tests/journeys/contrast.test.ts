import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const tokens = readFileSync(new URL("../../packages/web/src/design/tokens.css", import.meta.url), "utf8");

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function tokenIn(theme: "light" | "dark", name: string): string {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  return match![theme === "light" ? 1 : 2]!;
}

const grounds = ["page", "page-raised", "page-sunk", "cloth-wash"];
const inks = ["ink", "ink-soft", "cloth", "ribbon"];
const marks = ["courtesy", "origin", "purpose", "precision", "next-step", "warning"].map((name) => `mark-${name}`);
const tabs = ["accept", "accept-limited", "ask", "decline", "lapse", "report"].map((name) => `tab-${name}`);

const textPairs = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground])),
  ...marks.map((mark) => [mark, "page"]),
  ...tabs.map((tab) => ["ink", tab]),
  ["on-cloth", "cloth"],
  ["on-cloth", "cloth-deep"],
  ["page", "ink"],
  ["ribbon", "ribbon-wash"],
  ["ink", "desk"],
] as [string, string][];

describe.each(["light", "dark"] as const)("by %s", (theme) => {
  it.each(textPairs)("%s can be read on %s", (ink, ground) => {
    expect(contrast(tokenIn(theme, ink), tokenIn(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["edge", "page"],
    ["edge", "page-raised"],
    ["edge", "page-sunk"],
    ["focus", "page"],
    ["focus", "desk"],
  ])("%s can be seen on %s", (edge, ground) => {
    expect(contrast(tokenIn(theme, edge), tokenIn(theme, ground))).toBeGreaterThanOrEqual(3);
  });
});
