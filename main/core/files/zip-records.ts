/** Records of the ZIP format: APPNOTE.TXT 6.3.10 of PKWARE, sections 4.3 and 4.5.3. */

export const stored = 0;
export const deflated = 8;

export interface Entry {
  readonly name: Uint8Array;
  readonly method: typeof stored | typeof deflated;
  readonly crc: number;
  /** Bytes in the archive, less than 4 GiB: a file is held in memory as a whole. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

export interface DosTime {
  readonly date: number;
  readonly time: number;
}

const most16 = 0xffff;
const most32 = 0xffffffff;
const plainVersion = 20;
const zip64Version = 45;
const utf8Names = 0x0800;
const earliest = Date.UTC(1980, 0, 1); // ZIP cannot say less.
const latest = Date.UTC(2107, 11, 31, 23, 59, 58); // Nor more.

/** In UTC: a ZIP knows no zone, and the same package must have the same bytes everywhere. Two seconds are its tick. */
export function dosTime(moment: Date): DosTime {
  const at = new Date(Math.min(latest, Math.max(earliest, moment.getTime())));
  return {
    date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  };
}

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** One after the other: bytes of each value, least significant first. */
function record(...fields: readonly Field[]): Buffer {
  const made = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 8) made.writeBigUInt64LE(BigInt(value), at);
    else made.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return made;
}

/** What both headers of a file say, between their versions and their lengths of more. */
function describing(entry: Entry, { date, time }: DosTime): readonly Field[] {
  return [
    [2, utf8Names],
    [2, entry.method],
    [2, time],
    [2, date],
    [4, entry.crc],
    [4, entry.packed],
    [4, entry.size],
    [2, entry.name.length],
  ];
}

export function localHeader(entry: Entry, time: DosTime): Buffer {
  const fixed = record([4, 0x04034b50], [2, plainVersion], ...describing(entry, time), [2, 0]);
  return Buffer.concat([fixed, entry.name]);
}

export function directoryHeader(entry: Entry, time: DosTime): Buffer {
  const far = entry.offset >= most32;
  const extra = far ? record([2, 0x0001], [2, 8], [8, entry.offset]) : Buffer.alloc(0);
  const fixed = record(
    [4, 0x02014b50],
    [2, far ? zip64Version : plainVersion],
    [2, far ? zip64Version : plainVersion],
    ...describing(entry, time),
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, far ? most32 : entry.offset],
  );
  return Buffer.concat([fixed, entry.name, extra]);
}

/** The end of the directory that starts at `start`; with the ZIP64 records before it where it does not fit. */
export function directoryEnd(directory: { entries: number; start: number; bytes: number }): Buffer {
  const { entries, start, bytes } = directory;
  const large = entries >= most16 || start >= most32 || bytes >= most32;
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(entries, most16)],
    [2, Math.min(entries, most16)],
    [4, Math.min(bytes, most32)],
    [4, Math.min(start, most32)],
    [2, 0],
  );
  return large ? Buffer.concat([largeEnd(directory), end]) : end;
}

function largeEnd({ entries, start, bytes }: { entries: number; start: number; bytes: number }): Buffer {
  const end = record(
    [4, 0x06064b50],
    [8, 44],
    [2, zip64Version],
    [2, zip64Version],
    [4, 0],
    [4, 0],
    [8, entries],
    [8, entries],
    [8, bytes],
    [8, start],
  );
  const locator = record([4, 0x07064b50], [4, 0], [8, start + bytes], [4, 1]);
  return Buffer.concat([end, locator]);
}
