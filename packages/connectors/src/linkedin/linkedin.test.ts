import { describe, expect, it } from "vitest";
import { codes, factsOf, factsOfBytes, only } from "../../testing/read-facts.ts";
import { writeZip } from "../../testing/zip-writer.ts";
import { openBytes } from "../io/open-input.ts";

const connectionsHeader = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const invitationsHeader = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";
const messagesHeader =
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT";
const me = "https://www.linkedin.com/in/klara-voss-x0000";
const profile = (slug: string): string => `https://www.linkedin.com/in/${slug}`;

async function read(files: Readonly<Record<string, string>>, keepTexts = false) {
  const entries = Object.entries(files).map(([name, data]) => ({ name, data }));
  return factsOf(await openBytes("export.zip", writeZip(entries)), { keepTexts });
}

async function states(connections: readonly string[], invitations: readonly string[]) {
  const facts = await read({
    "Connections.csv": [connectionsHeader, ...connections].join("\n"),
    "Invitations.csv": [invitationsHeader, ...invitations].join("\n"),
  });
  return only(facts, "request").map(({ name, state }) => `${name}: ${state}`);
}

describe("the state of a request", () => {
  it("is accepted where the profile is a connection's, however the address is written", async () => {
    const rows = [`Ada Berg,Klara Voss,"5/11/24, 10:02 AM",,INCOMING,https://de.linkedin.com/in/Ada-Berg/?trk=x,${me}`];
    expect(await states([`Ada,Kaya,${profile("ada-berg")},,,,12 May 2024`], rows)).toEqual(["Ada Berg: accepted"]);
  });

  it("is pending where only a namesake is a connection", async () => {
    const rows = [`Ada Berg,Klara Voss,"5/11/24, 10:02 AM",,INCOMING,${profile("ada-berg-2")},${me}`];
    expect(await states([`Ada,Berg,${profile("ada-berg-1")},,,,12 May 2024`], rows)).toEqual(["Ada Berg: pending"]);
  });

  it.each([
    ["12 May 2024", "accepted"],
    ["10 May 2024", "accepted"],
    ["09 May 2024", "pending"],
  ])("by name alone, with a connection of %s, is %s", async (day, state) => {
    const rows = ['"Ada Berg, PhD",Klara Voss,"5/11/24, 10:02 AM",,INCOMING,,'];
    expect(await states([`Ada,Berg ✨,,,,,${day}`], rows)).toEqual([`Ada Berg, PhD: ${state}`]);
  });
});

describe("Invitations.csv", () => {
  it("keeps two namesakes who ask on one day apart", async () => {
    const rows = [
      "From,To,Sent At,Message,Direction",
      'Ana Silva,K,"7/18/22, 9:00 AM",a,INCOMING',
      'Ana Silva,K,"7/18/22, 9:01 AM",b,INCOMING',
    ];
    expect(only(await factsOfBytes("Invitations.csv", rows.join("\n")), "request")).toHaveLength(2);
  });

  it("takes SENT and RECEIVED, finds the owner by name, and reports what is neither", async () => {
    const rows = [
      "From,To,Sent At,Message,Direction",
      'Klara Voss,Ada,"7/18/22, 9:00 AM",,SENT',
      'Bea,Klara Voss,"7/18/22, 9:00 AM",,RECEIVED',
      'Klara Voss,Cem,"7/18/22, 9:00 AM",,?',
      'Dan,Eve,"7/18/22, 9:00 AM",,?',
    ];
    const facts = await factsOfBytes("Invitations.csv", rows.join("\n"), { ownerNames: ["Klara Voss"] });
    expect(only(facts, "request").map(({ direction, name }) => `${direction} ${name}`)).toEqual([
      "sent Ada",
      "received Bea",
      "sent Cem",
    ]);
    expect(only(facts, "problem").find(({ code }) => code === "linkedin/unknown-direction")?.line).toBe(5);
  });

  it("reads dates day first where the file proves it, and says which it cannot read", async () => {
    const rows = [
      "From,To,Sent At,Message,Direction",
      "A,K,03/02/2026 9:00,,INCOMING",
      "B,K,29/01/2026 9:00,,INCOMING",
      "C,K,soon,,INCOMING",
    ];
    const facts = await factsOfBytes("Invitations.csv", rows.join("\n"));
    expect(only(facts, "request").map(({ date }) => date)).toEqual(["2026-02-03T09:00", "2026-01-29T09:00", null]);
    expect(only(facts, "problem").find(({ code }) => code === "date/unclear")?.line).toBe(4);
  });

  it("knows the network's own sentence, with salutation and signature, from a person's", async () => {
    const notes = [
      "I’d like to join your LinkedIn network.",
      "Hi Klara, I'd like to add you to my professional network on LinkedIn. Ada",
      "I'd like to join your LinkedIn network. We met in Lyon.",
    ];
    const rows = notes.map(
      (note, at) => `Ada Berg,Klara,"1/${at + 1}/24, 9:00 AM","${note}",INCOMING,${profile(`a-${at}`)},${me}`,
    );
    const facts = await read({ "Invitations.csv": [invitationsHeader, ...rows].join("\n") });
    expect(only(facts, "request").map(({ noteIsStock }) => noteIsStock)).toEqual([true, true, false]);
  });
});

