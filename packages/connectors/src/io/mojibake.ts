const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * Repairs UTF-8 that was written byte by byte as letters (`ZoÃ«`), as Meta's exports do. Right text is left alone: it
 * has letters above 0xFF, or bytes that are no UTF-8; so a text is never repaired twice.
 *
 * @example repairMojibake("Zo\u00c3\u00ab") // "Zoë"
 */
export function repairMojibake(text: string): string {
  let high = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return text;
    if (code > 0x7f) high = true;
  }
  if (!high) return text;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  try {
    return strict.decode(bytes);
  } catch {
    return text;
  }
}
