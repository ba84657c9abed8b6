import { describe, expect, it } from "vitest";
import { asJson, english, fixedNow, openFurnishedHouse, openHouse } from "../../testing/house.ts";
import { startImport } from "../use-cases/import-archive.ts";
import { importReport as reportOfImport } from "../use-cases/imports.ts";
import { sampleSource } from "../use-cases/sample-archive.ts";
import type { Decided, ProblemDetails, RequestDetail, RequestList, Session } from "./schemas.ts";
import * as schemas from "./schemas.ts";

describe("the HTTP API", () => {
  it("says on a first visit that nothing is there yet", async () => {
    const house = await openHouse();
    const session = (await (await house.ask("/api/session")).json()) as Session;
    expect(session).toMatchObject({ firstRun: true, sampleLoaded: false, counts: { persons: 0, open: 0 } });
  });

  it("keeps settings, and leaves those that are not given", async () => {
    const house = await openHouse();
    await house.ask("/api/settings", { method: "PATCH", ...asJson({ register: "familiar", name: "Camille" }) });
    const answer = await house.ask("/api/settings", { method: "PATCH", ...asJson({ language: "fr" }) });
    expect(await answer.json()).toEqual({ language: "fr", theme: "system", register: "familiar", name: "Camille" });
    expect(await (await house.ask("/api/session")).json()).toMatchObject({ owner: { name: "Camille" } });
  });

  it("goes the whole path: list, detail, decide, undo", async () => {
    const house = await openFurnishedHouse();
    const list = (await (await house.ask("/api/requests")).json()) as RequestList;
    expect(list.total).toBe(35);
    expect(list.groups.reduce((sum, { count }) => sum + count, 0)).toBe(35);

    const friend = list.requests.find(({ name }) => name === "Anne-Sophie Marchetti")!;
    expect(friend).toMatchObject({ band: "known", knownAs: "Anne-Sophie Delorme", notePreview: null });

    const detail = schemas.requestDetail.parse(
      await (await house.ask(`/api/requests/${friend.id}`)).json(),
    ) as RequestDetail;
    expect(detail.recognition.candidates[0]!.traces.length).toBeGreaterThan(3);
    expect(detail.recognition.candidates[0]!.evidence.every(({ words }) => !words.includes("evidence."))).toBe(true);

    const order = { requestIds: [friend.id], action: "accept" };
    const answer = await house.ask("/api/decisions", { method: "POST", ...asJson(order) });
    expect(answer.status).toBe(201);
    const { decisions, batchId } = (await answer.json()) as Decided;
    expect(batchId).toBeNull();
    const open = (await (await house.ask("/api/requests")).json()) as RequestList;
    expect(open.requests.some(({ id }) => id === friend.id)).toBe(false);
    const decided = (await (await house.ask("/api/requests?view=decided")).json()) as RequestList;
    expect(decided.requests.map(({ id }) => id)).toEqual([friend.id]);

    const undo = `/api/decisions/${decisions[0]!.id}/undo`;
    expect((await house.ask(undo, { method: "POST" })).status).toBe(200);
    const again = await house.ask(undo, { method: "POST" });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ code: "decision/already-undone" });
    expect(((await (await house.ask("/api/requests")).json()) as RequestList).total).toBe(35);
  });

  it("decides on a group with one click and undoes it with one", async () => {
    const house = await openFurnishedHouse();
    const asked = (await (await house.ask("/api/requests?advised=ask")).json()) as RequestList;
    expect(asked.requests.length).toBe(asked.total);
    expect(asked.requests.every(({ advised }) => advised === "ask")).toBe(true);
    const requestIds = asked.requests.map(({ id }) => id);
    const answer = await house.ask("/api/decisions", { method: "POST", ...asJson({ requestIds, action: "ask" }) });
    const { batchId } = (await answer.json()) as Decided;
    expect(((await (await house.ask("/api/requests")).json()) as RequestList).total).toBe(35 - requestIds.length);
    const undone = (await (await house.ask(`/api/batches/${batchId}/undo`, { method: "POST" })).json()) as Decided;
    expect(undone.decisions).toHaveLength(requestIds.length);
    expect(((await (await house.ask("/api/requests")).json()) as RequestList).total).toBe(35);
  });

  it("decides on nothing where one of a group is unknown", async () => {
    const house = await openFurnishedHouse();
    const list = (await (await house.ask("/api/requests")).json()) as RequestList;
    const requestIds = [list.requests[0]!.id, "nobody"];
    const answer = await house.ask("/api/decisions", { method: "POST", ...asJson({ requestIds, action: "lapse" }) });
    expect(answer.status).toBe(404);
    expect(((await (await house.ask("/api/requests?view=decided")).json()) as RequestList).total).toBe(0);
  });

  it("finds requests without accents and by several words", async () => {
    const house = await openFurnishedHouse();
    const found = (await (await house.ask("/api/requests?query=QUERE%20estuaire")).json()) as RequestList;
    expect(found.requests.map(({ name }) => name)).toEqual(["Maëlle Quéré"]);
  });

  it("writes the reply in another register and wording", async () => {
    const house = await openFurnishedHouse();
    const list = (await (await house.ask("/api/requests?query=guillou")).json()) as RequestList;
    const path = `/api/requests/${list.requests[0]!.id}/reply?language=fr&register=`;
    const formal = schemas.reply.parse(await (await house.ask(`${path}formal`)).json());
    const familiar = schemas.reply.parse(await (await house.ask(`${path}familiar`)).json());
    expect(formal.text).not.toBe(familiar.text);
    expect(formal.text).toMatch(/\bvous\b/);
  });

  it("speaks the language asked for, in words and in refusals", async () => {
    const house = await openHouse();
    const french = await house.ask("/api/requests/none", {
      headers: { "accept-language": "de;q=0.9, fr-CA;q=0.8, en;q=0.1" },
    });
    expect(french.headers.get("content-language")).toBe("fr");
    expect(await french.json()).toMatchObject({ title: "Cette demande n’est pas ici" });
    const english = await house.ask("/api/requests/none?lang=en", { headers: { "accept-language": "fr" } });
    expect(await english.json()).toMatchObject({ title: "This request is not here", status: 404 });
  });

  it("never repeats what was sent in a refusal", async () => {
    const house = await openHouse();
    const told = "my secret words about Ruth";
    const answers = [
      await house.ask("/api/appraise", { method: "POST", ...asJson({ text: 7, network: told }) }),
      await house.ask("/api/decisions", { method: "POST", ...asJson({ requestIds: [], action: told }) }),
      await house.ask("/api/appraise", {
        method: "POST",
        body: `{"text": "${told}`,
        headers: { "content-type": "application/json" },
      }),
      await house.ask(`/api/requests/${encodeURIComponent(told)}`),
      await house.ask(`/api/requests?view=${encodeURIComponent(told)}`),
    ];
    for (const answer of answers) {
      const text = await answer.text();
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain("Ruth");
      const problem = schemas.problemDetails.parse(JSON.parse(text)) as ProblemDetails;
      expect(problem.nextStep).toBeTruthy();
    }
    expect(await (await house.ask("/api/appraise", { method: "POST", ...asJson({}) })).json()).toMatchObject({
      code: "input/invalid",
      facts: { fields: ["text"] },
    });
  });

  it("appraises a note and keeps nothing of it", async () => {
    const house = await openHouse();
    const answer = await house.ask("/api/appraise", { method: "POST", ...asJson({ text: "Salam" }) });
    const read = schemas.appraisal.parse(await answer.json());
    expect(read).toMatchObject({ verdict: "ask", flags: ["greeting-only"] });
    expect(read.lines.reduce((sum, { points }) => sum + points, 0)).toBe(read.score);
    const exported = await (await house.ask("/api/export")).text();
    expect(exported).not.toContain("Salam");
  });

  it("finds a person, shows all of them, and forgets them everywhere", async () => {
    const house = await openFurnishedHouse();
    const found = schemas.personList.parse(await (await house.ask("/api/persons?query=delorme")).json());
    expect(found.persons.map(({ name }) => name)).toEqual(["Anne-Sophie Delorme"]);
    const { id } = found.persons[0]!;
    const detail = schemas.personDetail.parse(await (await house.ask(`/api/persons/${id}`)).json());
    expect(detail.requests.map(({ name }) => name)).toContain("Anne-Sophie Marchetti");
    expect((await house.ask(`/api/persons/${id}`, { method: "DELETE" })).status).toBe(200);
    expect((await house.ask(`/api/persons/${id}`)).status).toBe(404);
    const exported = await (await house.ask("/api/export")).text();
    expect(exported).not.toContain("Delorme");
  });

  it("does not let an archive bring back whom the owner had forgotten, until they lift it", async () => {
    const house = await openFurnishedHouse();
    const { persons } = schemas.personList.parse(await (await house.ask("/api/persons?query=delorme")).json());
    await house.ask(`/api/persons/${persons[0]!.id}`, { method: "DELETE" });
    const readAgain = async () => {
      const { id, ended } = await startImport(house.context, sampleSource(fixedNow, "en"));
      await ended;
      const report = await reportOfImport(house.context, id, english);
      return { report, exported: await (await house.ask("/api/export")).text() };
    };
    const { report, exported } = await readAgain();
    expect(report).toMatchObject({ passedOver: 1, added: { requests: 0, records: 0, traces: 0 } });
    expect(exported).not.toContain("Delorme");
    const forgotten = async (init?: RequestInit) =>
      schemas.forgottenCount.parse(await (await house.ask("/api/forgotten", init)).json());
    expect(await forgotten()).toEqual({ people: 1 });
    expect(await forgotten({ method: "DELETE" })).toEqual({ people: 1 });
    expect(await forgotten()).toEqual({ people: 0 });
    const again = await readAgain();
    expect(again.report.passedOver).toBe(0);
    expect(again.exported).toContain("Delorme");
  });

  it("erases everything only when the words confirm it", async () => {
    const house = await openFurnishedHouse();
    const refused = await house.ask("/api/everything", { method: "DELETE", ...asJson({ confirm: "yes" }) });
    expect(refused.status).toBe(400);
    expect(((await (await house.ask("/api/requests")).json()) as RequestList).total).toBe(35);
    const done = await house.ask("/api/everything", { method: "DELETE", ...asJson({ confirm: "Tout effacer" }) });
    expect(await done.json()).toEqual({ erased: true });
    expect(await (await house.ask("/api/session")).json()).toMatchObject({ firstRun: true });
  });

  it("hands everything out as JSON lines", async () => {
    const house = await openFurnishedHouse();
    const answer = await house.ask("/api/export");
    expect(answer.headers.get("content-disposition")).toContain("entregent-2026-06-08.jsonl");
    const lines = (await answer.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { table?: string });
    expect(lines[0]).toMatchObject({ entregent: "export" });
    expect(lines.filter(({ table }) => table === "request")).toHaveLength(41);
  });

  it("describes itself as OpenAPI 3.1, every route with its problems", async () => {
    const house = await openHouse();
    const document = (await (await house.ask("/api/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
    };
    expect(document.openapi).toBe("3.1.0");
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses }]) => ({ route: `${method} ${path}`, responses })),
    );
    expect(routes.length).toBeGreaterThanOrEqual(20);
    for (const { route, responses } of routes) expect(Object.keys(responses), route).toContain("default");
  });

  it("tells the doctor's findings", async () => {
    const house = await openFurnishedHouse();
    const report = schemas.doctorReport.parse(await (await house.ask("/api/doctor?lang=fr")).json());
    expect(report.healthy).toBe(true);
    expect(report.checks.find(({ id }) => id === "counts")!.words).toContain("41 demandes");
  });
});
