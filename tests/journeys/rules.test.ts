import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, soon } from "./house.ts";
import { loadSample, RequestsModel } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const { page, context } = await house.visit();
  await loadSample(page);
  await context.close();
}, 60_000);
afterAll(() => house.close());

const inForce = (page: Page, name: string): Promise<void> =>
  page.getByRole("region", { name: "In force" }).getByRole("heading", { name, level: 3 }).waitFor();

it("chooses other rules after showing whom they treat otherwise, and takes it back", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  const requests = new RequestsModel(page);
  await requests.ready();
  const limited = requests.tab("Accept, with limited access");
  await limited.waitFor();
  await page.getByRole("link", { name: "Rules" }).click();
  await inForce(page, "The doorkeeper");

  await page.getByRole("button", { name: "Who would be advised otherwise? Met in person" }).click();
  const tried = page.getByRole("region", { name: "Trying Met in person" });
  await tried.getByText(/\d+ of your 35 past requests would have been advised otherwise/).waitFor();
  expect(await tried.getByRole("row").count()).toBeGreaterThan(3);
  await tried.getByRole("button", { name: "Put Met in person in force" }).click();
  await inForce(page, "Met in person");
  await page.getByRole("link", { name: "At the door" }).click();
  await limited.waitFor({ state: "detached" });

  await page.getByRole("link", { name: "Rules" }).click();
  await page.getByRole("button", { name: "Take the last change back" }).click();
  await inForce(page, "The doorkeeper");
  await page.getByRole("link", { name: "At the door" }).click();
  await limited.waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

it("makes a rule of its own by choices, with an example, moves it by keys, and takes the file along", {
  timeout: 120_000,
}, async () => {
  const { page, context, faults } = await house.visit();
  await page.goto(`${house.origin}/rules/edit`);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.getByRole("button", { name: "Add a rule" }).click();
  await page.getByRole("button", { name: "Edit rule 1: New rule" }).click();
  const rule = page
    .getByRole("list", { name: /^Rules, in the order/ })
    .getByRole("listitem")
    .first();

  // By choices: who writes in no language of mine but has people in common.
  await rule.getByRole("combobox", { name: "Fact" }).click();
  await page.getByRole("option", { name: "What you have in common: the number of people in common" }).click();
  const text = rule.getByLabel("The same as text");
  await expect.poll(() => text.inputValue(), soon).toBe("common.contacts >= 1");
  await rule.getByRole("textbox", { name: "Value" }).fill("2");
  await rule.getByRole("button", { name: "Add a condition" }).click();
  await expect.poll(() => text.inputValue(), soon).toBe("common.contacts >= 2 && who.known");
  await rule.getByRole("button", { name: "Any of them" }).click();
  await expect.poll(() => text.inputValue(), soon).toBe("common.contacts >= 2 || who.known");

  // By text: the choices follow, and a fact that is none is told.
  await text.fill("common.contacts >= 2 && who.knwon");
  await page.getByText("Did you mean “who.known”?").first().waitFor();
  expect(await page.getByRole("button", { name: "Put in force" }).isDisabled()).toBe(true);
  await text.fill("common.contacts >= 2 && note.given");
  await rule.getByRole("combobox", { name: "Fact" }).nth(1).waitFor();

  await rule.getByText("Examples", { exact: true }).click();
  await rule.getByLabel("A note that shows what the rule is for").fill("Hello, I am a friend of Maud.");
  await rule.getByRole("button", { name: "Add the example" }).click();
  await rule.getByText("Not as it should be").waitFor();
  await rule.getByRole("button", { name: "Remove example 1" }).click();

  await rule.getByLabel("Name").fill("friends-of-friends");
  await rule.getByRole("button", { name: /^Close rule 1/ }).press("Alt+ArrowDown");
  await page.getByRole("button", { name: "Close rule 2: friends-of-friends" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest("[data-rule]")?.textContent)).toContain("common");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  const file = await (await download).path();
  expect(await readFile(file, "utf8")).toContain("when: common.contacts >= 2 && note.given");

  await page.getByRole("button", { name: "Who would be advised otherwise?" }).click();
  await page
    .getByText(/of your 35 past requests/)
    .last()
    .waitFor();
  await page.getByRole("button", { name: "Put in force" }).click();
  await inForce(page, "Your own rules");
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await inForce(page, "The doorkeeper");

  await page.getByRole("link", { name: "Change these rules" }).click();
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Edit rule 2: friends-of-friends" }).waitFor();
  await page.getByRole("button", { name: "Discard the changes" }).click();
  await page.getByRole("button", { name: "Begin", exact: true }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

it("says quietly where decisions keep differing, and adds the rule on a click", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  const requests = new RequestsModel(page);
  await requests.ready();
  await requests.tab("Ask who and why").click();
  await page.getByRole("heading", { name: "Ask who and why", level: 2 }).waitFor();
  const size = await requests.countOf("Ask who and why");
  await page
    .getByRole("button", { name: `Select all ${size}` })
    .last()
    .click();
  await requests.decision("Decline kindly").click();
  await page.getByText("Your decisions keep differing from the advice in one way.").waitFor();
  await page.getByRole("link", { name: "See a rule that would agree" }).click();
  await page.getByRole("button", { name: "No, leave my rules" }).click();
  await page.getByText("It will not be proposed again.").waitFor();
  await page.getByRole("button", { name: "Add this rule" }).waitFor({ state: "detached" });
  const dismissed = page.locator(".toast").filter({ hasText: "It will not be proposed again." });
  await dismissed.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Add this rule" }).click();
  await inForce(page, "Your own rules");
  await page.getByRole("button", { name: "Take the last change back" }).click();
  await inForce(page, "The doorkeeper");
  expect(faults).toEqual([]);
  await context.close();
});
