/** What other programs may rely on. */
export const exitCodes = {
  done: 0,
  /** Done, but something in the input was not as it should be (or, for `coach`, the draft is not ready). */
  problems: 1,
  usage: 2,
  internal: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
