import { describe, expect, it } from "vitest";
import { asJson, type House, openFurnishedHouse, openHouse } from "../../testing/house.ts";
import type { ApiReply, PhraseBody, PhraseCheck, PhrasesView, ProblemDetails, RequestList } from "../api/schemas.ts";
import * as schemas from "../api/schemas.ts";

const ask = async <T>(house: House, method: string, path: string, body?: unknown): Promise<T> =>
  (await (await house.ask(`/api${path}`, { method, ...(body === undefined ? {} : asJson(body)) })).json()) as T;

const formalEnglish = "/phrases?language=en&register=formal";
const mine: PhraseBody = {
  situation: "declined",
  language: "en",
  register: "formal",
  text: "{greeting}\n\nI keep this circle to my choir. I wish you well.\n\n{signoff}",
};
const ownIn = (view: PhrasesView, situation = "declined"): PhrasesView["situations"][number]["own"] =>
  view.situations.find((one) => one.situation === situation)!.own;

describe("the phrasebook", () => {
  it("shows what comes along for every situation, language and form of address, with its places in words", async () => {
    const house = await openHouse();
    const { languages } = (await ask(house, "GET", "/phrases")) as PhrasesView;
    expect(languages).toHaveLength(7);
    for (const language of languages) {
      for (const register of ["formal", "familiar"]) {
        const path = `/phrases?language=${language}&register=${register}&lang=fr`;
        const view = schemas.phrasesView.parse(await ask(house, "GET", path)) as PhrasesView;
        expect(view.situations.every(({ own, shipped }) => own.length === 0 && shipped.length >= 3)).toBe(true);
        expect(view.placeholders.every(({ words }) => !words.startsWith("placeholder."))).toBe(true);
      }
    }
  });

  it("keeps, changes, removes and restores a phrase of the owner's", async () => {
    const house = await openHouse();
    const { id } = schemas.phrase.parse(await ask(house, "POST", "/phrases", mine));
    expect(ownIn(await ask(house, "GET", formalEnglish))).toEqual([{ id, text: mine.text }]);
    await ask(house, "POST", "/phrases", { ...mine, id, text: `${mine.text}!` });
    expect(ownIn(await ask(house, "GET", formalEnglish))).toEqual([{ id, text: `${mine.text}!` }]);
    await ask(house, "POST", "/phrases/remove", { id });
    expect(ownIn(await ask(house, "GET", formalEnglish))).toEqual([]);
    expect(await ask(house, "POST", "/phrases/remove", { id })).toMatchObject({ code: "phrases/unknown" });
    for (const left of [[`${mine.text}!`], [mine.text], []]) {
      await ask(house, "POST", "/phrases/undo");
      expect(ownIn(await ask(house, "GET", formalEnglish)).map(({ text }) => text)).toEqual(left);
    }
    expect(await ask(house, "POST", "/phrases/undo")).toMatchObject({ code: "phrases/nothing-to-undo" });
  });

  it("puts the owner's in the place of one of ours, which comes back when it is removed", async () => {
    const house = await openHouse();
    const id = "en/declined/formal/1";
    const shipped = async (): Promise<string[]> => {
      const view: PhrasesView = await ask(house, "GET", formalEnglish);
      return view.situations.find(({ situation }) => situation === "declined")!.shipped.map((phrase) => phrase.id);
    };
    const before = await shipped();
    await ask(house, "POST", "/phrases", { ...mine, id });
    expect(await shipped()).toEqual(before.filter((one) => one !== id));
    await ask(house, "POST", "/phrases/remove", { id });
    expect(await shipped()).toEqual(before);
  });

  it("says in words what is wrong with a phrase, shows how it reads, and keeps none that cannot be used", async () => {
    const house = await openHouse();
    const good = schemas.phraseCheck.parse(await ask(house, "POST", "/phrases/check", mine)) as PhraseCheck;
    expect(good.issues).toEqual([]);
    expect(good.preview).toContain("Camille Aubert");
    const french = { ...mine, language: "fr", text: "{greeting} Pourriez-vous me dire ce que tu souhaites ? {wish}" };
    const bad: PhraseCheck = await ask(house, "POST", "/phrases/check?lang=fr", french);
    expect(bad.preview).toBeNull();
    expect(bad.issues.map(({ code }) => code)).toEqual(["unknown-placeholder", "mixed-address"]);
    expect(bad.issues[0]!.words).toMatch(/«\swish\s»/u);
    const refused: ProblemDetails = await ask(house, "POST", "/phrases", { ...mine, text: "{greeting" });
    expect(refused).toMatchObject({ code: "phrases/unusable", status: 422 });
    expect(refused.nextStep).toContain("braces");
    expect(await ask(house, "GET", formalEnglish)).toMatchObject({ canUndo: false });
  });
});

describe("a reply", () => {
  it("comes in the owner's own words first", async () => {
    const house = await openFurnishedHouse();
    const list: RequestList = await ask(house, "GET", "/requests?query=guillou");
    const path = `/requests/${list.requests[0]!.id}/reply?language=en&register=formal&situation=declined`;
    const before: ApiReply = await ask(house, "GET", path);
    await ask(house, "POST", "/phrases", mine);
    const after: ApiReply = await ask(house, "GET", path);
    expect(after.text).toContain("I keep this circle to my choir.");
    expect(after.text).toContain("Guillou");
    expect(after.variants).toBe(before.variants + 1);
    const next: ApiReply = await ask(house, "GET", `${path}&variant=1`);
    expect(next.text).not.toContain("choir");
  });

  it("that was edited becomes a phrase with its places again, and is not kept by itself", async () => {
    const house = await openFurnishedHouse();
    const list: RequestList = await ask(house, "GET", "/requests?query=guillou");
    const { id } = list.requests[0]!;
    const wish = { language: "en", register: "formal", situation: "declined" };
    const reply: ApiReply = await ask(house, "GET", `/requests/${id}/reply?${new URLSearchParams(wish)}`);
    const text = reply.text.replace("\n\n", "\n\nHow kind of you. ");
    const phrase = schemas.phraseBody.parse(await ask(house, "POST", `/requests/${id}/phrase`, { ...wish, text }));
    expect(phrase).toMatchObject({ situation: "declined", language: "en", register: "formal" });
    expect(phrase.text).toMatch(/^\{greeting\}\n\nHow kind of you\./);
    expect(phrase.text).not.toContain("Guillou");
    expect(ownIn(await ask(house, "GET", formalEnglish))).toEqual([]);
    await ask(house, "POST", "/phrases", phrase);
    expect(await ask(house, "GET", `/requests/${id}/reply?${new URLSearchParams(wish)}`)).toMatchObject({ text });
  });
});
