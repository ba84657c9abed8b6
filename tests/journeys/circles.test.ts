import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, soon } from "./house.ts";
import { loadSample } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("accepts somebody into a circle of the owner's, moves and renames, and takes the circle along", {
  timeout: 60_000,
}, async () => {
  const { page, context, faults } = await house.visit();
  const requests = await loadSample(page);
  const name = "Anne-Sophie Marchetti";
  await requests.open(name);
  const choice = page.getByRole("group", { name: "If you accept, into these circles:" });
  await choice.getByRole("textbox", { name: "Another circle" }).fill("Sailing");
  await choice.getByRole("button", { name: "Add" }).click();
  await page.locator(".decision[data-action=accept] button").click();
  await page.getByRole("link", { name: "People", exact: true }).click();
  await page.getByRole("link", { name: "Circles" }).click();
  const sailing = page.getByRole("region", { name: "Sailing" });
  await sailing.getByRole("link", { name }).waitFor(soon);

  await sailing.getByText("Name, access and how long they are kept").click();
  await sailing.getByLabel("Name", { exact: true }).fill("Sea dogs");
  await sailing.getByRole("button", { name: "Save" }).click();
  const dogs = page.getByRole("region", { name: "Sea dogs" });
  await dogs.getByRole("link", { name }).waitFor(soon);
  const file = page.waitForEvent("download");
  await dogs.getByRole("link", { name: "vCard" }).click();
  expect((await file).suggestedFilename()).toBe("entregent-circle.vcf");

  await dogs.getByRole("combobox", { name: `Move ${name} to` }).click();
  await page.getByRole("option", { name: "Work" }).click();
  await page.getByRole("region", { name: "Work" }).getByRole("link", { name }).waitFor(soon);
  await page.locator(".toast").filter({ hasText: "Moved." }).getByRole("button", { name: "Undo" }).click();
  await dogs.getByRole("link", { name }).waitFor(soon);

  await dogs.getByText("Name, access and how long they are kept").click();
  await dogs.getByRole("button", { name: "Delete this circle" }).click();
  await dogs.waitFor({ state: "detached", ...soon });
  await page
    .locator(".toast")
    .filter({ hasText: "The circle was deleted." })
    .getByRole("button", { name: "Undo" })
    .click();
  await dogs.getByRole("link", { name }).waitFor(soon);

  const declined = page.getByLabel(/^Months until you are asked whether to forget them/);
  expect(await declined.inputValue()).toBe("12");
  await declined.fill("24");
  await declined.press("Enter");
  await page.locator(".toast").filter({ hasText: "Kept." }).waitFor(soon);
  const again = page.getByLabel("Months until you are reminded to look again");
  await again.fill("0");
  await again.blur();
  expect(await again.inputValue()).toBe("6");
  await again.fill("3");
  await again.press("Enter");
  await page.getByText("Look again every 3 months").waitFor(soon);
  await page.reload();
  await declined.waitFor(soon);
  expect([await declined.inputValue(), await again.inputValue()]).toEqual(["24", "3"]);
  expect(faults).toEqual([]);
  await context.close();
});
