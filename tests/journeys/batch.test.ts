import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse } from "./house.ts";
import { loadSample } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("decides for a group with one click, says who is told, and undoes it as a whole", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  const requests = await loadSample(page);
  const size = await requests.countOf("Let it lapse");
  await requests.tab("Let it lapse").click();
  await page.getByRole("heading", { name: "Let it lapse", level: 2 }).waitFor();
  await page
    .getByRole("button", { name: `Select all ${size}` })
    .last()
    .click();
  await requests.card.getByText(`${size} requests selected`).waitFor();
  const lapse = requests.decision("Let it lapse");
  await lapse.waitFor();
  expect(await page.locator("#does-lapse").innerText()).toContain("told");
  await lapse.click();
  await page.getByText(`Let it lapse: ${size} requests`).waitFor();
  expect(await requests.tab("Let it lapse").count()).toBe(0);
  await requests.toasts.getByRole("button", { name: "Undo" }).click();
  await requests.tab("Let it lapse").waitFor();
  expect(await requests.countOf("Let it lapse")).toBe(size);

  // One by one with the pointer, a range with Shift.
  await requests.tab("Accept").click();
  await page.getByRole("checkbox").nth(0).click();
  await page
    .getByRole("checkbox")
    .nth(2)
    .click({ modifiers: ["Shift"] });
  await requests.card.getByText("3 requests selected").waitFor();
  await page.getByRole("button", { name: "Clear the selection" }).click();
  await requests.card.getByText("3 requests selected").waitFor({ state: "detached" });

  // Circles chosen for all of them: none beforehand, one of ours and one of the owner's.
  await page.getByRole("checkbox").nth(0).click();
  await page
    .getByRole("checkbox")
    .nth(1)
    .click({ modifiers: ["Shift"] });
  await requests.card.getByText("2 requests selected").waitFor();
  const choice = page.getByRole("group", { name: "If you accept them, into these circles:" });
  await choice.waitFor();
  expect(await choice.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await choice.getByText("Work", { exact: true }).click();
  await choice.getByRole("textbox", { name: "Another circle" }).fill("Sailing");
  await choice.getByRole("button", { name: "Add" }).click();
  await requests.decision("Accept").click();
  await page.getByText("Accept: 2 requests").waitFor();
  await page.goto(`${house.origin}/circles`);
  for (const name of ["Sailing", "Work"])
    await expect.poll(() => page.getByRole("region", { name, exact: true }).getByRole("listitem").count()).toBe(2);
  expect(faults).toEqual([]);
  await context.close();
});
