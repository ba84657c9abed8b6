import { addressBook } from "./addressbook/connector.ts";
import { bluesky } from "./bluesky/connector.ts";
import { calendar } from "./calendar/connector.ts";
import type { Connector } from "./connector.ts";
import { facebook } from "./facebook/connector.ts";
import { instagram } from "./instagram/connector.ts";
import { linkedin } from "./linkedin/connector.ts";
import { mail } from "./mail/connector.ts";
import { mastodon } from "./mastodon/connector.ts";
import { x } from "./x/connector.ts";
import { xmpp } from "./xmpp/connector.ts";

/** Every kind of source that can be read. A new one is a line here. */
export const connectors: readonly Connector[] = [
  linkedin,
  facebook,
  instagram,
  x,
  mastodon,
  bluesky,
  xmpp,
  mail,
  addressBook,
  calendar,
];
