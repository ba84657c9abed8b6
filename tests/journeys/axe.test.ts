import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse } from "./house.ts";
import { loadSample } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Each page in a state with something to check on it. Labels differ by language: states are found by their parts. */
const pages: readonly (readonly [path: string, reach: (page: Page) => Promise<unknown>])[] = [
  ["/requests", (page) => page.locator("article.card .decision").first().waitFor()],
  ["/requests?view=decided", (page) => page.locator(".state, .request-row").first().waitFor()],
  ["/circles", (page) => page.locator(".privacy").first().waitFor({ state: "attached" })],
  ["/follow-up", (page) => page.locator(".page .state, .follow-up-item").first().waitFor()],
  [
    "/requests",
    async (page) => {
      await page.locator(".decision[data-action=ask] button").first().click();
      await page.goto(new URL("/follow-up", page.url()).href);
      await page.locator(".follow-up-item").first().waitFor();
      await page.locator(".waits summary").click();
    },
  ],
  [
    "/write",
    async (page) => {
      await page.locator(".write-to input").fill("delorme");
      await page.locator(".write-found button").first().click();
      await page.locator(".write-openings li").first().waitFor();
      for (const summary of await page.locator(".write summary").all()) await summary.click();
      await page.locator(".write-pasted textarea").last().waitFor();
      await page
        .locator(".write-text")
        .fill("Bonjour Claire, nous étions à la même table à Lyon. Auriez-vous dix minutes ?");
      await page.locator(".write-advice, .write-read mark").first().waitFor();
    },
  ],
  ["/sent", (page) => page.locator(".sent-table").waitFor()],
  ["/people", (page) => page.locator(".person-link").first().waitFor()],
  [
    "/people",
    async (page) => {
      await page.locator(".person-link").first().click();
      await page.locator(".person-rows").waitFor();
    },
  ],
  ["/joined", (page) => page.locator(".page output").waitFor()],
  ["/sources", (page) => page.locator(".past article").first().waitFor()],
  ["/sources?get=gmail", (page) => page.locator(".guide .guide-facts").waitFor()],
  ["/settings", (page) => page.locator(".settings").waitFor()],
  ["/rules", (page) => page.locator(".preset").first().waitFor()],
  [
    "/rules",
    async (page) => {
      await page.locator(".preset .button").nth(2).click();
      await page.locator(".replay-table").waitFor();
      await page.locator("summary").first().click();
    },
  ],
  [
    "/rules/edit",
    async (page) => {
      await page.locator(".editor-begin .button").first().click();
      await page.locator(".edited-buttons [aria-expanded]").nth(13).click();
      await page.locator(".findings").waitFor();
    },
  ],
  [
    "/phrases",
    async (page) => {
      await page.locator(".phrases .row").first().locator("summary").click();
      await page.locator(".phrases .row").first().locator(".row-body > p .button").click();
      await page.locator(".phrase-preview").waitFor();
    },
  ],
  ["/about", (page) => page.locator(".about").waitFor()],
  ["/welcome", (page) => page.locator(".drop").waitFor()],
  [
    "/requests",
    async (page) => {
      await page.locator("article.card").waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "/requests",
    async (page) => {
      await page.locator("article.card").waitFor();
      await page.keyboard.press("g");
      await page.locator(".batch-names").waitFor();
      await page.locator(".decision-does p").first().waitFor();
    },
  ],
];

async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}

describe("axe finds nothing to say", () => {
  it("about the first page, which leads to the rest", { timeout: 60_000 }, async () => {
    const { page, context } = await house.visit();
    await page.locator(".drop").waitFor();
    expect(await problemsOf(page)).toEqual([]);
    await loadSample(page);
    await context.close();
  });

  it.each(["en-GB", "fr-FR"])("in %s, by day and by lamplight", { timeout: 240_000 }, async (locale) => {
    const { page, context, faults } = await house.visit({ locale });
    for (const [path, reach] of pages) {
      await page.goto(house.origin + path);
      await reach(page);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect([path, colorScheme, await problemsOf(page)]).toEqual([path, colorScheme, []]);
      }
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
