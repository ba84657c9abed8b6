import type { Messages } from "@entregent/engine/words";

/** What is said of circles, in English. */
export const circles: Messages = {
  "batch.circles": "If you accept them, into these circles:",
  "circles.access": "Access",
  "circles.access.full": "Full access",
  "circles.access.limited": "Limited access",
  "circles.add": "Add",
  "circles.change": "Name, access and how long they are kept",
  "circles.changed": "The circle was changed.",
  "circles.choose": "If you accept, into these circles:",
  "circles.csv": "CSV for Google Contacts",
  "circles.declined": "Strangers you declined",
  "circles.declined.months": "Months until you are asked whether to forget them; empty for as long as you like",
  "circles.declined.more":
    "Those of whom nothing is known but their request. Nobody is forgotten by itself: they come up under Follow-up.",
  "circles.delete": "{ours, select, yes {Empty this circle, and undo its changes} other {Delete this circle}}",
  "circles.deleted":
    "{ours, select, yes {The circle is empty, and as it was at first.} other {The circle was deleted.}}",
  "circles.empty": "{count, plural, one {A circle without anyone} other {# circles without anyone}}",
  "circles.intro":
    "Your lists of those you accepted. They stay here; take one along to an address book or a network that has lists.",
  "circles.kept": "kept {months, plural, one {# month} other {# months}} after the last contact",
  "circles.kept-always": "kept as long as you like",
  "circles.lists": "Your lists on networks",
  "circles.lists.bring": "Bring them into the circle “{name}”",
  "circles.lists.brought": "They are in the circle.",
  "circles.lists.joins":
    "You accepted {names}{more, plural, =0 {} one { and one more} other { and # more}}: they would come into the circle.",
  "circles.lists.made": "The list is a circle now.",
  "circles.lists.make": "Make “{name}” a circle",
  "circles.lists.more":
    "A list of yours can be a circle here too. Those on it whom you accepted come into it, and it is suggested when others of it ask. Nothing changes on the network.",
  "circles.lists.nobody": "You have not accepted anybody on it yet.",
  "circles.look": "I have looked",
  "circles.looked": "You looked on {date}.",
  "circles.looked.done": "Noted.",
  "circles.looked.never": "You have not looked yet.",
  "circles.months": "Months to keep them after the last contact; empty for as long as you like",
  "circles.months.done": "Kept.",
  "circles.move": "Move {name} to",
  "circles.moved": "Moved.",
  "circles.name": "Name",
  "circles.new": "Another circle",
  "circles.none": "Nobody was accepted into a circle yet. It is chosen on the card, beside the decision.",
  "circles.outside": "In no circle",
  "circles.privacy": "What your contacts see",
  "circles.privacy.months": "Months until you are reminded to look again",
  "circles.privacy.more":
    "Settings of each network that decide it. Look again every {months, plural, one {month} other {# months}}: networks move and rename them.",
  "circles.save": "Save",
  "circles.sure.described": "(as others describe it)",
  "circles.sure.own-text": "(the network’s own text)",
  "circles.sure.unsure": "(we are not sure)",
  "circles.title": "Circles",
  "circles.vcard": "vCard",
};
