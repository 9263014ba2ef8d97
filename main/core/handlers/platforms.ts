import type { ProfileFact } from '../../../shared/contract/areas/platforms.ts';
import { findProfile } from '../../../shared/platforms/index.ts';
import { overrideProblem } from '../../../shared/platforms/apply-overrides.ts';
import { listFacts } from '../../../shared/platforms/list-facts.ts';
import { Failure } from '../failure.ts';
import type { ChannelId } from '../../../shared/ids.ts';
import type { Reader } from '../workspace.ts';
import { allProfiles } from '../variants/profiles.ts';
import { os } from './implementer.ts';

/** The facts of a profile as published, each with the override that stands over it here. */
function facts(reader: Reader, platformId: string, channelId: ChannelId | null): ProfileFact[] {
  const profile = findProfile(platformId);
  if (profile === null) throw new Failure('NOT_FOUND', { kind: 'platform', id: platformId });
  const overrides = reader
    .list('profileOverrides', { platformId })
    .filter((override) => override.channelId === null || override.channelId === channelId)
    .toSorted((a, b) => Number(a.channelId !== null) - Number(b.channelId !== null) || a.at.localeCompare(b.at));
  const byPath = new Map(overrides.map((override) => [override.path, override]));
  return listFacts(profile).map((fact) => ({ ...fact, override: byPath.get(fact.path) ?? null }));
}

export const platforms = {
  list: os.platforms.list.handler(({ context }) => allProfiles(context.session.workspace().reader)),
  facts: os.platforms.facts.handler(({ context, input }) =>
    facts(context.session.workspace().reader, input.platformId, input.channelId),
  ),
  override: os.platforms.override.handler(({ context: { session }, input }) => {
    const workspace = session.workspace();
    return workspace.write((writer) => {
      const profile = findProfile(input.platformId);
      if (profile === null) throw new Failure('NOT_FOUND', { kind: 'platform', id: input.platformId });
      const rivals = writer
        .list('profileOverrides', { platformId: input.platformId })
        .filter((override) => override.path === input.path && override.channelId === input.channelId);
      const record = {
        ...input,
        id: workspace.newId('override'),
        by: session.settings.settings().userName,
        at: workspace.clock.now(),
      };
      const problem = overrideProblem(profile, record);
      if (problem !== null)
        throw new Failure('INVALID', { field: record.path, rule: problem, value: JSON.stringify(record.value) });
      for (const rival of rivals) writer.remove('profileOverrides', rival.id);
      return writer.create('profileOverrides', record);
    });
  }),
  removeOverride: os.platforms.removeOverride.handler(({ context, input }) =>
    context.session.workspace().write((writer) => {
      writer.get('profileOverrides', input.id);
      writer.remove('profileOverrides', input.id);
    }),
  ),
};
