import { describe, expect, it } from "vitest";
import { asJson, type House, openFurnishedHouse } from "../../testing/house.ts";
import type { PersonList, ProblemDetails } from "../api/schemas.ts";
import * as schemas from "../api/writing-schemas.ts";

const post = async (house: House, path: string, body: unknown): Promise<unknown> =>
  (await house.ask(path, { method: "POST", ...asJson(body) })).json();
const approach = async (house: House, body: schemas.ApproachBody): Promise<schemas.Approach> =>
  schemas.approach.parse(await post(house, "/api/approach", body));
const coach = async (house: House, body: schemas.CoachBody): Promise<schemas.Coaching> =>
  schemas.coaching.parse(await post(house, "/api/coach", body));
const idOf = async (house: House, query: string): Promise<string> =>
  ((await (await house.ask(`/api/persons?query=${query}`)).json()) as PersonList).persons[0]!.id;
const say = (house: House, facts: Partial<schemas.WriterFactsBody>): Promise<Response> =>
  house.ask("/api/writer", {
    method: "PUT",
    ...asJson({ employers: [], schools: [], cities: [], groups: [], ...facts }),
  });

describe("approaching somebody", () => {
  it("tells what is shared with its date, in the language of the exchange", async () => {
    const house = await openFurnishedHouse();
    await say(house, { cities: ["Nantes"] });
    const told = await approach(house, { recipient: { personId: await idOf(house, "delorme") } });
    expect(told.voice).toMatchObject({ language: "fr", register: "formal" });
    expect(told.openings.map(({ text }) => text)).toEqual([
      "Vous vous souvenez peut-être de notre rencontre en avril 2020 («\u00A0Choix des luminaires\u00A0»).",
      "Vous m’avez écrit en octobre 2020 («\u00A0Pot de départ\u00A0»)\u202F; je reprends ici le fil de notre échange.",
      "Parmi nos connaissances communes\u00A0: Lucie Fournel et Karim Belhadj.",
      "Nous avons une ville en commun\u00A0: Nantes.",
    ]);
    expect(told.openings[0]?.words).toBe("Met in person, 20 April 2020");
    expect(told.sharedWork).toBe(false);
  });

  it("speaks as the writer wishes", async () => {
    const house = await openFurnishedHouse();
    const recipient = { personId: await idOf(house, "okonkwo") };
    expect((await approach(house, { recipient })).openings[0]?.text).toMatch(/^You may remember our meeting in /u);
    const told = await approach(house, { recipient, language: "de", register: "familiar" });
    expect(told.openings[0]?.text).toMatch(/^Vielleicht erinnerst du dich/u);
    expect(told.voice.because).toEqual({ language: "your choice", register: "your choice" });
  });

  it("knows who could introduce, with what shows it, and writes to them", async () => {
    const house = await openFurnishedHouse();
    const { goBetweens } = await approach(house, { recipient: { personId: await idOf(house, "delorme") } });
    expect(goBetweens.map(({ person }) => person.name)).toEqual(["Lucie Fournel", "Karim Belhadj"]);
    expect(goBetweens[0]?.words[0]).toMatch(
      /^All three of you on one mail or meeting, 2\d? \w+ 2020: Pot de départ$|^All three/u,
    );
    expect(goBetweens[0]?.note).toMatch(
      /^Bonjour Lucie Fournel,\n\nJ’aimerais entrer en contact avec Anne-Sophie Delorme\./u,
    );
  });

  it("reads a pasted page: the same school, who is named on it, and who of the memory it may be", async () => {
    const house = await openFurnishedHouse();
    await say(house, { schools: ["Lycée Jean-Zay"] });
    const told = await approach(house, {
      recipient: {
        name: "Karim Belhadj",
        headline: "Conducteur de travaux, Atelier Brunswick",
        profile: "Études : Lycée Jean Zay. En commun : Lucie Fournel et 3 autres.",
      },
    });
    expect(told.person).toBeNull();
    expect(told.maybe[0]?.name).toBe("Karim Belhadj");
    expect(told.openings.map(({ kind }) => kind)).toEqual(["studied", "mutual"]);
    expect(told.goBetweens[0]?.words).toContain("Named on the page you pasted");
  });

  it("says nothing where nothing is shared, and refuses a person that is not there", async () => {
    const house = await openFurnishedHouse();
    expect(await approach(house, { recipient: { name: "Nobody Known" } })).toMatchObject({
      person: null,
      openings: [],
      goBetweens: [],
    });
    const refused = (await post(house, "/api/approach", { recipient: { personId: "nobody" } })) as ProblemDetails;
    expect(refused).toMatchObject({ status: 404, code: "person/unknown" });
  });
});

it("hears a draft that speaks otherwise than the reader's own words", async () => {
  const house = await openFurnishedHouse();
  const recipient = { name: "Nobody Known", words: "Je te remercie de ton mot, il m’a fait très plaisir hier soir." };
  const ids = async (text: string): Promise<readonly string[]> =>
    (await coach(house, { text, recipient })).advice.map(({ id }) => id);
  expect(await ids("Hello, I would like to ask you two questions about the lamps in the hall.")).toContain(
    "their-language",
  );
  expect(await ids("Bonjour, je voudrais vous poser deux questions sur les lampes du hall.")).toContain(
    "their-address",
  );
});

describe("a favour", () => {
  const text =
    "Bonjour, pourriez-vous m’écrire une recommandation sur mon profil ? Ce serait très gentil. Merci d’avance.";

  it("is stopped where the memory shows no shared work, and says what it does show", async () => {
    const house = await openFurnishedHouse();
    const stranger = await coach(house, { text, recipient: { name: "Nobody Known" } });
    expect(stranger.stop).toMatchObject({ favour: "recommendation", known: null, through: [] });
    const known = await coach(house, { text, recipient: { personId: await idOf(house, "delorme") } });
    expect(known.stop?.known).toContain("(met in person, 20 April 2020 and ");
  });

  it("passes where both were at one employer and in contact then, and is judged anew when the owner says more", async () => {
    const house = await openFurnishedHouse();
    const recipient = { personId: await idOf(house, "delorme") };
    expect((await coach(house, { text, recipient })).stop).not.toBeNull();
    await say(house, { employers: ["Atelier Brunswick"] });
    expect((await coach(house, { text, recipient })).stop).toBeNull();
    expect((await approach(house, { recipient })).sharedWork).toBe(true);
  });
});

it("keeps what the owner says of themselves", async () => {
  const house = await openFurnishedHouse();
  await say(house, { groups: [" Chœur des Deux Rives "] });
  const kept = schemas.writerFactsKnown.parse(await (await house.ask("/api/writer")).json());
  expect(kept.own.groups).toEqual(["Chœur des Deux Rives"]);
  const told = await approach(house, { recipient: { personId: await idOf(house, "vasseur") } });
  expect(told.openings.map(({ kind }) => kind)).toContain("group");
});
