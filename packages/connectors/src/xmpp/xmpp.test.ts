import { describe, expect, it } from "vitest";
import { factsOfBytes, only } from "../../testing/read-facts.ts";

const subscribe = (from: string, to: string, inner = ""): string =>
  `<presence from='${from}' to='${to}' type='subscribe'>${inner}</presence>`;

async function states(log: string): Promise<string[]> {
  const requests = only(await factsOfBytes("log.xml", log), "request");
  return requests.map(({ direction, handle, state }) => `${direction} ${handle} ${state}`);
}

describe("stanzas", () => {
  it("tell the owner's own asking from others', also when it comes first", async () => {
    const log =
      subscribe("me@a.example/desk", "ada@b.example") +
      subscribe("bo@b.example", "me@a.example") +
      "<presence from='ada@b.example' to='me@a.example' type='subscribed'/>";
    expect(await states(log)).toEqual(["received bo@b.example pending", "sent ada@b.example accepted"]);
  });

  it.each([
    ["<presence from='me@a.example' to='bo@b.example' type='subscribed'/>", "accepted"],
    ["<presence from='me@a.example' to='bo@b.example' type='unsubscribed'/>", "rejected"],
    ["<presence from='bo@b.example' to='me@a.example' type='unsubscribe'/>", "withdrawn"],
    [
      "<iq to='me@a.example'><query xmlns='jabber:iq:roster'><item jid='bo@b.example' subscription='both'/></query></iq>",
      "accepted",
    ],
  ])("answer a request: %s", async (answer, state) => {
    const log = `${subscribe("bo@b.example", "me@a.example")}${subscribe("cy@b.example", "me@a.example")}${answer}`;
    expect(await states(log)).toEqual([`received bo@b.example ${state}`, "received cy@b.example pending"]);
  });

  it("give the note as plain text, whatever is in it", async () => {
    const note = "<status>a &lt;b&gt; &amp; &#x1F600; <![CDATA[<i>]]></status><nick>Bo &quot;B&quot;</nick>";
    const [request] = only(await factsOfBytes("log.xml", subscribe("bo@b.example", "me@a.example", note)), "request");
    expect(request).toMatchObject({ note: "a <b> & 😀 <i>", name: 'Bo "B"' });
  });
});
