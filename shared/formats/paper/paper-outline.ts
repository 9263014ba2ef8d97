import type { Language } from '../../model/common.ts';
import { channelWords } from '../../packages/channel-words.ts';
import type { PackageItem } from '../../packages/exporter.ts';
import { outlineItem, type OutlineImage } from '../../packages/item-outline.ts';
import { stateWords } from '../../packages/checklist.ts';
import { knownZone, momentInWords } from '../../packages/moments.ts';
import { isAccepted, openFindings } from '../../packages/standing-findings.ts';
import { flatten } from '../../rich-text/flatten.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import { splitParts } from '../../rich-text/parts.ts';
import { fieldLabel } from '../../texts/fields.ts';
import { findingSentence } from '../../texts/findings.ts';
import { formatsMailTexts } from '../../texts/formats-mail.ts';
import { packageTexts } from '../../texts/packages.ts';
import { platformName } from '../../texts/platforms.ts';
import { translate } from '../../texts/texts.ts';
import type { PaperDocument } from '../out-format.ts';
import { type PaperBlock, paperPicture } from './paper-blocks.ts';

/** The document as a reader goes through it; DOCX and PDF differ only in how they draw its blocks. */
export function paperBlocks(document: PaperDocument): PaperBlock[] {
  const { title, language, timeZone, stateAt, items } = document;
  const say = sayer(language);
  const zone = knownZone(timeZone);
  const state = say('stateAt', { when: momentInWords(stateAt, zone, language) });
  return [
    { kind: 'heading', level: 1, text: title, language },
    { kind: 'note', text: `${say('items', { count: items.length })} · ${state} · ${say('zone', { zone })}`, language },
    ...items.flatMap((item, index): PaperBlock[] => [
      ...(index === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...itemBlocks(item, document, zone),
    ]),
  ];
}

type Words = Parameters<typeof translate<typeof packageTexts>>;
type Say = (key: Words[2], values?: Words[3]) => string;

function sayer(language: Language): Say {
  return (key, values) => translate(packageTexts, language, key, values);
}

function itemBlocks(item: PackageItem, { language }: PaperDocument, zone: string): PaperBlock[] {
  const say = sayer(language);
  return [
    { kind: 'heading', level: 2, text: item.master.title || say('untitled'), language },
    { kind: 'facts', rows: factRows(item, language, zone) },
    ...textBlocks(item, say, language),
    ...fieldBlocks(item, say, language),
    ...pictureBlocks(item, say, language),
    ...findingBlocks(item, say, language),
    ...signature(language),
  ];
}

function factRows(item: PackageItem, language: Language, zone: string) {
  const { variant, channel, profile, codes = [] } = item;
  const say = sayer(language);
  const own = (key: 'platform' | 'channel' | 'planned' | 'state' | 'code') =>
    translate(formatsMailTexts, language, `paper.${key}`);
  const when = variant.scheduledAt === null ? say('unscheduled') : momentInWords(variant.scheduledAt, zone, language);
  const row = (label: string, value: string) => ({ label, value, language });
  return [
    row(own('channel'), channel.handle === '' ? channel.name : `${channel.name} (${channel.handle})`),
    row(own('platform'), platformName(profile, language)),
    row(own('planned'), when),
    row(own('state'), stateWords(item, language)),
    ...codes.map(({ address }) => row(own('code'), address)),
  ];
}

/** The text as the platform shows it, part by part; its pictures stand where they stand there. */
function textBlocks(item: PackageItem, say: Say, language: Language): PaperBlock[] {
  const { content, profile } = item;
  const parts = splitParts(content.body)
    .map((part) => flatten(part, profile.text.formatting.value).blocks)
    .filter((blocks) => blocks.length > 0);
  const heading: PaperBlock = { kind: 'heading', level: 3, text: say('text'), language };
  if (parts.length === 0) return [heading, { kind: 'note', text: say('noText'), language }];
  const words = (index: number): PaperBlock[] =>
    parts.length < 2 ? [] : [{ kind: 'note', text: say('part', { part: index + 1, of: parts.length }), language }];
  return [
    heading,
    ...parts.flatMap((blocks, index) => [
      ...words(index),
      ...blocks.flatMap((block) => textBlock(block, item, say, language)),
    ]),
  ];
}

function textBlock(block: Block, item: PackageItem, say: Say, language: Language): PaperBlock[] {
  if (block.kind !== 'image') return [{ kind: 'text', block, language: item.content.language }];
  const found = outlineItem(item).images.find(({ image }) => image.mediaId === block.mediaId);
  if (found === undefined) return [];
  const { alt, caption, decorative } = block;
  return picture({ ...found, image: { ...found.image, alt, caption, decorative } }, say, language);
}

function fieldBlocks(item: PackageItem, say: Say, language: Language): PaperBlock[] {
  const outline = outlineItem(item);
  if (outline.fields.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: say('fields'), language },
    {
      kind: 'facts',
      rows: outline.fields.map(({ id, text }) => ({
        label: fieldLabel(id, language),
        value: text,
        language: outline.language,
      })),
    },
  ];
}

