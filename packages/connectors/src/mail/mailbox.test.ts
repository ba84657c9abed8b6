import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { ReadContext } from "../connector.ts";
import { type Coding, writeMail } from "../../testing/mail-writer.ts";
import { type Asker, linkedinClassic, linkedinMember } from "../../testing/notices.ts";
import { codes, factsAt, factsOfBytes, only } from "../../testing/read-facts.ts";

const coding: Coding = { charset: "utf-8", transfer: "quoted-printable", lineEnd: "\n" };
const asker: Asker = { name: "Inês Prado", slug: "ines-prado-x0071", headline: "Restorer at Vento" };
const owner = "Nadia Lind <nadia@home.example>";
const folder = mkdtempSync(join(tmpdir(), "entregent-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

function letter(from: string, to: string, day: string, ...more: [string, string][]): Buffer {
  const date = `${day} 2024 10:00:00 +0000`;
  const id = `<${from.length}.${to.length}.${day.replace(" ", "")}@mail.example>`;
  return writeMail(
    {
      headers: [["From", from], ["To", to], ["Date", date], ["Message-ID", id], ["Subject", "Kiln"], ...more],
      text: "Hello,\n\nsee you.\n-- \nsig\n",
    },
    coding,
  );
}

function box(...mails: readonly Buffer[]): Buffer {
  return Buffer.concat(
    mails.flatMap((mail) => [Buffer.from("From - Tue Oct 18 13:52:15 2011\n"), mail, Buffer.from("\n\n")]),
  );
}

function noticeOn(date: string, invitation: string, subject: string | null = null, dropUrl: boolean = false): Buffer {
  const { mail } = linkedinMember(asker, "en", subject === null ? "We met at the fair." : null, "both");
  const change = (text: string): string => {
    const numbered = text.replaceAll("7123456789012345678", invitation);
    return dropUrl ? numbered.replaceAll(/\/comm\/in\/[^?]+/gu, "/comm/profile/view") : numbered;
  };
  const headers = mail.headers
    .filter(([name]) => subject === null || name !== "X-LinkedIn-Template")
    .map(([name, value]) => [name, name === "Date" ? date : name === "Subject" ? (subject ?? value) : value] as const);
  return writeMail({ headers, text: change(mail.text ?? ""), html: change(mail.html ?? "") }, coding);
}

async function read(bytes: Buffer, context: Partial<ReadContext> = {}) {
  const facts = await factsOfBytes("Inbox", bytes, context);
  return {
    facts,
    mails: only(facts, "mail"),
    requests: only(facts, "request"),
    traces: only(facts, "trace"),
    people: only(facts, "person"),
  };
}

describe("reminders", () => {
  const first = noticeOn("Mon, 05 Feb 2024 09:00:00 +0000", "7000000000001");
  const reminder = noticeOn(
    "Wed, 14 Feb 2024 09:00:00 +0000",
    "7000000000001",
    "Reminder: Inês Prado invited you to connect",
  );

  it.each([
    ["in order", [first, reminder]],
    ["newest first", [reminder, first]],
  ])("are one request with the first, with its date, note and key: %s", async (_, mails) => {
    const { mails: kinds, requests } = await read(box(...mails));
    expect(requests).toHaveLength(1);
    expect([requests[0]?.date, requests[0]?.note]).toEqual(["2024-02-05T09:00:00Z", "We met at the fair."]);
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(["reminder", "request"]);
    expect(new Set(kinds.map(({ request }) => request))).toEqual(new Set([requests[0]?.key]));
  });

  it("are joined by the name where there is no number, and kept apart where the numbers differ", async () => {
    const unnumbered = noticeOn(
      "Wed, 14 Feb 2024 09:00:00 +0000",
      "x",
      "Inês Prado's invitation is waiting for your response",
      true,
    );
    expect((await read(box(first, unnumbered))).requests).toHaveLength(1);
    const again = noticeOn("Wed, 14 Feb 2024 09:00:00 +0000", "7000000000002");
    expect((await read(box(first, again))).requests).toHaveLength(2);
    const later = noticeOn(
      "Fri, 14 Feb 2025 09:00:00 +0000",
      "x",
      "Inês Prado's invitation is waiting for your response",
      true,
    );
    expect((await read(box(first, later))).requests).toHaveLength(2);
  });
});

describe("correspondence", () => {
  const friend = "Béla Grün <bela@people.example>";
  const mails = [
    letter(friend, owner, "1 Feb", ["Delivered-To", "nadia@home.example"]),
    letter(owner, friend, "2 Feb", ["In-Reply-To", "<r1@mail.example>"]),
    letter("Shop <news@shop.example>", owner, "3 Feb", ["List-Unsubscribe", "<https://shop.example/u>"]),
    letter("no-reply@bank.example", owner, "4 Feb"),
    letter("Ida Brun <ida@people.example>", "list@lists.example", "5 Feb", ["Precedence", "list"]),
    letter("Dorian Berg <dorian@people.example>", owner, "6 Feb"),
    letter("Spam <x@spam.example>", owner, "7 Feb", ["X-Gmail-Labels", "Spam"]),
  ];

  it("becomes traces with who wrote, and people; lists, mailings, machines and spam are left out", async () => {
    const { facts, traces, people, requests } = await read(box(...mails));
    expect(traces.map((trace) => [trace.date, trace.by, trace.with[0]?.email, trace.text])).toEqual([
      ["2024-02-01T10:00:00Z", "other", "bela@people.example", null],
      ["2024-02-02T10:00:00Z", "owner", "bela@people.example", null],
      ["2024-02-06T10:00:00Z", "other", "dorian@people.example", null],
    ]);
    expect(people.map(({ name, email }) => [name, email])).toEqual([
      ["Béla Grün", "bela@people.example"],
      ["Dorian Berg", "dorian@people.example"],
    ]);
    expect(only(facts, "owner")[0]?.emails).toEqual(["nadia@home.example"]);
    expect(requests).toEqual([]);
  });

  it("keeps the words only where the owner said so", async () => {
    const { traces } = await read(box(...mails), { keepTexts: true });
    expect(traces[0]?.text).toBe("Hello,\n\nsee you.\n--\nsig");
  });

  it("takes a first mail as a request only where the owner said so", async () => {
    const { requests } = await read(box(...mails), { firstMailIsRequest: true });
    expect(requests.map(({ email, state, note }) => [email, state, note])).toEqual([
      ["bela@people.example", "accepted", "Hello,\n\nsee you."],
      ["dorian@people.example", "pending", "Hello,\n\nsee you."],
    ]);
  });

  it("is left alone, with a word about it, where nothing tells which address is the owner's", async () => {
    const { facts, traces } = await read(letter(friend, owner, "1 Feb"));
    expect(traces).toEqual([]);
    expect(codes(facts)).toEqual(["mail/owner-unknown"]);
    const known = await read(letter(friend, owner, "1 Feb"), { ownerEmails: ["Nadia@Home.example"] });
    expect(known.traces).toHaveLength(1);
  });

  it("gives the same keys whenever it is read, from a mailbox or from single files", async () => {
    const once = await read(box(...mails));
    const again = await read(box(...mails.toReversed()));
    const keys = (all: typeof once) => [...all.traces, ...all.people].map(({ key }) => key).sort();
    expect(keys(again)).toEqual(keys(once));
  });
});

describe("folders of mail", () => {
  it("reads Maildir, leaves out what is thrown away, and finds the owner by the folder of sent mail", async () => {
    const friend = "Béla Grün <bela@people.example>";
    const files: Record<string, Buffer> = {
      "mail/cur/1.a:2,S": noticeOn("Mon, 05 Feb 2024 09:00:00 +0000", "7000000000001"),
      "mail/cur/2.a:2,ST": noticeOn("Tue, 06 Feb 2024 09:00:00 +0000", "7000000000009"),
      "mail/.Sent/cur/3.a:2,S": letter(owner, friend, "2 Feb"),
      "mail/new/4.a": letter(friend, owner, "3 Feb"),
      "mail/dovecot-uidlist": Buffer.from("3 V1 N5\n"),
    };
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const facts = await factsAt(join(folder, "mail"));
    expect(only(facts, "request").map(({ place }) => place.file)).toEqual(["cur/1.a:2,S"]);
    expect(
      only(facts, "trace")
        .map(({ by }) => by)
        .sort(),
    ).toEqual(["other", "owner"]);
    expect(only(facts, "mail")).toHaveLength(1);
  });
});

describe("digests", () => {
  const { mail } = linkedinClassic(
    asker,
    "{name} requested to add you as a connection on LinkedIn:",
    ["Accept invitation from {name}", "View profile of {name}"],
    null,
  );
  const inner = ["Message: 2", ...mail.headers.map(([name, value]) => `${name}: ${value}`), "", mail.text ?? ""].join(
    "\n",
  );

  it("gives the request among the mails of a text digest", async () => {
    const text = `Today's Topics:\n\n   1. glaze\n\n${"-".repeat(70)}\n\nMessage: 1\nDate: Mon, 5 Feb 2024 09:00:00 +0000\nFrom: Ida <ida@people.example>\nSubject: glaze\n\nWhich?\n\n${"-".repeat(30)}\n\n${inner}\n\n${"-".repeat(30)}\n\nEnd of Boots Digest\n`;
    const headers = [
      ["From", "boots-request@lists.example"],
      ["To", "boots@lists.example"],
      ["Subject", "Boots Digest, Vol 5, Issue 3"],
      ["Date", "Mon, 5 Feb 2024 10:00:00 +0000"],
    ] as const;
    const { mails, requests } = await read(writeMail({ headers, text }, { ...coding, transfer: "8bit" }));
    expect(requests.map(({ name, date }) => [name, date])).toEqual([["Inês Prado", "2025-09-10T06:30:00Z"]]);
    expect(mails.map(({ kind, genuine, place }) => [kind, genuine, place.part])).toEqual([
      ["request", "unverifiable", "message 2"],
    ]);
  });

  it("gives the request among the mails enclosed in a digest", async () => {
    const enclosed = writeMail(mail, coding).toString("latin1");
    const bytes = Buffer.from(
      `From: boots-request@lists.example\nTo: boots@lists.example\nSubject: Boots Digest, Vol 5, Issue 3\nDate: Mon, 5 Feb 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: text/plain\n\nTopics\n--out\nContent-Type: multipart/digest; boundary=in\n\n--in\n\nFrom: ida@people.example\nSubject: x\n\nHi\n--in\n\n${enclosed}\n--in--\n--out--\n`,
      "latin1",
    );
    expect((await read(bytes)).requests.map(({ name }) => name)).toEqual(["Inês Prado"]);
  });

  it("does not take a forwarded invitation for a request", async () => {
    const bytes = Buffer.from(
      `From: ida@people.example\nTo: nadia@home.example\nSubject: look, LinkedIn\nDate: Mon, 5 Feb 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: text/plain\n\nSee below\n--out\nContent-Type: message/rfc822\n\n${writeMail(mail, coding).toString("latin1")}\n--out--\n`,
      "latin1",
    );
    expect((await read(bytes)).mails.map(({ kind }) => kind)).toEqual(["other"]);
  });
});
