import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, openHouse, soon } from "./house.ts";
import { loadSample, RequestsModel } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe("the owner knows better", () => {
  it("says who it is not, and takes that back", { timeout: 60_000 }, async () => {
    const { page, context, faults } = await house.visit();
    await loadSample(page);
    await new RequestsModel(page).open("Anne-Sophie Marchetti");
    await page.getByRole("button", { name: "It is not Anne-Sophie Delorme" }).click();
    await page.getByText(/You said on .* that it is not Anne-Sophie Delorme/).waitFor(soon);
    await page.getByText("No trace of this person in your archives.").waitFor(soon);
    await page.locator(".who-said").getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "It is not Anne-Sophie Delorme" }).waitFor(soon);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("makes one person of two, takes an entry apart, and both can be undone", { timeout: 60_000 }, async () => {
    const { page, context, faults } = await house.visit();
    await page.goto(`${house.origin}/people?query=Delorme`);
    await page.locator(".person-link").first().click();
    await page.getByRole("button", { name: "Join with somebody else" }).click();
    await page.getByRole("alertdialog").getByRole("searchbox").fill("a");
    const other = page.getByRole("button", { name: /^Join with (?!somebody)/ }).first();
    await other.click();
    await page.getByText("One person now.").waitFor(soon);
    await page.getByText("Here because you said so").first().waitFor(soon);
    const apart = page.getByRole("button", { name: "Take apart" });
    const before = await apart.count();
    expect(before).toBeGreaterThan(1);
    await page
      .getByRole("listitem")
      .filter({ hasText: "you said so" })
      .getByRole("button", { name: "Take apart" })
      .first()
      .click();
    await page.getByRole("heading", { name: "Kept apart" }).waitFor(soon);
    await page.getByRole("button", { name: "It is the same person" }).click();
    await page.getByRole("heading", { name: "Kept apart" }).waitFor({ state: "detached", ...soon });
    await page.goto(`${house.origin}/joined`);
    await page.locator(".join").first().waitFor(soon);
    expect(faults).toEqual([]);
    await context.close();
  });
});
