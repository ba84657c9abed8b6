import type { HtmlLink } from "../format/html-text.ts";
import type { NoticeKind } from "./templates.ts";

/** What a notice says, before anything is decided about it. */
export interface NoticeDraft {
  readonly kind: NoticeKind;
  readonly name: string | null;
  readonly handle: string | null;
  readonly profileUrl: string | null;
  readonly note: string | null;
  readonly noteIsStock: boolean;
  readonly headline: string | null;
  readonly city: string | null;
  readonly mutualCount: number | null;
  /** How many requests a counter tells of. */
  readonly count: number | null;
  /** What the network calls the request and the person: `invitation/613`, `member/147`. */
  readonly ids: readonly string[];
  readonly channelCarriesNote: boolean;
  /** Links in the note, which the sender chose. */
  readonly noteLinks: readonly HtmlLink[];
}

export const emptyDraft: Omit<NoticeDraft, "kind"> = {
  name: null,
  handle: null,
  profileUrl: null,
  note: null,
  noteIsStock: false,
  headline: null,
  city: null,
  mutualCount: null,
  count: null,
  ids: [],
  channelCarriesNote: false,
  noteLinks: [],
};
