import type { Importance, ImportanceReason } from '../channel-graph/importance.ts';
import type { MapFinding } from '../channel-graph/map-finding.ts';
import { goalSchema } from '../model/channels.ts';
import type { Language } from '../model/common.ts';
import { type TextKey, defineTexts, translate, type TextValues } from './texts.ts';

/**
 * A sentence for each code of a finding of the map, its cause (`.why`) and what to do (`.fix`). Sentences that differ by
 * the finding's `variant` end in it. `button.<kind>` names what one key does, `part.<part>` a reason of
 * importance and `because.<part>` the same as a clause.
 */
export const mapFindingTexts = defineTexts('map-findings', {
  de: {
    orphan: '„{{channel}}“ steht für sich: Keine Vernetzung führt hin oder weiter.{{waiting}}',
    'orphan.planned_one': 'Eine ist geplant.',
    'orphan.planned_other': '{{count}} sind geplant.',
    'orphan.broken_one': 'Eine ist unterbrochen.',
    'orphan.broken_other': '{{count}} sind unterbrochen.',
    'orphan.why': 'Wer dort ist, lernt die übrigen Kanäle nicht kennen, und von den übrigen findet niemand dorthin.',
    'orphan.fix': 'Im Profil auf ein Zentrum verweisen und den Kanal dort nennen, oder ihn aufgeben und archivieren.',
    'dead-end': 'Bei „{{channel}}“ geht es nicht weiter.',
    'dead-end.why':
      'Andere Kanäle schicken Menschen dorthin, aber keine Vernetzung führt von dort weiter, und ein Ziel hat der Kanal nicht.',
    'dead-end.fix':
      'Eine Vernetzung zu einem Zentrum anlegen, oder angeben, welches Ziel man auf dem Kanal selbst erreicht.',
    'hub-unreachable': 'Kein Kanal führt zum Zentrum „{{channel}}“.',
    'hub-unreachable.why': 'Ein Zentrum soll sammeln, was die Kanäle anstoßen. Von keinem gibt es einen Weg dorthin.',
    'hub-unreachable.fix':
      'Von mindestens einem reichweitenstarken Kanal verweisen, oder die Rolle des Zentrums ändern.',
    'hub-far': 'Zum Zentrum „{{channel}}“ sind es mindestens {{steps}} Schritte; am nächsten liegt „{{from}}“.',
    'hub-far.why': 'Mit jedem Schritt springt ein Teil der Menschen ab. Das Zentrum sehen so nur wenige.',
    'hub-far.fix': 'Von einem Kanal mit Publikum unmittelbar dorthin verweisen.',
    'loop-without-hub': '{{channels}} verweisen nur im Kreis, kein Weg führt zu einem Zentrum.',
    'loop-without-hub.why': 'Menschen werden zwischen den Kanälen hin und her geschickt und kommen nirgends an.',
    'loop-without-hub.fix': 'Von einem der Kanäle, am besten dem mit dem größten Publikum, zu einem Zentrum verweisen.',
    'one-way-pair.mention': '„{{from}}“ erwähnt „{{to}}“, „{{to}}“ nennt „{{from}}“ nicht.',
    'one-way-pair.hub-leads': '„{{from}}“ führt zu „{{to}}“, von dort führt nichts zu einem Zentrum zurück.',
    'one-way-pair.hub-silent': '„{{from}}“ verweist im Profil auf „{{to}}“, aber kein Zentrum nennt „{{from}}“.',
    'one-way-pair': '„{{from}}“ führt zu „{{to}}“, aber nicht zurück.',
    'one-way-pair.why':
      'Beide gehören zusammen. Die Vernetzung zurück kostet nichts, bringt Publikum in beide Richtungen und zeigt, dass der Kanal echt ist.',
    'one-way-pair.fix': 'Auch in der Gegenrichtung verweisen, oder begründen, warum nicht.',
    'single-point-of-failure': 'An „{{channel}}“ hängen {{count}} Kanäle: {{channels}}.',
    'single-point-of-failure.why':
      'Fällt der Kanal aus, etwa durch Sperre, Umzug oder Fehler, führt von den genannten kein Weg mehr zu einem Zentrum oder Ziel.',
    'single-point-of-failure.fix':
      'Einen zweiten Weg vorsehen: zuerst vom Kanal mit dem größten Publikum zu einem anderen Zentrum.',
    'goal-far': 'Von „{{channel}}“ sind es {{steps}} Schritte bis zu einem Ziel.',
    'goal-far.why': 'Mehr als {{most}} Schritte gehen nur wenige mit; jeder verliert einen Teil der Menschen.',
    'goal-far.fix': 'Vom Kanal unmittelbar zu einem Ziel verweisen.',
    'goal-unreachable': 'Kein anderer Kanal führt zum Ziel {{goal}} bei „{{channel}}“.',
    'goal-unreachable.from-hub': 'Vom Zentrum „{{channel}}“ führt kein Weg zu einem Ziel.',
    'goal-unreachable.why': 'Ein Ziel erreicht nur, wer dorthin geführt wird. Hier fehlt der Weg.',
    'goal-unreachable.fix': 'Den fehlenden Weg anlegen, oder das Ziel beim richtigen Kanal eintragen.',
    overlap: '{{channels}} sprechen mit gleicher Art von Inhalt dieselben Menschen an.',
    'overlap.why':
      'Sprache, Rolle, Art der Plattform und Publikum („{{audience}}“) sind gleich. Das ist doppelte Arbeit.',
    'overlap.fix': 'Zusammenlegen, oder genauer angeben, worin sich das Publikum unterscheidet.',
    'link-to-archived': '„{{from}}“ verweist auf „{{to}}“, und dieser Kanal ist archiviert.',
    'link-to-archived.why': 'Menschen landen auf einem Kanal, den niemand mehr pflegt.',
    'link-to-archived.fix': 'Auf einen Kanal umlenken, der gepflegt wird, oder die Vernetzung entfernen.',
    'link-broken': 'Die Vernetzung von „{{from}}“ zu „{{to}}“ ist unterbrochen.',
    'link-broken.why': 'So ist sie eingetragen. Bis sie wieder besteht, führt sie niemanden weiter.',
    'link-broken.fix': 'Den Link auf dem Kanal erneuern und als bestehend eintragen, oder die Vernetzung entfernen.',
    'language-break': 'Von „{{channel}}“ ({{language}}) führt jeder Weg zu einem Ziel über {{other}}, zuerst „{{to}}“.',
    'language-break.why': 'Wer {{language}} liest, trifft unterwegs auf eine andere Sprache, und viele kehren um.',
    'language-break.fix':
      'Eine Seite in der Sprache des Kanals vorsehen und dorthin verweisen, und sei es eine einzige.',
    'owner-missing': 'Für „{{channel}}“ ist niemand verantwortlich.',
    'owner-missing.why': 'Ohne verantwortliche Person bleibt offen, wer antwortet, aktualisiert und Zugänge verwaltet.',
    'owner-missing.fix': 'Eine Person eintragen.',
    'imprint-missing': '„{{channel}}“ hat kein Impressum.',
    'imprint-missing.why': 'Geschäftliche Kanäle brauchen in Deutschland ein leicht auffindbares Impressum (§ 5 DDG).',
    'imprint-missing.fix': 'Auf dem Kanal ein Impressum verlinken und seine Adresse eintragen.',
    'imprint-old': 'Das Impressum von „{{channel}}“ wurde zuletzt am {{checkedAt}} geprüft.',
    'imprint-old.never': 'Das Impressum von „{{channel}}“ wurde noch nie geprüft.',
    'imprint-old.why':
      'Angaben veralten, und Plattformen ändern ihre Profile: Einmal im Jahr sollte jemand nachsehen, ob es da ist und stimmt.',
    'imprint-old.fix': 'Das Impressum auf dem Kanal ansehen, berichtigen und die Prüfung eintragen.',
    'button.add-link': 'Vernetzung von „{{fixFrom}}“ zu „{{fixTo}}“ anlegen',
    'button.link-both-ways': 'Auch von „{{fixFrom}}“ zu „{{fixTo}}“ vernetzen',
    'button.redirect-link': 'Auf „{{fixTo}}“ umlenken',
    'button.remove-link': 'Vernetzung entfernen',
    'button.link-active': 'Als bestehend eintragen',
    'button.imprint-checked': 'Als heute geprüft eintragen',
    'button.ownerId': 'Verantwortliche Person eintragen',
    'button.imprintUrl': 'Impressum eintragen',
    'button.audience': 'Publikum genauer angeben',
    'goal.site': 'Website',
    'goal.newsletter': 'Newsletter',
    'goal.shop': 'Einkauf',
    'goal.application': 'Bewerbung',
    'goal.contact': 'Kontakt',
    'goal.event': 'Veranstaltung',
    quoted: '„{{name}}“',
    more_one: '{{count}} weiterer',
    more_other: '{{count}} weitere',
    'part.audience_one': 'ein Mensch im Publikum',
    'part.audience_other': '{{amount}} Menschen im Publikum',
    'part.passing': '{{amount}} % der kürzesten Wege führen hindurch',
    'part.hanging_one': 'ein Kanal hat ohne ihn keinen Weg zu einem Zentrum oder Ziel',
    'part.hanging_other': '{{amount}} Kanäle haben ohne ihn keinen Weg zu einem Zentrum oder Ziel',
    'part.linked_one': 'ein Kanal führt hin',
    'part.linked_other': '{{amount}} Kanäle führen hin',
    'part.goals': 'Ziel: {{goals}}',
    'part.hub': 'Zentrum',
    'because.audience_one': 'ein Mensch im Publikum ist',
    'because.audience_other': '{{amount}} Menschen im Publikum sind',
    'because.passing': '{{amount}} % der kürzesten Wege hindurchführen',
    'because.hanging_one': 'ein Kanal ohne ihn keinen Weg zu einem Zentrum oder Ziel hat',
    'because.hanging_other': '{{amount}} Kanäle ohne ihn keinen Weg zu einem Zentrum oder Ziel haben',
    'because.linked_one': 'ein Kanal hinführt',
    'because.linked_other': '{{amount}} Kanäle hinführen',
    'because.goals': 'man dort ein Ziel erreicht ({{goals}})',
    'because.hub': 'er ein Zentrum ist',
    because: 'weil {{reasons}}',
  },
  en: {
    orphan: '“{{channel}}” stands alone: no link leads there or on.{{waiting}}',
    'orphan.planned_one': 'One is planned.',
    'orphan.planned_other': '{{count}} are planned.',
    'orphan.broken_one': 'One is broken.',
    'orphan.broken_other': '{{count}} are broken.',
    'orphan.why': 'Whoever is there never learns of the other channels, and nobody finds it from the others.',
    'orphan.fix': 'Link to a hub from the profile and name the channel there, or give it up and archive it.',
    'dead-end': 'Nothing leads on from “{{channel}}”.',
    'dead-end.why': 'Other channels send people there, but no link leads on, and the channel holds no goal.',
    'dead-end.fix': 'Add a link to a hub, or say which goal people reach on the channel itself.',
    'hub-unreachable': 'No channel leads to the hub “{{channel}}”.',
    'hub-unreachable.why': 'A hub should gather what the channels start. There is no way to it from any of them.',
    'hub-unreachable.fix': 'Link to it from at least one channel with a large audience, or change its role.',
    'hub-far': 'The hub “{{channel}}” is at least {{steps}} steps away; the nearest channel is “{{from}}”.',
    'hub-far.why': 'With each step some people drop out. Few will see this hub.',
    'hub-far.fix': 'Link to it directly from a channel with an audience.',
    'loop-without-hub': '{{channels}} only lead round in a circle, with no way to a hub.',
    'loop-without-hub.why': 'People are sent from one channel to the next and arrive nowhere.',
    'loop-without-hub.fix': 'Link to a hub from one of them, best the one with the largest audience.',
    'one-way-pair.mention': '“{{from}}” mentions “{{to}}”, “{{to}}” does not name “{{from}}”.',
    'one-way-pair.hub-leads': '“{{from}}” leads to “{{to}}”, nothing leads back to a hub from there.',
    'one-way-pair.hub-silent': '“{{from}}” links to “{{to}}” in its profile, but no hub names “{{from}}”.',
    'one-way-pair': '“{{from}}” leads to “{{to}}”, but not back.',
    'one-way-pair.why':
      'The two belong together. A link back costs nothing, brings readers both ways and shows that the channel is genuine.',
    'one-way-pair.fix': 'Link in the other direction too, or note why not.',
    'single-point-of-failure': '{{count}} channels depend on “{{channel}}”: {{channels}}.',
    'single-point-of-failure.why':
      'If the channel fails, by a ban, a move or a fault, no way leads from these to a hub or goal any more.',
    'single-point-of-failure.fix':
      'Provide a second way: first from the channel with the largest audience to another hub.',
    'goal-far': 'From “{{channel}}” it takes {{steps}} steps to a goal.',
    'goal-far.why': 'Few people go more than {{most}} steps; each one loses some of them.',
    'goal-far.fix': 'Link from the channel to a goal directly.',
    'goal-unreachable': 'No other channel leads to the goal {{goal}} at “{{channel}}”.',
    'goal-unreachable.from-hub': 'No way leads from the hub “{{channel}}” to a goal.',
    'goal-unreachable.why': 'People reach a goal only where they are led to it. Here the way is missing.',
    'goal-unreachable.fix': 'Add the missing link, or enter the goal at the right channel.',
    overlap: '{{channels}} speak to the same people with the same kind of content.',
    'overlap.why':
      'Language, role, kind of platform and audience (“{{audience}}”) are the same. The work is done twice.',
    'overlap.fix': 'Merge them, or say more exactly how their audiences differ.',
    'link-to-archived': '“{{from}}” links to “{{to}}”, which is archived.',
    'link-to-archived.why': 'People end up on a channel that nobody looks after any more.',
    'link-to-archived.fix': 'Lead to a channel that is looked after instead, or remove the link.',
    'link-broken': 'The link from “{{from}}” to “{{to}}” is broken.',
    'link-broken.why': 'It is marked so. Until it is restored it leads nobody on.',
    'link-broken.fix': 'Renew the link on the channel and mark it as in place, or remove it.',
    'language-break': 'From “{{channel}}” ({{language}}) every way to a goal leads through {{other}}, first “{{to}}”.',
    'language-break.why': 'Readers of {{language}} meet another language on the way, and many turn back.',
    'language-break.fix': 'Provide a page in the language of the channel and link to it, even if it is only one.',
    'owner-missing': 'Nobody is responsible for “{{channel}}”.',
    'owner-missing.why': 'Without somebody responsible it is open who answers, updates and keeps the access.',
    'owner-missing.fix': 'Enter a person.',
    'imprint-missing': '“{{channel}}” has no imprint.',
    'imprint-missing.why': 'In Germany business channels need an imprint that is easy to find (§ 5 DDG).',
    'imprint-missing.fix': 'Link an imprint on the channel and enter its address.',
    'imprint-old': 'The imprint of “{{channel}}” was last checked on {{checkedAt}}.',
    'imprint-old.never': 'The imprint of “{{channel}}” has never been checked.',
    'imprint-old.why':
      'Details go stale and platforms change their profiles: once a year somebody should see that it is there and right.',
    'imprint-old.fix': 'Look at the imprint on the channel, correct it and enter the check.',
    'button.add-link': 'Add a link from “{{fixFrom}}” to “{{fixTo}}”',
    'button.link-both-ways': 'Link from “{{fixFrom}}” to “{{fixTo}}” too',
    'button.redirect-link': 'Lead to “{{fixTo}}” instead',
    'button.remove-link': 'Remove the link',
    'button.link-active': 'Mark as in place',
    'button.imprint-checked': 'Mark as checked today',
    'button.ownerId': 'Enter who is responsible',
    'button.imprintUrl': 'Enter the imprint',
    'button.audience': 'Describe the audience more exactly',
    'goal.site': 'website',
    'goal.newsletter': 'newsletter',
    'goal.shop': 'purchase',
    'goal.application': 'application',
    'goal.contact': 'contact',
    'goal.event': 'event',
    quoted: '“{{name}}”',
    more_one: '{{count}} more',
    more_other: '{{count}} more',
    'part.audience_one': 'one person in the audience',
    'part.audience_other': '{{amount}} people in the audience',
    'part.passing': '{{amount}} % of the shortest ways pass through it',
    'part.hanging_one': 'one channel has no way to a hub or goal without it',
    'part.hanging_other': '{{amount}} channels have no way to a hub or goal without it',
    'part.linked_one': 'one channel leads to it',
    'part.linked_other': '{{amount}} channels lead to it',
    'part.goals': 'goal: {{goals}}',
    'part.hub': 'hub',
    'because.audience_one': 'one person is in its audience',
    'because.audience_other': '{{amount}} people are in its audience',
    'because.passing': '{{amount}} % of the shortest ways pass through it',
    'because.hanging_one': 'one channel has no way to a hub or goal without it',
    'because.hanging_other': '{{amount}} channels have no way to a hub or goal without it',
    'because.linked_one': 'one channel leads to it',
    'because.linked_other': '{{amount}} channels lead to it',
    'because.goals': 'a goal is reached there ({{goals}})',
    'because.hub': 'it is a hub',
    because: 'because {{reasons}}',
  },
});

