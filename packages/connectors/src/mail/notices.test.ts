import { describe, expect, it } from "vitest";
import { canWrite, type Coding, writeMail } from "../../testing/mail-writer.ts";
import {
  type Asker,
  type FrameLanguage,
  type LineNotice,
  lineNotice,
  linkedinClassic,
  linkedinFrames,
  linkedinMember,
  type NoticeMailCase,
} from "../../testing/notices.ts";
import { factsOfBytes, only } from "../../testing/read-facts.ts";

const codings: readonly Coding[] = [
  { charset: "utf-8", transfer: "8bit", lineEnd: "\n" },
  { charset: "utf-8", transfer: "quoted-printable", lineEnd: "\r\n" },
  { charset: "utf-8", transfer: "base64", lineEnd: "\n" },
  { charset: "iso-8859-1", transfer: "quoted-printable", lineEnd: "\n" },
  { charset: "windows-1252", transfer: "8bit", lineEnd: "\r\n" },
  { charset: "iso-8859-15", transfer: "base64", lineEnd: "\n" },
];

const askers: readonly Asker[] = [
  { name: "Béa O’Brien-Núñez", slug: "bea-obrien-x0061", headline: "Chargée d’affaires chez Orme & Fils" },
  { name: "Jörg van der Straßen", slug: "j%C3%B6rg-x0062", headline: "Leiter Einkauf bei Lindenhof GmbH | Vorstand" },
  { name: "Łukasz Żądło", slug: "lukasz-x0063", headline: null },
  { name: "李小龙", slug: "li-x0064", headline: "工程师" },
  { name: "Ana Meyer, PhD", slug: "ana-meyer-x0065", headline: "Professor" },
  { name: "Madhav", slug: "madhav-x0066", headline: "Student at Fjordlys" },
  { name: "Rosa ✨ Bianchi", slug: "rosa-x0067", headline: "Founder @ Vento" },
];

const notes: readonly (string | null)[] = [
  null,
  "We met at the harbour fair.",
  "Hello Nadia,\n\nyour talk on glazes stayed with me.\nCould I visit on Monday?\n\nBest,\nM.",
  "Three things:\n- your kiln\n- my clay\n- see https://clay.example/kiln?x=1\n\nMore at https://www.linkedin.com/posts/abc_123",
  "Bonjour, je prépare une exposition ; auriez-vous dix minutes ?",
];

async function read(bytes: Buffer, name: string = "notice.eml") {
  const facts = await factsOfBytes(name, bytes);
  return { facts, mail: only(facts, "mail")[0], requests: only(facts, "request") };
}

/** What is found in a mail, as far as the case says what is wanted. */
async function found({ mail: text, wanted }: NoticeMailCase, coding: Coding): Promise<unknown> {
  const fits = canWrite(JSON.stringify({ text, wanted }), coding.charset);
  const { mail, requests } = await read(writeMail(text, fits ? coding : { ...coding, charset: "utf-8" }));
  const [request, ...others] = requests;
  if (!request || others.length > 0) return requests.length;
  const { name, note, noteIsStock, profileUrl, headline } = request;
  return { kind: mail?.kind, name, note, noteIsStock, profileUrl, ...("headline" in wanted ? { headline } : {}) };
}

