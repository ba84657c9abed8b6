/** What we use of the library, which comes without types. */
declare module "@xmpp/client" {
  import type { EventEmitter } from "node:events";

  export interface XmlElement {
    readonly name: string;
    attrs: Record<string, string | undefined>;
    is(name: string, namespace?: string): boolean;
    getChild(name: string, namespace?: string): XmlElement | undefined;
    getChildren(name: string): XmlElement[];
    getChildText(name: string): string | null;
    toString(): string;
  }

  export interface Transport {
    new (): unknown;
    prototype: { Socket: new () => EventEmitter; socketParameters(service: string): unknown };
  }

  export interface Client extends EventEmitter {
    transports: Transport[];
    /** Mechanisms in the order in which they are preferred. */
    readonly saslFactory: { readonly _mechs: { readonly name: string; readonly mech: new () => object }[] };
    readonly reconnect: { stop(): void };
    readonly iqCaller: { request(element: XmlElement, timeoutMs?: number): Promise<XmlElement> };
    readonly jid: { bare(): { toString(): string } } | null;
    isSecure(): boolean;
    start(): Promise<unknown>;
    stop(): Promise<unknown>;
    send(element: XmlElement): Promise<void>;
  }

  export interface ClientOptions {
    readonly service: string;
    readonly domain: string;
    readonly username: string;
    readonly password: string;
    readonly resource?: string;
    readonly timeout?: number;
  }

  export function client(options: ClientOptions): Client;
  export function xml(
    name: string,
    attrs?: Readonly<Record<string, string>>,
    ...children: (XmlElement | string)[]
  ): XmlElement;
}
