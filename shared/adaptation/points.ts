import type { Inline, ListBlock } from '../rich-text/rich-text.ts';
import { contentWords } from './content-words.ts';
import { paragraph, type Kit } from './kit.ts';
import type { PointList, Section } from './material.ts';
import type { Block } from '../rich-text/rich-text.ts';
import { shortenText, upTo } from './shorten.ts';

export interface PointsOptions {
  readonly most: number;
  readonly longest: number;
  /** The line above headings, where no list fits; null leaves headings out. */
  readonly headingIntro: string | null;
}

const generic =
  /^(?:fazit|einleitung|ausblick|zusammenfassung|überblick|hintergrund|kontakt|quellen?|weiterführende links|conclusions?|introduction|summary|outlook|overview|background|contact|sources?|further reading)$/iu;

/** Points of a post, and where they stand in the master. */
export interface Points {
  readonly at: number;
  readonly blocks: readonly Block[];
}

/** An introducing line and a short list, from the best list of the master or from its headings. No blocks if it has neither. */
export function points(kit: Kit, options: PointsOptions): Points {
  const list = bestList(kit, options);
  if (list !== null) {
    const intro = list.intro !== null && list.intro.length <= 110 ? list.intro : `${kit.word('keyPoints')}:`;
    // Half a step before the sentence that follows the list.
    return { at: list.at - 0.5, blocks: [paragraph(intro, list.passage), listBlock(kit, list, options.most)] };
  }
  const tips = tipPoints(kit, options);
  if (tips !== null) return tips;
  const headings = options.headingIntro === null ? [] : headingPoints(kit, options);
  if (options.headingIntro === null || headings.length < 3) return { at: 0, blocks: [] };
  const items = headings.map((heading) => asItem(kit, heading));
  return { at: 0, blocks: [paragraph(`${options.headingIntro}:`), { kind: 'list', listKind: 'bullet', items }] };
}

/** Headings that are numbered are the list themselves ("1. Stoßlüften statt kippen"): five tips, seven reasons. */
function tipPoints(kit: Kit, options: PointsOptions): Points | null {
  const tips = kit.material.sections.filter((section) => /^\d+[.)]\s/u.test(section.heading ?? ''));
  const items = tips.map((section) => shownHeading(section) ?? '');
  const [first] = tips;
  if (first === undefined || tips.length < 3 || tips.length > options.most + 3) return null;
  if (items.some((item) => item === '' || item.length > options.longest)) return null;
  const list: ListBlock = { kind: 'list', listKind: 'number', items: items.map((item) => asItem(kit, item)) };
  return { at: first.at - 0.5, blocks: [withPassage(list, first.passage)] };
}

/** A list of the master as a block of the draft. */
export function listBlock(kit: Kit, list: PointList, most: number): ListBlock {
  const items = list.items.slice(0, most).map((item) => asItem(kit, item));
  return withPassage({ kind: 'list', listKind: list.numbered ? 'number' : 'bullet', items }, list.passage);
}

function withPassage(list: ListBlock, passage: PointList['passage']): ListBlock {
  return passage === null ? list : { ...list, passage };
}

function asItem(kit: Kit, text: string): { children: Inline[] } {
  const sign = kit.settings.emoji === 'lists' ? '✅ ' : '';
  return { children: [{ kind: 'text', text: sign + text }] };
}

/** A heading as a draft shows it: without a number before it; null for one that says nothing ("Fazit") and for none. */
export function shownHeading(section: Section): string | null {
  const heading = section.heading?.replace(/^\d+[.)]\s+/u, '') ?? '';
  return heading === '' || generic.test(heading) ? null : heading;
}

/** The headings that say something, of the largest level. */
export function headingPoints(kit: Kit, options: Pick<PointsOptions, 'most' | 'longest'>): string[] {
  const named = kit.material.sections.filter((section) => shownHeading(section) !== null);
  const level = Math.min(...named.map((section) => section.level));
  return named
    .filter((section) => section.level === level)
    .map((section) => shownHeading(section) ?? '')
    .filter((heading) => heading.length <= options.longest)
    .slice(0, options.most);
}

/** A list of three to nine short items; the nearer to the subject, and to five items, the better. */
function bestList(kit: Kit, options: PointsOptions): (PointList & { items: readonly string[] }) | null {
  const { material } = kit;
  const title = new Set(
    contentWords(`${material.title} ${material.lead.map((one) => one.text).join(' ')}`, material.language),
  );
  const usable = material.lists
    .map((list) => ({ ...list, items: list.items.map((item) => trimItem(item, options.longest, kit)) }))
    .filter((list) => list.items.length >= 3 && list.items.length <= 9 && list.items.every((item) => item !== ''))
    .map((list) => {
      const words = new Set(contentWords(`${list.intro ?? ''} ${list.items.join(' ')}`, material.language));
      const cutOff = Math.max(0, list.items.length - options.most);
      return {
        list,
        value:
          words.intersection(title).size -
          Math.abs(list.items.length - 4) * 0.5 -
          cutOff +
          (list.intro === null ? 0 : 1),
      };
    })
    .filter(({ list }) => !list.numbered || list.items.length <= options.most);
  const [best] = usable.sort((a, b) => b.value - a.value);
  return best?.list ?? null;
}

function trimItem(item: string, longest: number, kit: Kit): string {
  const short = shortenText(item, upTo(longest), kit.material.language);
  return short.endsWith('…') ? '' : short.replace(/[;,.]$/u, '');
}