describe("LinkedIn since 2018", () => {
  for (const language of Object.keys(linkedinFrames) as FrameLanguage[]) {
    it(`reads every name, note and encoding in a ${language} frame`, async () => {
      for (const [at, asker] of askers.entries()) {
        for (const [n, note] of notes.entries()) {
          const coding = codings[(at + n) % codings.length]!;
          const part = (at + n) % 3 === 0 ? "only" : "both";
          const notice = linkedinMember(asker, language, note, part);
          // HTML cannot keep what it does not show.
          if (part === "only" && note?.includes("http")) continue;
          expect(await found(notice, coding)).toEqual(notice.wanted);
        }
      }
    });
  }

  it("is verified only by the provider", async () => {
    const { mail } = linkedinMember(askers[0]!, "en", null, "both");
    const kept = mail.headers.filter(([name]) => name !== "Authentication-Results");
    const judged = async (...results: string[]) => {
      const headers = [...results.map((value) => ["Authentication-Results", value] as const), ...kept];
      return (await read(writeMail({ ...mail, headers }, codings[0]!))).mail?.genuine;
    };
    expect(await judged()).toBe("unverifiable");
    expect(await judged("mx.home.example; dkim=pass header.d=linkedin.com")).toBe("verified");
    expect(await judged("mx.home.example 1; dmarc=pass header.from=LinkedIn.COM.")).toBe("verified");
    expect(await judged("mx.home.example; dmarc=fail (p=REJECT) header.from=linkedin.com")).toBe("forged");
    expect(await judged("mx.home.example; spf=fail smtp.mailfrom=bounce.linkedin.com; dkim=none")).toBe("forged");
    expect(await judged("mx.home.example; dkim=pass header.d=linkedin.com.evil.example")).toBe("unverifiable");
    expect(await judged("mx.home.example; dkim=none (dkim=pass header.d=linkedin.com)")).toBe("unverifiable");
    expect(await judged('mx.home.example; x-note="a; dkim=pass header.d=linkedin.com"')).toBe("unverifiable");
    expect(await judged("mx.home.example; none", "mx.other.example; dmarc=pass header.from=linkedin.com")).toBe(
      "unverifiable",
    );
    expect(await judged("mail.linkedin.com; dmarc=pass header.from=linkedin.com")).toBe("unverifiable");
  });

  it("takes results below Received lines only from the servers named there", async () => {
    const { mail } = linkedinMember(askers[0]!, "en", null, "both");
    const kept = mail.headers.filter(([name]) => name !== "Authentication-Results");
    const judged = async (server: string, signed: string) => {
      const headers = [
        ["Received", `from out.linkedin.com by ${server} with ESMTPS; Tue, 9 Sep 2025 23:30:02 -0700`],
        ["Authentication-Results", `${signed}; dmarc=pass header.from=linkedin.com`],
        ...kept,
      ] as const;
      return (await read(writeMail({ ...mail, headers }, codings[0]!))).mail?.genuine;
    };
    expect(await judged("mail4.home.example", "mx.home.example")).toBe("verified");
    expect(await judged("mail4.home.example", "mx.sender.example")).toBe("unverifiable");
  });

  it.each([
    ['"invitations@linkedin.com" <x@evil.example>'],
    ["Anna Bell <notlinkedin.com@evil.example>"],
    ["Anna Bell <invitations@linkedin.com.co>"],
    ["LinkedIn <invitations@linked-in.example>"],
    ["LinkedIn <invitations@Iinkedin.example>"],
    ["Anna Bell <a@evil.example>, LinkedIn <invitations@linkedin.com>"],
  ])("is forged from %s", async (from) => {
    const { mail } = linkedinMember(askers[0]!, "en", null, "both");
    const headers = mail.headers.map(([name, value]) =>
      name === "From"
        ? (["From", from] as const)
        : name === "Authentication-Results"
          ? (["X-Was", "none"] as const)
          : ([name, value] as const),
    );
    const judged = await read(writeMail({ ...mail, headers }, codings[0]!));
    expect([judged.mail?.kind, judged.mail?.genuine, judged.requests.length]).toEqual(["phish", "forged", 0]);
  });

  it.each([
    ["https://www.linkedin.com.login.example/in/x"],
    ["https://www.linkedin.com@evil.example/"],
    ["https://1inkedin.example/accept"],
    ["https://xn--lnkedin-5wa.example/"],
    ["https://evil.example/accept"],
  ])("is forged where it leads to %s", async (link) => {
    const headers = [
      ["From", "Anna Bell <invitations@linkedin.com>"],
      ["To", "nadia@home.example"],
      ["Subject", "Nadia, please add me to your LinkedIn network"],
      ["Date", "Tue, 09 Sep 2025 23:30:00 -0700"],
    ] as const;
    const html = `<p>Hi Nadia,</p><p>I'd like to join your LinkedIn network.</p><p>Anna Bell<br>HR</p><a href="${link}">https://www.linkedin.com/in/anna</a>`;
    const judged = await read(writeMail({ headers, html }, codings[0]!));
    expect([judged.mail?.kind, judged.mail?.genuine]).toEqual(["phish", "forged"]);
  });
});

const headers = (from: string, subject: string): [string, string][] => [
  ["From", from],
  ["To", "nadia@home.example"],
  ["Subject", subject],
  ["Date", "Tue, 09 Sep 2025 23:30:00 -0700"],
];

