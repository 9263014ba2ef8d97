import type { JsonValue, Language } from '../model/common.ts';
import { plainUse } from '../model/picture-use.ts';
import type { Formatting, PlatformProfile, ProfileFamily } from '../platforms/platform-profile.ts';
import { printedCodeOptions } from '../platforms/printed-codes.ts';
import type { ContentDocument, ContentImage, ContentVideo } from '../platforms/variant-content.ts';
import { qrPrint } from '../qr-code/qr-checks.ts';
import { qrSvg } from '../qr-code/qr-svg.ts';
import { flatten } from '../rich-text/flatten.ts';
import { splitParts } from '../rich-text/parts.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import { toHtml } from '../rich-text/to-html.ts';
import { toMarkdown } from '../rich-text/to-markdown.ts';
import { toPasteText } from '../rich-text/to-paste-text.ts';
import type { SubtitleFormat } from '../subtitles/subtitles.ts';
import { packageTexts } from '../texts/packages.ts';
import { translate } from '../texts/texts.ts';
import { formatEnding } from '../pictures/rendition-format.ts';
import { type RenditionSpec, renditionSpec } from '../pictures/rendition-spec.ts';
import type { PackageItem } from './exporter.ts';
import { kebab, nameGiver, slugOf } from './file-names.ts';
import { choiceLabel, fieldLabel } from '../texts/fields.ts';

/** What one variant consists of in a package. Files of the folder, overview page and checklist all read from here. */
export interface ItemOutline {
  readonly language: Language;
  /** The whole text; parts stand one below the other. Empty where the variant has none. */
  readonly whole: OutlineText;
  /** Two or more: posts of a thread or pages of a carousel. Empty for a text in one piece. */
  readonly parts: readonly OutlineText[];
  /** The text as HTML and Markdown, where the platform shows formatting. */
  readonly rich: { readonly html: OutlineText; readonly markdown: OutlineText } | null;
  readonly fields: readonly OutlineField[];
  readonly images: readonly OutlineImage[];
  readonly video: OutlineVideo | null;
  readonly document: OutlineDocument | null;
  readonly codes: readonly OutlineCode[];
}

/** `file` is relative to the folder of the item. */
export interface OutlineText {
  readonly file: string;
  readonly text: string;
}

export interface OutlineField extends OutlineText {
  readonly id: string;
  readonly label: string;
  readonly value: JsonValue;
}

/** A code to print; `text` is the SVG. */
export interface OutlineCode extends OutlineText {
  readonly address: string;
  /** Width on paper with the quiet zone, millimetres. */
  readonly sizeMm: number;
  /** From so far it can be read, metres. */
  readonly distanceM: number;
}

export interface OutlineImage {
  readonly file: string;
  readonly spec: RenditionSpec;
  readonly image: ContentImage;
}

/** Files are relative to the folder of the item. */
export interface OutlineVideo {
  readonly file: string;
  readonly posterFile: string | null;
  readonly subtitles: readonly {
    readonly file: string;
    readonly mediaId: ContentVideo['mediaId'];
    readonly format: SubtitleFormat;
  }[];
  readonly video: ContentVideo;
}

export interface OutlineDocument {
  /** Relative to the folder of the item. */
  readonly file: string;
  readonly document: ContentDocument;
}

const richFamilies: ReadonlySet<ProfileFamily> = new Set(['article', 'mail', 'document', 'feed']);
const plain: Formatting = { blocks: [], marks: [], namedLinks: false, notation: 'none' };
/** Stands between the parts in the file that holds them all. */
const partDivider = '\n\n———\n\n';

// Six files, the checklist and the overview ask for the same item one after the other; items never change.
const outlines = new WeakMap<PackageItem, ItemOutline>();

/** Takes a variant apart. Pure: the same item gives the same outline. */
export function outlineItem(item: PackageItem): ItemOutline {
  const known = outlines.get(item);
  if (known !== undefined) return known;
  const outline = takeApart(item);
  outlines.set(item, outline);
  return outline;
}

function takeApart(item: PackageItem): ItemOutline {
  const { content, profile } = item;
  const images = outlineImages(item);
  const written = splitParts(content.body)
    .map((part) => pasteText(part, profile))
    .filter((text) => text.trim() !== '');
  const texts = withChapters(written, item);
  return {
    language: content.language,
    whole: { file: 'text.txt', text: texts.join(partDivider) },
    parts: texts.length < 2 ? [] : texts.map((text, i) => ({ file: partFile(i, texts.length), text })),
    rich: content.body.blocks.length > 0 && showsFormatting(profile) ? richTexts(item, images) : null,
    fields: outlineFields(item),
    images,
    video: outlineVideo(item),
    document: outlineDocument(item),
    codes: outlineCodes(item),
  };
}

const videoEndings: Readonly<Record<string, string>> = { 'video/quicktime': '.mov', 'video/webm': '.webm' };

function outlineVideo({ content: { video }, profile }: PackageItem): OutlineVideo | null {
  if (video === undefined) return null;
  const stem = slugOf(video.fileName.replace(/\.[^.]*$/, ''), 'video', 40);
  const { poster } = video;
  const ending = poster === null ? '' : formatEnding(renditionSpec(profile, poster, plainUse).format);
  return {
    file: `video/${stem}${videoEndings[video.mediaType] ?? '.mp4'}`,
    posterFile: poster === null ? null : `video/poster.${ending}`,
    // Some platforms take the one, some the other.
    subtitles: video.subtitles.flatMap(({ language, mediaId }) =>
      (['srt', 'vtt'] as const).map((format) => ({
        file: `video/${stem}.${language.toLowerCase()}.${format}`,
        mediaId,
        format,
      })),
    ),
    video,
  };
}

