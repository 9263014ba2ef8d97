import { resolve } from 'node:path';
import type { ExportProgress } from '../../../shared/contract/areas/content.ts';
import { formatById, formats as allFormats } from '../../../shared/formats/index.ts';
import type { FormatSetting } from '../../../shared/formats/out-format.ts';
import { proposeMapping } from '../../../shared/formats/schedulers/template/propose-mapping.ts';
import { formatChoiceSchema } from '../../../shared/model/format-choice.ts';
import { Failure } from '../failure.ts';
import { exportFormat } from '../formats/export-format.ts';
import { planFormat } from '../formats/plan-format.ts';
import { readTemplate } from '../formats/read-template.ts';
import { os } from './implementer.ts';
import { progress } from './iterate.ts';

function describe({ id, kind, choices, initial }: FormatSetting) {
  return { id, kind, initial, ...(choices === undefined ? {} : { choices: [...choices] }) };
}

export const formats = {
  list: os.formats.list.handler(({ context }) => {
    const remembered = context.session.workspace().reader.workspace().formats;
    return allFormats.map(({ family, format }) => {
      const { id, name, version, source, media, settings } = format;
      const choice = formatChoiceSchema.parse(remembered[id] ?? {});
      return { id, family, name, version, source, media, settings: settings.map(describe), choice };
    });
  }),
  plan: os.formats.plan.handler(({ context, input: { formatId, choice, ...selection }, signal }) =>
    planFormat(context.session.workspace(), { formatId, choice, selection }, signal),
  ),
  write: os.formats.write.handler(
    ({ context: { session }, input: { formatId, choice, place, markHandedOver, ...selection }, signal }) =>
      progress<ExportProgress>(
        (report, abort) =>
          exportFormat(session.workspace(), {
            formatId,
            choice,
            selection,
            place: resolve(place),
            by: session.settings.settings().userName,
            markHandedOver,
            resourcesFolder: session.resourcesFolder,
            report,
            signal: abort,
          }),
        signal,
      ),
  ),
  remember: os.formats.remember.handler(({ context: { session }, input: { formatId, choice } }) => {
    if (formatById(formatId) === null) throw new Failure('NOT_FOUND', { kind: 'format', id: formatId });
    session.workspace().write((writer) => {
      writer.changeWorkspace({ formats: { ...session.workspace().reader.workspace().formats, [formatId]: choice } });
    });
    session.announce({ kind: 'status-changed' });
    return choice;
  }),
  template: os.formats.template.handler(async ({ input }) => {
    const read = await readTemplate(Buffer.from(input.bytes, 'base64'));
    if (read.kind !== 'template') return { kind: 'unreadable' as const, reason: read.reason };
    const mapping = proposeMapping(read.template);
    return mapping === null
      ? { kind: 'unreadable' as const, reason: 'no-header' }
      : { kind: 'mapping' as const, mapping: JSON.parse(JSON.stringify(mapping)) };
  }),
};
