/** How a person gets a file that a connector reads: facts as data, sentences in `words/`. */
export interface SourceGuide {
  readonly id: GuideId;
  /** Who makes the file, as short as can be, in any language; its name holds it. */
  readonly brand: string;
  readonly group: GuideGroup;
  /** Id of the connector that reads the file. */
  readonly connector: string;
  /** How sure it is that the file looks as we read it, or that it can still be had at all. */
  readonly standing: GuideStanding;
  /** What it tells of requests. */
  readonly requests: GuideRequests;
  readonly wait: GuideWait;
  /** Who learns that the file was asked for. */
  readonly told: "nobody";
  /** The kind of account that brings the same without a file. */
  readonly account?: GuideAccount;
  /** The month in which steps and facts were last looked up, `YYYY-MM`. */
  readonly checked: string;
  readonly sources: readonly GuideSource[];
}

export type GuideId =
  | "linkedin"
  | "xing"
  | "viadeo"
  | "facebook"
  | "instagram"
  | "x"
  | "mastodon"
  | "bluesky"
  | "xmpp"
  | "gmail"
  | "thunderbird"
  | "apple-mail"
  | "outlook-mail"
  | "maildir"
  | "google-contacts"
  | "apple-contacts"
  | "outlook-contacts"
  | "nextcloud-contacts"
  | "google-calendar"
  | "apple-calendar"
  | "outlook-calendar"
  | "nextcloud-calendar";

export type GuideGroup = "networks" | "mail" | "contacts" | "calendars";

/** `real`: read as seen in real files, or as the program or standard that writes it says. `likely`: no real file was seen. */
export type GuideStanding = "real" | "likely" | "gone";

export type GuideRequests = "with-notes" | "without-notes" | "by-mail" | "notices" | "none";

export type GuideWait = "at-once" | "minutes" | "hours" | "days" | "never";

export type GuideAccount = "imap" | "carddav" | "caldav" | "mastodon" | "xmpp" | "linkedin-portability";

/** `own`: the maker's own text or code. `others`: other people's texts or programs. `known`: general knowledge, not looked up. */
export type GuideSureness = "own" | "others" | "known";

export interface GuideSource {
  readonly what: string;
  readonly url?: string;
  readonly sure: GuideSureness;
}

/** The sentences of one guide in one language. */
export interface GuideWords {
  readonly name: string;
  readonly steps: readonly string[];
  readonly holds: string;
  readonly lacks: string;
  /** What one should know beforehand. */
  readonly caution?: string;
}

/** The sentences all guides share. */
export interface GuideFrame {
  readonly group: Readonly<Record<GuideGroup, string>>;
  readonly standing: Readonly<Record<GuideStanding, string>>;
  readonly requests: Readonly<Record<GuideRequests, string>>;
  readonly wait: Readonly<Record<GuideWait, string>>;
  readonly told: Readonly<Record<SourceGuide["told"], string>>;
  readonly sure: Readonly<Record<GuideSureness, string>>;
}
