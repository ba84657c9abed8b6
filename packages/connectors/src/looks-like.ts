import type { SampledFile } from "./connector.ts";
import { decodeHead } from "./io/text.ts";

/** What a source is that we do not read, as far as its files tell. Each has words with the next step. */
export const otherKinds = [
  "spreadsheet",
  "document",
  "image",
  "whatsapp",
  "telegram",
  "tiktok",
  "snapchat",
  "slack",
  "discord",
  "takeout",
  "html",
  "web-page",
] as const;
export type OtherKind = (typeof otherKinds)[number];

interface Look {
  readonly kind: OtherKind;
  readonly path?: RegExp;
  readonly text?: RegExp;
}

const looks: readonly Look[] = [
  { kind: "spreadsheet", path: /^(?:xl\/|.*\.xlsx\/xl\/|.*\.ods\/content\.xml$)/u },
  { kind: "spreadsheet", path: /\.(?:xlsx?|ods|numbers)$/iu },
  { kind: "document", path: /^(?:word\/|.*\.docx\/word\/)|\.(?:docx?|pdf|odt|rtf|pages)$/iu },
  { kind: "image", path: /\.(?:jpe?g|png|gif|webp|heic)$/iu },
  { kind: "whatsapp", path: /(?:^|\/)_chat\.txt$|WhatsApp[ _]/iu },
  {
    kind: "telegram",
    path: /(?:^|\/)result\.json$/u,
    text: /"(?:about|personal_information|chats|frequent_contacts)"/u,
  },
  { kind: "tiktok", path: /(?:^|\/)(?:user_data(?:_tiktok)?\.json|TikTok\/)/u },
  { kind: "snapchat", path: /(?:^|\/)json\/(?:friends|snap_history|chat_history)\.json$/u },
  { kind: "slack", path: /(?:^|\/)channels\.json$/u },
  { kind: "discord", path: /(?:^|\/)messages\/c\d+\//u },
  { kind: "takeout", path: /(?:^|\/)(?:Takeout\/|archive_browser\.html$)/u },
  { kind: "html", path: /(?:^|\/)(?:start_here|index)\.html$/iu },
  { kind: "web-page", path: /\.(?:html?|mhtml)$/iu },
];

/** Names what a source looks like, where nobody reads it; null where nothing is known of it. */
export function looksLike(name: string, samples: readonly SampledFile[]): OtherKind | null {
  for (const look of looks) {
    for (const sample of samples.slice(0, 2000)) {
      const path = samples.length === 1 && !sample.path.includes("/") ? name : sample.path;
      if (look.path && !look.path.test(path) && !look.path.test(sample.path)) continue;
      if (look.text && !look.text.test(decodeHead(sample.head))) continue;
      return look.kind;
    }
  }
  return null;
}
