import type { CardFinding } from '../../../shared/cards/card-finding.ts';
import { wordsOf } from '../../../shared/cards/lay-out-card.ts';
import type { Session } from '../session/session.ts';
import { cardFonts } from './card-fonts.ts';
import { type CardsAsked, layOutCards } from './lay-out-cards.ts';
import { cardSvg } from './write-card-png.ts';

interface ShownPage {
  readonly index: number;
  readonly svg: string;
  readonly words: string;
  readonly headingSize: number | null;
  readonly textSize: number | null;
}

/** As large as a preview is shown on a screen: what lies below letters need not be sharper. */
const previewSide = 640;

/** Pages as they will be. Throws `NOT_FOUND`, `CANCELLED`. */
export async function previewCards(
  session: Session,
  asked: CardsAsked & { readonly only?: readonly number[] | undefined },
  signal?: AbortSignal,
): Promise<{ pages: ShownPage[]; findings: CardFinding[] }> {
  const fonts = await cardFonts(session.resourcesFolder);
  const { width, height } = asked.template.size;
  const how = { scale: Math.min(1, previewSide / Math.max(width, height)), format: 'jpeg', signal } as const;
  const { layouts, pictures, findings } = await layOutCards(session.workspace(), asked, fonts, how);
  const wanted = asked.only ?? [...layouts.keys()].slice(0, 40);
  const pages = wanted.flatMap((index): ShownPage[] => {
    const [layout, page] = [layouts[index], asked.pages[index]];
    if (layout === undefined || page === undefined) return [];
    const { headingSize, textSize } = layout.block;
    return [{ index, svg: cardSvg(layout.drawing, pictures, fonts.set), words: wordsOf(page), headingSize, textSize }];
  });
  return { pages, findings: [...findings] };
}
