import type { FetchedDocument, ReadContext } from "@entregent/connectors";
import type { Network, Problem } from "@entregent/engine";

/**
 * A live source: one kind of account that is asked over an open interface, on the owner's word only. It fetches documents
 * as the account gives them (mails, cards, calendars, an interface's JSON); the connectors read them, as they read a file
 * of the same form. So each form has one reader, and this package knows connections only.
 */
export interface LiveSource {
  /** Stored with every account: never renamed. */
  readonly id: LiveSourceId;
  readonly network: Network;
  /** What the owner is asked for, in order. */
  readonly fields: readonly LiveField[];
  /** What it can do on the owner's click, beyond reading. */
  readonly actions: readonly LiveActionKind[];
  /** What the connectors are told of an account: whose it is, what may be kept. */
  hints?(account: LiveAccount): LiveHints;
  /**
   * Signs in, and says whose account it is and what there is to read. Changes nothing there.
   * @throws LiveError
   */
  check(account: LiveAccount, door: LiveDoor): Promise<LiveCheck>;
  /**
   * What is new since `cursor` (null: everything), in batches. Once a batch's facts are stored, its cursor is kept; a reading
   * that breaks off goes on from there, and a batch read twice gives the same facts.
   * @throws LiveError where it cannot go on; batches given before stay good.
   */
  read(account: LiveAccount, cursor: string | null, door: LiveDoor): AsyncIterable<LiveBatch>;
  /**
   * Waits, and gives a sign each time there may be something new (IDLE, streaming). Ends with `door.signal`.
   * @throws LiveError where the connection is lost; the caller waits and watches again.
   */
  watch?(account: LiveAccount, door: LiveDoor): AsyncIterable<void>;
  /**
   * Carries out one action the owner clicked. Asked twice, it happens once.
   * @throws LiveError `live/gone` where the request is not there any more.
   */
  act?(account: LiveAccount, action: LiveAction, door: LiveDoor): Promise<LiveOutcome>;
}

export type LiveHints = Pick<ReadContext, "ownerEmails" | "ownerNames" | "keepTexts" | "firstMailIsRequest">;

export type LiveSourceId = "imap" | "carddav" | "caldav" | "mastodon" | "xmpp" | "linkedin-portability" | "smtp";

export interface LiveField {
  /** Key in `settings`, or in `secrets` where `secret`. Its label is `live.<source>.<name>` in the words. */
  readonly name: string;
  readonly kind: "text" | "address" | "url" | "port" | "choice" | "yes-no";
  readonly secret?: boolean;
  readonly optional?: boolean;
  /** The words of a choice are `live.<source>.<name>.<choice>`. */
  readonly choices?: readonly string[];
  readonly preset?: string;
}

/** One account of the owner's. Secrets are read from the keychain for the length of a call and are never logged. */
export interface LiveAccount {
  readonly id: string;
  readonly source: LiveSourceId;
  readonly settings: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

/** The way out, given by the caller, so that a test can close it and nothing goes past it. */
export interface LiveDoor {
  /** Ends the call; every connection it opened is closed then. */
  readonly signal: AbortSignal;
  /** ISO 8601 in UTC. */
  now(): string;
  /** Waits, or ends early with `signal`'s reason. */
  wait(milliseconds: number): Promise<void>;
  /** How long one answer may take. */
  readonly timeoutMs: number;
  /** Certificates (PEM) that count beside those the system trusts. */
  readonly trusted?: readonly string[];
  /** HTTP, as the platform's own; redirects are not followed by it: see `askHttp`. */
  fetch(request: Request): Promise<Response>;
  /**
   * Asked before any other connection is opened.
   * @throws LiveError `live/unreachable` where the way is closed.
   */
  pass(to: { readonly host: string; readonly port: number }): void;
}

export interface LiveCheck {
  /** Whose account it is, as the account says: an address or a handle. */
  readonly account: string;
  /** What there is to read, by plain words' key and count where it is known. */
  readonly holds: readonly { readonly what: string; readonly count: number | null }[];
}

/** Documents as fetched, a few megabytes at most, and where reading goes on once they are stored. */
export interface LiveBatch {
  readonly documents: readonly LiveDocument[];
  readonly cursor: string;
  /** Of the whole reading, 0 to 1, where that is known. */
  readonly share: number | null;
  readonly problems?: readonly Problem[];
}

/**
 * A document as fetched. `connector` is the id of who reads it; `path`, under which a connector would find it in a file, is
 * the place of its facts and holds no secret.
 */
export type LiveDocument = FetchedDocument;

export type LiveActionKind = "accept" | "reject" | "send-mail" | "keep-note" | "put-on-list" | "take-off-list";

export type LiveAction =
  | { readonly kind: "reject"; readonly handle: string }
  /** `askBack`: also ask to see theirs in return, where presence is what is asked for (XMPP). */
  | { readonly kind: "accept"; readonly handle: string; readonly askBack?: boolean }
  | { readonly kind: "keep-note"; readonly handle: string; readonly text: string }
  /** `make`: also make the list, where there is none of that title. */
  | { readonly kind: "put-on-list"; readonly handle: string; readonly list: string; readonly make: boolean }
  | { readonly kind: "take-off-list"; readonly handle: string; readonly list: string }
  | {
      readonly kind: "send-mail";
      readonly to: string;
      readonly subject: string;
      readonly text: string;
      /** Message-ID of the mail it answers. */
      readonly inReplyTo: string | null;
      /** Made by the caller, so that asking twice sends once. */
      readonly messageId: string;
    };

export interface LiveOutcome {
  /** `done` now, or `already` before: the other side had it so. */
  readonly state: "done" | "already";
  readonly at: string;
}

export type LiveErrorCode =
  /** Name or address of the server does not answer. */
  | "live/unreachable"
  /** It answers, but without a certificate that can be trusted. */
  | "live/not-secure"
  /** Password or token refused. */
  | "live/signed-out"
  /** The token may not do this. */
  | "live/not-allowed"
  /** Too many questions; `retryAfterMs` says when. */
  | "live/slow-down"
  /** The thing is not there any more. */
  | "live/gone"
  /** Mastodon lists only people that the owner follows. */
  | "live/not-followed"
  /** There is no list of that title, and none was to be made. */
  | "live/no-list"
  /** More than the other side keeps. */
  | "live/too-long"
  /** The other side speaks otherwise than its standard. */
  | "live/strange-answer"
  /** A setting is missing or cannot be. */
  | "live/setting";

/** What goes wrong with an account. `code` is put into words; the message holds no secret, name, address or note. */
export class LiveError extends Error {
  readonly code: LiveErrorCode;
  readonly retryAfterMs: number | null;
  /** The setting meant, where one is. */
  readonly field: string | null;

  constructor(
    code: LiveErrorCode,
    options: { readonly retryAfterMs?: number; readonly field?: string; readonly cause?: unknown } = {},
  ) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "LiveError";
    this.code = code;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.field = options.field ?? null;
  }
}
