import { writeZip } from "./zip-writer.ts";

/** How large an archive to invent. */
export interface ArchiveSize {
  readonly connections: number;
  readonly invitations: number;
  readonly messages: number;
}

/** A repeatable row of numbers from 0 to 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const given = ["Ada", "Béla", "Chloé", "Dorian", "Elif", "Farid", "Grażyna", "Håkon", "Inês", "Jörg", "Kwame", "Léa"];
const family = [
  "Almeida",
  "Berg",
  "Czerny",
  "Dubois",
  "Eriksen",
  "Fontaine",
  "Grün",
  "Haddad",
  "Ito",
  "Jensen",
  "Kaya",
];
const firms = ["Atelier Nord, S.A.", '"Kaffe & Kod" AB', "Fernlicht GmbH", "Puerto Norte", "", "海风科技"];
const words = "we met at the fair and spoke about indexes would you have time for coffee next week in Leipzig".split(
  " ",
);
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const cell = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const two = (value: number): string => String(value).padStart(2, "0");

/** An invented LinkedIn archive in the form of 2026; the same seed gives the same people. */
export function inventLinkedInArchive(size: ArchiveSize, seed = 1): { zip: Buffer; csvBytes: number } {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const below = (most: number): number => Math.floor(random() * most);
  const text = (length: number): string => Array.from({ length }, () => pick(words)).join(" ");
  const people = Array.from({ length: size.connections }, (_, at) => ({
    given: pick(given),
    family: `${pick(family)}${at % 7 === 0 ? `-${pick(family)}` : ""}`,
    url: `https://www.linkedin.com/in/invented-${at}`,
  }));
  const preamble =
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n';
  const connections = people.map(
    (one) =>
      `${one.given},${one.family},${one.url},${random() < 0.03 ? "mail@example.org" : ""},${cell(pick(firms))},${cell(text(2))},${two(1 + below(28))} ${pick(months)} 20${10 + below(16)}`,
  );
  const invitations = Array.from({ length: size.invitations }, (_, at) => {
    const known = random() < 0.5 ? pick(people) : undefined;
    const name = known ? `${known.given} ${known.family}` : `${pick(given)} ${pick(family)}`;
    const url = known?.url ?? `https://www.linkedin.com/in/stranger-${at}`;
    const note = random() < 0.4 ? cell(`Hello Klara,\n${text(12 + below(30))}, "really"`) : "";
    const date = `"${1 + below(12)}/${1 + below(28)}/${20 + below(6)}, ${1 + below(12)}:${two(below(60))} ${pick(["AM", "PM"])}"`;
    const me = "https://www.linkedin.com/in/klara-voss-x0000";
    return random() < 0.7
      ? `${name},Klara Voss,${date},${note},INCOMING,${url},${me}`
      : `Klara Voss,${name},${date},${note},OUTGOING,${me},${url}`;
  });
  const messages = Array.from({ length: size.messages }, () => {
    const other = pick(people);
    const name = `${other.given} ${other.family}`;
    const me = ["Klara Voss", "https://www.linkedin.com/in/klara-voss-x0000"] as const;
    const them = [name, other.url] as const;
    const [from, to] = random() < 0.5 ? [me, them] : [them, me];
    const date = `20${10 + below(16)}-${two(1 + below(12))}-${two(1 + below(28))} ${two(below(24))}:${two(below(60))}:${two(below(60))} UTC`;
    const fields = [
      `2-${other.url.slice(-8)}`,
      "",
      ...from,
      ...to,
      date,
      "",
      `${text(10 + below(60))}\n\n"${text(4)}"`,
      "INBOX",
      "",
    ];
    return fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(",");
  });
  const files = {
    "Profile.csv":
      "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nKlara,Voss,,,,Database engineer,,,,,,,\n",
    "Connections.csv": `${preamble}First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${connections.join("\n")}`,
    "Invitations.csv": `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${invitations.join("\n")}\n`,
    "messages.csv": `"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"\n${messages.join("\n")}\n`,
  };
  const entries = Object.entries(files).map(([name, data]) => ({ name, data }));
  return { zip: writeZip(entries), csvBytes: entries.reduce((sum, { data }) => sum + Buffer.byteLength(data), 0) };
}
