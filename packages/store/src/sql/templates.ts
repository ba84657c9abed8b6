import type { CompiledQuery } from "kysely";

/**
 * Queries compiled once and run many times with other parameters. Building a query costs more than running it, which
 * counts when a hundred thousand rows go in.
 */
export class Templates {
  readonly #compiled = new Map<string, CompiledQuery<unknown>>();

  get<R>(name: string, compile: () => CompiledQuery<R>): CompiledQuery<R> {
    let query = this.#compiled.get(name) as CompiledQuery<R> | undefined;
    if (!query) {
      query = compile();
      this.#compiled.set(name, query);
    }
    return query;
  }
}
