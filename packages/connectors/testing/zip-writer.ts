import { crc32, deflateRawSync } from "node:zlib";

/** An entry to write; whatever is set beside `name` and `data` is written as told, true or not. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly data: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly declaredSize?: number;
  readonly externalAttributes?: number;
  /** Point at the packed bytes of this earlier entry instead of having own ones. */
  readonly sharesBytesOf?: number;
}

/** Writes a ZIP for tests and benches: small, in memory, and able to lie where a test needs a liar. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const data = typeof entry.data === "string" ? Buffer.from(entry.data) : Buffer.from(entry.data);
    const name = typeof entry.name === "string" ? Buffer.from(entry.name) : entry.name;
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(data) : data;
    const flags = entry.flags ?? (typeof entry.name === "string" ? 0x800 : 0);
    const size = entry.declaredSize ?? data.length;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt16LE(0x48_00, 6);
    fields.writeUInt16LE(0x5c_c8, 8);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = entry.sharesBytesOf === undefined ? at : (offsets[entry.sharesBytesOf] ?? 0);
    offsets.push(local);
    if (entry.sharesBytesOf === undefined) {
      const header = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, name, packed]);
      parts.push(header);
      at += header.length;
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(entry.externalAttributes ?? 0, 6);
    rest.writeUInt32LE(local, 10);
    central.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), fields, rest, name]));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}
