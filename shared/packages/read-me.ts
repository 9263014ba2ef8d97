import type { Language } from '../model/common.ts';
import { packageTexts } from '../texts/packages.ts';
import { type TextKey, type TextValues, translate } from '../texts/texts.ts';
import { momentInWords, shortMoment } from './moments.ts';
import { channelWords } from './channel-words.ts';
import type { PackagePlan } from './plan-package.ts';

/**
 * Text of `LIESMICH.txt` or `README.txt`. Both are in every package; the one in the language of the workspace says so
 * to the reader of the other by being there.
 */
export function readMe(
  { context, stateAt, items, leftOut }: Pick<PackagePlan, 'context' | 'stateAt' | 'items' | 'leftOut'>,
  language: Language,
): string {
  const say = (key: TextKey<typeof packageTexts>, values?: TextValues) =>
    translate(packageTexts, language, key, values);
  const { timeZone } = context;
  const title = say('readMe.title', { workspace: oneLine(context.workspaceName) });
  const state = stateAt === null ? [] : [say('stateAt', { when: momentInWords(stateAt, timeZone, language) })];
  const list = items.map(({ item, folder }) => {
    const { scheduledAt } = item.variant;
    const when = scheduledAt === null ? say('unscheduled') : shortMoment(scheduledAt, timeZone, language);
    return `  ${folder}\n      ${oneLine(item.master.title || say('untitled'))}\n      ${oneLine(channelWords(item, language))} · ${when}`;
  });
  const missing = leftOut.map(
    ({ item, reason }) =>
      `  ${oneLine(item.master.title || say('untitled'))} · ${oneLine(channelWords(item, language))} · ${say(`reason.${reason}`)}`,
  );
  const sections = [
    [title, '='.repeat(title.length), ...state].join('\n'),
    say('readMe.start'),
    [say('readMe.layout'), ...layout(say)].join('\n'),
    [say('readMe.items'), ...(list.length === 0 ? [`  ${say('readMe.none')}`] : list)].join('\n'),
    ...(missing.length === 0 ? [] : [[say('readMe.leftOut'), ...missing].join('\n')]),
    `${say('readMe.times', { zone: timeZone })}\n${say('readMe.verify')}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function layout(say: (key: TextKey<typeof packageTexts>) => string): string[] {
  const row = (name: string, key: TextKey<typeof packageTexts>, indent = '  ') =>
    `${indent}${name.padEnd(26 - indent.length)}${say(key)}`;
  return [
    row('01-.../', 'readMe.folder'),
    row('text.txt', 'readMe.text', '    '),
    row('text-1-of-4.txt ...', 'readMe.parts', '    '),
    row('text.html, text.md', 'readMe.html', '    '),
    row('fields/, fields.json', 'readMe.fields', '    '),
    row('images/', 'readMe.images', '    '),
    row('alt-texts.txt', 'readMe.alts', '    '),
    row('qr-code.svg', 'readMe.code', '    '),
    row('checklist.md', 'readMe.checklist', '    '),
    row('manifest.json', 'readMe.manifest'),
    row('manifest-sha256.txt', 'readMe.checksums'),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
