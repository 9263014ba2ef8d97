import type { Block } from '../../rich-text/rich-text.ts';
import { callToAction } from '../closing.ts';
import { paragraph, sentenceParagraph, type Kit } from '../kit.ts';
import type { Sentence } from '../material.ts';
import { Picker } from '../pick.ts';
import { listBlock, shownHeading } from '../points.ts';
import { shortenTitle, upTo } from '../shorten.ts';
import { thoughts } from './post.ts';
import { openingList } from './section-list.ts';

const longestText = 180;
const longestTitle = 70;

/** Pages of a carousel: the title, one page per section (or per item of the best list), and the invitation. */
export function carouselPages(kit: Kit, most: number): Block[][] {
  const picker = new Picker(kit.material);
  const middle = sectionPages(kit, picker);
  const lists = middle.length >= 2 ? middle : listPages(kit);
  const inner = lists.length >= 2 ? lists : thoughtPages(picker);
  if (inner.length < 2) return [];
  const last: Block[][] = kit.material.link === '' ? [] : [[paragraph(callToAction(kit)), paragraph(lastLine(kit))]];
  return [titlePage(kit, picker), ...inner.slice(0, most - 1 - last.length), ...last];
}

function titlePage(kit: Kit, picker: Picker): Block[] {
  const title = paragraph(shortenTitle(kit.material.title, upTo(longestTitle), kit.material.language));
  const lead = kit.material.lead.find((sentence) => sentence.text.length <= 140 && !picker.isSaid(sentence));
  return lead === undefined ? [title] : [title, paragraph(lead.text, lead.passage)];
}

function lastLine(kit: Kit): string {
  return kit.settings.linkPlace === 'bio'
    ? kit.word('bio')
    : kit.settings.linkPlace === 'first-comment'
      ? kit.word('firstComment')
      : kit.material.link;
}

function sectionPages(kit: Kit, picker: Picker): Block[][] {
  return kit.material.sections.flatMap((section, index) => {
    const heading = shownHeading(section);
    if (heading === null) return [];
    const title = paragraph(shortenTitle(heading, upTo(longestTitle), kit.material.language), section.passage);
    const list = openingList(kit, index, 90);
    if (list !== null) return [[title, listBlock(kit, list, 5)]];
    const thought = picker.takeThought(longestText, 2, (sentence: Sentence) => sentence.section === index);
    return thought.length === 0 ? [] : [[title, sentenceParagraph(thought)]];
  });
}

/** Where there are no sections, each item of the longest list is a page. */
function listPages(kit: Kit): Block[][] {
  const [list] = kit.material.lists
    .filter((one) => one.items.length >= 2)
    .toSorted((a, b) => b.items.length - a.items.length);
  return (list?.items ?? [])
    .filter((item) => item.length <= longestText)
    .map((item) => [paragraph(item, list?.passage ?? null)]);
}

/** Where there are neither sections nor lists, each thought is a page. */
function thoughtPages(picker: Picker): Block[][] {
  return thoughts(picker, 4, longestText)
    .toSorted((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0))
    .map((thought) => [sentenceParagraph(thought)]);
}
