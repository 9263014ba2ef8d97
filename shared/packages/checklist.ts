import type { Language } from '../model/common.ts';
import { checklistTexts } from '../texts/checklists.ts';
import { fieldLabel } from '../texts/fields.ts';
import { packageTexts } from '../texts/packages.ts';
import { type TextKey, type TextValues, translate } from '../texts/texts.ts';
import type { PackageItem } from './exporter.ts';
import { altTextsPath } from './exporters/alt-texts.ts';
import { type ItemOutline, isBelowText, outlineItem } from './item-outline.ts';
import { momentInWords } from './moments.ts';
import { platformName } from '../texts/platforms.ts';
import { countOpen } from './standing-findings.ts';

/** One thing to do, with what it is done to below it. `id` is stable: it names the tick of this step. */
export interface Step {
  readonly id: string;
  readonly text: string;
  readonly details: readonly string[];
}

type Key = TextKey<typeof checklistTexts>;

/** Values that are names of files: ours, and safe as they are. */
const fileValues: ReadonlySet<string> = new Set(['file', 'html', 'markdown']);

/** Fields that a step of their own speaks about. */
const fieldsWithOwnStep: ReadonlySet<string> = new Set(['link', 'codeSize', 'firstComment', 'hashtags', 'embargo']);

export interface StepOptions {
  readonly language: Language;
  readonly timeZone: string;
  /** Applied to words of people (names, addresses), never to names of files. */
  readonly escape?: (words: string) => string;
}

/** What a person does to publish a variant by hand, in order, for its platform. Names of files stand in backticks. */
export function stepsOf(item: PackageItem, { language, timeZone, escape = (words) => words }: StepOptions): Step[] {
  const outline = outlineItem(item);
  const say = new Sayer(item, language, escape);
  return [
    ...openSteps(item, say),
    ...fieldSteps(item, outline, say),
    ...textSteps(item, outline, say),
    ...imageSteps(item, outline, say),
    ...linkSteps(item, outline, say),
    ...publishSteps(item, outline, say, timeZone),
  ];
}

/** Words for one item: the platform's own sentence where there is one, then that of its family, then the general one. */
class Sayer {
  readonly #item: PackageItem;
  readonly #escape: (words: string) => string;
  readonly language: Language;

  constructor(item: PackageItem, language: Language, escape: (words: string) => string) {
    this.#item = item;
    this.#escape = escape;
    this.language = language;
  }

