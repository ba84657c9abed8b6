import { createMarkupReader, type MarkupToken } from "../io/markup.ts";

/** An element of a stanza, with its text and children. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
  readonly line: number;
}

const stanzaNames = new Set(["presence", "iq", "message"]);
/** Elements of one stanza: a roster of more people than this is cut. */
const mostElements = 200_000;
/** No stanza is nested deeper; what is, is passed over. */
const deepest = 50;
/** No note is longer: what goes on is cut. */
const longestText = 1 << 16;

export interface StanzaReader {
  push(text: string): Element[];
  end(): Element[];
  /** The line of a stanza that was begun and never closed; null where there is none. */
  brokenLine(): number | null;
}

/** Cuts a log of stanzas, with or without its stream element, into whole stanzas. */
export function createStanzaReader(): StanzaReader {
  const markup = createMarkupReader();
  const open: Element[] = [];
  let count = 0;

  const take = (tokens: readonly MarkupToken[]): Element[] => {
    const stanzas: Element[] = [];
    for (const token of tokens) {
      const parent = open.at(-1);
      if (token.kind === "text") {
        if (parent && parent.text.length < longestText) parent.text += token.text;
        continue;
      }
      if (token.kind === "open") {
        if (!parent && !stanzaNames.has(token.name)) continue;
        const element: Element = {
          name: token.name,
          attributes: token.attributes,
          children: [],
          text: "",
          line: token.line,
        };
        count += 1;
        if (open.length > deepest) continue;
        if (parent && count < mostElements) parent.children.push(element);
        if (!token.empty) open.push(element);
        else if (!parent) stanzas.push(element);
        continue;
      }
      // What closes an element that is not open is passed over.
      const at = open.findLastIndex(({ name }) => name === token.name);
      if (at < 0) continue;
      const [closed] = open.splice(at);
      if (at === 0 && closed) {
        stanzas.push(closed);
        count = 0;
      }
    }
    return stanzas;
  };

  return {
    push: (text) => take(markup.push(text)),
    end: () => take(markup.end()),
    brokenLine: () => open[0]?.line ?? null,
  };
}

export function childOf(element: Element, name: string): Element | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** An address without its resource, in lower case: capital letters are the same address. */
export function bareAddress(address: string | undefined): string | null {
  const bare = address?.replace(/\/.*$/su, "").trim().toLowerCase();
  return bare && /^[^\s@]{1,500}@[^\s@]{1,500}$/u.test(bare) ? bare : null;
}
