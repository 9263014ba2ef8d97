import { asciiSlug } from '../ascii-slug.ts';
import type { Channel } from '../model/channels.ts';
import type { Destination } from '../model/destinations.ts';
import { type Utm, type UtmKey, utmKeys } from '../model/utm.ts';
import { findProfile } from '../platforms/index.ts';
import { fillTemplate, mediumOf, networkOf, unknownPlaceholders } from './placeholders.ts';
import { resolveUtm, type UtmLevel } from './resolve-utm.ts';

export type UtmFindingCode =
  | 'mixed-case'
  | 'spaces'
  | 'letters'
  | 'unknown-placeholder'
  | 'unknown-medium'
  | 'source-missing'
  | 'source-spelling'
  | 'personal';

/** One thing about the naming of parameters. Words: `shared/texts/links.ts`, key `utm.<code>`. */
export interface UtmFinding {
  readonly code: UtmFindingCode;
  readonly severity: 'warning' | 'hint';
  readonly level: UtmLevel;
  /** Of the channel or the entry; null for the workspace. */
  readonly id: string | null;
  /** Name of the channel or the entry; empty for the workspace. */
  readonly name: string;
  readonly key: UtmKey;
  readonly params: Readonly<Record<string, string>>;
  /** The template that repairs it; null where a person has to decide. */
  readonly fix: string | null;
}

export interface NamingInput {
  readonly workspace: Utm;
  readonly channels: readonly Pick<Channel, 'id' | 'name' | 'platformId' | 'utm' | 'language'>[];
  readonly destinations: readonly Pick<Destination, 'id' | 'name' | 'utm'>[];
}

interface Owner {
  readonly level: UtmLevel;
  readonly id: string | null;
  readonly name: string;
  readonly utm: Utm;
}

/**
 * Mediums by which analysis programs sort visits (default channel groups of Google Analytics 4, lists of Matomo), and
 * those of this program for what those programs do not know.
 */
const knownMediums: ReadonlySet<string> = new Set(
  `affiliate app audio banner bio cpa cpc cpm cpv display e-mail email event expandable feed intranet interstitial link
   messenger mobile newsletter notification offline organic paid paid-search paid-social podcast ppc pr print push qr
   referral retargeting shop signature sm sms social social-media social-network story video`.split(/\s+/u),
);

/** Judges how parameters are named, where each is set. Analysis programs take `LinkedIn` and `linkedin` for two sources. */
export function namingFindings(input: NamingInput): UtmFinding[] {
  const owners: Owner[] = [
    { level: 'workspace', id: null, name: '', utm: input.workspace },
    ...input.channels.map(({ id, name, utm }): Owner => ({ level: 'channel', id, name, utm })),
    ...input.destinations.map(({ id, name, utm }): Owner => ({ level: 'link', id, name, utm })),
  ];
  return [...owners.flatMap(inOwner), ...missingSource(input), ...sourceSpellings(input)];
}

function inOwner(owner: Owner): UtmFinding[] {
  return utmKeys.flatMap((key) => {
    const template = owner.utm[key];
    return template === undefined || template === '' ? [] : inTemplate(owner, key, template);
  });
}

/** What somebody typed, without the placeholders: those are written soundly anyway. */
function typedPart(template: string): string {
  return template.replace(/\{[^{}]*\}/gu, '');
}

function inTemplate(owner: Owner, key: UtmKey, template: string): UtmFinding[] {
  const finding = about(owner, key);
  const typed = typedPart(template);
  const found: UtmFinding[] = [];
  const unknown = unknownPlaceholders(template);
  if (unknown.length > 0)
    found.push(finding('unknown-placeholder', 'warning', { names: unknown.map((name) => `{${name}}`).join(', ') }));
  if (typed.includes('@')) found.push(finding('personal', 'warning', { value: template }));
  else if (/[^ -~]/u.test(typed)) found.push(finding('letters', 'warning', { value: template }, sound(template)));
  else if (/\s/u.test(typed.trim())) found.push(finding('spaces', 'warning', { value: template }, sound(template)));
  else if (/[A-Z]/u.test(typed)) found.push(finding('mixed-case', 'warning', { value: template }, sound(template)));
  if (key === 'medium' && typed === template && !knownMediums.has(template.trim().toLowerCase()))
    found.push(finding('unknown-medium', 'hint', { value: template }));
  return found;
}

function about({ level, id, name }: Owner, key: UtmKey) {
  return (
    code: UtmFindingCode,
    severity: UtmFinding['severity'],
    params: UtmFinding['params'] = {},
    fix: string | null = null,
  ): UtmFinding => ({ code, severity, level, id, name, key, params, fix });
}

/** The same words in small letters without blanks; placeholders and the signs between stay. */
function sound(template: string): string {
  return template
    .split(/(\{[^{}]*\})/u)
    .map((piece, index) => (index % 2 === 1 ? piece : words(piece)))
    .join('');
}

function words(piece: string): string {
  return piece
    .split(/([-_.~|+]+)/u)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      const slug = asciiSlug(part, 200);
      return slug === '' ? '' : (/^\s/u.test(part) ? '-' : '') + slug + (/\s$/u.test(part) ? '-' : '');
    })
    .join('')
    .replace(/^-+(?=[^{])/u, '');
}

/** A medium or campaign alone says nothing to analysis programs: without a source they take the visit for a direct one. */
function missingSource({ workspace, channels }: NamingInput): UtmFinding[] {
  return channels.flatMap(({ id, name, utm, platformId, language }) => {
    const set = resolveUtm({ workspace, channel: utm, link: {} });
    const values = set.filter(
      ({ template }) => fillTemplate(template, sampleValues(platformId, name, language)) !== '',
    );
    if (values.length === 0 || values.some(({ key }) => key === 'source')) return [];
    return [about({ level: 'channel', id, name, utm }, 'source')('source-missing', 'warning', {}, '{platform}')];
  });
}

function sampleValues(platformId: string, name: string, language: string): Record<string, string> {
  const medium = mediumOf(platformId, findProfile(platformId)?.family ?? null);
  return { platform: networkOf(platformId), channel: name, language, medium, master: 'x', campaign: 'x', link: 'x' };
}

/** Two spellings of one source: the rarer one is to become the other. */
function sourceSpellings({ workspace, channels }: NamingInput): UtmFinding[] {
  const sources = channels.flatMap(({ id, name, utm, platformId, language }) => {
    const set = resolveUtm({ workspace, channel: utm, link: {} }).find(({ key }) => key === 'source');
    const value = set === undefined ? '' : fillTemplate(set.template, sampleValues(platformId, name, language));
    return value === '' ? [] : [{ id, name, utm, value, isOwn: set?.from === 'channel' }];
  });
  const spellings = Map.groupBy(sources, ({ value }) => value.toLowerCase().replace(/[^a-z0-9]/gu, ''));
  return [...spellings.values()].flatMap((group) => {
    const usual = mostFrequent(group.map(({ value }) => value));
    return group
      .filter(({ value, isOwn }) => value !== usual && isOwn)
      .map(({ id, name, utm, value }) =>
        about({ level: 'channel', id, name, utm }, 'source')('source-spelling', 'warning', { value, usual }, usual),
      );
  });
}

/** Of equally frequent ones the one in small letters, then the first of the alphabet. */
function mostFrequent(values: readonly string[]): string {
  const count = (value: string): number => values.filter((one) => one === value).length;
  const isLower = (value: string): number => Number(value === value.toLowerCase());
  const order = (a: string, b: string): number => count(b) - count(a) || isLower(b) - isLower(a) || (a < b ? -1 : 1);
  return values.toSorted(order)[0] ?? '';
}