  words(key: string, values: TextValues = {}): string {
    const { profile } = this.#item;
    const keys = [`${key}.${profile.id}`, `${key}.${profile.family}`, key];
    const found = keys.find((candidate) => candidate in checklistTexts.de || `${candidate}_other` in checklistTexts.de);
    const escaped = Object.entries(values).map(([name, value]) =>
      typeof value === 'number' || fileValues.has(name) ? [name, value] : [name, this.#escape(value)],
    );
    // The key was looked up in the table just now.
    return translate(checklistTexts, this.language, (found ?? key) as Key, Object.fromEntries(escaped) as TextValues);
  }

  step(id: string, values: TextValues = {}, details: readonly string[] = []): Step {
    return { id, text: this.words(id, values), details };
  }
}

function openSteps(item: PackageItem, say: Sayer): Step[] {
  const { channel, profile } = item;
  const { blocking } = countOpen(item);
  const account = channel.handle || channel.name;
  const platform = platformName(profile, say.language);
  return [
    ...(blocking > 0 ? [say.step('clarify', { count: blocking })] : []),
    say.step('open', { account, platform }, channel.url === '' ? [] : [say.words('address', { url: channel.url })]),
  ];
}

function fieldSteps({ profile }: PackageItem, { fields }: ItemOutline, say: Sayer): Step[] {
  const own = fields.filter(({ id }) => !fieldsWithOwnStep.has(id) && !isBelowText(profile, id));
  if (own.length === 0) return [];
  const details = own.map(({ id, file, text, value }) => {
    const label = fieldLabel(id, say.language);
    return typeof value === 'boolean' || (text.length <= 24 && !text.includes('\n'))
      ? say.words('fieldShort', { label, value: text })
      : say.words('field', { label, file });
  });
  return [say.step('fields', {}, details)];
}

function videoSteps({ profile }: PackageItem, { video }: ItemOutline, say: Sayer): Step[] {
  if (video === null) return profile.family === 'video' ? [say.step('video')] : [];
  const { file, posterFile, subtitles } = video;
  return [
    { id: 'video', text: say.words('videoFile', { file }), details: [] },
    ...(posterFile === null ? [] : [say.step('videoPoster', { file: posterFile })]),
    ...(subtitles.length === 0
      ? []
      : [
          say.step(
            'videoSubtitles',
            {},
            subtitles.map((track) => `\`${track.file}\``),
          ),
        ]),
  ];
}

function documentSteps({ document }: ItemOutline, say: Sayer): Step[] {
  if (document === null) return [];
  const { file, document: shown } = document;
  const { title, credit } = shown;
  const details = [
    ...(title.trim() === '' ? [] : [say.words('documentTitle', { title: title.trim() })]),
    ...(credit === '' ? [] : [say.words('credit', { credits: credit })]),
  ];
  return [{ id: 'document', text: say.words('documentFile', { file }), details }];
}

function textSteps(item: PackageItem, outline: ItemOutline, say: Sayer): Step[] {
  const { whole, parts, rich } = outline;
  const video = [...videoSteps(item, outline, say), ...documentSteps(outline, say)];
  if (whole.text === '' && rich === null) return video;
  if (rich !== null) {
    const files = { html: rich.html.file, markdown: rich.markdown.file };
    return [...video, { id: 'text', text: say.words('text.html', files), details: [] }];
  }
  if (parts.length === 0) return [...video, say.step('text', { file: whole.file })];
  const kind = item.profile.thread.value ? 'thread' : 'carousel';
  const files = parts.map(({ file }) => `\`${file}\``);
  return [...video, say.step(kind, { count: parts.length }, files)];
}

function imageSteps({ profile }: PackageItem, { images }: ItemOutline, say: Sayer): Step[] {
  if (images.length === 0) return [];
  const credits = [...new Set(images.map(({ image }) => image.credit).filter((credit) => credit !== ''))].join('; ');
  const described = images.some(({ image }) => !image.decorative);
  return [
    say.step(
      'images',
      {},
      images.map(({ file }) => `\`${file}\``),
    ),
    ...(!described
      ? []
      : profile.images.altText === null
        ? [{ id: 'alt', text: say.words('alt.none', { file: altTextsPath }), details: [] }]
        : [say.step('alt', { file: altTextsPath })]),
    ...(credits === '' ? [] : [say.step('credit', { credits })]),
  ];
}

function linkSteps({ master, profile }: PackageItem, { fields, codes }: ItemOutline, say: Sayer): Step[] {
  const hashtags = fields.find(({ id }) => id === 'hashtags');
  const url = fields.find(({ id }) => id === 'link')?.text ?? master.link;
  const place = profile.links.usualPlace;
  // The profile link and the first comment can only be set once the post is up: those steps come later.
  const now = url !== '' && place !== 'bio' && place !== 'first-comment';
  if (codes.length > 0) return [codeStep(codes, say)];
  return [
    ...(hashtags === undefined ? [] : [say.step('hashtags', { file: hashtags.file })]),
    ...(now ? [{ id: 'link', text: say.words(`link.${place}`, { url }), details: [] }] : []),
  ];
}

/** Who prints an address prints it to scan, too. */
function codeStep(codes: ItemOutline['codes'], say: Sayer): Step {
  const details = codes.map(({ file, address, sizeMm }) => say.words('codeFile', { file, url: address, size: sizeMm }));
  return say.step('code', { count: codes.length }, details);
}

function publishSteps(item: PackageItem, { fields }: ItemOutline, say: Sayer, timeZone: string): Step[] {
  const { profile, variant, master } = item;
  const field = (wanted: string) => fields.find(({ id }) => id === wanted);
  const when = variant.scheduledAt === null ? null : momentInWords(variant.scheduledAt, timeZone, say.language);
  const url = field('link')?.text ?? master.link;
  const later = ['bio', 'first-comment'].includes(profile.links.usualPlace) && url !== '';
  const embargo = field('embargo');
  const comment = field('firstComment');
  const publish = when === null ? say.words('publish') : say.words('publish.at', { when, zone: timeZone });
  return [
    say.step('preview'),
    ...(embargo === undefined ? [] : [say.step('embargo', { value: embargo.text })]),
    { id: 'publish', text: publish, details: [] },
    ...(comment === undefined ? [] : [say.step('firstComment', { file: comment.file })]),
    ...(later ? [{ id: 'link', text: say.words(`link.${profile.links.usualPlace}`, { url }), details: [] }] : []),
    say.step('look'),
    say.step('note'),
  ];
}

/** State of a variant as a package tells it: handing over is what a package is, so that before and after it are one. */
export function stateInPackage({ variant }: PackageItem): Exclude<PackageItem['variant']['state'], 'handed-over'> {
  return variant.state === 'handed-over' ? 'ready' : variant.state;
}

export function stateWords(item: PackageItem, language: Language): string {
  return translate(packageTexts, language, `state.${stateInPackage(item)}`);
}
