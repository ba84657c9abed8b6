import { imap } from "./imap/imap.ts";
import type { LiveSource } from "./live.ts";
import { mastodon } from "./mastodon/mastodon.ts";

/** Every kind of account that can be asked. A new one is a line here; what it needs is loaded when it is used. */
export const liveSources: readonly LiveSource[] = [imap, mastodon];
