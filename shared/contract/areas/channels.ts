import { z } from 'zod';
import { idOf } from '../../ids.ts';
import { channelLinkSchema } from '../../model/channel-links.ts';
import { changesOf } from '../../model/changes-of.ts';
import { channelSchema } from '../../model/channels.ts';
import { personSchema } from '../../model/people.ts';
import { command, query } from '../operation.ts';

/** What people set of a channel; the rest is the store's. `.default()`s are stripped so that a change touches only what it names. */
const channelFields = channelSchema.omit({ id: true, createdAt: true, archivedAt: true });
const linkFields = channelLinkSchema.omit({ id: true });
const personFields = personSchema.omit({ id: true, archivedAt: true });

export const channelRowSchema = channelSchema.extend({
  ownerName: z.string(),
  deputyName: z.string(),
  variants: z.number().int(),
  open: z.number().int(),
  linksOut: z.number().int(),
  linksIn: z.number().int(),
});
export type ChannelRow = z.infer<typeof channelRowSchema>;

export const channels = {
  list: query.input(z.object({ archived: z.boolean().default(false) }).prefault({})).output(z.array(channelRowSchema)),
  get: query.input(z.object({ id: idOf('channel') })).output(channelSchema),
  create: command.input(channelFields).output(channelSchema),
  change: command.input(z.object({ id: idOf('channel'), fields: changesOf(channelFields) })).output(channelSchema),
  archive: command.input(z.object({ id: idOf('channel') })).output(channelSchema),
  unarchive: command.input(z.object({ id: idOf('channel') })).output(channelSchema),
  reorder: command.input(z.object({ ids: z.array(idOf('channel')) })).output(z.void()),
  links: query.output(z.array(channelLinkSchema)),
  addLink: command.input(linkFields).output(channelLinkSchema),
  changeLink: command
    .input(z.object({ id: idOf('channelLink'), fields: changesOf(linkFields) }))
    .output(channelLinkSchema),
  removeLink: command.input(z.object({ id: idOf('channelLink') })).output(channelLinkSchema),
  people: query.output(z.array(personSchema)),
  addPerson: command.input(personFields).output(personSchema),
  changePerson: command.input(z.object({ id: idOf('person'), fields: changesOf(personFields) })).output(personSchema),
};
