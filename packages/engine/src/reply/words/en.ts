import type { Messages } from "../../words/words.ts";

export const en: Messages = {
  "chosen-language.note": "The note is in this language.",
  "chosen-language.sender": "This person uses this language, and so do you.",
  "chosen-language.owner": "Your own language, as the note shows none.",
  "chosen-language.default": "English, as nothing shows another language.",
  "chosen-register.owner": "As you prefer.",
  "chosen-register.address": "As the note addresses you.",
  "chosen-register.greeting": "As the note greets you.",
  "chosen-register.network": "As is usual on this network.",
  "placeholder.greeting": "The greeting, with the name where there is one",
  "placeholder.thanks": "Thanks for what the note gave",
  "placeholder.question": "The question, for what the note leaves open",
  "placeholder.signoff": "The closing and your name",
  "placeholder.name": "Their name, as the form of address has it",
  "placeholder.first": "Their given name",
  "placeholder.last": "Their family name",
  "placeholder.owner": "Your name",
  "placeholder.network": "The name of the network",
  "phrase.empty": "The phrase is empty. Write a few words.",
  "phrase.unreadable": "The braces of this phrase do not close. Each place looks like '{'greeting'}'.",
  "phrase.unknown-placeholder": "There is no place called “{name}”. Choose one of the list.",
  "phrase.mixed-address":
    "The phrase mixes two forms of address: “{formal}” and “{familiar}”. Keep one of them throughout.",
  "phrase.wrong-address": "“{word}” belongs to the other form of address. Change it, or file the phrase there.",
  "phrase.over-length":
    "Its own words are {over, plural, one {# character} other {# characters}} longer than the {limit} this network takes.",
};
