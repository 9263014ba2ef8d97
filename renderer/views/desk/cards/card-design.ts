import type { CardPage, CardsAs } from '../../../../shared/model/card-pages.ts';
import type { CardTemplate } from '../../../../shared/model/card-templates.ts';
import type { MediaId } from '../../../../shared/ids.ts';

/** What is being designed. Nothing of it is kept before it is inserted. */
export interface CardDesign {
  readonly as: CardsAs;
  readonly template: CardTemplate;
  readonly pages: readonly DesignedPage[];
  /** Index of the card in sight. */
  readonly at: number;
  readonly title: string;
  readonly others: 'keep' | 'drop';
  /** Cards made before, in whose place these come. */
  readonly replaces: readonly MediaId[];
  /** Pages that the platform had no room for. */
  readonly leftOut: number;
  /** Whether somebody has touched the pages: they are not composed anew then. */
  readonly touched: boolean;
}

export interface DesignedPage extends CardPage {
  /** Same for the same card while others come, go and move. */
  readonly key: number;
  readonly alt: string;
}

let keys = 0;

export function designed(pages: readonly CardPage[], alts: readonly string[] = []): DesignedPage[] {
  return pages.map((page, index) => ({ ...page, alt: alts[index] ?? '', key: (keys += 1) }));
}

/** As the contract takes them. */
export function pagesOf({ pages }: Pick<CardDesign, 'pages'>): CardPage[] {
  return pages.map(({ key: _key, alt: _alt, ...page }) => page);
}

export function withPage(design: CardDesign, index: number, fields: Partial<DesignedPage>): CardDesign {
  const page = design.pages[index];
  if (page === undefined) return design;
  return { ...design, touched: true, pages: design.pages.with(index, { ...page, ...fields }) };
}

/** An empty card after the one in sight. */
export function withAdded(design: CardDesign): CardDesign {
  const [fresh] = designed([{ kind: 'text', heading: '', text: '', picture: null }]);
  if (fresh === undefined) return design;
  const at = design.at + 1;
  return { ...design, touched: true, at, pages: design.pages.toSpliced(at, 0, fresh) };
}

/** The last card stays. */
export function withoutPage(design: CardDesign, index: number): CardDesign {
  if (design.pages.length < 2) return design;
  const pages = design.pages.toSpliced(index, 1);
  const at = Math.min(design.at > index ? design.at - 1 : design.at, pages.length - 1);
  return { ...design, touched: true, pages, at };
}

/** Moves a card, and the eye with it. */
export function withMoved(design: CardDesign, index: number, by: 1 | -1): CardDesign {
  const page = design.pages[index];
  const to = index + by;
  if (page === undefined || to < 0 || to >= design.pages.length) return design;
  return { ...design, touched: true, at: to, pages: design.pages.toSpliced(index, 1).toSpliced(to, 0, page) };
}
