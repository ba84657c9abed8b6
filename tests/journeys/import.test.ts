import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type House, openHouse, soon, type Visit } from "./house.ts";
import { archiveFiles, archiveZip, hostileName } from "./linkedin-archive.ts";
import { RequestsModel } from "./requests-model.ts";

let house: House;
let visit: Visit;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  visit = await house.visit();
});
afterEach(() => visit.context.close());

const zipFile = async (name: string) => ({ name, mimeType: "application/zip", buffer: await archiveZip() });

it("says what a text file renamed to .zip is not, and what to do", { timeout: 60_000 }, async () => {
  const { page } = visit;
  const file = { name: "archive.zip", mimeType: "application/zip", buffer: Buffer.from("just some words") };
  await page.locator("input[type=file]").first().setInputFiles(file);
  const trouble = page.getByRole("alert");
  await trouble.getByRole("heading").waitFor();
  expect(await trouble.innerText()).toMatch(/archive\.zip|ZIP/i);
  expect(await page.getByText("Drop your archive here").isVisible()).toBe(true);
  expect(visit.faults).toEqual([]);
});

it("reads a LinkedIn archive and shows hostile words as words", { timeout: 60_000 }, async () => {
  const { page } = visit;
  await page.goto(`${house.origin}/import`);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(await zipFile("Complete_LinkedInDataExport.zip"));
  await page.getByRole("link", { name: "See who is at the door" }).click();
  const requests = new RequestsModel(page);
  await requests.ready();

  await requests.open(hostileName);
  expect(await requests.note.innerText()).toContain('<img src="x" onerror="window.broken = 2">');
  expect(await requests.note.innerText()).toContain("reversing mark");
  expect(await requests.note.innerText()).toContain("2 × invisible character");
  expect(await requests.note.innerText()).not.toContain("\u202E");
  expect(await page.locator("article.card img, article.card script").count()).toBe(0);
  expect(await page.evaluate(() => "broken" in window)).toBe(false);

  // Who is connected already is not at the door; they are in the list of all.
  await page.getByRole("button", { name: "All", exact: true }).click();
  await requests.open("Ines Prado");
  await requests.section("Who").getByRole("link", { name: "Ines Prado" }).click();
  await page.waitForURL(/\/people\//);
  await page.getByText("Atelier Norte").first().waitFor();
  expect(visit.faults).toEqual([]);
});

it("adds nothing from the same archive as a folder, and undoes each reading", { timeout: 60_000 }, async () => {
  const { page } = visit;
  const folder = await mkdtemp(join(tmpdir(), "entregent-folder-"));
  for (const { path, text } of archiveFiles) await writeFile(join(folder, path), text);
  await page.goto(`${house.origin}/import`);
  await page.locator("input[type=file]").nth(1).setInputFiles(folder);
  await page.getByText("Nothing new: all of it was known before.").first().waitFor();
  await rm(folder, { recursive: true });

  const undo = page.getByRole("button", { name: "Undo this import" });
  await expect.poll(() => undo.count(), soon).toBe(2);
  await undo.last().click();
  await expect.poll(() => undo.count(), soon).toBe(1);
  await undo.last().click();
  await expect.poll(() => undo.count(), soon).toBe(0);
  await page.getByRole("link", { name: "At the door" }).click();
  await page.getByRole("heading", { name: "Nobody at the door" }).waitFor();
  expect(visit.faults).toEqual([]);
});
