import { caldav, carddav } from "./dav/sources.ts";
import { imap } from "./imap/imap.ts";
import { linkedinPortability } from "./linkedin/linkedin.ts";
import type { LiveSource } from "./live.ts";
import { mastodon } from "./mastodon/mastodon.ts";
import { smtp } from "./smtp/smtp.ts";
import { xmpp } from "./xmpp/xmpp.ts";

/** Every kind of account that can be asked. A new one is a line here; what it needs is loaded when it is used. */
export const liveSources: readonly LiveSource[] = [imap, carddav, caldav, mastodon, xmpp, linkedinPortability, smtp];
