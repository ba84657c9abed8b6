import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { invented } from "./fake-account.ts";
import { type House, openHouse, soon } from "./house.ts";

const { fake, live } = invented();
const password = "rose-window";
let house: House;
beforeAll(async () => {
  house = await openHouse({ live });
});
afterAll(() => house.close());

it("leads from a source to its steps and to the file, and groups what could not be read", {
  timeout: 90_000,
}, async () => {
  const { page, context, faults } = await house.visit();
  await page.goto(`${house.origin}/import`);
  await page.waitForURL(/\/sources$/u);
  await page.getByRole("link", { name: "Gmail, through Google Takeout" }).click();
  await page.getByText("Open takeout.google.com").waitFor();
  await page.getByText("Nobody else is told.").waitFor();
  expect(await page.getByRole("checkbox", { name: /stranger’s first letter/u }).isChecked()).toBe(false);
  await page.getByRole("link", { name: "LinkedIn archive" }).click();
  await page.getByText("Get a copy of your data").waitFor();
  expect(await page.getByRole("checkbox").count()).toBe(0);

  const head = "First Name,Last Name,Email Address,Company,Position,Connected On";
  const rows = Array.from({ length: 70 }, (_, row) => `Ada ${row},Berg,,,,not a date`);
  const csv = { name: "Connections.csv", mimeType: "text/csv", buffer: Buffer.from([head, ...rows, ""].join("\n")) };
  await page.locator("input[type=file]").first().setInputFiles(csv);
  const past = page.locator(".past article").first();
  await past.getByText("70 things could not be read").click();
  await past.getByText("70 times:").waitFor();
  await past.getByRole("button", { name: "Show 65 more" }).click();
  await past.getByRole("button", { name: "Show 20 more" }).click();
  await past.getByText("Connections.csv, line 71").waitFor();
  await past.getByRole("button", { name: "Undo this import" }).click();
  await past.getByText("taken back").waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

it("tries an account before anything is read, reads it on a click, pauses and forgets it", {
  timeout: 90_000,
}, async () => {
  const { page, context, faults } = await house.visit({ viewport: { width: 390, height: 844 } });
  await page.goto(`${house.origin}/sources`);
  const accounts = page.locator(".accounts");
  await accounts.getByRole("link", { name: "Connect an account" }).click();
  await accounts.locator(".kinds a").first().click();
  const form = accounts.locator("form");
  await form.locator("input[name=host]").fill("mail.example.org");
  await form.locator("input[name=user]").fill("orla@example.org");
  const secret = form.locator("input[name=password]");
  expect(await secret.getAttribute("type")).toBe("password");
  await secret.fill("wrong-one");
  await form.getByRole("button", { name: "Check" }).click();
  await form.getByRole("alert").getByText("The account does not let us in").waitFor(soon);
  await secret.fill(password);
  await form.getByRole("button", { name: "Check" }).click();
  await accounts.getByText("It lets us in as orla@example.org").waitFor(soon);
  await accounts.getByText("It holds 6 mails.").waitFor();
  expect(fake.begun).toEqual([]);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  await accounts.getByRole("button", { name: "Read it from now on" }).click();
  await accounts.getByText(/Last read on/u).waitFor(soon);
  expect(fake.begun.length).toBeGreaterThan(0);
  const row = accounts.locator(".account");
  await row.getByRole("button", { name: "Pause" }).click();
  await row.getByText("paused", { exact: true }).waitFor(soon);

  fake.password = "another";
  await row.getByRole("button", { name: "Switch on and read" }).click();
  await row.getByText("needs you").waitFor(soon);
  await row.getByText("The account does not let us in").waitFor();
  await row.getByRole("button", { name: "Change its settings" }).click();
  const kept = row.locator("input[name=password]");
  expect(await kept.inputValue()).toBe("");
  await kept.fill("another");
  await row.getByRole("button", { name: "Check and keep" }).click();
  await row.getByText("switched on", { exact: true }).waitFor(soon);
  expect(await page.content()).not.toContain("another");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

  await row.getByRole("button", { name: "Disconnect" }).click();
  await row.getByRole("button", { name: "Disconnect" }).click();
  await expect.poll(() => row.count(), soon).toBe(0);
  await page.locator(".past article").getByText("orla@example.org").first().waitFor();
  // A refused password is an answer of the account's that the browser counts as an error; nothing else is one.
  expect(faults.filter((fault) => !/status of 422/u.test(fault))).toEqual([]);
  await context.close();
});
