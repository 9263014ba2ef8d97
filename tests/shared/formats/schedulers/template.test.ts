import { describe, expect, test } from 'vitest';
import { schedulerProfiles } from '../../../../shared/formats/schedulers/profiles/index.ts';
import { proposeMapping } from '../../../../shared/formats/schedulers/template/propose-mapping.ts';
import { readTemplateText } from '../../../../shared/formats/schedulers/template/read-template-text.ts';
import { templateFormat } from '../../../../shared/formats/schedulers/template/template-format.ts';
import {
  type TemplateMapping,
  templateMappingSchema,
} from '../../../../shared/formats/schedulers/template/template-mapping.ts';
import { codesOf, formatInput } from '../format-input.ts';
import { scheduledOptions, plannedPosts, textsOf } from './scheduler-input.ts';

function mappingOf(text: string): TemplateMapping {
  const read = readTemplateText(text);
  if (read.kind === 'unreadable') throw new Error(read.reason);
  const mapping = proposeMapping(read.template);
  if (mapping === null) throw new Error('no header');
  return mapping;
}

const sourcesOf = (text: string) => mappingOf(text).columns.map(({ source }) => source);

function filled(mapping: TemplateMapping, release: 'draft' | 'scheduled' = 'scheduled') {
  return templateFormat.write(
    formatInput(plannedPosts()),
    scheduledOptions({ release, settings: { template: mapping } }),
  );
}

describe('a header is recognised', () => {
  test.each([
    ['de', 'Datum;Uhrzeit;Plattform;Beitragstext;Bild-URL;Alternativtext;Schlagwörter', ';'],
    ['en', 'Date,Time,Network,Post text,Image URL,Alt text,Labels', ','],
    ['fr', 'Date\tHeure\tRéseau social\tContenu\tVisuel\tTexte alternatif\tÉtiquettes', '\t'],
    ['es', 'Fecha,Hora,Red social,Mensaje,Imagen,Texto alternativo,Etiquetas', ','],
    ['it', 'Data,Ora,Piattaforma,Testo,Immagine,Testo alternativo,Etichette', ','],
    ['nl', 'Datum,Tijd,Netwerk,Bericht,Afbeelding,Alttekst,Labels', ','],
    ['pt', 'Data,Hora,Rede,Mensagem,Imagem,Texto alternativo,Etiquetas', ','],
  ])('in %s', (_language, header, delimiter) => {
    const mapping = mappingOf(header);
    expect(mapping.delimiter).toBe(delimiter);
    expect(mapping.columns.map(({ source }) => source)).toEqual([
      'date',
      'time',
      'network',
      'text',
      'images',
      'altTexts',
      'labels',
    ]);
  });

  test.each(
    schedulerProfiles.filter(({ header, name }) => header && name !== null).map((one) => [one.id, one] as const),
  )('as that of %s, column by column', (id, profile) => {
    const header = profile.columns.map(({ name }) => `"${name}"`).join(',');
    const mapping = mappingOf(header);
    expect(mapping.like).toBe(id);
    expect(mapping.columns.map(({ source }) => source)).toEqual(profile.columns.map(({ source = null }) => source));
  });

  test('below rows that explain it, which are written back', () => {
    const mapping = mappingOf('Bitte nichts löschen\n\n"Text","Link","Wann"\n');
    expect(mapping.preface).toEqual([['Bitte nichts löschen'], ['']]);
    expect([...textsOf(filled(mapping)).values()][0]).toMatch(/^Bitte nichts löschen\r\n\r\nText,Link,Wann\r\n/u);
  });

  test('with pictures in numbered columns, and each field once', () => {
    expect(sourcesOf('Text,Picture 1,Picture 2,Alt text 1,Alt text image 2,Link,URL,Caption')).toEqual([
      'text',
      'image:1',
      'image:2',
      'altText:1',
      'altText:2',
      'link',
      null,
      null,
    ]);
  });

  test('by a column for each network', () => {
    expect(sourcesOf('Text,Facebook,Twitter / X,LinkedIn,When')).toEqual([
      'text',
      'network:facebook',
      'network:x',
      'network:linkedin',
      'dateTime',
    ]);
  });

  test('only where there is one', () => {
    const read = readTemplateText('1,2,3\n');
    expect(
      read.kind === 'template' && proposeMapping(read.template)?.columns.every(({ source }) => source === null),
    ).toBe(true);
    expect(readTemplateText(' \n , \n')).toEqual({ kind: 'unreadable', reason: 'empty' });
    expect(readTemplateText('"a\n')).toEqual({ kind: 'unreadable', reason: 'malformed' });
  });
});

