declare module "write-good" {
  /** Suggestions on an English text, each with its place. */
  export default function writeGood(text: string): readonly { readonly index: number; readonly reason: string }[];
}
