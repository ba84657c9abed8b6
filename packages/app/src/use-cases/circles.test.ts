import { describe, expect, it } from "vitest";
import { asJson, english, fixedNow, type House, openFurnishedHouse } from "../../testing/house.ts";
import type { CirclesView, FollowUp } from "../api/schemas.ts";
import * as schemas from "../api/schemas.ts";
import { csvOfContacts } from "../present/contacts-csv.ts";
import { type Contact, vcardOf } from "../present/vcard.ts";
import { exportCircle } from "./export-circle.ts";

const ask = async <T>(house: House, method: string, path: string, body?: unknown): Promise<T> =>
  (await (await house.ask(`/api${path}`, { method, ...(body === undefined ? {} : asJson(body)) })).json()) as T;

const view = async (house: House, language = "en"): Promise<CirclesView> =>
  schemas.circlesView.parse(await ask(house, "GET", `/circles?lang=${language}`));

async function accepted(circles: readonly string[]): Promise<{ house: House; id: string; name: string }> {
  const house = await openFurnishedHouse();
  const row = (await house.context.owner.requests.list({ direction: "received" })).find(({ fact }) => fact.name)!;
  await ask(house, "POST", "/decisions", { requestIds: [row.id], action: "accept-limited", circles });
  return { house, id: row.id, name: row.fact.name! };
}

