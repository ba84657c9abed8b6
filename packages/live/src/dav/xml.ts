import { SaxesParser } from "saxes";
import { LiveError } from "../live.ts";

/** An element of an answer. Names are `{namespace}local`. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

const mostElements = 2_000_000;
const deepest = 60;

/**
 * Reads a whole answer. Nothing is fetched, and a document type, with which entities could be made to grow, is refused.
 * @throws LiveError `live/strange-answer`.
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  const refuse = (): never => {
    throw new LiveError("live/strange-answer");
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", ({ uri, local }) => {
    elements += 1;
    if (elements > mostElements || open.length >= deepest) refuse();
    open.push({ name: `{${uri}}${local}`, children: [], text: "" });
  });
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const { name, children, text } = open.pop()!;
    const element = { name, children, text: text.trim() };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(withoutControls(new TextDecoder().decode(bytes))).close();
  return root ?? refuse();
}

/** Cards hold control characters now and then; XML has no place for them, and one card shall not hide a hundred others. */
function withoutControls(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replace(/&#(?:x0{0,6}(?:[0-8bcef]|1[0-9a-f])|0{0,6}(?:[0-8]|1[124-9]|2\d|3[01]));/giu, "");
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}