describe("messages.csv", () => {
  const rows = [
    `t1,,Ada Berg,${profile("ada")},Klara Voss,${me},2024-05-12 09:00:11 UTC,,Thank you,INBOX,,No,No`,
    `t1,,Klara Voss,${me},Ada Berg,${profile("ada")},2024-05-12 09:12:48 UTC,,Coffee?,INBOX,,No,No`,
    `t2,Dinner,Klara Voss,${me},"Bo Li, Cem Kaya, Ph.D.","${profile("bo")},${profile("cem")}",2024-05-20 17:00:00 UTC,,Tuesday?,INBOX,,No,No`,
    `t3,,LinkedIn Member,,Klara Voss,${me},2024-05-21 08:00:00 UTC,Grow,"<p class=""spinmail-quill-editor__spin-break"">Hi %FIRSTNAME%</p>",INBOX,,No,No`,
    `t4,,Klara Voss,${me},Dan,${profile("dan")},2024-06-02 06:00:00 UTC,,Hi D,INBOX,,Yes,No`,
    `t5,,Eve,${profile("eve")},Klara Voss,${me},2024-06-03 06:00:00 UTC,,"We met at the fair, I think.",INBOX,,No,No`,
  ];
  const files = {
    "messages.csv": [messagesHeader, ...rows].join("\n"),
    "Invitations.csv": [
      invitationsHeader,
      `Eve,Klara Voss,"6/1/24, 8:00 AM","We met at the fair, I think.",INCOMING,${profile("eve")},${me}`,
    ].join("\n"),
  };

  it("gives who, when and which way; drafts, advertising and a request's own note are no messages", async () => {
    const traces = only(await read(files), "trace");
    expect(traces.map((trace) => [trace.by, trace.date, trace.with.map(({ name }) => name), trace.text])).toEqual([
      ["other", "2024-05-12T09:00:11Z", ["Ada Berg"], null],
      ["owner", "2024-05-12T09:12:48Z", ["Ada Berg"], null],
      ["owner", "2024-05-20T17:00:00Z", ["Bo Li", "Cem Kaya, Ph.D."], null],
    ]);
  });

  it("keeps the words only where the owner does", async () => {
    expect(only(await read(files, true), "trace").map(({ text }) => text)).toEqual([
      "Thank you",
      "Coffee?",
      "Tuesday?",
    ]);
  });
});

it("keeps the owner's note with the connection, and a note on a stranger with the stranger", async () => {
  const facts = await read({
    "Connections.csv": `${connectionsHeader}\nAda,Berg,${profile("ada")},,,,12 May 2024\n`,
    "Notes.csv": `Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nAda,Berg,${profile("ada")},cello,,\nBo,Li,${profile("bo")},boats,,\n`,
  });
  expect(only(facts, "person").map(({ name, role, ownersNote }) => [name, role, ownersNote])).toEqual([
    ["Ada Berg", "connection", "cello"],
    ["Bo Li", "contact", "boats"],
  ]);
});

it("lets archives of two years in one folder complete each other", async () => {
  const invitations = `${invitationsHeader}\nAda,Klara,"5/11/24, 10:02 AM",,INCOMING,${profile("ada")},${me}\n`;
  const facts = await read({
    "2024/Invitations.csv": invitations,
    "2024/Connections.csv": `${connectionsHeader}\n`,
    "2026/Invitations.csv": invitations,
    "2026/Connections.csv": `${connectionsHeader}\nAda,Berg,${profile("ada")},,,,12 May 2024\n`,
  });
  expect(only(facts, "request").map(({ state }) => state)).toEqual(["accepted"]);
});

it("says that it cannot read a table that a program has spoilt, instead of passing it over", async () => {
  expect(codes(await factsOfBytes("Connections.csv", "Vorname;Zuname\nAda;Berg\n"))).toEqual(["csv/no-header"]);
});

it("reads a file of one kind for itself, and says what is missing beside it", async () => {
  const facts = await factsOfBytes(
    "Invitations (1).csv",
    `${invitationsHeader}\nAda,K,"5/11/24, 10:02 AM",,INCOMING,${profile("ada")},${me}\n`,
  );
  expect(only(facts, "request").map(({ state }) => state)).toEqual(["pending"]);
  expect(codes(facts)).toEqual(["linkedin/no-connections"]);
});

describe("a file whose accents were spoilt on the way", () => {
  const head = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";
  const row = (name: string, note: string): string =>
    `${name},Orla Fenwick,"1/29/26, 2:37 PM","${note}",INCOMING,https://www.linkedin.com/in/elodie,https://www.linkedin.com/in/orla`;
  const spoilt = (text: string): string => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
  const requests = async (csv: string) =>
    only(await factsOfBytes("Invitations.csv", csv), "request").map(({ name, note }) => [name, note]);

  it("is repaired once, where the whole file shows it", async () => {
    const csv = [head, row("Élodie Garçon", "Déjà vus à Nîmes – à bientôt"), ""].join("\n");
    expect(await requests(spoilt(csv))).toEqual([["Élodie Garçon", "Déjà vus à Nîmes – à bientôt"]]);
    expect(await requests(csv)).toEqual([["Élodie Garçon", "Déjà vus à Nîmes – à bientôt"]]);
  });

  it("is left as it is, where one right letter shows that it was not", async () => {
    const csv = [head, row("Élodie Garçon", `an Ã© is ${spoilt("é")}`), ""].join("\n");
    expect(await requests(csv)).toEqual([["Élodie Garçon", `an Ã© is ${spoilt("é")}`]]);
  });
});
