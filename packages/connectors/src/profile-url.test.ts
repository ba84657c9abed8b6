import { describe, expect, it } from "vitest";
import { readProfileUrl } from "./profile-url.ts";

describe("readProfileUrl", () => {
  it.each([
    ["https://www.linkedin.com/in/ada-berg", "linkedin in/ada-berg https://www.linkedin.com/in/ada-berg"],
    ["de.linkedin.com/in/Ada-Berg/de?trk=x", "linkedin in/ada-berg https://www.linkedin.com/in/Ada-Berg"],
    ["https://www.linkedin.com/comm/in/ada?midToken=s", "linkedin in/ada https://www.linkedin.com/in/ada"],
    ["https://www.linkedin.com/in/%E6%9D%8E", "linkedin in/李 https://www.linkedin.com/in/%E6%9D%8E"],
    ["https://www.xing.com/profile/Tobias_G12/cv", "xing profile/tobias_g12 https://www.xing.com/profile/Tobias_G12"],
    ["https://www.instagram.com/_u/zoe.k", "instagram zoe.k https://www.instagram.com/zoe.k"],
    ["https://twitter.com/otter", "x otter https://x.com/otter"],
    ["https://harbour.example/@otto", "mastodon otto@harbour.example https://harbour.example/@otto"],
    ["xmpp:Otto@Harbour.example/phone", "xmpp otto@harbour.example xmpp:otto@harbour.example"],
    ["https://www.linkedin.com/company/x", null],
    ["https://linkedin.com.attacker.example/in/ada", null],
    ["javascript:alert(1)", null],
    ["ftp://www.linkedin.com/in/ada", null],
    ["https://www.linkedin.com/comm/in/midToken=s&midSig=t", null],
    ["https://harbour.example/users/token=s", null],
    ["", null],
  ])("%s", (text, expected) => {
    const read = readProfileUrl(text);
    expect(read && `${read.network} ${read.id} ${read.url}`).toBe(expected);
  });
});
