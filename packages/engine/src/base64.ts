const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

type Native = { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

/** Bytes of a base64 text: by the platform where it can, by hand elsewhere. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as Native).fromBase64;
  if (native) return native.call(Uint8Array, text);
  return bytesByHand(text);
}

export function bytesByHand(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let at = 0; at < 64; at++) values[alphabet.charCodeAt(at)] = at;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let to = 0;
  for (let at = 0; at < text.length; at += 4) {
    const value =
      (values[text.charCodeAt(at)]! << 18) |
      (values[text.charCodeAt(at + 1)]! << 12) |
      (values[text.charCodeAt(at + 2) & 127]! << 6) |
      values[text.charCodeAt(at + 3) & 127]!;
    bytes[to++] = value >> 16;
    if (to < bytes.length) bytes[to++] = (value >> 8) & 255;
    if (to < bytes.length) bytes[to++] = value & 255;
  }
  return bytes;
}
