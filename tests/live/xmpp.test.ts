import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { addAccount, keepReading } from "@entregent/app";
import { type LiveAccount, type LiveAction, LiveError, liveSources } from "@entregent/live";
import { testDoor } from "../../packages/live/testing/live-door.ts";
import { openXmpp } from "../../packages/live/src/xmpp/connection.ts";
import { connectAndRead, type Given, openMemory, read, remembered } from "./memory.ts";
import { hasProsody, type Prosody, startProsody, xmppPeople } from "./servers/prosody.ts";

const source = liveSources.find(({ id }) => id === "xmpp")!;

describe.skipIf(!hasProsody)("an XMPP account on Prosody", { timeout: 60_000 }, () => {
  let prosody: Prosody;
  beforeAll(async () => {
    prosody = await startProsody();
  });
  afterAll(() => prosody?.stop());

  const given = (person: string, more: Record<string, string> = {}): Given => ({
    source: "xmpp",
    settings: { address: `${person}@localhost`, host: "127.0.0.1", port: String(prosody.port), ...more },
    secrets: { password: xmppPeople[person] ?? "" },
  });
  const account = (person: string, more: Record<string, string> = {}): LiveAccount => ({
    id: person,
    ...given(person, more),
    source: "xmpp",
  });
  const door = (): ReturnType<typeof testDoor> => testDoor({ trusted: [prosody.pem] });
  const act = (person: string, action: LiveAction): Promise<string> =>
    source.act!(account(person), action, door()).then(
      ({ state }) => state,
      (error: { code: string }) => error.code,
    );

  /** Asks as an application of the person's own would. */
  async function asked(from: string, to: string, note?: string, nick?: string): Promise<void> {
    const connection = await openXmpp(account(from), door());
    const { xml } = connection;
    await connection.send(
      xml(
        "presence",
        { to: `${to}@localhost`, type: "subscribe" },
        ...(note ? [xml("status", {}, note)] : []),
        ...(nick ? [xml("nick", { xmlns: "http://jabber.org/protocol/nick" }, nick)] : []),
      ),
    );
    await connection.close();
  }

  it.each([
    ["starttls", (): string => String(prosody.port)],
    ["tls", (): string => String(prosody.tlsPort)],
  ])("signs in over %s", async (security, port) => {
    const check = await source.check(account("klara", { security, port: port() }), door());
    expect(check).toEqual({
      account: "klara@localhost",
      holds: [
        { what: "requests", count: 0 },
        { what: "contacts", count: 0 },
      ],
    });
  });

  it("does not sign in where the certificate cannot be trusted, is another's, or the password is wrong", async () => {
    const refusal = async (one: LiveAccount, way = door()): Promise<string> => {
      const error = await source.check(one, way).catch((thrown: unknown) => thrown as LiveError);
      expect(error).toBeInstanceOf(LiveError);
      const { code, message, stack } = error as LiveError;
      expect(`${message}${stack}`).not.toContain(xmppPeople["klara"]);
      return code;
    };
    for (const security of ["starttls", "tls"]) {
      const port = String(security === "tls" ? prosody.tlsPort : prosody.port);
      expect(await refusal(account("klara", { security, port }), testDoor())).toBe("live/not-secure");
    }
    const elsewhere = { address: "klara@brass.example" };
    expect(await refusal(account("klara", elsewhere))).toBe("live/strange-answer");
    const overTls = { ...elsewhere, security: "tls", port: String(prosody.tlsPort) };
    expect(await refusal(account("klara", overTls))).toBe("live/not-secure");
    expect(await refusal({ ...account("klara"), secrets: { password: "wrong" } })).toBe("live/signed-out");
    expect(await refusal(account("klara", { port: "1" }))).toBe("live/unreachable");
  });

  it("says nothing of the owner to a server that offers no encryption", async () => {
    const { server, port, heard } = await openServer();
    onTestFinished(() => void server.close());
    await expect(source.check(account("klara", { port: String(port) }), door())).rejects.toMatchObject({
      code: "live/not-secure",
    });
    expect(heard.join("")).not.toMatch(/klara|auth|password/u);
  });

  it("reads requests with their words, brings nothing twice, and answers on a click once", async () => {
    const memory = await openMemory([prosody.pem]);
    await asked("otto", "klara", "We argued about indexes & <bells>", "Otto Otter 🦦");
    await asked("lea", "klara");
    await asked("klara", "otto", "Then I ask you too");
    const id = await connectAndRead(memory, given("klara"));
    const first = await remembered(memory.context);
    expect(first["requests"]!.map((one) => JSON.parse(one) as object)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          direction: "received",
          handle: "otto@localhost",
          state: "pending",
          note: "We argued about indexes & <bells>",
          name: "Otto Otter 🦦",
        }),
        expect.objectContaining({ direction: "received", handle: "lea@localhost", state: "pending", note: null }),
        expect.objectContaining({ direction: "sent", handle: "otto@localhost", state: "pending" }),
      ]),
    );
    expect(first["requests"]).toHaveLength(3);
    expect(await read(memory, id)).toBeNull();

    expect(await act("klara", { kind: "accept", handle: "Otto@localhost" })).toBe("done");
    expect(await act("klara", { kind: "accept", handle: "otto@localhost" })).toBe("already");
    expect(await act("klara", { kind: "reject", handle: "lea@localhost" })).toBe("done");
    expect(await act("klara", { kind: "reject", handle: "lea@localhost" })).toBe("live/gone");
    expect(await act("klara", { kind: "accept", handle: "nobody@localhost" })).toBe("live/gone");
    expect(await act("klara", { kind: "keep-note", handle: "otto@localhost", text: "x" })).toBe("live/not-allowed");

    expect(await read(memory, id)).not.toBeNull();
    const states = (await remembered(memory.context))["requests"]!.map((one) => {
      const { direction, handle, state, note } = JSON.parse(one) as Record<string, string>;
      return `${direction} ${handle} ${state} ${note !== null}`;
    });
    expect(states.sort()).toEqual([
      "received lea@localhost pending false",
      "received otto@localhost accepted true",
      "sent otto@localhost pending false",
    ]);
  });

  it("asks back only where the owner said so", async () => {
    await asked("klara", "lea");
    expect(await act("lea", { kind: "accept", handle: "klara@localhost", askBack: true })).toBe("done");
    const check = await source.check(account("klara"), door());
    expect(check.holds).toContainEqual({ what: "requests", count: 1 });
  });

  it("hears of a request at once where the owner wants to stay signed in", async () => {
    const memory = await openMemory([prosody.pem]);
    await addAccount(memory.context, given("otto", { stay: "yes" }));
    const keeper = keepReading(memory.withRealWaits, { everyMinutes: 60 });
    onTestFinished(() => keeper.stop());
    const requests = async (): Promise<number> =>
      (await remembered(memory.context))["requests"]!.filter((one) => one.includes("lea@localhost")).length;
    expect(await requests()).toBe(0);
    await asked("lea", "otto", "At once");
    await expect.poll(requests, { timeout: 15_000 }).toBe(1);
  });
});

/** A server without encryption, and what it heard. */
function openServer(): Promise<{ server: Server; port: number; heard: string[] }> {
  const heard: string[] = [];
  const features =
    "<stream:stream xmlns:stream='http://etherx.jabber.org/streams' xmlns='jabber:client' from='localhost' id='1' version='1.0'>" +
    "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms></stream:features>";
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on("data", (data) => heard.push(String(data)));
      socket.on("error", () => undefined);
      socket.write(features);
    });
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" && address !== null ? address.port : 0, heard });
    });
  });
}
