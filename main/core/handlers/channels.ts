import type { ChannelRow } from '../../../shared/contract/areas/channels.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import { requireTwoChannels } from '../map/apply-map-changes.ts';
import type { Reader } from '../workspace.ts';
import { os } from './implementer.ts';

/** In the order people gave them. */
export function channelsInOrder(
  reader: Reader,
  options: { readonly archived: boolean } = { archived: false },
): Channel[] {
  return reader
    .list('channels')
    .filter((channel) => (channel.archivedAt !== null) === options.archived)
    .toSorted((a, b) => a.sortKey - b.sortKey || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
}

function rows(reader: Reader, archived: boolean): ChannelRow[] {
  const names = new Map<string, string>(reader.list('people').map((person) => [person.id, person.name]));
  const links = reader.list('channelLinks');
  const counts = new Map(
    reader
      .rows<{ channel_id: string; variants: number; open: number }>(
        `SELECT channel_id, count(*) AS variants, sum(state IN ('draft', 'in-work')) AS open
         FROM variants WHERE trashed_at IS NULL GROUP BY channel_id`,
      )
      .map((row) => [row.channel_id, row]),
  );
  return channelsInOrder(reader, { archived }).map((channel) => ({
    ...channel,
    ownerName: names.get(channel.ownerId ?? '') ?? '',
    deputyName: names.get(channel.deputyId ?? '') ?? '',
    variants: counts.get(channel.id)?.variants ?? 0,
    open: counts.get(channel.id)?.open ?? 0,
    linksOut: links.filter((link) => link.fromId === channel.id).length,
    linksIn: links.filter((link) => link.toId === channel.id).length,
  }));
}

export const channels = {
  list: os.channels.list.handler(({ context, input }) => rows(context.session.workspace().reader, input.archived)),
  get: os.channels.get.handler(({ context, input }) => context.session.workspace().reader.get('channels', input.id)),
  create: os.channels.create.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    return workspace.write((writer) => {
      const last = Math.max(0, ...writer.list('channels').map((channel) => channel.sortKey));
      return writer.create('channels', {
        ...input,
        sortKey: last + 1,
        id: workspace.newId('channel'),
        createdAt: workspace.clock.now(),
      });
    });
  }),
  change: os.channels.change.handler(({ context, input }) =>
    context.session.workspace().write((writer) => writer.change('channels', input.id, input.fields)),
  ),
  archive: os.channels.archive.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    return workspace.write((writer) => writer.change('channels', input.id, { archivedAt: workspace.clock.now() }));
  }),
  unarchive: os.channels.unarchive.handler(({ context, input }) =>
    context.session.workspace().write((writer) => writer.change('channels', input.id, { archivedAt: null })),
  ),
  reorder: os.channels.reorder.handler(({ context, input }) =>
    context.session.workspace().write((writer) => {
      input.ids.forEach((id, index) => {
        if (writer.get('channels', id).sortKey !== index + 1) writer.change('channels', id, { sortKey: index + 1 });
      });
    }),
  ),
  links: os.channels.links.handler(({ context }) => context.session.workspace().reader.list('channelLinks')),
  addLink: os.channels.addLink.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    return workspace.write((writer) => {
      requireTwoChannels(writer, input.fromId, input.toId);
      return writer.create('channelLinks', { ...input, id: workspace.newId('channelLink') });
    });
  }),
  changeLink: os.channels.changeLink.handler(({ context, input }) =>
    context.session.workspace().write((writer) => {
      const present = writer.get('channelLinks', input.id);
      requireTwoChannels(writer, input.fields.fromId ?? present.fromId, input.fields.toId ?? present.toId);
      return writer.change('channelLinks', input.id, input.fields);
    }),
  ),
  removeLink: os.channels.removeLink.handler(({ context, input }) =>
    context.session.workspace().write((writer) => {
      const removed = writer.get('channelLinks', input.id);
      writer.remove('channelLinks', input.id);
      return removed;
    }),
  ),
  people: os.channels.people.handler(({ context }) =>
    context.session
      .workspace()
      .reader.list('people')
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  ),
  addPerson: os.channels.addPerson.handler(({ context, input }) => {
    const workspace = context.session.workspace();
    return workspace.write((writer) => writer.create('people', { ...input, id: workspace.newId('person') }));
  }),
  changePerson: os.channels.changePerson.handler(({ context, input }) =>
    context.session.workspace().write((writer) => writer.change('people', input.id, input.fields)),
  ),
};