/** The pictures that do not stand in the text. */
function pictureBlocks(item: PackageItem, say: Say, language: Language): PaperBlock[] {
  const { blocks } = flatten(item.content.body, item.profile.text.formatting.value);
  const inText = new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.mediaId] : [])));
  const beside = outlineItem(item).images.filter(({ image }) => !inText.has(image.mediaId));
  if (beside.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: say('images'), language },
    ...beside.flatMap((image) => picture(image, say, language)),
  ];
}

/** A picture and what a screen reader and the reader are told of it: that is signed off too. */
function picture(image: OutlineImage, say: Say, language: Language): PaperBlock[] {
  return [
    { kind: 'picture', ...paperPicture(image) },
    { kind: 'note', text: pictureWords(image, say), language },
  ];
}

function pictureWords({ image }: OutlineImage, say: Say): string {
  const alt = image.decorative
    ? say('decorative')
    : image.alt.trim() === ''
      ? say('noAlt')
      : `${say('altText')}: ${image.alt}`;
  return [
    alt,
    image.caption === '' ? '' : `${say('caption')}: ${image.caption}`,
    image.credit === '' ? '' : `${say('credit')}: ${image.credit}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function findingBlocks(item: PackageItem, say: Say, language: Language): PaperBlock[] {
  const accepted = item.findings.filter((finding) => isAccepted(item, finding));
  const lines = [
    ...openFindings(item).map(
      (finding) => `${say(`severity.${finding.severity}`)}: ${findingSentence(finding, language)}`,
    ),
    ...accepted.map((finding) => {
      const { reason = '', by = '' } = item.variant.acceptedFindings.find(({ code }) => code === finding.code) ?? {};
      return `${say('accepted')}: ${findingSentence(finding, language)} ${say('acceptedReason', { reason, by })}`;
    }),
  ];
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: say('findings'), language },
    ...lines.map((text) => ({ kind: 'line', text, language }) as const),
  ];
}

function signature(language: Language): PaperBlock[] {
  const own = (
    key: 'signOff' | 'approved' | 'approvedWithChanges' | 'refused' | 'changes' | 'name' | 'date' | 'signed',
  ) => translate(formatsMailTexts, language, `paper.${key}`);
  return [
    { kind: 'heading', level: 3, text: own('signOff'), language },
    {
      kind: 'signature',
      choices: [own('approved'), own('approvedWithChanges'), own('refused')],
      changes: own('changes'),
      lines: [own('name'), own('date'), own('signed')],
      language,
    },
  ];
}

/** Where an item belongs, in one line. */
export function paperSubject(document: PaperDocument): string {
  return document.items
    .map((item) => channelWords(item, document.language))
    .join('; ')
    .slice(0, 255);
}