type Key = TextKey<typeof mapFindingTexts>;

/** A finding in words: what is the matter, why, what to do, and the name of its one-key fix (null where there is none). */
export interface MapFindingWords {
  readonly sentence: string;
  readonly why: string;
  readonly fix: string;
  readonly button: string | null;
}

export function describeMapFinding(finding: MapFinding, language: Language): MapFindingWords {
  return {
    sentence: mapFindingSentence(finding, language),
    why: mapFindingWhy(finding, language),
    fix: mapFindingFix(finding, language),
    button: finding.fix === null ? null : mapFixLabel(finding, language),
  };
}

export function mapFindingSentence(finding: MapFinding, language: Language): string {
  const { code, params } = finding;
  const variant = `${code}.${params['variant'] ?? ''}`;
  return say(language, isKey(variant) ? variant : code, valuesOf(finding, language));
}

/** Why it matters. */
export function mapFindingWhy(finding: MapFinding, language: Language): string {
  return say(language, `${finding.code}.why`, valuesOf(finding, language));
}

/** What could be done, in a sentence. */
export function mapFindingFix(finding: MapFinding, language: Language): string {
  return say(language, `${finding.code}.fix`, valuesOf(finding, language));
}

/** The name of the one-key fix; empty where there is none. */
export function mapFixLabel(finding: MapFinding, language: Language): string {
  const { fix } = finding;
  if (fix === null) return '';
  return say(language, `button.${fix.kind === 'fill-in' ? fix.field : fix.kind}`, valuesOf(finding, language));
}

