import { xmlText } from '../map-drawing/xml-text.ts';
import type { Language } from '../model/common.ts';
import type { Media } from '../model/media.ts';
import type { ContentImage } from '../platforms/variant-content.ts';

/** What a written picture says about itself. Nothing else stands in its metadata. */
export interface PictureMetadata {
  /** Language of the use: that of `description`, and whose alternative text is the default. */
  readonly language: Language;
  /** By language; empty for a picture that only decorates. */
  readonly altTexts: Readonly<Partial<Record<Language, string>>>;
  readonly description: string;
  readonly credit: string;
  readonly licence: string;
  readonly source: string;
  readonly origin: Media['origin'];
}

/** Of one use: its own alternative text in the language of the channel, that of the record in the others. */
export function metadataOf(image: ContentImage, language: Language): PictureMetadata {
  const { caption, credit, licence, source, origin } = image;
  const altTexts = image.decorative ? {} : { ...image.altTexts, [language]: image.alt };
  return { language, altTexts, description: caption, credit, licence, source, origin };
}

/** IPTC NewsCodes, http://cv.iptc.org/newscodes/digitalsourcetype/ (release of 2024-09-17, seen 2026-12-01). */
const sourceTypes: Readonly<Record<NonNullable<Media['origin']>, string>> = {
  photograph: 'digitalCapture',
  drawing: 'digitalCreation',
  composite: 'composite',
  'ai-edited': 'compositeWithTrainedAlgorithmicMedia',
  'ai-made': 'trainedAlgorithmicMedia',
};

const namespaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['photoshop', 'http://ns.adobe.com/photoshop/1.0/'],
  ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
  ['Iptc4xmpCore', 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'],
  ['Iptc4xmpExt', 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'],
];

/** One segment of a JPEG holds 65,502 bytes of XMP; a language more must not break the file. */
const mostBytes = 60_000;

/**
 * The XMP packet of a picture, with the properties of the IPTC Photo Metadata Standard 2023.1. Empty where there is nothing to
 * say. Pure: no date, no program, so that the same use gives the same bytes.
 */
export function xmpPacket(metadata: PictureMetadata): string {
  const { language, altTexts } = metadata;
  const others = (['de', 'en'] as const).filter((other) => other !== language && has(altTexts[other]));
  const whole = packetWith(metadata, [language, ...others]);
  return byteLength(whole) <= mostBytes ? whole : packetWith(metadata, [language]);
}

function packetWith(metadata: PictureMetadata, languages: readonly Language[]): string {
  const { altTexts, language, description, credit, licence, source, origin } = metadata;
  const alts = languages.flatMap((of) => (has(altTexts[of]) ? [{ of, text: altTexts[of] ?? '' }] : []));
  const properties = [
    alternatives('Iptc4xmpCore:AltTextAccessibility', alts),
    alternatives('dc:description', has(description) ? [{ of: language, text: description }] : []),
    list('dc:creator', credit),
    element('photoshop:Credit', credit),
    element('photoshop:Source', source),
    alternatives('dc:rights', has(licence) ? [{ of: language, text: licence }] : []),
    alternatives('xmpRights:UsageTerms', has(licence) ? [{ of: language, text: licence }] : []),
    element('Iptc4xmpExt:DigitalSourceType', origin === null ? '' : sourceTypeOf(origin)),
  ].join('');
  if (properties === '') return '';
  const declared = namespaces.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${declared}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function sourceTypeOf(origin: NonNullable<Media['origin']>): string {
  return `http://cv.iptc.org/newscodes/digitalsourcetype/${sourceTypes[origin]}`;
}

/** A text in languages; the first is also what a reader without a language gets. */
function alternatives(name: string, texts: readonly { readonly of: Language; readonly text: string }[]): string {
  const [first] = texts;
  if (first === undefined) return '';
  const items = [{ of: 'x-default', text: first.text }, ...texts]
    .map(({ of, text }) => `<rdf:li xml:lang="${of}">${xmlText(text.trim())}</rdf:li>`)
    .join('');
  return `<${name}><rdf:Alt>${items}</rdf:Alt></${name}>`;
}

function list(name: string, text: string): string {
  return has(text) ? `<${name}><rdf:Seq><rdf:li>${xmlText(text.trim())}</rdf:li></rdf:Seq></${name}>` : '';
}

function element(name: string, text: string): string {
  return has(text) ? `<${name}>${xmlText(text.trim())}</${name}>` : '';
}

function has(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** In UTF-8, of which a UTF-16 unit takes three bytes at most. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
