import type { FoundItem } from '../../../../shared/intake/found-item.ts';
import type { Block } from '../../../../shared/rich-text/rich-text.ts';
import { asRefusal } from '../../import/limits.ts';
import { readMarkdownBlocks } from '../../import/markdown.ts';
import { Notes } from '../../import/notes.ts';
import { finishItem } from '../finish-item.ts';
import { ItemPictures } from '../item-pictures.ts';
import { momentOf } from '../moments.ts';
import type { ReaderInput } from '../reader.ts';
import { listIn, textIn, type Json } from './json-values.ts';

/** Whether the JSON is a board of Trello. */
export function isTrello(json: Json): boolean {
  return Array.isArray(json['cards']) && Array.isArray(json['lists']);
}

/** Cards of a board; what is archived stays there. The list a card is in, and its labels, become tags. */
export function* trelloItems(json: Json, input: ReaderInput): Generator<FoundItem, void, void> {
  const names = (list: string, field: string): Map<string, string> =>
    new Map(listIn(json, list).map((one) => [textIn(one, 'id'), textIn(one, field)]));
  const lists = names('lists', 'name');
  const members = names('members', 'fullName');
  const checklists = listIn(json, 'checklists');
  const cards = listIn(json, 'cards');
  let done = 0;
  for (const card of cards) {
    done += 1;
    input.advance(done, cards.length);
    if (card['closed'] === true) {
      input.notes.name('other-kinds', 'archived');
      continue;
    }
    const own = checklists.filter((one) => textIn(one, 'idCard') === textIn(card, 'id'));
    const people = Array.isArray(card['idMembers']) ? card['idMembers'].map((id) => members.get(String(id)) ?? '') : [];
    try {
      yield cardItem(
        card,
        {
          list: lists.get(textIn(card, 'idList')) ?? '',
          author: people.filter((one) => one !== '').join(', '),
          checklists: own,
        },
        input,
      );
    } catch (error) {
      input.notes.name('unreadable', `${textIn(card, 'name').slice(0, 60)} (${asRefusal(error).code})`);
    }
  }
}

interface Around {
  readonly list: string;
  readonly author: string;
  readonly checklists: readonly Json[];
}

function cardItem(card: Json, { list, author, checklists }: Around, input: ReaderInput): FoundItem {
  const notes = new Notes();
  const pictures = new ItemPictures(input.beside, notes);
  const image = (source: string, alt: string) => pictures.take(source, alt);
  const text = readMarkdownBlocks(textIn(card, 'desc'), { notes, image });
  for (const file of listIn(card, 'attachments')) notes.name('card-files', textIn(file, 'name') || textIn(file, 'url'));
  const labels = listIn(card, 'labels').map((label) => textIn(label, 'name') || textIn(label, 'color'));
  return finishItem({
    key: `trello:${textIn(card, 'id') || textIn(card, 'shortLink')}`,
    kind: 'card',
    state: 'unknown',
    title: textIn(card, 'name'),
    blocks: [...text, ...checklists.flatMap(checklistBlocks)],
    publishedAt: momentOf(textIn(card, 'due'), input.timeZone),
    address: '',
    author,
    tags: [list, ...labels].filter((tag) => tag !== ''),
    notes,
    pictures,
  });
}

function checklistBlocks(checklist: Json): Block[] {
  const items = listIn(checklist, 'checkItems').map((item) => ({
    children: [{ kind: 'text' as const, text: textIn(item, 'name').toWellFormed() }],
    checked: textIn(item, 'state') === 'complete',
  }));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, children: [{ kind: 'text', text: textIn(checklist, 'name').toWellFormed() }] },
    { kind: 'list', listKind: 'check', items },
  ];
}
