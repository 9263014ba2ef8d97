import { overview } from '../masters/overview.ts';
import { searchAll } from '../projection/search.ts';
import { os } from './implementer.ts';

export const search = {
  find: os.search.find.handler(({ context, input }) => {
    const hits = searchAll(context.session.workspace().reader, input.text, input.limit + 1, input.kinds);
    return { hits: hits.slice(0, input.limit), more: hits.length > input.limit };
  }),
  overview: os.search.overview.handler(({ context: { session } }) =>
    overview(session.workspace().reader, { now: session.clock.now(), personId: session.settings.settings().personId }),
  ),
};
