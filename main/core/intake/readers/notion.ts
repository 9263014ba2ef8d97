import type { Notes } from '../../import/notes.ts';

/** Notion puts the id of a page behind its title. */
export const notionId = /[ -]?([0-9a-f]{32})(?=\.(?:md|html|csv)$|$)/i;

export interface NotionProperties {
  readonly rest: string;
  readonly tags: readonly string[];
  readonly date: string;
  readonly author: string;
}

const property = /^([^:\n]{1,60}): (.{1,2000})$/;

/** The properties of a Notion page: lines `Name: value` between its title and its text. */
export function takeNotionProperties(markdown: string, notes: Notes): NotionProperties {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const tags: string[] = [];
  let date = '';
  let author = '';
  let at = lines[0]?.startsWith('# ') === true ? 1 : 0;
  const title = lines.slice(0, at);
  while (at < lines.length && lines[at]?.trim() === '') at += 1;
  const start = at;
  for (; at < lines.length; at += 1) {
    const [, name = '', value = ''] = property.exec(lines[at] ?? '') ?? [];
    if (name === '') break;
    if (/^(?:tags?|schlagworte|labels?|themen|kategorien?|multi-select)$/i.test(name))
      tags.push(...value.split(/,\s*/));
    else if (/^(?:date|datum|published|veröffentlicht(?: am)?|publish date|erscheint(?: am)?)$/i.test(name))
      date = value;
    else if (/^(?:author|autor(?:in)?|created by|owner|verantwortlich)$/i.test(name)) author = value;
    else notes.name('own-fields', name);
  }
  // A text whose first paragraph has a colon is no list of properties: those end with a blank line.
  if (at > start && lines[at]?.trim() !== '' && at < lines.length)
    return { rest: markdown, tags: [], date: '', author: '' };
  return { rest: [...title, '', ...lines.slice(at)].join('\n'), tags, date: momentText(date), author };
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** Notion writes `May 3, 2026 10:00 AM`; a span has an arrow. */
function momentText(text: string): string {
  const [from = ''] = text.split('→');
  const match = /^([A-Za-z]{3,9}) (\d{1,2}), (\d{4})(?: (\d{1,2}):(\d{2}) (AM|PM))?/.exec(from.trim());
  if (match === null) return from.trim();
  const [, month = '', day = '', year = '', hour = '0', minute = '00', half = 'AM'] = match;
  const number = months.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
  const hours = (Number(hour) % 12) + (half === 'PM' && match[4] !== undefined ? 12 : 0);
  return `${year}-${number}-${day} ${hours}:${minute}`;
}
