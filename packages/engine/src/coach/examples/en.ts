import type { Examples } from "./shape.ts";

export const en: Examples = {
  language: "en",
  ways: {
    formal: {
      "add-origin": [
        "We met at [place or event, when].",
        "I have read [title of your piece], and [what stayed with me].",
        "I am preparing [project], in a field close to yours: [which].",
      ],
      "add-purpose": [
        "I would like your view on [one precise subject].",
        "I would like to propose that we [what you would do together].",
      ],
      "add-next-step": [
        "Would you be free for a call of [10] minutes [when]?",
        "A reply in two lines would be all I need.",
      ],
      "add-greeting": ["Hello [first and last name],"],
      "add-closing": ["Thank you for reading. Kind regards,\n[your name]"],
      "drop-boilerplate": ["I am writing to you because [the reason that holds for this person only]."],
      "drop-favour": ["We do not know each other yet: may I first ask for your view on [subject]?"],
      "drop-pitch": ["I would like to understand how you approach [subject]; I have nothing to sell here."],
      "drop-mass": ["I am writing to you in particular because of [your piece, your project, someone we both know]."],
      "drop-profile": ["In short: I would like [what you hope for from this person]."],
      "drop-rude": ["If this is not a good time, I shall quite understand."],
      "drop-vague": ["More precisely, this is about [the article, the group, the project]."],
    },
    familiar: {
      "add-origin": [
        "We met at [place or event, when].",
        "I’ve read [title of your piece], and [what stayed with me].",
        "I’m working on [project], in a field close to yours: [which].",
      ],
      "add-purpose": ["I’d like your view on [one precise subject].", "How about we [what you would do together]?"],
      "add-next-step": ["Would you be up for a [10]-minute call [when]?", "A reply in two lines would be plenty."],
      "add-greeting": ["Hi [first name],"],
      "add-closing": ["Thanks for reading. All the best,\n[your name]"],
      "drop-boilerplate": ["I’m writing to you because [the reason that holds for this person only]."],
      "drop-favour": ["We don’t know each other yet: can I first ask what you think of [subject]?"],
      "drop-pitch": ["I’d like to understand how you go about [subject]; I’ve nothing to sell here."],
      "drop-mass": ["I’m writing to you in particular because of [your piece, your project, someone we both know]."],
      "drop-profile": ["In short: I’d like [what you hope for from this person]."],
      "drop-rude": ["If now’s not a good time, I’ll quite understand."],
      "drop-vague": ["More precisely, it’s about [the article, the group, the project]."],
    },
  },
};
