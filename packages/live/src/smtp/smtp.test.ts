import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { testDoor } from "../../testing/live-door.ts";
import type { LiveAccount, LiveAction } from "../live.ts";
import { smtp } from "./smtp.ts";

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

async function open(
  options: { refuse?: number; withTls?: boolean } = {},
): Promise<{ account: LiveAccount; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.withTls ? [] : ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === "klara" && password === "rose-window"
        ? done(null, { user: username })
        : done(Object.assign(new Error("No"), { responseCode: 535 })),
    onRcptTo: (_to, _session, done) =>
      done(options.refuse ? Object.assign(new Error("No"), { responseCode: options.refuse }) : null),
    onData(stream, { envelope }, done) {
      let raw = "";
      stream.setEncoding("utf8");
      stream.on("data", (part: string) => (raw += part));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const settings = {
    address: "klara@brass.example",
    sender: "Klara Voß",
    host: "127.0.0.1",
    port: String(port),
    security: "none",
    user: "klara",
  };
  return { account: { id: "s", source: "smtp", settings, secrets: { password: "rose-window" } }, received };
}

const mail: Extract<LiveAction, { kind: "send-mail" }> = {
  kind: "send-mail",
  to: "otto@harbour.example",
  subject: "Re: Größe & Glocken 🔔",
  text: "Lieber Otto,\n\nwer schrieb mir da?\n.\nHerzlich\nKlara",
  inReplyTo: "<first@harbour.example>",
  messageId: "<ours-1@brass.example>",
};

const codeOf = (account: LiveAccount, action: LiveAction = mail): Promise<string> =>
  smtp.act!(account, action, testDoor()).then(
    ({ state }) => state,
    (error: { code: string }) => error.code,
  );

describe("sending a mail", () => {
  it("sends it as written, joined to the mail it answers", async () => {
    const { account, received } = await open();
    expect(await smtp.check(account, testDoor())).toMatchObject({ account: "klara@brass.example" });
    expect(received).toEqual([]);
    expect(await codeOf(account)).toBe("done");
    expect(received).toMatchObject([{ from: "klara@brass.example", to: ["otto@harbour.example"] }]);
    const parsed = await PostalMime.parse(received[0]!.raw);
    expect(parsed).toMatchObject({
      from: { name: "Klara Voß", address: "klara@brass.example" },
      to: [{ address: "otto@harbour.example" }],
      subject: mail.subject,
      messageId: mail.messageId,
      inReplyTo: mail.inReplyTo,
      references: mail.inReplyTo,
    });
    expect(parsed.text?.replaceAll("\r\n", "\n").trim()).toBe(mail.text);
    expect(parsed.attachments).toEqual([]);
  });

  it("lets no text begin a header of its own, add a recipient or open a file", async () => {
    const { account, received } = await open();
    const evil = "Hello\r\nBcc: mallory@evil.example\r\n\r\nBody";
    const sly = { ...account, settings: { ...account.settings, sender: "Klara\r\nReply-To: mallory@evil.example" } };
    expect(await codeOf(sly, { ...mail, subject: evil, inReplyTo: null })).toBe("done");
    const [{ raw, to }] = received as [Received];
    const head = raw.slice(0, raw.indexOf("\r\n\r\n"));
    expect(to).toEqual(["otto@harbour.example"]);
    expect(head).not.toMatch(/^(?:bcc|reply-to|in-reply-to):/imu);
    for (const wrong of [
      "otto@harbour.example, mallory@evil.example",
      "Otto <otto@harbour.example>",
      "otto\r\n@x.example",
    ]) {
      expect(await codeOf(account, { ...mail, to: wrong })).toBe("live/setting");
    }
    expect(await codeOf(account, { ...mail, messageId: "<a@b>\r\nBcc: mallory@evil.example" })).toBe("live/setting");
    expect(received).toHaveLength(1);
  });

  it("tells what stands in its way", async () => {
    const { account } = await open();
    expect(await codeOf({ ...account, secrets: { password: "wrong" } })).toBe("live/signed-out");
    expect(await codeOf({ ...account, settings: { ...account.settings, security: "starttls" } })).toBe(
      "live/not-secure",
    );
    const away = { ...account.settings, host: "mail.example.org" };
    expect(await codeOf({ ...account, settings: away })).toBe("live/not-secure");
    expect(await codeOf((await open({ refuse: 550 })).account)).toBe("live/gone");
    expect(await codeOf((await open({ refuse: 451 })).account)).toBe("live/slow-down");
    expect(await codeOf({ ...account, settings: { ...account.settings, port: "1" } })).toBe("live/unreachable");
  });

  it("trusts no certificate that the system does not", async () => {
    const { account } = await open({ withTls: true });
    const settings = { ...account.settings, security: "starttls" };
    expect(await codeOf({ ...account, settings })).toBe("live/not-secure");
  });
});
