import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { asJson, type House, openFurnishedHouse } from "../../testing/house.ts";
import type { PersonList } from "../api/schemas.ts";
import * as schemas from "../api/writing-schemas.ts";
import { startImport } from "./import-archive.ts";
import { sourceOf } from "./source-of-input.ts";

const coach = async (house: House, body: schemas.CoachBody): Promise<schemas.Coaching> =>
  schemas.coaching.parse(await (await house.ask("/api/coach", { method: "POST", ...asJson(body) })).json());
const idOf = async (house: House, query: string): Promise<string> =>
  ((await (await house.ask(`/api/persons?query=${query}`)).json()) as PersonList).persons[0]!.id;

/** People of an address list, with whom nothing was ever exchanged. */
async function addressees(house: House): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "entregent-list-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const card = (name: string, org: string): string =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nORG:${org}\r\nEMAIL:${name.split(" ")[0]!.toLowerCase()}@list.example\r\nEND:VCARD\r\n`;
  const people = card("Odile Marchais", "Atelier Brunswick") + card("Ivo Sandmann", "Glashütte Sandmann");
  await writeFile(join(folder, "list.vcf"), people);
  const input = await house.context.sources.open(join(folder, "list.vcf"));
  await (await startImport(house.context, await sourceOf(house.context, input))).ended;
}

describe("a draft that names somebody who knows both", () => {
  const text = "Bonjour Madame Delorme, j’ai parlé de vos luminaires avec Karim Belhadj. Puis-je vous écrire ? Merci";

  it("is told to have them introduce, with the note to them", async () => {
    const house = await openFurnishedHouse();
    const { introduction } = await coach(house, { text, recipient: { personId: await idOf(house, "delorme") } });
    expect(introduction).toMatchObject({
      kind: "through",
      words: "Karim Belhadj, whom you name, knows Anne-Sophie Delorme as well: an introduction says more than a name.",
    });
    expect(introduction!.goBetweens[0]!.note).toMatch(/^Bonjour Karim Belhadj,\n\nJ’aimerais entrer en contact/u);
  });

  it("hears nothing where the name is nobody's, has no tie to the reader, or is the reader's own", async () => {
    const house = await openFurnishedHouse();
    const personId = await idOf(house, "delorme");
    const told = async (words: string) => (await coach(house, { text: words, recipient: { personId } })).introduction;
    expect(await told("Bonjour, Zélie Nonpareille m’a parlé de vous.")).toBeNull();
    expect(await told("Bonjour Anne-Sophie Delorme, puis-je vous écrire ?")).toBeNull();
    expect(await told("Bonjour, j’ai lu Daniel Okonkwo sur les ports.")).toBeNull();
    expect((await coach(house, { text })).introduction).toBeNull();
  });
});

describe("a draft that asks for an introduction", () => {
  const asking = (name: string): string => `Bonjour Daniel, pourrais-tu me présenter à ${name} ? Merci, Camille`;

  it("is told where nothing shows that the reader knows that person, and who does", async () => {
    const house = await openFurnishedHouse();
    await addressees(house);
    const recipient = { personId: await idOf(house, "okonkwo") };
    const { introduction } = await coach(house, { text: asking("Odile Marchais"), recipient });
    expect(introduction).toMatchObject({ kind: "not-shown" });
    expect(introduction!.words).toBe(
      "Nothing in your memory shows that Daniel Okonkwo knows Odile Marchais. Others seem to:",
    );
    expect(introduction!.goBetweens.map(({ person }) => person.name)).toContain("Karim Belhadj");
    expect(introduction!.goBetweens[0]!.note).toContain("Odile Marchais");
    const none = await coach(house, { text: asking("Ivo Sandmann"), recipient });
    expect(none.introduction).toMatchObject({
      words: "Nothing in your memory shows that Daniel Okonkwo knows Ivo Sandmann.",
      goBetweens: [],
    });
  });

  it("hears nothing where the reader does know them", async () => {
    const house = await openFurnishedHouse();
    await addressees(house);
    const recipient = { personId: await idOf(house, "belhadj") };
    expect((await coach(house, { text: asking("Odile Marchais"), recipient })).introduction).toBeNull();
  });

  it("is told to write directly where the owner has been in contact already", async () => {
    const house = await openFurnishedHouse();
    const recipient = { personId: await idOf(house, "okonkwo") };
    const { introduction } = await coach(house, { text: asking("Anne-Sophie Delorme"), recipient });
    expect(introduction).toMatchObject({ kind: "direct", goBetweens: [] });
    expect(introduction!.words).toMatch(
      /^You have been in contact with Anne-Sophie Delorme yourself: \d+ times, last on /u,
    );
  });
});
