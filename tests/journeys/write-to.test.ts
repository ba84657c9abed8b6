import { afterAll, beforeAll, expect, it } from "vitest";
import { type House, openHouse, soon } from "./house.ts";
import { loadSample } from "./requests-model.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const { page, context } = await house.visit();
  await loadSample(page);
  await context.close();
}, 60_000);
afterAll(() => house.close());

it("writes to somebody of the memory from what both share, by keyboard", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  await page.goto(`${house.origin}/write`);
  await page.getByRole("textbox", { name: "To whom (if you wish)" }).fill("delorme");
  const found = page.getByRole("list", { name: "In your memory" });
  await found.getByRole("button", { name: /Anne-Sophie Delorme/ }).press("Enter");
  const ground = page.getByRole("region", { name: "What you have in common" });
  await ground.getByText(/^Vous vous souvenez peut-être de notre rencontre en/).waitFor();
  await ground.getByText(/^Met in person, /).waitFor();

  await ground.getByRole("button", { name: "Familiar", exact: true }).press("Enter");
  const opening = ground.getByRole("button", { name: /^Take into the note: Tu te souviens peut-être/ });
  await opening.waitFor();
  const draft = page.getByRole("textbox", { name: "Your draft" });
  await draft.fill("Bonjour Anne-Sophie,");
  await opening.press("Enter");
  expect(await draft.inputValue()).toMatch(
    /^Bonjour Anne-Sophie, Tu te souviens peut-être de notre rencontre en .+\.$/,
  );
  await expect.poll(() => draft.evaluate((area) => area === document.activeElement), soon).toBe(true);
  expect(faults).toEqual([]);
  await context.close();
});

it("stops a favour without shared work, and writes to who knows both instead", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  await page.goto(`${house.origin}/write`);
  await page.getByRole("textbox", { name: "To whom (if you wish)" }).fill("Ruth Abernathy");
  await page.getByText("Paste what you know of them").click();
  await page
    .getByRole("textbox", { name: "Profile", exact: true })
    .fill("Ruth Abernathy. Harbour & Vale. People you both know: Daniel Okonkwo and 4 others.");
  const draft = page.getByRole("textbox", { name: "Your draft" });
  const asked =
    "Hello Ruth, could you introduce me to the head of your studio? I would be very grateful. Thank you, Camille";
  await draft.fill(asked);
  const reading = page.getByRole("region", { name: "As they would read it" });
  await reading.getByText("You ask for an introduction, and nothing shows that you know each other.").waitFor();
  await reading.getByText("Perhaps through Daniel Okonkwo.").waitFor();

  const ground = page.getByRole("region", { name: "What you have in common" });
  await ground.getByText("Named on the page you pasted").first().waitFor();
  await ground.getByRole("button", { name: "Write to Daniel Okonkwo" }).click();
  await expect
    .poll(() => draft.inputValue(), soon)
    .toMatch(/^Hello Daniel Okonkwo,\n\nI would like to get to know Ruth Abernathy\./);
  await page.getByRole("button", { name: "Back to your note to Ruth Abernathy" }).click();
  await expect.poll(() => draft.inputValue(), soon).toBe(asked);
  expect(faults).toEqual([]);
  await context.close();
});

it("puts a request card below the note, and takes it away", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  await page.goto(`${house.origin}/write`);
  const draft = page.getByRole("textbox", { name: "Your draft" });
  await draft.fill("Hello Ruth.");
  await page.getByText("Add a request card").click();
  await page.getByRole("textbox", { name: /^Origin/ }).fill("met at the Leeds archive day");
  await page.getByRole("textbox", { name: /^Purpose/ }).fill("your view on a scanner");
  await page.getByRole("textbox", { name: /^Minutes/ }).fill("10");
  await page.getByRole("button", { name: "Put it below the note" }).click();
  expect(await draft.inputValue()).toBe(
    "Hello Ruth.\n\n[origin (past): met at the Leeds archive day | purpose: your view on a scanner | 10 min]",
  );
  expect(faults).toEqual([]);
  await context.close();
});

it("looks for what people share with what the owner says of themselves", { timeout: 60_000 }, async () => {
  const { page, context, faults } = await house.visit();
  await page.goto(`${house.origin}/write`);
  await page.getByText("What people may share with you").click();
  await page.getByRole("textbox", { name: "Groups and associations" }).fill("Chœur des Deux Rives");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.locator(".toast").first().waitFor();
  await page.getByRole("textbox", { name: "To whom (if you wish)" }).fill("vasseur");
  await page.getByRole("button", { name: /Hélène Vasseur/ }).click();
  await page.getByText("Comme vous, je fais partie de ce groupe\u00A0: Chœur des Deux Rives.").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

it("says who of those one names could introduce, and that the reader may not know whom one asks for", {
  timeout: 60_000,
}, async () => {
  const { page, context, faults } = await house.visit();
  await page.goto(`${house.origin}/write`);
  await page.getByRole("textbox", { name: "To whom (if you wish)" }).fill("delorme");
  await page.getByRole("button", { name: /Anne-Sophie Delorme/ }).click();
  const draft = page.getByRole("textbox", { name: "Your draft" });
  const naming =
    "Bonjour Madame, j’ai parlé de vos luminaires avec Karim Belhadj. Puis-je vous écrire ? Merci, Camille";
  await draft.fill(naming);
  const reading = page.getByRole("region", { name: "As they would read it" });
  await reading.getByText("Karim Belhadj, whom you name, knows Anne-Sophie Delorme as well").waitFor();
  await reading.getByRole("button", { name: "Write to Karim Belhadj" }).click();
  await expect.poll(() => draft.inputValue(), soon).toMatch(/^Bonjour Karim Belhadj,\n\nJ’aimerais entrer en contact/);
  await page.getByRole("button", { name: "Back to your note to Anne-Sophie Delorme" }).click();
  await expect.poll(() => draft.inputValue(), soon).toBe(naming);
  await draft.fill("Bonjour Madame, pourriez-vous me présenter à Daniel Okonkwo ? Merci, Camille");
  await reading.getByText("You have been in contact with Daniel Okonkwo yourself").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});
