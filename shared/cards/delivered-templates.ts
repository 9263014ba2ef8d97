import { type CardTemplate, cardTemplateSchema } from '../model/card-templates.ts';

/** Templates that come along. Names: `shared/texts/cards.ts`, by id. They follow the brand; a workspace keeps only what it has changed. */
const described = [
  { id: 'clear', ornament: 'bar', place: 'middle' },
  {
    id: 'edge',
    ornament: 'edge',
    place: 'bottom',
    headingFont: 'source-serif',
    largestText: 112,
    logoCorner: 'top-start',
  },
  { id: 'night', tone: 'ink', ornament: 'bar', place: 'top', logoCorner: 'top-end' },
  { id: 'signal', tone: 'accent', ornament: 'none', place: 'middle', largestText: 120, logoCorner: 'none' },
  {
    id: 'frame',
    ornament: 'frame',
    align: 'middle',
    headingFont: 'source-serif',
    headingWeight: 400,
    logoCorner: 'none',
  },
  { id: 'picture', tone: 'ink', withPicture: true, scrim: 0.78, ornament: 'bar', place: 'bottom' },
  {
    id: 'story',
    tone: 'ink',
    withPicture: true,
    scrim: 0.78,
    size: { width: 1080, height: 1920 },
    place: 'middle',
    largestText: 124,
    footNumber: false,
  },
] as const;

export const deliveredTemplates: readonly CardTemplate[] = described.map((one, index) =>
  cardTemplateSchema.parse({ ...one, id: `delivered-${one.id}`, name: one.id, sortKey: index + 1 }),
);

export function deliveredTemplate(id: string): CardTemplate | null {
  return deliveredTemplates.find((template) => template.id === id) ?? null;
}
