import { expect, it } from "vitest";
import { openFurnishedHouse, openHouse } from "../../testing/house.ts";
import * as schemas from "../api/sent-schemas.ts";

it("tells where every request of the owner's stands, what is due first", async () => {
  const house = await openFurnishedHouse();
  const list = schemas.sentList.parse(await (await house.ask("/api/sent")).json());
  expect(list.requests.map(({ name, stage }) => [name, stage])).toEqual([
    ["Yann Mahéo", "remind"],
    ["Dr. Wolfgang Amsel", "withdraw"],
    ["Joana Ferreira", "waiting"],
    ["Philippa Stannard", "waiting"],
    ["Clara Lindqvist", "talking"],
    ["Bente Kruse", "lapsed"],
  ]);
  const [yann, amsel, , , clara] = list.requests;
  expect(yann).toMatchObject({ ageDays: 33, locks: null, said: { purpose: true, nextStep: true } });
  expect(yann?.words).toBe(
    "One friendly word by another way, if you still wish it; else take it back from 5 July 2026 on.",
  );
  expect(amsel?.locks).toBe(
    "Once taken back, the same person cannot be asked again for up to 21 days (read on 1 November 2026).",
  );
  expect(clara).toMatchObject({ answeredOn: "2026-01-28", words: "They answered on 28 January 2026." });
});

it("counts what led to a conversation, and says where that is too little to tell", async () => {
  const house = await openFurnishedHouse();
  const list = schemas.sentList.parse(await (await house.ask("/api/sent?lang=fr")).json());
  expect(list.overall).toMatchObject({ count: 1, of: 4, words: "1 sur 4\u202F; trop peu pour conclure" });
  const note = list.openings.find(({ way }) => way === "note");
  expect(note).toMatchObject({
    better: null,
    with: { count: 1, of: 2 },
    without: { count: 0, of: 2 },
    words: "Aucune différence ne se dégage",
  });
});

it("is empty where nothing was sent", async () => {
  const house = await openHouse();
  const list = schemas.sentList.parse(await (await house.ask("/api/sent")).json());
  expect(list).toMatchObject({ requests: [], stages: [], overall: { of: 0, words: "none yet" } });
});
