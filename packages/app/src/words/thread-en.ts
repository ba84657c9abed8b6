import type { Messages } from "@entregent/engine";

/** What follows on a question, in English. */
export const threadEn: Messages = {
  "asked.origin": "how you know each other",
  "asked.purpose": "why they write",
  "asked.next-step": "what they hope for next",
  "thread.asked": "You asked on {date}{some, plural, =0 {} other {: {parts}}}.",
  "thread.waiting":
    "{days, plural, one {# day left} other {# days left}} to answer{reminded, select, yes { your reminder} other { your question}}.",
  "thread.answer": "An answer came on {date}.",
  "thread.remind": "No answer by {date}: one reminder is in place.",
  "thread.let-lapse": "No answer to the reminder by {date}: it may lapse.",
  "thread.lapsed": "Left to lapse on {date}.",
  "thread.lapsed-there": "{network} let it lapse before you decided.",
  "thread.closed.decided": "You decided on {date}.",
  "thread.closed.settled": "The network shows that this request is no longer open.",
  "thread.closed.wrote": "You replied on {date}: you are in touch, and nothing more is to be followed up.",
  "thread.closed.met": "You met or spoke on {date}: you are in touch, and nothing more is to be followed up.",
  "thread.overtaken.wrote": "You wrote to each other on {date}. Your earlier decision ({action}) no longer counts.",
  "thread.overtaken.met": "You met or spoke on {date}. Your earlier decision ({action}) no longer counts.",
  "thread.from.pasted": "Pasted by you on {date}",
  "thread.from.note": "A note that came after your question",
  "thread.read": "{left, plural, =0 {They answer what you asked.} other {Still open: {open}.}}",
  "thread.kept.reminded": "Reminder sent, {date}",
  "thread.kept.answered": "Answer pasted, {date}",
  "thread.kept.dismissed": "Put aside as no answer, {date}",
  "thread.kept.lapsed": "Left to lapse, {date}",

  "error.thread/not-asked.title": "Nothing was asked here",
  "error.thread/not-asked.next": "Decide to ask who and why first; the thread begins with the question.",
  "error.thread/unknown-event.title": "There is no such step in a thread",
  "error.thread/unknown-event.next": "Look at the page of what is to be followed up.",
};
