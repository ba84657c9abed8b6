import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codes, factsAt, factsOfBytes, only } from "../../testing/read-facts.ts";

const fixture = (name: string) => factsAt(join(import.meta.dirname, "fixtures", name));
const people = async (name: string) =>
  only(await fixture(name), "person").map(({ network, name, email, company, position }) => [
    network,
    name,
    email,
    company,
    position,
  ]);

describe("vCards", () => {
  it("of Apple: firms are no people, the profile stands in two places, the maiden name is kept", async () => {
    const [miriam, ...others] = only(await fixture("apple.vcf"), "person");
    expect(others).toEqual([]);
    expect(miriam).toMatchObject({
      name: "Miriam Adler",
      formerNames: ["Miriam Katz"],
      company: "Atelier Adler",
      profileUrl: "https://www.linkedin.com/in/miriam-katz-x0004",
    });
    expect(miriam?.ownersNote).toContain("bleu; très bleu. Und noch ein langer Satz mit Umlauten äöüß, damit");
  });

  it("of Outlook, in quoted-printable and a code page", async () => {
    expect(await people("outlook-2.1.vcf")).toEqual([
      ["other", "Dr. Tobias Grünwald", "tobias@fernlicht.example", "Fernlicht Software GmbH", "Geschäftsführer"],
    ]);
  });

  it("of Nextcloud: groups are no people, categories are tags", async () => {
    const [otto, ...others] = only(await fixture("nextcloud-4.0.vcf"), "person");
    expect(others).toEqual([]);
    expect(otto).toMatchObject({ tags: ["Boote", "Nachbarn, Haus 4"], profileUrl: "https://harbour.example/@otto" });
  });

  it("of XING and Viadeo belong to their network", async () => {
    expect((await people("xing/Gruenwald_Tobias.vcf"))[0]?.slice(0, 2)).toEqual(["xing", "Dr. Tobias Grünwald"]);
    expect((await people("viadeo/contact-likely.vcf"))[0]?.slice(0, 2)).toEqual(["viadeo", "Béatrice Fontaine"]);
  });

  it("that have no end are read and told", async () => {
    const facts = await factsOfBytes(
      "a.vcf",
      "BEGIN:VCARD\nFN:Ada Berg\nBEGIN:VCARD\nFN:Bo Li\nEND:VCARD\nBEGIN:VCARD\nFN:Cem Kaya\n",
    );
    expect(only(facts, "person").map(({ name }) => name)).toEqual(["Ada Berg", "Bo Li", "Cem Kaya"]);
    expect(codes(facts)).toEqual(["vcard/unfinished", "vcard/unfinished"]);
  });
});

describe("tables of contacts", () => {
  it.each([
    ["google-new.csv", ["other", "Miriam Adler", "miriam@atelier.example", "Atelier Adler", "Owner"]],
    ["google-old.csv", ["other", "Miriam Katz", "miriam.katz@example.net", "Atelier Katz", "Owner"]],
    [
      "outlook-de-cp1252.csv",
      ["other", "Tobias Grünwald", "tobias@fernlicht.example", "Fernlicht Software GmbH", "Geschäftsführer"],
    ],
    ["outlook-en-web.csv", ["other", "Ana Silva", "ana.silva@example.pt", "Banco Azul", "Gerente"]],
    [
      "outlook-fr-cp1252-semicolon.csv",
      ["other", "Béatrice Fontaine", "bea@archives.example", "Archives & Cie", "Responsable d’édition"],
    ],
    [
      "xing/contacts-likely.csv",
      ["xing", "Tobias Grünwald", "tobias@fernlicht.example", "Fernlicht Software GmbH", "Geschäftsführer"],
    ],
  ])("%s", async (name, first) => expect((await people(name))[0]).toEqual(first));

  it("join several addresses in a cell and keep labels that say something", async () => {
    const [miriam, li] = only(await fixture("google-old.csv"), "person");
    expect(miriam?.otherEmails).toEqual(["m.katz@example.com", "miriam@atelier.example"]);
    expect(miriam?.tags).toEqual(["Musik", "Leipzig, Ost"]);
    expect(li?.name).toBe("Dr. 李明远");
  });
});
