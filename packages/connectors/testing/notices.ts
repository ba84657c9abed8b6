import { type Coding, type MailText, writeMail } from "./mail-writer.ts";

/** Notices as the networks write them, by network, year and language. Everyone in them is invented. */

export interface Asker {
  readonly name: string;
  readonly slug: string;
  readonly headline: string | null;
}

export interface Wanted {
  readonly kind: string;
  readonly name: string | null;
  readonly note: string | null;
  readonly noteIsStock: boolean;
  readonly profileUrl: string | null;
  readonly headline?: string | null;
}

export interface NoticeMailCase {
  readonly mail: MailText;
  readonly wanted: Wanted;
}

const results = (host: string): [string, string] => [
  "Authentication-Results",
  `mx.home.example;\n dkim=pass header.i=@${host} header.s=s1;\n spf=pass smtp.mailfrom=bounce.${host};\n dmarc=pass (p=REJECT) header.from=${host}`,
];
const to: [string, string] = ["To", "Nadia Lind <nadia@home.example>"];
const date: [string, string] = ["Date", "Tue, 09 Sep 2025 23:30:00 -0700"];

/** LinkedIn's own words in each language: greeting, captions, foot. */
export const linkedinFrames = {
  en: {
    hello: "Hi Nadia,",
    view: "View profile",
    accept: "Accept",
    subject: "Nadia, please add me to your LinkedIn network",
    stock: "I'd like to join your LinkedIn network.",
  },
  fr: {
    hello: "Bonjour Nadia,",
    view: "Voir le profil",
    accept: "Accepter",
    subject: "Invitation à se connecter sur LinkedIn",
    stock: "Je vous invite à faire partie de mon réseau professionnel sur LinkedIn.",
  },
  de: {
    hello: "Hallo Nadia,",
    view: "Profil ansehen",
    accept: "Annehmen",
    subject: "{name} hat Ihnen eine Einladung auf LinkedIn gesendet",
    stock: "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.",
  },
  es: {
    hello: "Hola, Nadia:",
    view: "Ver perfil",
    accept: "Aceptar",
    subject: "Invitación a conectarnos en LinkedIn",
    stock: "Me gustaría añadirte a mi red profesional en LinkedIn.",
  },
  it: {
    hello: "Ciao Nadia,",
    view: "Visualizza profilo",
    accept: "Accetta",
    subject: "Invito a collegarsi su LinkedIn",
    stock: "Vorrei aggiungerti alla mia rete professionale su LinkedIn.",
  },
  pt: {
    hello: "Olá, Nadia,",
    view: "Ver perfil",
    accept: "Aceitar",
    subject: "Faça parte da minha rede no LinkedIn",
    stock: "Gostaria de adicioná-lo à minha rede profissional no LinkedIn.",
  },
  nl: {
    hello: "Hallo Nadia,",
    view: "Profiel bekijken",
    accept: "Accepteren",
    subject: "{name} heeft je een uitnodiging gestuurd",
    stock: "Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.",
  },
} as const;
export type FrameLanguage = keyof typeof linkedinFrames;

const escape = (value: string): string => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const tracking =
  "midToken=AQxyz&midSig=2ab&trk=eml-email_m2m_invite_single_01-hero-3-prof%7Ecta&eid=2x-y&otpToken=SECRET";

