import type { Language } from '../model/common.ts';
import { channelMapTexts } from '../texts/channel-map.ts';
import { translate } from '../texts/texts.ts';

const weeksInYear = 52;
const monthsInYear = 12;

/** How often a channel posts, short enough for a card: `2/week`, and for less than weekly `1/month` or `4/year`. Empty for never. */
export function rhythm(postsAWeek: number, language: Language): string {
  const inYear = postsAWeek * weeksInYear;
  const say = (unit: 'week' | 'month' | 'year', count: number): string =>
    translate(channelMapTexts, language, `rhythm.${unit}`, { count: decimal(count, language) });
  if (postsAWeek >= 1) return say('week', Math.round(postsAWeek * 10) / 10);
  if (inYear >= monthsInYear) return say('month', Math.round(inYear / monthsInYear));
  const count = Math.round(inYear);
  return count === 0 ? '' : say('year', count);
}

function decimal(value: number, language: Language): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}
