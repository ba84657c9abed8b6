import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, soon } from "./house.ts";
import { loadSample } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("follows the browser's language, switches it, and keeps it", { timeout: 60_000 }, async () => {
  const french = await house.visit({ locale: "fr-CA" });
  await french.page.getByRole("heading", { name: "Quelqu’un est à la porte" }).waitFor();
  await french.page.getByRole("link", { name: "Réglages" }).click();
  await french.page.getByRole("button", { name: "English" }).click();
  await french.page.getByRole("heading", { name: "Settings" }).waitFor();
  expect(await french.page.evaluate(() => document.documentElement.lang)).toBe("en");
  await french.page.reload();
  await french.page.getByRole("heading", { name: "Settings" }).waitFor();
  expect(french.faults).toEqual([]);
  await french.context.close();
});

it("changes the light at once and keeps it", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit({ colorScheme: "light" });
  const ground = () => page.evaluate(() => getComputedStyle(document.querySelector(".page")!).backgroundColor);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  const day = await ground();
  await page.getByRole("button", { name: "By lamplight" }).click();
  await expect.poll(ground, soon).not.toBe(day);
  const lamp = await ground();
  await page.reload();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  expect(await ground()).toBe(lamp);
  expect(faults).toEqual([]);
  await context.close();
});

it("exports everything, erases it once the words are typed, and begins anew", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  await loadSample(page);
  await page.getByRole("link", { name: "Settings" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export everything" }).click();
  expect((await download).suggestedFilename()).toMatch(/^entregent-\d{4}-\d{2}-\d{2}\.jsonl$/);

  const erase = page.getByRole("button", { name: "Erase everything, for good" });
  expect(await erase.isDisabled()).toBe(true);
  await page.getByLabel("To confirm, type: erase everything").fill("erase everything");
  await erase.click();
  await page.getByRole("heading", { name: "Somebody is at the door" }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

it("keeps whom one had forgotten away from the next reading, and lifts it on one click", {
  timeout: 60_000,
}, async () => {
  const { page, context, faults } = await house.visit();
  await loadSample(page);
  await page.getByRole("link", { name: "People" }).click();
  await page.getByRole("searchbox").fill("Delorme");
  await page.getByRole("link", { name: /Delorme/ }).click();
  await page.getByRole("button", { name: "Forget this person" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Forget this person" }).click();
  await page.getByText("Forgotten.").waitFor();
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByText("You had 1 person forgotten.").waitFor();
  await page.getByRole("button", { name: "Let archives bring them again" }).click();
  await page.getByText("Nobody so far.").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
