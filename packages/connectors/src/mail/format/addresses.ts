import { addressParser } from "postal-mime";
import { decodeText } from "./headers.ts";

export interface MailAddress {
  /** As written, without quotes; null where there is none. */
  readonly name: string | null;
  /** In lower case; null for what has no `@`. */
  readonly email: string | null;
}

/** More people than this on one line are a mailing, not a conversation. */
const longestList = 20_000;

/**
 * The people of an address line. Also reads `user at host (Name)`, as list archives write it, and names that stand in
 * a comment.
 */
export function readAddresses(value: string | null): readonly MailAddress[] {
  if (value === null || value === "") return [];
  const line = value.slice(0, longestList);
  const hidden = /^"?([^\s@"<>(),;]{1,100}) at ([^\s@"<>(),;]{1,200})"?(?:\s{1,5}\((.{0,300})\))?$/u.exec(line.trim());
  if (hidden) return [{ name: cleanName(hidden[3] ?? ""), email: `${hidden[1]}@${hidden[2]}`.toLowerCase() }];
  const spelled = line.replace(/<([^\s@<>]{1,100}) at ([^\s@<>]{1,200})>/u, "<$1@$2>");
  try {
    const people: MailAddress[] = [];
    let before = "";
    for (const { name, address } of addressParser(spelled, { flatten: true })) {
      const email = address?.includes("@") ? address.trim().toLowerCase() : null;
      // `Meyer, PhD <a@b>` without quotation marks is one person.
      const whole = [before, name || (email === null ? address : "")].filter((part) => part !== "").join(", ");
      if (email === null) before = whole;
      else {
        people.push({ name: cleanName(whole), email });
        before = "";
      }
    }
    return people.length === 0 && before !== "" ? [{ name: cleanName(before), email: null }] : people;
  } catch {
    return [];
  }
}

function cleanName(name: string): string | null {
  const clean = decodeText(name)
    .replace(/^["']+|["']+$/gu, "")
    .trim();
  return clean === "" ? null : clean;
}

/** The host of an address: what stands behind the last `@`, in lower case, without a final dot. */
export function hostOfEmail(email: string | null): string | null {
  if (email === null) return null;
  const at = email.lastIndexOf("@");
  const host = email
    .slice(at + 1)
    .toLowerCase()
    .replace(/[>\s]+$/gu, "")
    .replace(/\.$/u, "");
  return at < 0 || host === "" ? null : host;
}
