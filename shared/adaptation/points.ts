import type { Inline, ListBlock } from '../rich-text/rich-text.ts';
import { contentWords } from './content-words.ts';
import { paragraph, type Kit } from './kit.ts';
import type { PointList } from './material.ts';
import type { Block } from '../rich-text/rich-text.ts';
import { shortenText, upTo } from './shorten.ts';

export interface PointsOptions {
  readonly most: number;
  readonly longest: number;
  /** Take the headings where no list fits. */
  readonly headings: boolean;
  /** The line above headings. */
  readonly headingIntro: string;
}

const generic =
  /^(?:fazit|einleitung|ausblick|zusammenfassung|überblick|hintergrund|kontakt|quellen?|weiterführende links|conclusions?|introduction|summary|outlook|overview|background|contact|sources?|further reading)$/iu;

/** The points of a post: an introducing line and a short list, from the best list of the master or from its headings. Empty if it has neither. */
export function points(kit: Kit, options: PointsOptions): Block[] {
  const list = bestList(kit, options);
  if (list !== null) {
    const items = list.items.slice(0, options.most);
    const intro = list.intro !== null && list.intro.length <= 110 ? list.intro : `${kit.word('keyPoints')}:`;
    const cut = { kind: 'list' as const, listKind: list.numbered ? ('number' as const) : ('bullet' as const) };
    return [
      paragraph(intro, list.passage),
      withPassage({ ...cut, items: items.map((item) => asItem(kit, item)) }, list.passage),
    ];
  }
  const headings = options.headings ? headingPoints(kit, options) : [];
  if (headings.length < 3) return [];
  return [
    paragraph(`${options.headingIntro}:`),
    { kind: 'list', listKind: 'bullet', items: headings.map((heading) => asItem(kit, heading)) },
  ];
}

function withPassage(list: ListBlock, passage: PointList['passage']): ListBlock {
  return passage === null ? list : { ...list, passage };
}

function asItem(kit: Kit, text: string): { children: Inline[] } {
  const sign = kit.settings.emoji === 'lists' ? '✅ ' : '';
  return { children: [{ kind: 'text', text: sign + text }] };
}

/** The headings that say something, of the level that has most of them. */
export function headingPoints(kit: Kit, options: Pick<PointsOptions, 'most' | 'longest'>): string[] {
  const named = kit.material.sections.filter((section) => section.heading !== null && !generic.test(section.heading));
  const level = Math.min(...named.map((section) => section.level));
  return named
    .filter((section) => section.level === level)
    .map((section) => (section.heading ?? '').replace(/^\d+[.)]\s+/u, ''))
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
