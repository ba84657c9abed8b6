import { storeZip } from "../../packages/web/src/shared/store-zip.ts";

/** A small archive as LinkedIn writes it, of invented people, some of whom mean no good. */

const rightToLeft = "\u202E";
export const hostileName = `<script>window.broken = 1</script>`;
export const hostileNote = `Hello Camille <img src="x" onerror="window.broken = 2"> invoice${rightToLeft}fdp.exe\u200B\u200B please {name}`;

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");

const connections = [
  "Notes:",
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  "",
  csv([
    ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"],
    [
      "Ines",
      "Prado",
      "https://www.linkedin.com/in/ines-prado-example",
      "",
      "Atelier Norte",
      "Architect",
      "06 Mar 2019",
    ],
    ["Odd", "Line", "https://www.linkedin.com/in/odd-line-example", "", "", "", "not a day"],
  ]),
].join("\r\n");

const invitations = csv([
  ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"],
  [
    "Ines Prado",
    "Camille Aubert",
    "11/19/26, 9:12 AM",
    "Hello Camille, we sat together at the congress in Porto. I would like your view on a school roof. Could we talk on Thursday?",
    "INCOMING",
    "https://www.linkedin.com/in/ines-prado-example",
    "https://www.linkedin.com/in/camille-aubert-example",
  ],
  [
    hostileName,
    "Camille Aubert",
    "11/20/26, 8:00 AM",
    hostileNote,
    "INCOMING",
    "https://www.linkedin.com/in/nobody-example",
    "https://www.linkedin.com/in/camille-aubert-example",
  ],
]);

const profile = csv([
  ["First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline"],
  ["Camille", "Aubert", "", "", "", "Lighting designer"],
]);

export const archiveFiles: readonly { readonly path: string; readonly text: string }[] = [
  { path: "Connections.csv", text: connections },
  { path: "Invitations.csv", text: invitations },
  { path: "Profile.csv", text: profile },
];

export async function archiveZip(): Promise<Buffer> {
  const zip = await storeZip(archiveFiles.map(({ path, text }) => ({ path, file: new Blob([text]) })));
  return Buffer.from(await zip.arrayBuffer());
}
