import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const fixtures = fileURLToPath(new URL("../../packages/connectors/src/mail/fixtures/", import.meta.url));
const networks = ["linkedin", "facebook", "instagram", "mastodon", "xing", "viadeo", "x", "traps"];

/** Notices of the networks, as they come: the mail connector's own samples. */
export async function notices(): Promise<readonly Buffer[]> {
  const all: Buffer[] = [];
  for (const network of networks) {
    const names = (await readdir(join(fixtures, network))).sort();
    for (const name of names) all.push(await readFile(join(fixtures, network, name)));
  }
  return all;
}

/** The first request that LinkedIn's samples tell, and its reminder. */
export function notice(name: string): Promise<Buffer> {
  return readFile(join(fixtures, "linkedin", name));
}

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly day: number;
  readonly subject?: string;
  /** Of the text, in bytes. */
  readonly size?: number;
}

/** An ordinary mail between people. */
export function letter({ from, to, day, subject = `Letter ${day}`, size = 40 }: Letter): Buffer {
  const date = new Date(Date.UTC(2025, 0, 1 + day, 9)).toUTCString().replace("GMT", "+0000");
  const id = `<${day}.${from.replace(/[^a-z]/giu, "")}@letters.example>`;
  const head = [`From: ${from}`, `To: ${to}`, `Date: ${date}`, `Subject: ${subject}`, `Message-ID: ${id}`];
  const line = "The linden trees are in flower again, and nobody looks.\r\n";
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${line.repeat(Math.ceil(size / line.length))}`);
}

/** Mails as one mailbox file. */
export function asMbox(mails: readonly Buffer[]): Buffer {
  const separator = Buffer.from("From - Tue Jun 03 09:00:00 2025\n");
  return Buffer.concat(
    mails.flatMap((mail) => {
      const text = mail
        .toString("latin1")
        .replaceAll("\r\n", "\n")
        .replace(/^(>*From )/gmu, ">$1");
      return [separator, Buffer.from(`${text.replace(/\n*$/u, "\n")}\n`, "latin1")];
    }),
  );
}
