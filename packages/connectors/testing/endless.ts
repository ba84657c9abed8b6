import type { InputFile } from "../src/connector.ts";
import { pullStream } from "../src/io/byte-streams.ts";

/** A file of a connector's kind as long as one likes: what stands before its items, an item, what stands after. */
interface EndlessFile {
  readonly path: string;
  readonly before: string;
  item(at: number): string;
  readonly between: string;
  readonly after: string;
}

/** People of whom the files tell again and again: what grows is the file, not the memory of people. */
const people = 500;
const words = "glaze kiln clay order invoice meeting thursday harbour train music table letter paper garden ";
const filler = words.repeat(20);

const two = (number: number): string => String(number).padStart(2, "0");
const day = (at: number): number => (at % 28) + 1;
const who = (at: number): string => `ada${at % people}`;

/** By connector; a test fails for one that is missing. */
export const endlessFiles: Readonly<Record<string, EndlessFile>> = {
  linkedin: {
    path: "Connections.csv",
    before: "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    item: (at) =>
      `Ada,Berg${at % people},https://www.linkedin.com/in/${who(at)},,Quay,"${filler}",${two(day(at % people))} Feb 2024`,
    between: "\n",
    after: "\n",
  },
  facebook: {
    path: "connections/friends/received_friend_requests.json",
    before: '{"received_requests_v2":[',
    item: (at) => `{"name":"Ada ${at % people}","timestamp":${1_700_000_000 + (at % people)},"about":"${filler}"}`,
    between: ",\n",
    after: "]}",
  },
  instagram: {
    path: "connections/followers_and_following/follow_requests_you've_received.json",
    before: '{"relationships_follow_requests_received":[',
    item: (at) =>
      `{"title":"${filler}","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/${who(at)}","value":"${who(at)}","timestamp":${1_700_000_000 + (at % people)}}]}`,
    between: ",\n",
    after: "]}",
  },
  x: {
    path: "data/direct-messages.js",
    before: "window.YTD.direct_messages.part0 = [\n",
    item: (at) =>
      `{"dmConversation":{"conversationId":"1-${at % people}","messages":[{"messageCreate":{"recipientId":"1","senderId":"${at % people}","id":"${at}","text":"${filler}","createdAt":"2023-05-${two(day(at))}T10:00:00.000Z"}}]}}`,
    between: ",\n",
    after: "]",
  },
  mastodon: {
    path: "following_accounts.csv",
    before: "Account address,Show boosts,Notify on new posts,Languages\n",
    item: (at) => `${who(at)}@harbour.example,true,false,"${filler}"`,
    between: "\n",
    after: "\n",
  },
  bluesky: {
    path: "convos.json",
    before: '{"convos":[',
    item: (at) =>
      `{"id":"c${at % people}","rev":"1","muted":false,"unreadCount":1,"status":"request","lastMessage":{"id":"m${at}","text":"${filler}","sender":{"did":"did:plc:${who(at)}"},"sentAt":"2026-06-01T10:02:00.000Z"},"members":[{"did":"did:plc:${who(at)}","handle":"${who(at)}.example","displayName":"Ada ${at % people}"}]}`,
    between: ",\n",
    after: "]}",
  },
  xmpp: {
    path: "stanzas.xml",
    before: "",
    item: (at) =>
      `<presence type='subscribe' from='${who(at)}@x.example' to='orla@home.example'><status>${filler}</status></presence>`,
    between: "\n",
    after: "\n",
  },
  mail: {
    path: "All mail.mbox",
    before: "",
    item: (at) =>
      `From ${at}@xxx Mon Jun ${two(day(at))} 08:00:00 +0000 2026\nDelivered-To: orla@home.example\nFrom: Ada Berg <${who(at)}@people.example>\nTo: Orla Fenwick <orla@home.example>\nDate: Mon, ${two(day(at))} Jun 2026 08:00:00 +0000\nMessage-ID: <${at}@people.example>\nSubject: About the fair\n\n${filler}\n\n`,
    between: "",
    after: "",
  },
  addressbook: {
    path: "contacts.vcf",
    before: "",
    item: (at) =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Ada ${at % people};;;\r\nFN:Ada ${at % people} Berg\r\nEMAIL:${who(at)}@people.example\r\nNOTE:${filler}\r\nEND:VCARD\r\n`,
    between: "",
    after: "",
  },
  calendar: {
    path: "fair.ics",
    before: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//EN\r\n",
    item: (at) =>
      `BEGIN:VEVENT\r\nUID:${at % people}@home.example\r\nDTSTART:202606${two(day(at % people))}T080000Z\r\nSUMMARY:The fair\r\nDESCRIPTION:${filler}\r\nORGANIZER;CN=Orla Fenwick:mailto:orla@home.example\r\nATTENDEE;CN=Ada ${at % people};PARTSTAT=ACCEPTED:mailto:${who(at)}@people.example\r\nEND:VEVENT\r\n`,
    between: "",
    after: "END:VCALENDAR\r\n",
  },
};

/** The file as a stream that is made while it is read. */
export function endlessFile(id: string, bytes: number): InputFile {
  const { path, before, item, between, after } = endlessFiles[id]!;
  const encoder = new TextEncoder();
  const head = encoder.encode(before + item(0));
  return {
    path,
    sizeBytes: bytes,
    head: (length) => head.subarray(0, length),
    open: () =>
      pullStream(async () => {
        let at = 0;
        let have = 0;
        let ended = false;
        return {
          async next() {
            if (ended) return null;
            let text = at === 0 ? before : "";
            while (text.length < 1 << 16 && have + text.length < bytes) {
              text += (at === 0 ? "" : between) + item(at);
              at += 1;
            }
            have += text.length;
            if (have >= bytes) {
              ended = true;
              text += after;
            }
            return encoder.encode(text);
          },
          async close() {
            ended = true;
          },
        };
      }),
  };
}
