import type { Material } from './material.ts';

/** Words a minute when a text is spoken to a camera. */
const spokenWords = 130;
/** YouTube takes chapters from three on, each of ten seconds at least. */
const fewest = 3;
const shortest = 10;

/**
 * Chapters from the headings, one a line ("0:00 Title"). Times are an estimate from the words under each heading, read aloud:
 * a start for whoever has the finished recording. Empty where the text has too few headings.
 */
export function chaptersOf(material: Material, opening: string): string {
  const largest = Math.min(
    ...material.sections.filter((section) => section.heading !== null).map((section) => section.level),
  );
  const lines: string[] = [];
  let seconds = 0;
  let last = -shortest;
  const leadWords = material.lead.reduce((sum, sentence) => sum + sentence.text.split(/\s+/u).length, 0);
  material.sections.forEach((section, index) => {
    const heading = section.level === largest ? (section.heading?.replace(/^\d+[.)]\s+/u, '') ?? null) : null;
    const title = index === 0 ? opening : heading;
    if (title !== null) {
      seconds = Math.max(seconds, last + shortest);
      lines.push(`${clock(seconds)} ${title}`);
      last = seconds;
    }
    const words = section.words + (index === 0 ? leadWords : 0);
    seconds += Math.round((words * 60) / spokenWords);
  });
  return lines.length >= fewest ? lines.join('\n') : '';
}

function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