describe("circles", () => {
  it("hold whom the owner accepted into them, under names in the reader's language", async () => {
    const { house, id } = await accepted(["met", "language:fr", "Sailing"]);
    const { circles, none } = await view(house);
    const holding = circles.filter(({ members }) => members.some(({ requestId }) => requestId === id));
    expect(holding.map(({ name }) => name).sort()).toEqual(["Met in person", "Sailing", "Writes in French"]);
    expect(none).toEqual([]);
    const french = await view(house, "fr");
    expect(french.circles.find((circle) => circle.id === "language:fr")!.name).toBe("Écrit en français");
  });

  it("are renamed, limited and given a retention, and that is taken away again", async () => {
    const { house } = await accepted(["met"]);
    await ask(house, "PUT", "/circles/met", { name: "Friends of the harbour", access: "limited", keepMonths: 24 });
    const met = (await view(house)).circles.find(({ id }) => id === "met")!;
    expect(met).toMatchObject({ name: "Friends of the harbour", access: "limited", keepMonths: 24 });
    await ask(house, "DELETE", "/circles/met");
    expect((await view(house)).circles.find(({ id }) => id === "met")).toMatchObject({
      name: "Met in person",
      access: "full",
      keepMonths: null,
    });
  });

  it("are deleted with undo: their people are in them no more, and come back as they were", async () => {
    const { house, id } = await accepted(["Sailing", "work"]);
    const circlesOf = async (): Promise<string[]> =>
      (await view(house)).circles.flatMap((one) =>
        one.members.some((member) => member.requestId === id) ? [one.id] : [],
      );
    await ask(house, "PUT", "/circles/Sailing", { access: "limited", keepMonths: 24 });
    house.setNow(new Date(Date.parse(fixedNow) + 1000).toISOString());
    const deleted = schemas.circleDeleted.parse(await ask(house, "DELETE", "/circles/Sailing"));
    expect(deleted.before).toEqual({ name: null, access: "limited", keepMonths: 24 });
    expect(await circlesOf()).toEqual(["work"]);
    expect((await view(house)).circles.map((circle) => circle.id)).not.toContain("Sailing");
    await ask(house, "POST", `/batches/${deleted.batchId}/undo`);
    await ask(house, "PUT", "/circles/Sailing", deleted.before!);
    expect((await circlesOf()).sort()).toEqual(["Sailing", "work"]);
    expect((await view(house)).circles.find((circle) => circle.id === "Sailing")).toMatchObject({
      access: "limited",
      keepMonths: 24,
    });
    expect(await ask(house, "DELETE", "/circles/nobody-is-in-it")).toEqual({ batchId: null, before: null });
  });

  it("are changed for a person by a new decision, which can be undone", async () => {
    const { house, id } = await accepted(["met"]);
    house.setNow(new Date(Date.parse(fixedNow) + 1000).toISOString());
    const moved: { decisions: { id: string }[] } = await ask(house, "POST", "/decisions", {
      requestIds: [id],
      action: "accept-limited",
      circles: ["work"],
    });
    const where = async (): Promise<string[]> =>
      (await view(house)).circles.filter(({ members }) => members.length > 0).map((circle) => circle.id);
    expect(await where()).toEqual(["work"]);
    await ask(house, "POST", `/decisions/${moved.decisions[0]!.id}/undo`);
    expect(await where()).toEqual(["met"]);
  });

  it("tell what to look at on each network, and remember when it was looked at", async () => {
    const { house } = await accepted(["met"]);
    const { privacy } = await view(house);
    for (const { settings } of privacy)
      for (const { words, source } of settings) {
        expect(words).not.toMatch(/^privacy\./);
        expect(source).toMatch(/^docs\/networks\.md#/);
      }
    expect(privacy.some(({ limited }) => limited)).toBe(true);
    await ask(house, "PATCH", "/circles", { checked: { network: "linkedin", done: true } });
    const looked = async () => (await view(house)).privacy.find(({ network }) => network === "linkedin")!.checkedAt;
    expect(await looked()).toBe(fixedNow);
    await ask(house, "PATCH", "/circles", { checked: { network: "linkedin", done: false } });
    expect(await looked()).toBeNull();
  });
});

describe("keeping no longer than one meant to", () => {
  const laterBy = (months: number): string => new Date(Date.UTC(2026, 5 + months, 20)).toISOString();

  it("lists whose time is over, and forgets on the owner's click alone", async () => {
    const { house, id } = await accepted(["work"]);
    await ask(house, "PUT", "/circles/work", { keepMonths: 6 });
    const due = async (): Promise<FollowUp["forget"]> =>
      schemas.followUp.parse(await ask(house, "GET", "/follow-up")).forget;
    expect(await due()).toEqual([]);
    const head = async (): Promise<number> => ((await ask(house, "GET", "/follow-up/count")) as { due: number }).due;
    expect(await head()).toBe(1);
    house.setNow(laterBy(7));
    expect(await due()).toMatchObject([{ requestId: id, words: expect.stringContaining("Work") }]);
    expect(await head()).toBe(2);
    expect(((await ask(house, "GET", "/follow-up")) as FollowUp).due).toBe(2);
    await ask(house, "PUT", "/circles/work", { keepMonths: null });
    expect(await due()).toEqual([]);
  });

  it("keeps declined strangers only so long, and leaves the bare fact", async () => {
    const house = await openFurnishedHouse();
    const rows = await house.context.owner.requests.list({ direction: "received" });
    const assessed = await house.context.assessments.of(rows);
    const stranger = rows.find((row) => assessed.get(row.id)!.recognition.band === "none" && row.fact.note)!;
    const known = rows.find((row) => assessed.get(row.id)!.recognition.band === "known")!;
    const refused = await house.ask(`/api/requests/${stranger.id}`, { method: "DELETE" });
    expect(refused.status).toBe(409);
    await ask(house, "POST", "/decisions", { requestIds: [stranger.id, known.id], action: "decline" });
    house.setNow(laterBy(13));
    const due: FollowUp = await ask(house, "GET", "/follow-up");
    expect(due.forget.map(({ requestId }) => requestId)).toEqual([stranger.id]);
    await ask(house, "DELETE", `/requests/${stranger.id}`);
    expect(((await ask(house, "GET", "/follow-up")) as FollowUp).forget).toEqual([]);
    const left = await house.context.owner.requests.get(stranger.id);
    expect(left).toMatchObject({ fact: { name: null, note: null }, decision: { action: "decline" } });
    await ask(house, "PATCH", "/circles", { declinedMonths: null });
  });

  it("asks to look at privacy settings where somebody has limited access", async () => {
    const { house } = await accepted(["met"]);
    const due = async () => ((await ask(house, "GET", "/follow-up")) as FollowUp).checks;
    const [first] = await due();
    expect(first).toMatchObject({ checkedAt: null });
    await ask(house, "PATCH", "/circles", { checked: { network: first!.network, done: true } });
    expect(await due()).toEqual([]);
    const head = async (): Promise<number> => ((await ask(house, "GET", "/follow-up/count")) as { due: number }).due;
    expect(await head()).toBe(0);
    house.setNow(laterBy(7));
    expect(await due()).toHaveLength(1);
    expect(await head()).toBe(1);
  });
});

const orla: Contact = {
  name: "Orla Fenwick; of the Quay, Ltd",
  given: null,
  family: null,
  company: "Quay, Sons & Søns of the very long street by the harbour of Saint-Malo-les-Bains",
  title: '=HYPERLINK("http://bad.example")',
  emails: ["orla@quay.example"],
  urls: ["https://quay.example/orla"],
};

describe("a circle taken along", () => {
  it("is a vCard with its name as a category, folded and escaped", () => {
    const card = vcardOf(orla, ["Met, in person"]);
    expect(card).toContain("FN:Orla Fenwick\\; of the Quay\\, Ltd\r\n");
    expect(card).toContain("CATEGORIES:Met\\, in person\r\n");
    for (const line of card.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(card.replaceAll("\r\n ", "")).toContain(
      "Søns of the very long street by the harbour of Saint-Malo-les-Bains",
    );
    expect(vcardOf({ ...orla, name: "A\r\nEND:VCARD" }, ["x"]).match(/^END:VCARD/gm)).toHaveLength(1);
  });

  it("is a CSV with its name as a label, where no cell is a formula", () => {
    const [header, row] = csvOfContacts([orla], "Met, in person").split("\r\n");
    expect(header).toContain("Labels,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Label,Website 1 - Value");
    expect(row).toContain('"Met, in person ::: * myContacts"');
    expect(row).toContain(`"'=HYPERLINK(""http://bad.example"")"`);
  });

  it("holds those who are in it, by name or id, in either form", async () => {
    const { house, name } = await accepted(["met"]);
    const card = await exportCircle(house.context, "met in PERSON", "vcard", english);
    expect([card.count, card.text.includes("BEGIN:VCARD")]).toEqual([1, true]);
    const csv = await exportCircle(house.context, "met", "csv", english);
    expect(csv.text.split("\r\n").filter(Boolean)).toHaveLength(2);
    expect(`${card.text}${csv.text}`).toContain(name.split(" ")[0]!);
    const file = await house.ask("/api/circles/met/export?format=csv");
    expect(file.headers.get("content-type")).toContain("text/csv");
    expect((await house.ask("/api/circles/none-such/export")).status).toBe(404);
  });
});
