/** A ZIP without compression, so that a folder travels as one body. Layout: APPNOTE 6.3.10, sections 4.3.7 to 4.3.16. */

interface Entry {
  readonly path: string;
  readonly file: Blob;
}

const utf8Names = 0x0800;
const version = 20;
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * @param entries - Files by path; at most 65,535 of them and 4 GB together, as the format has it.
 * @throws RangeError where they are more.
 */
export async function storeZip(entries: readonly Entry[]): Promise<Blob> {
  const size = entries.reduce((sum, { file, path }) => sum + file.size + 2 * path.length + 256, 0);
  if (entries.length > 0xffff || size > 0xffff_ffff) throw new RangeError("too much for one ZIP");
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const { path, file } of entries) {
    const name = new TextEncoder().encode(path);
    const crc = await crc32(file);
    const common = [version, utf8Names, 0, 0, 0x21];
    const local = record(0x04034b50, common, [crc, file.size, file.size], [name.length, 0]);
    const central = record(
      0x02014b50,
      [version, ...common],
      [crc, file.size, file.size],
      [name.length, 0, 0, 0, 0],
      [0, offset],
    );
    parts.push(local, name, file);
    directory.push(central, name);
    offset += local.byteLength + name.length + file.size;
    directorySize += central.byteLength + name.length;
  }
  const end = record(0x06054b50, [0, 0, entries.length, entries.length], [directorySize, offset], [0]);
  return new Blob([...parts, ...directory, end], { type: "application/zip" });
}

/** A signature, then fields in turn of two and of four bytes, little-endian. */
function record(signature: number, ...fields: readonly (readonly number[])[]): ArrayBuffer {
  const widths = fields.map((group, index) => ({ group, width: index % 2 === 0 ? 2 : 4 }));
  const bytes = new ArrayBuffer(4 + widths.reduce((sum, { group, width }) => sum + group.length * width, 0));
  const view = new DataView(bytes);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const { group, width } of widths) {
    for (const value of group) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += width;
    }
  }
  return bytes;
}

async function crc32(file: Blob): Promise<number> {
  let crc = 0xffff_ffff;
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return (crc ^ 0xffff_ffff) >>> 0;
    for (const byte of value) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  }
}
