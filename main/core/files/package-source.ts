/** A package as it lies there, folder or ZIP. Nothing of it is ever unpacked or executed. */
export interface PackageSource {
  /** Every file, in no certain order. Entries that must not be opened come with the reason. */
  entries(): Promise<readonly SourceEntry[]>;
  /** Bytes of a file in pieces. Throws when it cannot be read or is not what its headers said. */
  read(path: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

export interface SourceEntry {
  readonly path: string;
  /** Null where it may be read. */
  readonly refused: 'link' | 'special' | 'name' | 'twice' | 'encrypted' | 'bomb' | null;
}
