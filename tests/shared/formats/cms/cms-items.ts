import type {
  FormatInput,
  FormatOptions,
  FormatFile,
  FormatResult,
  OutFormat,
} from '../../../../shared/formats/out-format.ts';
import type { PackageItem } from '../../../../shared/packages/exporter.ts';
import type { Block, Inline, ListBlock, Mark } from '../../../../shared/rich-text/rich-text.ts';
import { contentImage, h, type ItemWords, p, packageItem, t } from '../../packages/package-items.ts';

const marked = (text: string, ...marks: readonly Mark[]): Inline => ({ kind: 'text', text, marks });
const link = (text: string, url: string): Inline => ({ kind: 'link', url, children: [{ kind: 'text', text }] });
const lines: Inline = { kind: 'line-break' };

export const crane = contentImage('Kran über Lindenau.JPG', {
  caption: 'Montage im November',
  credit: 'Foto: Jana Keller',
  licence: 'CC BY 4.0',
  alt: 'Kran hebt ein "Wandelement" & 2 < 3 Leute schauen zu',
});
export const plan = contentImage('grundriss.png', { mediaType: 'image/png', alt: 'Grundriss mit fünf Wohnungen' });
export const pattern = contentImage('muster.webp', { mediaType: 'image/webp', alt: 'egal', decorative: true });

/** A text with everything that an article can hold, and with what each format might take for its own syntax. */
export const everything: readonly Block[] = [
  { kind: 'image', mediaId: crane.mediaId, alt: crane.alt, caption: crane.caption, decorative: false },
  p('In Lindenau steht ein Haus aus Holz. 🪵👩‍👩‍👧 Maße: 5 < 6 & 7 > 2, Größe „groß“.'),
  h(1, 'Zahlen & Wege'),
  p(
    'Sehr ',
    marked('fett', 'bold'),
    ', ',
    marked('schräg', 'italic'),
    ', ',
    marked('beides', 'bold', 'italic'),
    ', ',
    marked('unterstrichen', 'underline'),
    ', ',
    marked('gestrichen', 'strike'),
    ' und ',
    marked('code | pipe', 'code'),
    '. Siehe ',
    link('die Projektseite', 'https://holzwerk.example/lindenau?a=1&b=2#oben'),
    ' oder ',
    link('schreib uns', 'mailto:info@holzwerk.example'),
    '.',
  ),
  p(
    'Erste Zeile',
    lines,
    'zweite Zeile',
    lines,
    '# keine Überschrift',
    lines,
    '1. keine Liste',
    lines,
    ': kein Eintrag',
  ),
  h(2, 'Ende der Kennung: ]]> und <script>alert(1)</script>'),
  p('Kurzbefehle: [gallery ids="1"] [/caption] [[x]] und [ein Link](https://boese.example).'),
  p('Vorlagen: {{< figure src="x" >}} {{% notice %}} {{ page.title }} {% include x.html %} {: .klasse} $$x^2$$ ${y}'),
  p('Reste: {{< offen und {{% offen und a | b | c und *[HTML]: x und [^1] &auml; &#228; --- ... -- ~~ ~ ^ \\ `'),
  list('bullet', [
    {
      children: [t('Wände')],
      nested: list('number', [{ children: [t('84 Elemente')] }, { children: [t('mit Fenstern')] }]),
    },
    { children: [t('Decken: '), marked('5', 'bold')] },
  ]),
  list('bullet', [{ children: [t('Zweite Liste gleich danach')] }]),
  list('check', [
    { children: [t('Richtfest')], checked: true },
    { children: [t('Einzug')], checked: false },
  ]),
  {
    kind: 'table',
    rows: [
      { cells: [cell('Etage', true), cell('Tage | Nächte', true)] },
      { cells: [cell('1', false), cell('2 & ein halber', false)] },
      { cells: [cell('2', false), cell('', false)] },
    ],
  },
  { kind: 'quote', children: [t('Wir bauen, wie andere backen.'), lines, t('– Mira Brandt')] },
  { kind: 'callout', tone: 'tip', children: [t('Besuch nach Anmeldung.')] },
  {
    kind: 'code',
    language: 'html',
    text: '<p class="a">{{< kurz "x" >}} {{ liquid }} {% raw %}</p>\n\n```\n]]> & "Ende" {{< offen\n```',
  },
  { kind: 'image', mediaId: plan.mediaId, alt: plan.alt, caption: '', decorative: false },
  { kind: 'image', mediaId: pattern.mediaId, alt: '', caption: '', decorative: true },
  { kind: 'divider' },
  p('Schluss.'),
];

