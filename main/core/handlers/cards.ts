import { resolve } from 'node:path';
import { composeCards } from '../cards/compose-cards.ts';
import { makeCards } from '../cards/make-cards.ts';
import { openCards } from '../cards/open-cards.ts';
import { previewCards } from '../cards/preview-cards.ts';
import { putBackCards, takeBackCards } from '../cards/take-back-cards.ts';
import { changeBrand, listTemplates, removeTemplate, saveTemplate } from '../cards/templates.ts';
import { writeCards } from '../cards/write-cards.ts';
import { os } from './implementer.ts';

export const cards = {
  templates: os.cards.templates.handler(({ context }) => {
    const { reader } = context.session.workspace();
    return { templates: listTemplates(reader), brand: reader.workspace().brand };
  }),
  saveTemplate: os.cards.saveTemplate.handler(({ context, input }) =>
    saveTemplate(context.session.workspace(), input.template),
  ),
  removeTemplate: os.cards.removeTemplate.handler(({ context, input }) =>
    removeTemplate(context.session.workspace(), input.id),
  ),
  changeBrand: os.cards.changeBrand.handler(({ context: { session }, input }) => {
    const changed = changeBrand(session.workspace(), input.fields);
    session.announce({ kind: 'status-changed' });
    return changed;
  }),
  compose: os.cards.compose.handler(({ context, input }) =>
    composeCards(context.session.workspace().reader, input.variantId, input.as),
  ),
  preview: os.cards.preview.handler(({ context, input, signal }) => previewCards(context.session, input, signal)),
  make: os.cards.make.handler(({ context, input, signal }) => makeCards(context.session, input, signal)),
  takeBack: os.cards.takeBack.handler(({ context, input }) => takeBackCards(context.session.workspace(), input)),
  putBack: os.cards.putBack.handler(({ context, input }) => putBackCards(context.session.workspace(), input)),
  open: os.cards.open.handler(({ context, input }) => openCards(context.session.workspace().reader, input.mediaId)),
  write: os.cards.write.handler(({ context, input, signal }) =>
    writeCards(context.session, { ...input, place: resolve(input.place) }, signal),
  ),
};
