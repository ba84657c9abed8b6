import { createRandom } from "./linkedin-archive.ts";
import { type MailText, writeMail } from "./mail-writer.ts";
import { linkedinMember } from "./notices.ts";

const given = ["Ada", "Béla", "Chloé", "Dorian", "Elif", "Farid", "Grażyna", "Håkon", "Inês", "Jörg"];
const family = ["Almeida", "Berg", "Czerny", "Dubois", "Eriksen", "Grün", "Haddad", "Jensen"];
const words = "glaze kiln clay order invoice meeting thursday harbour train music table letter paper garden".split(" ");
const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/**
 * An invented mailbox as Takeout writes it, piece by piece: letters, mailings in HTML, letters with an attachment, and
 * one notice of LinkedIn in fifty. The same seed gives the same mails.
 */
export function* inventMailbox(bytesWanted: number, seed: number = 1): Generator<Buffer> {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const text = (length: number): string => Array.from({ length }, () => pick(words)).join(" ");
  const attachment = Buffer.from(Array.from({ length: 220_000 }, () => Math.floor(random() * 256)))
    .toString("base64")
    .replace(/.{76}/g, "$&\n");
  const page = `<html><body>${Array.from({ length: 120 }, () => `<p style="color:#333">${text(20)}</p>`).join("\n")}</body></html>`;
  const coding = { charset: "utf-8", transfer: "quoted-printable", lineEnd: "\n" } as const;
  let bytes = 0;
  for (let at = 0; bytes < bytesWanted; at += 1) {
    const when = new Date(Date.UTC(2015, 0, 1) + at * 1_800_000);
    const day = `${days[when.getUTCDay()]}, ${when.toUTCString().slice(5, 25)} +0000`;
    const name = `${pick(given)} ${pick(family)}`;
    const email = `${name
      .normalize("NFD")
      .replace(/[^A-Za-z ]/gu, "")
      .replace(" ", ".")
      .toLowerCase()}${at % 400}@people.example`;
    const kind = random();
    const headers: [string, string][] = [
      ["X-GM-THRID", String(1_800_000_000_000 + at)],
      ["X-Gmail-Labels", kind < 0.1 ? "Gesendet" : "Posteingang"],
      ["Delivered-To", "nadia@home.example"],
      ["Received", `by 10.0.0.1 with SMTP id a${at}; ${day}`],
      [
        "DKIM-Signature",
        `v=1; a=rsa-sha256; c=relaxed/relaxed; d=people.example; s=s1; bh=${"A".repeat(43)}=; b=${"B".repeat(340)}`,
      ],
      ["Date", day],
      ["Message-ID", `<m${at}@people.example>`],
      ["From", kind < 0.1 ? "Nadia Lind <nadia@home.example>" : `${name} <${email}>`],
      ["To", kind < 0.1 ? `${name} <${email}>` : "Nadia Lind <nadia@home.example>"],
      ["Subject", `${text(4)} – ${at}`],
    ];
    let mail: Buffer;
    if (at % 50 === 7) {
      const notice = numbered(
        at,
        linkedinMember({ name, slug: `invented-${at}`, headline: text(3) }, "en", text(12), "both").mail,
      );
      mail = writeMail(
        { ...notice, headers: notice.headers.map(([field, value]) => [field, field === "Date" ? day : value]) },
        coding,
      );
    } else if (kind < 0.55) {
      const body = `${text(120)}\n\nFrom here on it rained.\n>From a quote\n\n${name}`;
      mail = writeMail({ headers, text: body }, coding);
    } else if (kind < 0.93) {
      mail = writeMail(
        { headers: [...headers, ["List-Unsubscribe", "<https://mailing.example/u>"]], text: text(60), html: page },
        coding,
      );
    } else {
      const open = `--b1\nContent-Type: text/plain\n\n${text(40)}\n--b1\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n`;
      const head = headers.map(([field, value]) => `${field}: ${value.replace(/[^\u0020-\u007e]/gu, "?")}`).join("\n");
      mail = Buffer.from(
        `${head}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b1\n\n${open}${attachment}\n--b1--\n`,
      );
    }
    const separator = `From ${1_000_000 + at}@xxx ${days[when.getUTCDay()]} ${when.toUTCString().slice(8, 11)} ${day.slice(5, 7)} ${day.slice(17, 25)} +0000 ${when.getUTCFullYear()}\n`;
    const whole = Buffer.concat([Buffer.from(separator), mail, Buffer.from("\n\n")]);
    bytes += whole.length;
    yield whole;
  }
}

/** The same notice of another invitation. */
function numbered(at: number, mail: MailText): MailText {
  const number = String(7_000_000_000_000 + at);
  return {
    headers: mail.headers,
    text: (mail.text ?? "").replaceAll("7123456789012345678", number),
    html: (mail.html ?? "").replaceAll("7123456789012345678", number),
  };
}
