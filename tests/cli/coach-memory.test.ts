import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { approachRecipient, coachDraft, speakerOf } from "@entregent/app";
import { openApp } from "@entregent/app/node";
import { describe, expect, it } from "vitest";
import { jsonLines, newFolder, runCli } from "./run-cli.ts";

const draft = "Hello Daniel, would you write me a recommendation? Thank you, Camille";

interface Line {
  readonly ready: boolean;
  readonly stop: { readonly favour: string; readonly known: string | null } | null;
  readonly advice: readonly { readonly words: string }[];
  readonly approach?: {
    readonly person: { readonly id: string; readonly name: string } | null;
    readonly maybe: readonly { readonly id: string; readonly name: string }[];
    readonly voice: { readonly language: string; readonly register: string };
    readonly openings: readonly { readonly text: string }[];
  };
}

async function withSample() {
  const home = join(await newFolder(), "data");
  const env = { ENTREGENT_HOME: home };
  const coach = (args: readonly string[], stdin = draft) => runCli(["coach", ...args], { env, stdin });
  await runCli(["import", "--sample"], { env });
  return { home, coach };
}

describe("entregent coach --to somebody of the memory", { timeout: 60_000 }, () => {
  it("says what is shared with its dates, how to speak, and who could introduce", async () => {
    const { coach } = await withSample();
    const { out, code } = await coach(["--to", "Daniel Okonkwo"]);
    expect(code).toBe(1);
    expect(out).toContain("To Daniel Okonkwo, Project manager, Harbour & Vale, from your memory.");
    expect(out).toMatch(/Met in person, \d+ \w+ \d{4}\n {4}“You may remember our meeting in \w+ \d{4}/u);
    expect(out).toContain("Language: English (the language of your mails and meetings).");
    expect(out).toContain("Address: formal");
    expect(out).toMatch(/Your memory shows contact \(met in person, /u);
    expect(out).toMatch(/could introduce you:\n {2}Meredith Whitlock/u);
    const french = await coach(["--to", "Anne-Sophie Delorme", "--lang", "fr"]);
    expect(french.out).toContain("«\u00a0Vous vous souvenez peut-être de notre rencontre en ");
  });

  it("gives the JSON that the page is given", async () => {
    const { home, coach } = await withSample();
    const [line] = jsonLines((await coach(["--to", "okonkwo daniel", "--json"])).out) as unknown as Line[];
    const personId = line!.approach!.person!.id;
    const app = await openApp(home);
    const speaker = speakerOf("en");
    const asked = { recipient: { personId }, network: "linkedin" } as const;
    const page = await coachDraft(app.context, { text: draft, plan: "basic", ...asked }, speaker);
    expect(line!.approach).toEqual(await approachRecipient(app.context, asked, speaker));
    expect(line).toMatchObject({ stop: page.stop, advice: page.advice, left: page.left });
    expect(line!.stop).toMatchObject({ favour: "recommendation", known: expect.stringContaining("met in person") });
    await app.close();
  });

  it("lists whom it may be where the name does not say, and takes an id or the beginning of one", async () => {
    const { coach } = await withSample();
    const unsure = await coach(["--to", "delorme"]);
    const [, id, name] = /^ {2}(p-\w+) {2}([^,\n]+)/mu.exec(unsure.out)!;
    expect(name).toBe("Anne-Sophie Delorme");
    expect(unsure.out).not.toContain("What you have in common");
    const [line] = jsonLines((await coach(["--to", id!.slice(0, 10), "--json"])).out) as unknown as Line[];
    expect(line!.approach).toMatchObject({ person: { name: "Anne-Sophie Delorme" }, maybe: [] });
    expect(line!.approach!.voice).toMatchObject({ language: "fr", register: "formal" });
  });

  it("tells two namesakes apart by asking", async () => {
    const home = join(await newFolder(), "data");
    const env = { ENTREGENT_HOME: home };
    const csv = join(await newFolder(), "Connections.csv");
    const head = "First Name,Last Name,Email Address,Company,Position,Connected On";
    const rows = [
      "Ada,Berg,ada@quay.example,Quay,Engineer,8 Feb 2024",
      "Ada,Berg,a.berg@moss.example,Moss,Baker,9 Mar 2021",
    ];
    await writeFile(csv, [head, ...rows, ""].join("\n"));
    await runCli(["import", csv], { env });
    const { out } = await runCli(["coach", "--to", "Ada Berg"], { env, stdin: draft });
    expect(out).toMatch(/one of these/u);
    expect(out.match(/^ {2}p-\w+ {2}Ada Berg, /gmu)).toHaveLength(2);
  });

  it("drafts the note to somebody whom the draft names and who knows both", async () => {
    const { coach } = await withSample();
    const naming =
      "Bonjour Madame, j’ai parlé de vos luminaires avec Karim Belhadj. Puis-je vous écrire ? Merci, Camille";
    const { out } = await coach(["--to", "Anne-Sophie Delorme", "--lang", "fr"], naming);
    expect(out).toContain("Karim Belhadj, que vous citez, connaît aussi Anne-Sophie Delorme");
    expect(out).toMatch(/Vous pourriez écrire :\n {6}Bonjour Karim Belhadj,\n\n {6}J’aimerais entrer en contact/u);
    const asking = "Hello Daniel, could you introduce me to Anne-Sophie Delorme? Thank you, Camille";
    const [line] = jsonLines((await coach(["--to", "Daniel Okonkwo", "--json"], asking)).out);
    expect(line).toMatchObject({ introduction: { kind: "direct", goBetweens: [] } });
  });

  it("says where nobody of the name is known, and makes no memory where there is none", async () => {
    const { coach } = await withSample();
    expect((await coach(["--to", "Zebulon Quartermaine"])).out).toContain("Nobody of this name is in your memory.");
    const home = join(await newFolder(), "none");
    const env = { ENTREGENT_HOME: home };
    const { out } = await runCli(["coach", "--to", "Daniel Okonkwo", "--json"], { env, stdin: draft });
    expect((jsonLines(out) as unknown as Line[])[0]!.approach).toBeUndefined();
    await expect(access(home)).rejects.toThrow("ENOENT");
  });
});