describe('times are written as the template wants them', () => {
  test.each([
    ['postAtSpecificTime (yyyy-MM-dd HH:mm:ss),content', 'YYYY-MM-DD HH:mm:ss'],
    ['Date (DD/MM/YYYY HH:mm),Text', 'DD/MM/YYYY HH:mm'],
    ['Wann,Text\n31.12.2026 14:00,Beispiel', 'DD.MM.YYYY HH:mm'],
    ['When,Text\n12/31/2026 14:00:00,Example', 'MM/DD/YYYY HH:mm:ss'],
    ['When,Text\n2026-12-31T14:00,Example', 'YYYY-MM-DDTHH:mm'],
    ['When,Text\n01/02/2026 14:00,Example', 'YYYY-MM-DD HH:mm'],
    ['When,Text', 'YYYY-MM-DD HH:mm'],
  ])('%s', (text, pattern) => {
    expect(mappingOf(text).dateTime).toBe(pattern);
  });
});

describe('a template that is filled', () => {
  test('keeps what nobody knows, empty and in its place', () => {
    const mapping = mappingOf('Kampagnen-Nr.;Beitragstext;Freigabe durch;Termin;Kanal\n');
    expect([...textsOf(filled(mapping)).values()]).toEqual([
      [
        'Kampagnen-Nr.;Beitragstext;Freigabe durch;Termin;Kanal',
        ';"Fünf Etagen, elf Tage: ""schneller, als der Beton trocknet"".\n\nhttps://holzwerk.example/lindenau";;2026-12-07 08:30;Holzwerk Brandt',
        ';"@stadt@leipzig.example Fünf Etagen! 🪵\n\n#Holzbau #Leipzig";;2026-12-08 17:05;Holzwerk Brandt',
        ';So wächst ein Haus aus Fichte.;;2026-12-09 12:00;Holzwerk Brandt',
        '',
      ].join('\r\n'),
    ]);
  });

  test('of a newer Metricool keeps the meaning of the columns that are known and all that are not', () => {
    const metricool = schedulerProfiles.find(({ id }) => id === 'metricool');
    const names = (metricool?.columns ?? []).map(({ name }) => name);
    const newer = [...names.slice(0, 51), 'Instagram Trial Reel Share Automatically', ...names.slice(51), 'Brand name'];
    const mapping = mappingOf(newer.join(','));
    expect(mapping.like).toBe('metricool');
    const [text = ''] = [...textsOf(filled(mapping)).values()];
    const [header = '', , , first = ''] = text.split('\r\n');
    expect(header.split(',')).toEqual(newer);
    const pin = first === '' ? (text.split('\r\n')[2] ?? '').split(',') : first.split(',');
    expect(pin).toHaveLength(newer.length);
    expect(pin[newer.indexOf('Pinterest Board')]).toBe('Häuser/Holzbau');
    expect(pin[newer.indexOf('TikTok Title')]).toBe('');
    expect(pin[newer.indexOf('Shortener')]).toBe('FALSE');
  });

  test('is one file a channel where no column says where a post goes', () => {
    expect([...textsOf(filled(mappingOf('Text,Termin'))).keys()]).toHaveLength(3);
    expect([...textsOf(filled(mappingOf('Text,Termin,Kanal'))).keys()]).toHaveLength(1);
  });

  test('asks for the names of accounts where it has a column for them', () => {
    const mapping = mappingOf('Text,Termin,Konto');
    expect(codesOf(filled(mapping))).toEqual(['account-missing', 'account-missing', 'account-missing']);
    const accounts = { 'c-linkedin': 'a', 'c-mastodon': 'b', 'c-pinterest': 'c' };
    const options = scheduledOptions({ settings: { template: mapping, accounts } });
    const [text = ''] = textsOf(templateFormat.write(formatInput(plannedPosts()), options)).values();
    expect(text).toContain(',2026-12-08 17:05,b\r\n');
  });

  test('takes drafts only where a column or a person can say so', () => {
    expect(codesOf(filled(mappingOf('Text,Termin'), 'draft'))).toEqual(['no-drafts']);
    expect(codesOf(filled(mappingOf('Text,Link'), 'draft'))).toContain('choose-drafts');
    const [text = ''] = [...textsOf(filled(mappingOf('Text,Status,Termin,Kanal'), 'draft')).values()];
    expect(text).toContain(',draft,2026-12-08 17:05,');
  });

  test('is a JSON value that comes back as it was', () => {
    const mapping = mappingOf('Text;Termin;Bild');
    expect(templateMappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });

  test('needs a mapping, and a place for the text', () => {
    const refused = templateFormat.write(
      formatInput(plannedPosts()),
      scheduledOptions({ settings: { template: null } }),
    );
    expect(codesOf(refused)).toEqual(['no-template']);
    expect(codesOf(filled(mappingOf('Termin,Link')))).toEqual(['template-without-text']);
    const foreign = { columns: [{ header: 'Text', source: 'constructor' }] };
    const options = scheduledOptions({ settings: { template: foreign } });
    expect(codesOf(templateFormat.write(formatInput(plannedPosts()), options))).toEqual(['no-template']);
  });
});
