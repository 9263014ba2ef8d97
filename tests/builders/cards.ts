import { resolve } from 'node:path';
import { cardFonts } from '../../main/core/cards/card-fonts.ts';
import { type CardLook, lookOf } from '../../shared/cards/card-look.ts';
import { deliveredTemplates } from '../../shared/cards/delivered-templates.ts';
import type { CardPlace } from '../../shared/cards/card-frame.ts';
import { type CardLayout, layOutCard } from '../../shared/cards/lay-out-card.ts';
import type { Measures } from '../../shared/cards/set-text.ts';
import { type Brand, plainBrand } from '../../shared/model/brand.ts';
import { type CardPage, cardPageSchema } from '../../shared/model/card-pages.ts';
import { type CardTemplate, cardTemplateSchema } from '../../shared/model/card-templates.ts';

/** The bundled fonts, as the program reads them. */
export const testFonts = () => cardFonts(resolve(import.meta.dirname, '../../resources'));

/** A page of text, unless told otherwise. */
export function cardPage(changes: Partial<CardPage> = {}): CardPage {
  return cardPageSchema.parse({ kind: 'text', ...changes });
}

/** The first template that comes along, unless told otherwise. */
export function cardTemplate(changes: Partial<CardTemplate> = {}): CardTemplate {
  return cardTemplateSchema.parse({ ...deliveredTemplates[0], ...changes });
}

export const plainPlace: CardPlace = {
  number: 2,
  of: 7,
  handle: '@holzwerk',
  language: 'de',
  logo: null,
  pictureKey: null,
  covered: null,
};

/** A page in a template, laid out. */
export function laidOut(
  page: CardPage,
  measures: Measures,
  { template = cardTemplate(), brand = plainBrand, place = {} }: Options = {},
): { readonly look: CardLook; readonly layout: CardLayout } {
  const look = lookOf(template, brand);
  return { look, layout: layOutCard(page, look, { ...plainPlace, ...place }, measures) };
}

interface Options {
  readonly template?: CardTemplate;
  readonly brand?: Brand;
  readonly place?: Partial<CardPlace>;
}