/** 2018 and later. */
export function linkedinMember(
  asker: Asker,
  language: FrameLanguage,
  note: string | null,
  html: "both" | "only",
): NoticeMailCase {
  const frame = linkedinFrames[language];
  const said = note ?? frame.stock;
  const profile = `https://www.linkedin.com/comm/in/${asker.slug}?${tracking}`;
  const accept = `https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/7123456789012345678/sharedKey/k_S/?${tracking}`;
  const text = [
    frame.hello,
    "",
    said,
    "",
    asker.name,
    ...(asker.headline === null ? [] : [asker.headline]),
    "",
    `${frame.view}: ${profile}`,
    "",
    `${frame.accept}: ${accept}`,
    "",
    ".....................................",
    "",
    `Unsubscribe: https://www.linkedin.com/e/v2?e=2x-y&t=lun&${tracking}`,
    "",
    "This email was intended for Nadia Lind (Potter at Clay & Co).",
    "© 2025 LinkedIn Corporation",
  ].join("\n");
  const markup = `<!DOCTYPE html><html><head><title>x</title><style>p{color:red}</style></head><body><div style="display:none;font-size:0">${escape(said)}</div><table><tr><td><a href="${escape(profile)}"><img alt="${escape(asker.name)}"></a></td></tr><tr><td>${escape(frame.hello)}<br><br>${escape(said).replaceAll("\n", "<br>")}</td></tr><tr><td><a href="${escape(profile)}">${escape(asker.name)}</a>${asker.headline === null ? "" : `<br>${escape(asker.headline)}`}</td></tr><tr><td><a href="${escape(accept)}">${frame.accept}</a></td></tr></table><p>This email was intended for Nadia Lind (Potter at Clay &amp; Co).</p></body></html>`;
  return {
    mail: {
      headers: [
        results("linkedin.com"),
        ["From", `${asker.name.includes(",") ? `"${asker.name}"` : asker.name} <invitations@linkedin.com>`],
        ["Subject", frame.subject.replace("{name}", asker.name)],
        to,
        date,
        ["X-LinkedIn-Template", "email_m2m_invite_single_01"],
      ],
      ...(html === "only" ? { html: markup } : { text, html: markup }),
    },
    wanted: {
      kind: "request",
      name: asker.name,
      note: said,
      noteIsStock: note === null,
      profileUrl: `https://www.linkedin.com/in/${asker.slug}`,
      headline: asker.headline,
    },
  };
}

/** 2009 to 2012: the request line in the reader's language, the note in the sender's. */
export function linkedinClassic(
  asker: Asker,
  requestLine: string,
  captions: readonly [string, string],
  note: string | null,
): NoticeMailCase {
  const said = note ?? "I'd like to add you to my professional network on LinkedIn.";
  const first = asker.name.split(" ")[0]!;
  const text = [
    "LinkedIn",
    "------------",
    "",
    requestLine.replace("{name}", asker.name),
    "------------------------------------------",
    "",
    "Nadia,",
    "",
    said,
    "",
    `- ${first}`,
    "",
    captions[0].replace("{name}", asker.name),
    "http://www.linkedin.com/e/-abc-12/TOKtok/blk/I2230000077_2/1BpC/EML_comm_afe/",
    "",
    captions[1].replace("{name}", asker.name),
    "http://www.linkedin.com/e/-abc-12/rsn/99887766/84sJ/?hs=false&tok=0r",
    "------------------------------------------",
    "",
    "------",
    "(c) 2010, LinkedIn Corporation",
  ].join("\n");
  return {
    mail: {
      headers: [
        ["From", `${asker.name} <someone@work.example>`],
        to,
        ["Subject", "Invitation to connect on LinkedIn"],
        date,
        ["Message-ID", "<772000001.1800001.1280547048078.JavaMail.app@ech3-cdn11.prod>"],
      ],
      text,
    },
    wanted: { kind: "request", name: asker.name, note: said, noteIsStock: note === null, profileUrl: null },
  };
}

export interface LineNotice {
  readonly network: "facebook" | "instagram" | "x" | "xing" | "viadeo" | "linkedin";
  readonly subject: string;
  readonly line: string;
  readonly kind: string;
}

const senders = {
  facebook: [
    "Facebook <notification@facebookmail.com>",
    "facebookmail.com",
    "https://www.facebook.com/n/?reqs.php&mid=a",
  ],
  instagram: [
    '"Instagram" <no-reply@mail.instagram.com>',
    "mail.instagram.com",
    "https://www.instagram.com/accounts/activity/",
  ],
  x: ["X <notify@x.com>", "x.com", "https://x.com/follower_requests?refsrc=email"],
  xing: ["XING <mailrobot@mail.xing.com>", "mail.xing.com", "https://www.xing.com/contacts/requests?sc_o=x"],
  viadeo: ["Viadeo <contact@viadeo.com>", "viadeo.com", "http://www.viadeo.com/invitations?t=1"],
  linkedin: [
    "LinkedIn <invitations@linkedin.com>",
    "linkedin.com",
    "https://www.linkedin.com/comm/mynetwork/?midToken=a",
  ],
} as const;

/** A mail of one line, as most notices are. */
export function lineNotice({ network, subject, line }: LineNotice, coding: Coding, more: string = ""): Buffer {
  const [from, host, link] = senders[network];
  const text = `${line}\n${more}\n\nOpen: ${link}\n`;
  return writeMail({ headers: [results(host), ["From", from], to, ["Subject", subject], date], text }, coding);
}