function cell(text: string, header: boolean) {
  return { header, children: text === '' ? [] : [t(text)] };
}

function list(listKind: ListBlock['listKind'], items: ListBlock['items']): ListBlock {
  return { kind: 'list', listKind, items };
}

/** The article of the golden files. */
export function article(words: Partial<ItemWords> = {}): PackageItem {
  const item = packageItem({
    platform: 'wordpress',
    id: 'haus',
    channelName: 'Blog von Holzwerk',
    url: 'https://blog.holzwerk.example/',
    blocks: everything,
    images: [crane, plan, pattern],
    scheduledAt: '2026-12-07T07:30:00.000Z',
    fields: {
      title: 'Fünf Etagen & ein "Ja": aus Holz',
      slug: 'fuenf-etagen',
      excerpt: 'Elf Tage, 84 Elemente & kein Kran <länger> als nötig.',
      seoTitle: 'Holzhaus in Lindenau',
      seoDescription: 'Wie ein Haus aus Holz in elf Tagen entsteht.',
      categories: ['Projekte', 'Größe & Maß'],
      tags: ['Holzbau', 'no', '2026-12-01', '東京', '#leipzig'],
      canonicalUrl: 'https://holzwerk.example/lindenau',
    },
    ...words,
  });
  return { ...item, master: { ...item.master, author: 'Mira Brandt-Süß', lead: 'Ein Haus aus Holz.' } };
}

/** A page that stays, a newsletter, and a press release with fields that no system has. */
export const page = packageItem({
  platform: 'website',
  id: 'seite',
  channelName: 'Website',
  url: 'https://www.holzwerk.example',
  blocks: [p('Wer wir sind.')],
  fields: { title: 'Über uns' },
});
export const letter = packageItem({
  platform: 'newsletter',
  id: 'brief',
  channelName: 'Holzpost',
  language: 'en',
  blocks: [h(2, 'Hello'), p('We built a house.')],
  fields: { subject: 'Five storeys in eleven days', preheader: 'And how it smells.', senderName: 'Mira' },
});
export const press = packageItem({
  platform: 'press-release',
  id: 'presse',
  blocks: [p('Leipzig. Ein Haus.')],
  fields: { title: 'Haus aus Holz', contact: 'Mira Brandt, 0341 1234', location: 'Leipzig' },
});

export function formatInput(items: readonly PackageItem[], input: Partial<FormatInput> = {}): FormatInput {
  return {
    workspaceName: 'Holzwerk Brandt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    stateAt: '2026-11-23T14:30:00.000Z',
    items,
    ...input,
  };
}

export type CmsOptions = Partial<FormatOptions>;

export function formatOptions(options: Partial<FormatOptions> = {}): FormatOptions {
  return { mediaBase: null, release: 'draft', now: '2026-12-01T09:00:00.000Z', settings: {}, ...options };
}

/** Every file, those inside of archives with the archive's path before theirs. */
export function flatFiles(files: readonly FormatFile[], prefix = ''): { path: string; file: FormatFile }[] {
  return files.flatMap((file) =>
    file.kind === 'archive' ? flatFiles(file.files, `${prefix}${file.path}/`) : [{ path: prefix + file.path, file }],
  );
}

/** The files of a format; fails where it refuses. */
export function written(format: OutFormat, items: readonly PackageItem[], options: Partial<FormatOptions> = {}) {
  const result: FormatResult = format.write(formatInput(items), formatOptions(options));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  const flat = flatFiles(result.files);
  return {
    losses: result.losses,
    paths: flat.map(({ path }) => path),
    text: (path: string): string => {
      const found = flat.find((one) => one.path === path)?.file;
      if (found?.kind !== 'text') throw new Error(`no text ${path} among ${flat.map((one) => one.path).join(', ')}`);
      return found.text;
    },
    files: flat,
  };
}

/** Codes of the refusals; empty where the format writes. */
export function refused(
  format: OutFormat,
  items: readonly PackageItem[],
  options: Partial<FormatOptions> = {},
): string[] {
  const result = format.write(formatInput(items), formatOptions(options));
  return result.kind === 'refused' ? result.refusals.map(({ code }) => code) : [];
}
