import { wordsOf } from '../../../shared/cards/lay-out-card.ts';
import type { CardFinding } from '../../../shared/cards/card-finding.ts';
import type { CardsMade } from '../../../shared/contract/areas/cards.ts';
import type { MediaId } from '../../../shared/ids.ts';
import type { CardOrigin, CardPage } from '../../../shared/model/card-pages.ts';
import type { Language } from '../../../shared/model/common.ts';
import type { Media } from '../../../shared/model/media.ts';
import { plainUse } from '../../../shared/model/picture-use.ts';
import type { ImageUse, Variant } from '../../../shared/model/variants.ts';
import { slugOf } from '../../../shared/packages/file-names.ts';
import { imageUsesOf } from '../../../shared/platforms/image-uses.ts';
import { xmpPacket } from '../../../shared/pictures/xmp.ts';
import { endAll, prepareMedia, type ReadyMedia } from '../media/add-media.ts';
import type { Session } from '../session/session.ts';
import { variantView } from '../variants/variant-views.ts';
import type { Reader, Workspace, Writer } from '../workspace.ts';
import { cardFonts } from './card-fonts.ts';
import { type CardsAsked, channelOf, type LaidOutCards, layOutCards } from './lay-out-cards.ts';
import { runCardTask } from './run-card-task.ts';
import { type CardSources, sourcesOf } from './sources-of.ts';

/** Where cards are made: an open workspace, and the folder with the fonts. */
export type CardDesk = Pick<Session, 'workspace' | 'resourcesFolder'>;

export interface MakeCards extends CardsAsked {
  readonly altTexts: readonly string[];
  readonly title: string;
  readonly replaces: readonly MediaId[];
  readonly others: 'keep' | 'drop';
}

export interface MadeCards {
  readonly media: Media[];
  readonly variant: Variant;
  readonly made: CardsMade;
  readonly findings: CardFinding[];
}

/**
 * Makes cards, takes them into the library and shows them in the variant, in one transaction. Throws `NOT_FOUND`, `CANCELLED`,
 * `READ_ONLY`, `STORAGE`; then nothing has changed.
 */
export async function makeCards(desk: CardDesk, asked: MakeCards, signal?: AbortSignal): Promise<MadeCards> {
  const workspace = desk.workspace();
  const fonts = await cardFonts(desk.resourcesFolder);
  const format = asked.as === 'document' ? 'jpeg' : 'png';
  const laidOut = await layOutCards(workspace, asked, fonts, { scale: 1, format, signal });
  const language = channelOf(workspace.reader, asked.variantId).channel.language;
  const cards = cardsOf(workspace.reader, asked, laidOut, language);
  const files = await cardFiles(workspace.reader, asked, laidOut, cards, { fonts: fonts.files, signal });
  const ready: ReadyMedia[] = [];
  let kept = false;
  try {
    for (const [index, bytes] of files.entries()) {
      ready.push(await taken(workspace, cards[index]?.fileName ?? 'card', bytes, signal));
    }
    const result = workspace.write((writer) => record(workspace, writer, asked, cards, ready));
    kept = true;
    return { ...result, findings: [...laidOut.findings] };
  } finally {
    await endAll(
      ready.flatMap(({ attempts }) => attempts),
      kept,
    );
  }
}

/** One medium that is to be made: a picture for each page, or a document of all. */
export interface CardToMake {
  readonly fileName: string;
  readonly title: string;
  readonly alt: string;
  readonly language: Language;
  readonly pages: readonly CardPage[];
  readonly number: number;
  readonly of: number;
  readonly sources: CardSources;
}

/** Names, words and origins of what is to be made. */
export function cardsOf(
  reader: Reader,
  { variantId, pages, as, altTexts, title }: Pick<MakeCards, 'variantId' | 'pages' | 'as' | 'altTexts' | 'title'>,
  { look }: Pick<LaidOutCards, 'look'>,
  language: Language,
): CardToMake[] {
  const master = reader.get('masters', reader.get('variants', variantId).masterId);
  const stem = slugOf(master.title, language === 'de' ? 'karte' : 'card', 40);
  const alt = (index: number): string => (altTexts[index] ?? '').trim() || wordsOf(pages[index] ?? emptyPage);
  if (as === 'document') {
    const named = title.trim() || master.title.trim() || stem;
    const sources = sourcesOf(reader, pages, look);
    const words = pages.map((_, index) => alt(index)).join('\n\n');
    const common = { title: named.slice(0, 500), language, pages, number: 1, of: 1, sources };
    return [{ ...common, fileName: `${stem}.pdf`, alt: words.slice(0, 10_000) }];
  }
  return pages.map((page, index) => ({
    fileName: `${stem}-${String(index + 1).padStart(2, '0')}.png`,
    title: (page.heading || page.text).replaceAll(/\s+/gu, ' ').trim().slice(0, 200),
    alt: alt(index),
    language,
    pages: [page],
    number: index + 1,
    of: pages.length,
    sources: sourcesOf(reader, [page], look),
  }));
}

