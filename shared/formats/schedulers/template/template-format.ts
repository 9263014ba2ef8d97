import type { FormatInput, FormatOptions, FormatResult, OutFormat } from '../../out-format.ts';
import { usualWriting } from '../cells.ts';
import { isTakenBy, refusal } from '../losses.ts';
import { schedulerProfiles } from '../profiles/index.ts';
import { commonPictures, plansAtOnce } from '../profiles/common.ts';
import type { Column, ReleaseRules, SchedulerProfile } from '../scheduler-profile.ts';
import { accountsSetting } from '../settings.ts';
import { writeFiles } from '../table-format.ts';
import { type TemplateMapping, templateMappingSchema } from './template-mapping.ts';

const id = 'scheduler-template';

/** A table of a person's own, filled as a remembered mapping says. */
export const templateFormat: OutFormat = {
  id,
  name: null,
  version: '2026-12-01',
  source: 'kanalwerk',
  media: 'by-address',
  settings: [
    { id: 'template', kind: 'mapping', initial: null },
    accountsSetting,
    { id: 'spreadsheet', kind: 'toggle', initial: false },
  ],
  accepts: (item) => isTakenBy(profileOf({ columns: [], like: null }), item),
  write: (input, options) => writeTemplate(input, options),
};

function writeTemplate(input: FormatInput, options: FormatOptions): FormatResult {
  const parsed = templateMappingSchema.safeParse(options.settings['template']);
  if (!parsed.success) return { kind: 'refused', refusals: [refusal('no-template', null, input.language)] };
  if (parsed.data.columns.every(({ source }) => source !== 'text')) {
    return { kind: 'refused', refusals: [refusal('template-without-text', null, input.language)] };
  }
  return writeFiles(profileOf(parsed.data), input, options);
}

type Mapped = Pick<TemplateMapping, 'columns' | 'like'> & Partial<TemplateMapping>;

/** The rules for a template: those of the tool it is like, otherwise the cautious ones. */
export function profileOf(mapping: Mapped): SchedulerProfile {
  const tool = schedulerProfiles.find((profile) => profile.id === mapping.like) ?? null;
  const { dateTime = usualWriting.dateTime, date = usualWriting.date, time = usualWriting.time } = mapping;
  const columns = mapping.columns.map(({ header, source }): Column => {
    const known = tool?.columns.find((column) => column.name === header.trim());
    if (known !== undefined && (known.source ?? null) === source) return { ...known, name: header };
    return source === null ? { name: header } : { name: header, source };
  });
  const cautious: SchedulerProfile = {
    id,
    name: null,
    version: '2026-12-01',
    source: 'kanalwerk',
    confidence: 'H',
    header: true,
    columns,
    writing: usualWriting,
    bom: mapping.bom ?? false,
    lineEnd: 'crlf',
    maxRows: null,
    fileFor: tellsChannels(columns) ? 'all' : 'channel',
    networks: null,
    takes: 'everything',
    release: releaseOf(columns, plansAtOnce),
    pictures: { max: 20, formats: commonPictures },
    preface: mapping.preface ?? [],
    delimiter: mapping.delimiter ?? ',',
  };
  if (tool === null) return { ...cautious, writing: { ...usualWriting, dateTime, date, time } };
  const { name, writing, maxRows, networks, takes, release, pictures, uniqueTitles = false } = tool;
  return {
    ...cautious,
    name,
    writing: { ...writing, dateTime, date, time },
    maxRows,
    networks,
    takes,
    release: releaseOf(columns, release),
    pictures,
    uniqueTitles,
    fileFor: tool.fileFor === 'all' || tellsChannels(columns) ? 'all' : 'channel',
  };
}

/** Whether a row says where it goes, so that one file can hold posts of several channels. */
function tellsChannels(columns: readonly Column[]): boolean {
  return columns.some(({ source = '' }) => /^(?:account|channel|handle|network|platform)(?::|$)/u.test(source));
}

/** A template with a column for drafts takes drafts; one without a column for times leaves times to a person. */
function releaseOf(columns: readonly Column[], rules: ReleaseRules): ReleaseRules {
  const has = (...sources: string[]): boolean => columns.some(({ source = '' }) => sources.includes(source));
  const times = has('dateTime', 'moment') || has('date', 'time');
  const drafts = has('draft', 'status') ? 'column' : times ? rules.drafts : 'dialog';
  return { ...rules, drafts, times, withoutTime: times ? rules.withoutTime : 'draft' };
}
