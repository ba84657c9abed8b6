import type { LiveAccount, LiveField, LiveHints, LiveSource } from "../live.ts";
import { addressBooks, calendars, type DavKind } from "./kinds.ts";

const reading = (): Promise<typeof import("./read.ts")> => import("./read.ts");

const fields: readonly LiveField[] = [
  { name: "url", kind: "url" },
  { name: "user", kind: "text", optional: true },
  { name: "password", kind: "text", secret: true, optional: true },
  { name: "token", kind: "text", secret: true, optional: true },
];

/** Address books over CardDAV (RFC 6352). Nothing there is changed. */
export const carddav: LiveSource = sourceOf("carddav", addressBooks);

/** Calendars over CalDAV (RFC 4791). Nothing there is changed. */
export const caldav: LiveSource = sourceOf("caldav", calendars);

function sourceOf(id: "carddav" | "caldav", kind: DavKind): LiveSource {
  return {
    id,
    network: "other",
    fields,
    actions: [],
    hints,
    check: async (account, door) => (await reading()).check(kind, account, door),
    async *read(account, cursor, door) {
      yield* (await reading()).read(kind, account, cursor, door);
    },
  };
}

function hints({ settings }: LiveAccount): LiveHints {
  const user = settings["user"] ?? "";
  return user.includes("@") ? { ownerEmails: [user.toLowerCase()] } : {};
}