describe("forged notices", () => {
  const good =
    "Anna Bell\nHR\n\nAccept: https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/7123/sharedKey/k/";

  it.each<[string, [string, string][], string, string?]>([
    [
      "whose HTML part leads elsewhere",
      headers("Anna Bell <invitations@linkedin.com>", "Please add me to your LinkedIn network"),
      good,
      '<p>Anna Bell</p><a href="https://evil.example/a">Accept</a>',
    ],
    [
      "whose caption leads elsewhere",
      headers("Anna Bell <invitations@linkedin.com>", "Please add me to your LinkedIn network"),
      `${good}\n\nConfirm: https://evil.example/x`,
    ],
    [
      "of a stranger in a network's words",
      headers("Anna Bell <anna@evil.example>", "Anna Bell wants to connect with you on LinkedIn"),
      "See https://evil.example/x",
    ],
    [
      "of a friend's request from nowhere",
      headers("Amelia <a@evil.example>", "New friend request for you, nadia@home.example"),
      "Amelia sent you a friend request.\nhttps://other.example/x",
    ],
    [
      "without an address",
      headers('"Facebook" <>', "Eva Stern wants to be friends on Facebook"),
      "Eva Stern wants to be friends with you on Facebook.\nhttps://evil.example/x",
    ],
  ])("%s", async (_, fields, text, html) => {
    const { mail, requests } = await read(
      writeMail({ headers: fields, text, ...(html === undefined ? {} : { html }) }, codings[0]!),
    );
    expect([mail?.kind, mail?.genuine, requests.length]).toEqual(["phish", "forged", 0]);
  });

  it.each<[string, [string, string][], string]>([
    [
      "another site's own request",
      headers("Stride <no-reply@stride.example>", "Max sent you a friend request"),
      "Max sent you a friend request.\nhttps://stride.example/accept",
    ],
    [
      "a web form's",
      headers("Formular <form@shop.example>", "Neue Kontaktanfrage von Max Muster"),
      "Name: Max Muster\nhttps://max.example",
    ],
    [
      "a person's own words",
      headers("Ida <ida@people.example>", "add me on LinkedIn?"),
      "I'd like to add you to my professional network on LinkedIn. https://www.linkedin.com/in/ida",
    ],
  ])("are not %s", async (_, fields, text) => {
    const { mail, requests } = await read(writeMail({ headers: fields, text }, codings[0]!));
    expect([mail?.kind, mail?.genuine, requests.length]).toEqual(["other", "unverifiable", 0]);
  });
});

const requestLines = [
  [
    "{name} requested to add you as a connection on LinkedIn:",
    "Accept invitation from {name}",
    "View profile of {name}",
  ],
  [
    "{name} ha chiesto di aggiungerti ai suoi collegamenti su LinkedIn:",
    "Accetta l'invito di {name}",
    "Visualizza il profilo di {name}",
  ],
  [
    "{name} souhaite vous ajouter à ses relations sur LinkedIn :",
    "Accepter l'invitation de {name}",
    "Voir le profil de {name}",
  ],
  [
    "{name} möchte Sie als Kontakt auf LinkedIn hinzufügen:",
    "Einladung von {name} annehmen",
    "Profil von {name} ansehen",
  ],
  [
    "{name} has indicated you are a fellow group member of Kiln Friends:",
    "Accept {name}'s invite",
    "View profile of {name}",
  ],
] as const;

describe("LinkedIn from 2009 to 2012", () => {
  it.each(requestLines)("%s", async (line, accept, view) => {
    for (const [at, asker] of askers.entries()) {
      for (const [n, note] of notes.entries()) {
        const coding = codings[(at + n) % codings.length]!;
        const notice = linkedinClassic(asker, line, [accept, view], note);
        expect(await found(notice, coding)).toEqual(notice.wanted);
      }
    }
  });

  const classic = linkedinClassic(askers[1]!, requestLines[0][0], [requestLines[0][1], requestLines[0][2]], null);
  const whole = classic.mail.text ?? "";

  it.each<[string, string, ...[string, string][]]>([
    ["Re: Invitation to connect on LinkedIn", `Who is this?\n\n${whole.replace(/^/gmu, "> ")}`],
    ["WG: Invitation to connect on LinkedIn", whole],
    ["TR : Invitation to connect on LinkedIn", whole],
    ["Look at this", `-----Original Message-----\nFrom: Jörg\n\n${whole}`],
    ["Invitation to connect on LinkedIn", whole, ["In-Reply-To", "<a@b.example>"]],
  ])("is no request once somebody answers it or passes it on: %s", async (subject, text, ...more) => {
    const fields = [...headers("Nadia Lind <nadia@home.example>", subject), ...more];
    const { mail, requests } = await read(writeMail({ headers: fields, text }, codings[0]!));
    expect([mail?.kind, requests.length]).toEqual(["other", 0]);
  });
});