const emptyPage: CardPage = { kind: 'text', heading: '', text: '', picture: null };

/** The bytes of the cards. Same variant, same bytes: the date in a document is that of its adaptation. */
export function cardFiles(
  reader: Reader,
  { variantId, as }: Pick<MakeCards, 'variantId' | 'as'>,
  { layouts, pictures }: LaidOutCards,
  cards: readonly CardToMake[],
  {
    fonts,
    signal,
  }: { readonly fonts: Parameters<typeof runCardTask>[0]['fonts']; readonly signal?: AbortSignal | undefined },
): Promise<readonly Uint8Array[]> {
  const drawings = layouts.map(({ drawing }) => drawing);
  const [first] = cards;
  if (as === 'document' && first !== undefined) {
    const { adaptedAt: day } = reader.get('variants', variantId);
    const { title, language } = first;
    return runCardTask({ kind: 'pdf', drawings, pictures, fonts, title, language, day }, signal);
  }
  const xmp = cards.map(({ alt, language, sources: { credit, licence, source, origin } }) =>
    xmpPacket({ language, altTexts: { [language]: alt }, description: '', credit, licence, source, origin }),
  );
  return runCardTask({ kind: 'png', drawings, pictures, fonts, xmp }, signal);
}

async function taken(
  workspace: Workspace,
  fileName: string,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<ReadyMedia> {
  const incoming = await workspace.media.receive();
  try {
    await incoming.append(bytes);
    return await prepareMedia(workspace, fileName, incoming, signal === undefined ? {} : { signal });
  } finally {
    await incoming.discard();
  }
}

function record(
  workspace: Workspace,
  writer: Writer,
  asked: MakeCards,
  cards: readonly CardToMake[],
  ready: readonly ReadyMedia[],
): Omit<MadeCards, 'findings'> {
  const setId = workspace.newId('cardSet');
  const media: Media[] = [];
  const added: MediaId[] = [];
  for (const [index, card] of cards.entries()) {
    const stored = ready[index]?.record(writer);
    if (stored === undefined) throw new Error(`card ${index + 1} was not made`);
    const { record: present, isNew } = stored;
    const { title, alt, language, sources, pages, number, of } = card;
    const { credit, licence, source, origin, mediaIds } = sources;
    const { variantId, as, template } = asked;
    const made: CardOrigin = {
      setId,
      variantId,
      as,
      language,
      template,
      pages: [...pages],
      number,
      of,
      mediaIds: [...mediaIds],
    };
    const described = isNew
      ? { title, altText: { ...present.altText, [language]: alt }, credit, licence, source, origin }
      : {};
    media.push(writer.change('media', present.id, { ...described, card: made }));
    if (isNew) added.push(present.id);
  }
  const variant = writer.get('variants', asked.variantId);
  const before = { images: variant.images, document: variant.document };
  const present = variant.images ?? imageUsesOf(variantView(workspace.reader, variant).content.images);
  const after = usesWith(variant, present, media, asked, cards[0]?.title ?? '');
  const changed = writer.change('variants', variant.id, {
    ...(variant.state === 'draft' ? { state: 'in-work' as const } : {}),
    ...after,
    updatedAt: workspace.clock.now(),
  });
  return { media, variant: changed, made: { variantId: variant.id, added, before, after } };
}

/** A card is shown whole: its size is the template's, not what the platform would cut it to. */
function useOf({ id: mediaId }: Media): ImageUse {
  const whole = { ...plainUse, crop: { left: 0, top: 0, width: 1, height: 1 } };
  return { mediaId, alt: null, caption: null, decorative: false, ...whole };
}

/** Where earlier cards stood, else before everything else; `present` are the pictures shown so far, also inherited ones. */
function usesWith(
  { images, document }: Variant,
  present: readonly ImageUse[],
  media: readonly Media[],
  { as, replaces, others }: MakeCards,
  title: string,
): Pick<Variant, 'images' | 'document'> {
  const gone = new Set<MediaId>(replaces);
  const first = present.findIndex(({ mediaId }) => gone.has(mediaId));
  const rest = present.filter(({ mediaId }) => !gone.has(mediaId));
  const [made] = media;
  if (as === 'document' && made !== undefined) {
    const shown = others === 'drop' ? [] : images === null ? null : rest;
    return { images: shown, document: { mediaId: made.id, title } };
  }
  const at = first < 0 ? 0 : present.slice(0, first).filter(({ mediaId }) => !gone.has(mediaId)).length;
  const kept = others === 'keep' ? rest : [];
  const wasReplaced = document !== null && gone.has(document.mediaId);
  return {
    images: kept.toSpliced(Math.min(at, kept.length), 0, ...media.map(useOf)),
    document: wasReplaced ? null : document,
  };
}
