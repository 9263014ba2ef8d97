import type { PassageId } from '../ids.ts';
import type { LinkToCarry } from '../channel-graph/routes/links-to-carry.ts';
import type { Block, Inline, ParagraphBlock } from '../rich-text/rich-text.ts';
import { flatten } from '../rich-text/flatten.ts';
import { plainText } from '../rich-text/plain-text.ts';
import { draftWords } from '../texts/draft-words.ts';
import { translate, type TextKey } from '../texts/texts.ts';
import type { Material, Sentence } from './material.ts';
import { readMaster } from './read-master.ts';
import type { RecipeInput, RecipeSettings } from './recipe.ts';
import { shareOfLimit } from './room.ts';

/** What every recipe works with: the master taken apart, the words of the channel's language, and the room there is. */
export interface Kit {
  readonly input: RecipeInput;
  readonly material: Material;
  readonly settings: RecipeSettings;
  /** Links beside the one of `material`. */
  readonly moreLinks: readonly LinkToCarry[];
  readonly word: (key: TextKey<typeof draftWords>) => string;
  /** Whether blocks fit the length that is aimed at. */
  readonly fits: (blocks: readonly Block[]) => boolean;
  /** The part of the platform's own limit that blocks fill; 0 where there is none. */
  readonly share: (blocks: readonly Block[]) => number;
  /** Whether blocks fit the platform's own limit. */
  readonly mayHold: (blocks: readonly Block[]) => boolean;
}

/**
 * Opens the kit. `customary` is how many characters a text of this kind has at full length where the platform's own limit is
 * far beyond what anybody reads; the setting `lengthTarget` is a share of the smaller of the two.
 */
export function openKit(input: RecipeInput, customary = Number.POSITIVE_INFINITY): Kit {
  const formatting = input.profile.text.formatting.value;
  const own = input.master.link.trim();
  const links = [
    ...(own === '' ? [] : [{ url: own, callToAction: input.master.callToAction }]),
    ...(input.links ?? []),
  ];
  const share = (blocks: readonly Block[]) => {
    const text = plainText(flatten({ blocks }, formatting));
    const options = { hasImages: input.images.length > 0, track: input.tracking?.track ?? null };
    return { limit: shareOfLimit(input.profile, text, options), length: text.length };
  };
  return {
    input,
    material: withLink(readMaster(input.master, input.body), links[0]),
    moreLinks: links.slice(1),
    settings: input.settings,
    word: (key) => translate(draftWords, input.channel.language, key),
    fits: (blocks) => {
      const { limit, length } = share(blocks);
      return limit <= Math.min(1, input.settings.lengthTarget) && length <= customary * input.settings.lengthTarget;
    },
    share: (blocks) => share(blocks).limit,
    mayHold: (blocks) => share(blocks).limit <= 1,
  };
}

/** A master without a link of its own invites to where the channel map leads. */
function withLink(material: Material, link: LinkToCarry | undefined): Material {
  if (link === undefined || material.link !== '') return material;
  return { ...material, link: link.url, callToAction: link.callToAction || material.callToAction };
}

/** A paragraph of plain words that descends from a passage of the master. */
export function paragraph(text: string, passage: PassageId | null = null): ParagraphBlock {
  return inlineParagraph([{ kind: 'text', text }], passage);
}

export function inlineParagraph(children: readonly Inline[], passage: PassageId | null = null): ParagraphBlock {
  return { kind: 'paragraph', children, ...(passage === null ? {} : { passage }) };
}

/** Sentences as one paragraph; it descends from the passage of the first that has one. */
export function sentenceParagraph(sentences: readonly Sentence[]): ParagraphBlock {
  const passage = sentences.find((sentence) => sentence.passage !== null)?.passage ?? null;
  return paragraph(sentences.map((sentence) => sentence.text).join(' '), passage);
}