/** Why a channel is important: "weil 5.830 Menschen im Publikum sind und ...". Empty where nothing speaks for it. */
export function importanceSentence(importance: Importance, language: Language): string {
  if (importance.reasons.length === 0) return '';
  const reasons = importance.reasons.map((reason) => ofReason('because', reason, importance, language));
  return say(language, 'because', { reasons: list(reasons, language) });
}

/** One reason of a channel's importance, for a list: "5.830 Menschen im Publikum". */
export function reasonWords(reason: ImportanceReason, importance: Importance, language: Language): string {
  return ofReason('part', reason, importance, language);
}

function ofReason(
  form: 'part' | 'because',
  { part, value }: ImportanceReason,
  { goals }: Importance,
  language: Language,
): string {
  if (part === 'goals' && goals.length === 0) return say(language, `${form}.hub`);
  const amount = new Intl.NumberFormat(locales[language], { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  const names = goals.map((goal) => say(language, `goal.${goal}`));
  return say(language, `${form}.${part}`, { amount, count: value, goals: list(names, language) });
}

const shownNames = 4;

/** With which numbers and dates are written, as in the rest of the program. */
const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

function valuesOf({ code, params }: MapFinding, language: Language): TextValues {
  const values: Record<string, string | number> = { ...params };
  const { channels, goal, language: own, other, checkedAt, planned, broken } = params;
  if (typeof channels === 'string') values['channels'] = names(channels.split('\n'), language);
  const known = goalSchema.safeParse(goal);
  if (known.success) values['goal'] = say(language, `goal.${known.data}`);
  for (const [key, value] of Object.entries({ language: own, other }))
    if (typeof value === 'string')
      values[key] = new Intl.DisplayNames(language, { type: 'language' }).of(value) ?? value;
  if (typeof checkedAt === 'string')
    values['checkedAt'] = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(checkedAt),
    );
  if (code === 'orphan')
    values['waiting'] = [
      ...waiting(language, 'orphan.planned', planned),
      ...waiting(language, 'orphan.broken', broken),
    ].join('');
  return values;
}

function waiting(language: Language, key: 'orphan.planned' | 'orphan.broken', count: unknown): string[] {
  return typeof count === 'number' && count > 0 ? [` ${say(language, key, { count })}`] : [];
}

/** Names in quotes, the last with "und"; of many only the first. */
function names(all: readonly string[], language: Language): string {
  const shown = all.length <= shownNames + 1 ? all : all.slice(0, shownNames);
  const quoted = shown.map((name) => say(language, 'quoted', { name }));
  const rest = all.length - shown.length;
  return list(rest === 0 ? quoted : [...quoted, say(language, 'more', { count: rest })], language);
}

function list(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts);
}

function isKey(key: string): key is Key {
  return key in mapFindingTexts.de;
}

function say(language: Language, key: Key, values?: TextValues): string {
  return translate(mapFindingTexts, language, key, values);
}
