import { areSamePage } from '../links/addresses.ts';
import { linkTarget } from '../links/link-gate.ts';
import { type QrOptions, qrOptionsSchema } from '../qr-code/qr-options.ts';
import { fieldText } from './counted-fields.ts';
import { foundLinks } from './found-links.ts';
import { isKeptBy } from './judge-links.ts';
import type { PlatformProfile } from './platform-profile.ts';
import type { VariantContent } from './variant-content.ts';
import type { LinkPromise } from './variant-links.ts';

/** The field that says how wide a code is printed; whoever has it prints codes. */
export const codeSizeField = 'codeSize';

/** Width of a code for which nobody has chosen one: that of a leaflet. Millimetres. */
const usualSizeMm = 30;

/** A code that a variant is printed with. */
export interface PrintedCode {
  /** With its scheme, and without parameters that count visits. */
  readonly address: string;
  /** With its quiet zone. */
  readonly sizeMm: number;
}

/**
 * The codes of a variant: one for the address in its field for the link, and one for each address in its text by which
 * it keeps a link that the map calls a QR code. None where nothing is printed. Pure.
 */
export function printedCodes(
  profile: PlatformProfile,
  content: VariantContent,
  promises: readonly LinkPromise[],
): PrintedCode[] {
  if (!profile.fields.some(({ id }) => id === codeSizeField)) return [];
  const isPromised = (url: string) => promises.some((promise) => promise.kind === 'qr' && isKeptBy(promise, url));
  const written = foundLinks(profile, content)
    .filter(({ kind, place, url }) => kind === 'address' && place === 'text' && isPromised(url))
    .map(({ url }) => url);
  const addresses = [fieldText(content.fields.link).trim(), ...written]
    .map(withScheme)
    .filter((url) => linkTarget(url) !== null);
  return addresses
    .filter((url, at) => addresses.findIndex((other) => other === url || areSamePage(other, url)) === at)
    .map((address) => ({ address, sizeMm: codeSizeOf(content) }));
}

/** Paper shows addresses without `https://`; phones open only those that have it. */
function withScheme(url: string): string {
  return url === '' || /^[a-z][a-z0-9+.-]*:/iu.test(url) ? url : `https://${url}`;
}

function codeSizeOf({ fields }: VariantContent): number {
  const chosen = Number(fieldText(fields[codeSizeField]));
  return chosen > 0 ? chosen : usualSizeMm;
}

/** How such a code is made: black on white, for print, without words in the picture. */
export function printedCodeOptions({ address, sizeMm }: PrintedCode): QrOptions {
  // An address that is too long for the form is too long for a code as well: whoever draws it says so.
  return { ...qrOptionsSchema.parse({ address: '-', sizeMm }), address };
}
