import { createSay, messages } from "@entregent/engine";
import { viewOf } from "./panel-view.ts";
import { selectionKey } from "./selection.ts";
import { words } from "./words.ts";

const language = navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";
const say = createSay(language, { ...messages[language], ...words[language] }, { ...messages.en, ...words.en });

function part<E extends HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

// Text of notes only ever reaches the page as text nodes.
function textElement(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function show(text: string): void {
  const view = viewOf(text, say);
  part("reading").hidden = view === null;
  if (!view) return;
  part("verdict").replaceChildren(textElement("strong", view.verdict), textElement("span", view.score));
  part("found").replaceChildren(
    ...view.found.map(({ says, words: quoted }) => {
      const item = textElement("li", says);
      item.append(textElement("q", quoted));
      return item;
    }),
  );
  part("missing").replaceChildren(...view.missing.map((missing) => textElement("li", missing)));
  part("found-title").hidden = view.found.length === 0;
  part("missing-title").hidden = view.missing.length === 0;
}

function start(): void {
  document.documentElement.lang = language;
  const note = part<HTMLTextAreaElement>("note");
  part("note-label").textContent = say("panel.note");
  part("how").textContent = say("panel.how");
  part("found-title").textContent = say("panel.found");
  part("missing-title").textContent = say("panel.missing");
  part("local").textContent = say("panel.local");
  note.addEventListener("input", () => show(note.value));
  const take = (selected: unknown) => {
    if (typeof selected !== "string" || selected === "") return;
    note.value = selected;
    show(selected);
  };
  // Opened as a plain page, as the tests do, there is no browser interface to ask.
  const { storage } = (globalThis as { chrome?: { storage?: typeof chrome.storage } }).chrome ?? {};
  if (!storage) return;
  void storage.session.get(selectionKey).then((kept) => take(kept[selectionKey]));
  storage.onChanged.addListener((changes, area) => {
    if (area === "session") take(changes[selectionKey]?.newValue);
  });
}

start();