const lines: readonly (LineNotice & { readonly name: string | null; readonly more?: string })[] = [
  {
    network: "facebook",
    kind: "request",
    name: "Zoë Kärnä-Löf",
    subject: "Zoë Kärnä-Löf wants to be friends on Facebook.",
    line: "Zoë Kärnä-Löf wants to be friends with you on Facebook.",
  },
  {
    network: "facebook",
    kind: "request",
    name: "Ida Brun",
    subject: "Ida Brun added you as a friend on Facebook...",
    line: "Ida Brun added you as a friend on Facebook.",
  },
  {
    network: "facebook",
    kind: "request",
    name: "Hélène D’Arc",
    subject: "Hélène D’Arc souhaite devenir votre ami(e) sur Facebook",
    line: "Hélène D’Arc souhaite devenir votre amie sur Facebook.",
  },
  {
    network: "facebook",
    kind: "request",
    name: "Uwe Groß",
    subject: "Uwe Groß möchte mit dir auf Facebook befreundet sein",
    line: "Uwe Groß möchte mit dir auf Facebook befreundet sein.",
  },
  {
    network: "facebook",
    kind: "request",
    name: "Íñigo Peña",
    subject: "Íñigo Peña quiere ser tu amigo en Facebook",
    line: "Íñigo Peña te ha enviado una solicitud de amistad.",
  },
  {
    network: "facebook",
    kind: "request",
    name: "Niccolò Dè",
    subject: "Niccolò Dè vuole stringere amicizia con te su Facebook",
    line: "Niccolò Dè vuole stringere amicizia con te su Facebook.",
  },
  {
    network: "facebook",
    kind: "request",
    name: "João Brandão",
    subject: "João Brandão quer ser seu amigo no Facebook",
    line: "João Brandão enviou uma solicitação de amizade para você.",
  },
  {
    network: "facebook",
    kind: "request",
    name: "Femke Ée",
    subject: "Femke Ée heeft je een vriendschapsverzoek gestuurd",
    line: "Femke Ée wil vrienden met je worden op Facebook.",
  },
  {
    network: "facebook",
    kind: "accepted",
    name: "Femke Ée",
    subject: "Femke Ée accepted your friend request",
    line: "Femke Ée accepted your friend request.",
  },
  {
    network: "facebook",
    kind: "accepted",
    name: "Uwe Groß",
    subject: "Uwe Groß hat deine Freundschaftsanfrage angenommen",
    line: "Uwe Groß hat deine Freundschaftsanfrage angenommen.",
  },
  {
    network: "facebook",
    kind: "unnamed",
    name: null,
    subject: "You have 4 new friend requests",
    line: "You have 4 new friend requests.",
  },
  {
    network: "facebook",
    kind: "other",
    name: null,
    subject: "You have 4 friend suggestions",
    line: "Do you know Uwe Groß?",
  },
  {
    network: "instagram",
    kind: "request",
    name: null,
    subject: "ida_brun.99 has requested to follow you",
    line: "ida_brun.99 has requested to follow you.",
  },
  {
    network: "instagram",
    kind: "request",
    name: null,
    subject: "ida_brun.99 möchte dir folgen",
    line: "ida_brun.99 möchte dir folgen.",
  },
  {
    network: "instagram",
    kind: "request",
    name: "Ida Brun",
    subject: "Ida Brun (ida_brun.99) a demandé à vous suivre",
    line: "Ida Brun (ida_brun.99) a demandé à vous suivre.",
  },
  {
    network: "instagram",
    kind: "other",
    name: null,
    subject: "ida_brun.99 started following you",
    line: "ida_brun.99 started following you.",
  },
  {
    network: "x",
    kind: "request",
    name: "Ida ✨ Brun",
    subject: "Ida ✨ Brun (@ida_brun) has requested to follow you",
    line: "Ida ✨ Brun (@ida_brun) has requested to follow you.",
  },
  {
    network: "x",
    kind: "request",
    name: "Ida Brun",
    subject: "Ida Brun (@ida_brun) ha solicitado seguirte",
    line: "Ida Brun (@ida_brun) ha solicitado seguirte.",
  },
  {
    network: "x",
    kind: "other",
    name: null,
    subject: "Ida Brun (@ida_brun) followed you",
    line: "Ida Brun (@ida_brun) followed you.",
  },
  {
    network: "xing",
    kind: "request",
    name: "Dr. Uwe Groß",
    subject: "Neue Kontaktanfrage von Dr. Uwe Groß",
    line: "Dr. Uwe Groß möchte Sie als Kontakt hinzufügen.",
  },
  {
    network: "xing",
    kind: "request",
    name: "Ida Brun",
    subject: "Ida Brun would like to add you as a contact",
    line: "Ida Brun would like to add you as a contact on XING.",
  },
  {
    network: "xing",
    kind: "accepted",
    name: "Ida Brun",
    subject: "Ida Brun hat Ihre Kontaktanfrage bestätigt",
    line: "Ida Brun hat Ihre Kontaktanfrage bestätigt.",
  },
  {
    network: "xing",
    kind: "unnamed",
    name: null,
    subject: "Sie haben 3 offene Kontaktanfragen",
    line: "Sie haben 3 offene Kontaktanfragen.",
  },
  {
    network: "viadeo",
    kind: "request",
    name: "Hélène D’Arc",
    subject: "Hélène D’Arc souhaite entrer en contact avec vous",
    line: "Hélène D’Arc souhaite entrer en contact avec vous sur Viadeo.",
  },
  {
    network: "viadeo",
    kind: "request",
    name: "Hélène D’Arc",
    subject: "Invitation personnelle",
    line: "Hélène D’Arc vous invite à rejoindre son réseau sur Viadeo",
  },
  {
    network: "viadeo",
    kind: "accepted",
    name: "Hélène D’Arc",
    subject: "Hélène D’Arc a accepté votre invitation",
    line: "Hélène D’Arc a accepté votre invitation.",
  },
  {
    network: "linkedin",
    kind: "accepted",
    name: "Hélène D’Arc",
    subject: "Hélène D’Arc a accepté votre invitation",
    line: "Hélène D’Arc a accepté votre invitation.",
  },
  {
    network: "linkedin",
    kind: "accepted",
    name: "Uwe Groß",
    subject: "Uwe accepted your invitation, start a conversation with your new connection",
    line: "Uwe Groß has accepted your invitation. Let's start a conversation.",
  },
  {
    network: "linkedin",
    kind: "accepted",
    name: "Íñigo Peña",
    subject: "Íñigo Peña ha aceptado tu invitación",
    line: "Íñigo Peña ha aceptado tu invitación.",
  },
  {
    network: "linkedin",
    kind: "unnamed",
    name: null,
    subject: "Vous avez 3 nouvelles invitations",
    line: "Vous avez 3 nouvelles invitations",
  },
  {
    network: "linkedin",
    kind: "unnamed",
    name: null,
    subject: "Sie haben 1 neue Einladung",
    line: "Sie haben 1 neue Einladung",
  },
  {
    network: "linkedin",
    kind: "other",
    name: null,
    subject: "Uwe Groß just messaged you",
    line: "You have 1 new message",
  },
];

describe("notices of one line", () => {
  it.each(lines)("$network: $subject", async ({ name, kind, more = "", ...notice }) => {
    for (const coding of codings) {
      if (!canWrite(notice.subject + notice.line, coding.charset)) continue;
      const { mail, requests } = await read(lineNotice({ ...notice, kind }, coding, more));
      expect([mail?.kind, mail?.genuine]).toEqual([kind, "verified"]);
      const named = [...requests.map((request) => request.name), ...(mail?.closes ? [mail.closes.name] : [])];
      expect(named).toEqual(kind === "request" || kind === "accepted" ? [name] : []);
    }
  });
});
