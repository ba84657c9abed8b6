import type { Messages } from "@entregent/engine/words";

/** The page of phrases, and where a reply becomes one. */
export const phrases: Messages = {
  "nav.phrases": "Phrases",
  "phrase.cancel": "Leave it",
  "phrase.change": "Say it my way",
  "phrase.change-number": "Say it my way, {number}: {situation}",
  "phrase.edit": "Change",
  "phrase.edit-number": "Change phrase {number}: {situation}",
  "phrase.keep": "Keep the phrase",
  "phrase.kept": "The phrase is kept. Replies use it first.",
  "phrase.label": "Your phrase: {situation}",
  "phrase.new": "Write your own",
  "phrase.new-for": "Write your own: {situation}",
  "phrase.offer": "You have changed the wording. Keep it as a phrase for next time?",
  "phrase.offer.no": "No, thank you",
  "phrase.offer.yes": "Look at it",
  "phrase.places": "Places that are filled for each person",
  "phrase.preview": "To somebody invented, it reads:",
  "phrase.remove": "Remove",
  "phrase.remove-number": "Remove phrase {number}: {situation}",
  "phrase.removed": "The phrase is removed.",
  "phrases.intro":
    "Replies are written in these words. Yours come first; the others serve where you have none, or as another wording.",
  "phrases.language": "Language of the phrases",
  "phrases.own": "Your phrases: {situation}",
  "phrases.shipped": "{count, plural, one {The one that comes along} other {The # that come along}}",
  "phrases.title": "Phrases",
  "phrases.undo": "Take the last change back",
};
