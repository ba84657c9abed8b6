import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse } from "./house.ts";
import { loadSample } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("shows what became of one's own requests, what is due, and how little can be told", {
  timeout: 60_000,
}, async () => {
  const { page, context, faults } = await house.visit();
  await loadSample(page);
  await page.getByRole("link", { name: "Write", exact: true }).click();
  await page.getByRole("link", { name: "Sent", exact: true }).click();
  const due = page.getByRole("region", { name: /^Time to take them back/ });
  await due.getByText("Dr. Wolfgang Amsel").waitFor();
  await due.getByText(/cannot be asked again for up to 21 days/).waitFor();
  await page.getByRole("region", { name: "In conversation (1)" }).getByText("They answered on").waitFor();

  const row = page.getByRole("row", { name: /^A note of your own/ });
  expect(await row.innerText()).toContain("1 of 2; too few to tell");
  expect(await row.innerText()).toContain("No difference can be told");
  await page.getByRole("link", { name: "Clara Lindqvist" }).press("Enter");
  await page.waitForURL(/\/people\//);

  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${house.origin}/sent`);
  await page.locator(".sent-table").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(faults).toEqual([]);
  await context.close();
});
