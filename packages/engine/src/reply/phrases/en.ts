import type { LanguagePhrases } from "./shape.ts";

/** English. The form of address shows in the greeting, in whole or short verb forms, and in the closing. */
export const en: LanguagePhrases = {
  language: "en",
  lowerCaseAfterGreeting: false,
  manners: {
    formal: {
      greeting: { named: "Hello {name},", plain: "Hello," },
      closings: ["Kind regards,", "With kind regards,", "Best regards,"],
      thanks: {
        request: ["Thank you for your request.", "Thank you for your request to connect."],
        message: ["Thank you for your message.", "Thank you for taking the time to write."],
        origin: ["Thank you for saying what connects us.", "Thank you for writing, and for saying what connects us."],
        purpose: [
          "Thank you for telling me what brings you.",
          "Thank you for writing, and for telling me what brings you.",
        ],
        both: [
          "Thank you for such a clear message.",
          "Thank you for taking the trouble to say what connects us and what brings you.",
        ],
      },
      questions: {
        origin: ["Could you remind me how we know each other?", "Would you kindly remind me how we know each other?"],
        purpose: ["May I ask what brings you?", "Could you tell me in a few words what you have in mind?"],
        next: ["What would you like to happen next?", "What would you hope to see come of it, on your side?"],
        "origin-purpose": [
          "How do we know each other, or what brings you?",
          "Could you remind me how we know each other, or tell me what you have in mind?",
        ],
        "purpose-next": [
          "What brings you, and what could we do together?",
          "Could you tell me what you have in mind, and how we might work together?",
        ],
        path: ["How did you come across my profile?", "May I ask how you came across my profile?"],
        worked: [
          "If we have worked together, please remind me where.",
          "If we have worked together and it has slipped my mind, could you remind me on what occasion?",
        ],
        detail: [
          "One more detail would help me to answer you.",
          "One more detail would help me to answer you properly: which one seems most useful to you?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} My memory is failing me, I am sorry. {question}",
          "{thanks} I am trying to recall where our paths crossed. {question}",
          "{thanks} I am afraid I cannot quite place your name yet, and I would rather not answer too lightly. {question}",
        ],
        "never-met": [
          "{thanks} I believe we do not know each other yet. {question}",
          "{thanks} I think this is our first exchange. {question}",
          "{thanks} Unless I am mistaken, our paths have not crossed yet, and I like to know whom I am talking to before my network grows. {question}",
        ],
        "purpose-missing": [
          "{thanks} I would like to understand before I answer. {question}",
          "{thanks} One thing is still missing for me to answer well. {question}",
          "{thanks} I read every request with care, and yours leaves me with one question. {question} A few words will do.",
        ],
        "next-step-missing": [
          "{thanks} One more thing, so that I can answer well. {question}",
          "{thanks} Only one point is missing. {question}",
          "{thanks} I see better what this is about. {question} I can then tell you frankly what is possible on my side.",
        ],
        "favour-from-stranger": [
          "{thanks} I keep this kind of favour for people I have worked with. {question}",
          "{thanks} I can only vouch for people I know well. {question}",
          "{thanks} I understand why you ask, and I owe you a frank answer: I lend my name only to people whose work I know at first hand. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} I only recommend people whose work I have seen. {question}",
          "{thanks} I could not write about work I have not seen. {question}",
          "{thanks} A recommendation is only worth something when it comes from experience, and I have not seen your work closely enough to write one. Somebody who works beside you will do it far better. {question}",
        ],
        "pitch-declined": [
          "{thanks} I have no need of this and would rather not take it further. I wish you well.",
          "{thanks} What you offer is not something I need; I prefer to say so plainly. I wish you well.",
          "{thanks} I keep this network for people who know each other, and I do not take up commercial offers here. Thank you for understanding, and I wish you every success.",
        ],
        declined: [
          "{thanks} I keep my network small and will not take this further. I wish you well.",
          "{thanks} I only add people I know, so I will leave it here. I wish you well.",
          "{thanks} I keep my network small on purpose and will not take this further; it is in no way a judgement on you or your work. I wish you every success.",
        ],
        accept: [
          "{thanks} I accept with pleasure.",
          "{thanks} I am pleased to have you among my contacts.",
          "{thanks} It is a pleasure to accept. Welcome among my contacts, and I wish you a pleasant day.",
        ],
        "accept-limited": [
          "{thanks} I accept; let us get to know each other little by little.",
          "{thanks} I gladly accept. Let us take our time to become acquainted.",
          "{thanks} I gladly accept. I take new contacts step by step: let us get to know each other here, at an easy pace.",
        ],
        "accept-continue": [
          "{thanks} What a pleasure to find you here! I gladly accept.",
          "{thanks} I accept with pleasure: a good occasion to pick up the thread.",
          "{thanks} I accept with great pleasure; it is a lovely surprise to hear from you. How have you been since we were last in touch?",
        ],
        "late-answer": [
          "I am sorry for this late answer. {thanks} I accept with pleasure.",
          "Your request has waited far too long, my apologies. I accept it with pleasure.",
          "Better late than never: please forgive this long silence. {thanks} I gladly accept, if you still wish it.",
        ],
        reminder: [
          "I am coming back, without any hurry, to your request. {question}",
          "A small reminder, in case my message escaped you. {question}",
          "I had asked you something about your request, and it may have got lost on the way. {question} If I do not hear from you, I will simply let the request rest.",
        ],
      },
    },
    familiar: {
      greeting: { named: "Hi {name},", plain: "Hi," },
      closings: ["All the best,", "Cheers,", "Best,"],
      thanks: {
        request: ["Thanks for your request.", "Thanks for getting in touch."],
        message: ["Thanks for your message.", "Thanks for taking the time to write."],
        origin: ["Thanks for saying what connects us.", "Thanks for writing, and for saying what connects us."],
        purpose: ["Thanks for telling me what brings you.", "Thanks for writing, and for telling me what brings you."],
        both: [
          "Thanks for such a clear message.",
          "Thanks for saying so clearly what connects us and what brings you.",
        ],
      },
      questions: {
        origin: ["Can you remind me how we know each other?", "Could you give me a hint as to how we know each other?"],
        purpose: ["What brings you?", "Can you tell me in a few words what you’ve got in mind?"],
        next: ["What would you like to happen next?", "What would you like to see come of it?"],
        "origin-purpose": [
          "How do we know each other, or what brings you?",
          "Can you remind me how we know each other, or tell me what you’ve got in mind?",
        ],
        "purpose-next": [
          "What brings you, and what could we do together?",
          "Can you tell me what you’ve got in mind, and what we could do together?",
        ],
        path: ["How did you come across my profile?", "Just out of curiosity, how did you come across my profile?"],
        worked: [
          "If we’ve worked together, remind me where?",
          "If we’ve worked together and it’s slipped my mind, can you remind me when that was?",
        ],
        detail: [
          "One more detail would help me answer.",
          "One more detail would help me answer properly: which one seems most useful to you?",
        ],
      },
      bodies: {
        "cannot-recall": [
          "{thanks} My memory’s failing me, sorry. {question}",
          "{thanks} I’m trying to recall where our paths crossed. {question}",
          "{thanks} I’m afraid I can’t quite place you yet, and I’d rather not answer too lightly. {question}",
        ],
        "never-met": [
          "{thanks} I don’t think we know each other yet. {question}",
          "{thanks} I think this is the first time we’ve been in touch. {question}",
          "{thanks} Unless I’m mistaken, our paths haven’t crossed yet, and I like to know who I’m talking to before I add anyone. {question}",
        ],
        "purpose-missing": [
          "{thanks} I’d like to understand before I answer. {question}",
          "{thanks} There’s just one thing missing for me to answer. {question}",
          "{thanks} I read every request with care, and yours leaves me with one question. {question} A few words will do.",
        ],
        "next-step-missing": [
          "{thanks} One more thing, so I can answer well. {question}",
          "{thanks} There’s only one point missing. {question}",
          "{thanks} I see better what it’s about. {question} Then I can tell you frankly what’s possible on my side.",
        ],
        "favour-from-stranger": [
          "{thanks} I keep this kind of favour for people I’ve worked with. {question}",
          "{thanks} I can only vouch for people I know well. {question}",
          "{thanks} I see why you ask, and I owe you a frank answer: I only lend my name to people whose work I know first-hand. {question}",
        ],
        "recommendation-impossible": [
          "{thanks} I only recommend people whose work I’ve seen. {question}",
          "{thanks} I couldn’t write about work I haven’t seen. {question}",
          "{thanks} A recommendation is only worth something when it comes from experience, and I haven’t seen your work closely enough to write one. Someone who works beside you will do it far better. {question}",
        ],
        "pitch-declined": [
          "{thanks} It’s not something I need, so I’ll leave it there. I wish you well.",
          "{thanks} I’d rather be plain: I don’t need this. I wish you well.",
          "{thanks} I keep this network for people who know each other, and I don’t take up sales offers here. Thanks for understanding, and good luck with it.",
        ],
        declined: [
          "{thanks} I keep my network small, so I’ll leave it there. I wish you well.",
          "{thanks} I only add people I know, so I’ll leave it here. I wish you well.",
          "{thanks} I keep my network small on purpose, so I’ll leave it there; it says nothing about you or your work. I wish you all the best.",
        ],
        accept: [
          "{thanks} I’m happy to accept.",
          "{thanks} It’s good to have you among my contacts.",
          "{thanks} I’m happy to accept. Welcome among my contacts, and have a lovely day.",
        ],
        "accept-limited": [
          "{thanks} I’ve accepted; let’s get to know each other little by little.",
          "{thanks} Happy to accept. Let’s take our time getting to know each other.",
          "{thanks} I’m happy to accept. I take new contacts step by step, so let’s get to know each other here, at an easy pace.",
        ],
        "accept-continue": [
          "{thanks} How nice to find you here! Happy to accept.",
          "{thanks} I’m glad to accept: a good chance to pick up the thread.",
          "{thanks} I’m very happy to accept; it’s a lovely surprise to hear from you. How have you been since we were last in touch?",
        ],
        "late-answer": [
          "I’m sorry this comes so late. {thanks} I’m happy to accept.",
          "Your request has waited far too long, sorry about that. I’m happy to accept.",
          "Better late than never: I’m sorry for the long silence. {thanks} I’m happy to accept, if you’d still like to connect.",
        ],
        reminder: [
          "I’m coming back to your request, no hurry at all. {question}",
          "Just a small reminder, in case you missed my message. {question}",
          "I’d asked you something about your request, and it may have got lost on the way. {question} If I don’t hear from you, I’ll simply let the request rest.",
        ],
      },
    },
  },
};