function outlineDocument({ content: { document } }: PackageItem): OutlineDocument | null {
  if (document === undefined) return null;
  const stem = slugOf(document.fileName.replace(/\.[^.]*$/, ''), 'document', 40);
  return { file: `document/${stem}.pdf`, document };
}

/** Chapters of a video have no field on the platform: they stand below the description. */
function withChapters(texts: readonly string[], { profile, content }: PackageItem): readonly string[] {
  const blocks = profile.fields
    .filter((field) => isBelowText(profile, field.id))
    .map((field) => content.fields[field.id])
    .flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value] : []));
  if (blocks.length === 0) return texts;
  const [first, ...others] = texts;
  return [[...(first === undefined ? [] : [first]), ...blocks].join('\n\n'), ...others];
}

/** Whether a field is part of the text to paste rather than a field of the platform. */
export function isBelowText(profile: PlatformProfile, fieldId: string): boolean {
  const isBlock = profile.fields.some((field) => field.id === fieldId && field.kind === 'chapters');
  return isBlock && (profile.text.countedFields?.value ?? []).includes(fieldId);
}

function partFile(index: number, of: number): string {
  return `text-${String(index + 1).padStart(String(of).length, '0')}-of-${of}.txt`;
}

/** What a person pastes into a text box. HTML tags would stand there as such, so HTML has a file of its own. */
function pasteText(part: RichText, profile: PlatformProfile): string {
  const formatting = profile.text.formatting.value;
  return toPasteText(part, formatting.notation === 'html' ? plain : formatting);
}

function showsFormatting(profile: PlatformProfile): boolean {
  const { notation, blocks } = profile.text.formatting.value;
  return richFamilies.has(profile.family) || notation === 'html' || (profile.family === 'custom' && blocks.length > 0);
}

function richTexts(item: PackageItem, images: readonly OutlineImage[]): ItemOutline['rich'] {
  const shown = flatten(item.content.body, item.profile.text.formatting.value);
  return {
    html: { file: 'text.html', text: richHtml(item, images) },
    markdown: { file: 'text.md', text: toMarkdown(shown, { imageSource: imageSourceOf(images, '') }) },
  };
}

/** The text as HTML, as far as the platform can show it. `prefix` leads from the page to the folder of the item. */
export function richHtml(
  { content, profile }: PackageItem,
  images: readonly OutlineImage[],
  prefix = '',
  headingShift = 0,
): string {
  const shown = flatten(content.body, profile.text.formatting.value);
  return toHtml(shown, { imageSource: imageSourceOf(images, prefix), headingShift });
}

function imageSourceOf(images: readonly OutlineImage[], prefix: string) {
  return ({ mediaId }: { readonly mediaId: string }): string | null => {
    const found = images.find(({ image }) => image.mediaId === mediaId);
    return found === undefined ? null : prefix + found.file;
  };
}

function outlineFields({ content, profile }: PackageItem): OutlineField[] {
  const giveName = nameGiver();
  const known = profile.fields.map((field) => field.id).filter((id) => id in content.fields);
  const others = Object.keys(content.fields).filter((id) => !known.includes(id));
  return [...known, ...others.sort()].flatMap((id) => {
    const value = content.fields[id] ?? null;
    const kind = profile.fields.find((field) => field.id === id)?.kind;
    const text =
      kind === 'choice' && typeof value === 'string' && value !== ''
        ? choiceLabel(id, value, content.language)
        : fieldText(id, value, content.language);
    if (text === '') return [];
    const file = `fields/${giveName(slugOf(kebab(id), 'field', 50), '.txt')}`;
    return [{ id, label: fieldLabel(id, content.language), file, text, value }];
  });
}

function fieldText(id: string, value: JsonValue, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return translate(packageTexts, language, value ? 'yes' : 'no');
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string' || typeof entry === 'number')) {
    return id === 'hashtags' ? value.map((tag) => `#${tag}`).join(' ') : value.join(', ');
  }
  return JSON.stringify(value, null, 2);
}

function outlineImages({ content, profile, bodyImages = [] }: PackageItem): OutlineImage[] {
  const giveName = nameGiver();
  const chosen = new Set(content.images.map((image) => image.mediaId));
  const shownInText = new Set(
    flatten(content.body, profile.text.formatting.value).blocks.flatMap((block) =>
      block.kind === 'image' ? [block.mediaId] : [],
    ),
  );
  const inText = bodyImages.filter(({ mediaId }) => shownInText.has(mediaId) && !chosen.has(mediaId));
  return [...content.images, ...inText].map((image, index) => {
    const spec = renditionSpec(profile, image, image.use);
    const number = String(index + 1).padStart(2, '0');
    const words = slugOf(image.fileName.replace(/\.[^.]*$/, ''), '', 40);
    const stem = words === '' ? number : `${number}-${words}`;
    return { file: `images/${giveName(stem, `.${formatEnding(spec.format)}`)}`, spec, image };
  });
}

/** An address that no code can hold has a finding instead. */
function outlineCodes({ codes = [] }: PackageItem): OutlineCode[] {
  const giveName = nameGiver();
  return codes.flatMap((code) => {
    const options = printedCodeOptions(code);
    const [text, print] = [qrSvg(options), qrPrint(options)];
    if (text === null || print === null) return [];
    const { address, sizeMm } = code;
    return [{ file: giveName('qr-code', '.svg'), text, address, sizeMm, distanceM: print.distanceM }];
  });
}
