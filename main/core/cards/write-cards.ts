import { basename, dirname, join } from 'node:path';
import type { CardFinding } from '../../../shared/cards/card-finding.ts';
import type { CardTemplateId, VariantId } from '../../../shared/ids.ts';
import { makePlaceFor, writeFileWhole } from '../files/write-file.ts';
import type { Session } from '../session/session.ts';
import { cardFonts } from './card-fonts.ts';
import { composeCards } from './compose-cards.ts';
import { channelOf, layOutCards } from './lay-out-cards.ts';
import { cardFiles, cardsOf } from './make-cards.ts';
import { templateById } from './templates.ts';

export interface WriteCards {
  readonly variantId: VariantId;
  readonly templateId: CardTemplateId;
  readonly format: 'png' | 'pdf';
  /** Absolute. */
  readonly place: string;
  readonly replace: boolean;
}

export interface WrittenCards {
  readonly places: string[];
  readonly pages: number;
  readonly bytes: number;
  readonly findings: CardFinding[];
}

/**
 * Writes the cards of a variant, as they are composed, as one PDF file, as one PNG file where `place` ends so and there is one card,
 * or as PNG files in the folder `place`. Throws `NOT_FOUND`, `PLACE_TAKEN`, `CANCELLED`, `UNSUITABLE_FOLDER`, `STORAGE`.
 */
export async function writeCards(session: Session, wanted: WriteCards, signal?: AbortSignal): Promise<WrittenCards> {
  const { variantId, templateId, format, place, replace } = wanted;
  const workspace = session.workspace();
  const { reader } = workspace;
  const as = format === 'pdf' ? 'document' : 'pictures';
  const template = templateById(reader, templateId);
  const asked = { variantId, template, as, pages: composeCards(reader, variantId, as).pages } as const;
  const fonts = await cardFonts(session.resourcesFolder);
  const picture = { scale: 1, format: as === 'document' ? 'jpeg' : 'png', signal } as const;
  const laidOut = await layOutCards(workspace, asked, fonts, picture);
  const { language } = channelOf(reader, variantId).channel;
  const cards = cardsOf(reader, { ...asked, altTexts: [], title: '' }, laidOut, language);
  const files = await cardFiles(reader, asked, laidOut, cards, { fonts: fonts.files, signal });
  const isOneFile = format === 'pdf' || (files.length === 1 && place.toLowerCase().endsWith('.png'));
  const folder = isOneFile ? dirname(place) : place;
  const names = isOneFile ? [basename(place)] : cards.map(({ fileName }) => fileName);
  await makePlaceFor(folder);
  const modified = new Date(reader.get('variants', variantId).updatedAt);
  const places: string[] = [];
  for (const [index, bytes] of files.entries()) {
    const file = join(folder, names[index] ?? `${index + 1}.png`);
    await writeFileWhole(file, bytes, { replace, modified });
    places.push(file);
  }
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  return { places, pages: asked.pages.length, bytes, findings: [...laidOut.findings] };
}
