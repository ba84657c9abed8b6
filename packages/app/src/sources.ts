import type { Input } from "@entregent/connectors";

/** Where sources come from. A front end that has no disk gives its own. */
export interface Sources {
  /** A file or folder of this machine. */
  open(path: string): Promise<Input>;
  /**
   * What somebody dropped on the page, kept aside until it is read and closed.
   * @throws AppError `import/nothing-sent`, `import/too-big`.
   */
  receive(body: ReadableStream<Uint8Array>, name: string): Promise<Input>;
}
