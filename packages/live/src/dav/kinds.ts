import { caldav, carddav } from "./client.ts";

/** What makes an address book or a calendar of a collection: the two differ in names only. */
export interface DavKind {
  readonly wellKnown: string;
  /** Property of the owner that leads to the collections. */
  readonly homeSet: string;
  readonly namespace: string;
  readonly collection: "addressbook" | "calendar";
  readonly data: "address-data" | "calendar-data";
  readonly multiget: "addressbook-multiget" | "calendar-multiget";
  readonly extension: "vcf" | "ics";
  /** Who reads the documents. */
  readonly connector: "addressbook" | "calendar";
}

/** RFC 6352. */
export const addressBooks: DavKind = {
  wellKnown: "/.well-known/carddav",
  homeSet: "addressbook-home-set",
  namespace: carddav,
  collection: "addressbook",
  data: "address-data",
  multiget: "addressbook-multiget",
  extension: "vcf",
  connector: "addressbook",
};

/** RFC 4791. */
export const calendars: DavKind = {
  wellKnown: "/.well-known/caldav",
  homeSet: "calendar-home-set",
  namespace: caldav,
  collection: "calendar",
  data: "calendar-data",
  multiget: "calendar-multiget",
  extension: "ics",
  connector: "calendar",
};
