import type { formatsCmsTexts } from '../../texts/formats-cms.ts';
import type { TextKey } from '../../texts/texts.ts';
import { textRuns } from '../../rich-text/inline-text.ts';
import type { Block, Inline, TextInline } from '../../rich-text/rich-text.ts';
import type { Loss, Refusal } from '../out-format.ts';
import type { Article, ArticleField } from './article.ts';

type Key = TextKey<typeof formatsCmsTexts>;
export type CmsLossCode = Key extends infer K ? (K extends `loss.${infer Code}` ? Code : never) : never;
export type CmsRefusalCode = Key extends infer K ? (K extends `refusal.${infer Code}` ? Code : never) : never;

/** Something of an article that a format does not carry. Only codes that are worded pass. */
export function loss(code: CmsLossCode, article: Article | null, params: Loss['params'] = {}): Loss {
  return { code, params, variantId: article?.item.variant.id ?? null };
}

export function refusal(code: CmsRefusalCode, article: Article | null, params: Loss['params'] = {}): Refusal {
  return { kind: 'refusal', ...loss(code as unknown as CmsLossCode, article, params) }; // both are words of the same texts
}

/** What no format of this family carries: fields it does not know, blocks of a newer program, pictures that are gone. */
export function commonLosses(article: Article, carried: readonly ArticleField[]): Loss[] {
  const { content } = article.item;
  const taken: readonly string[] = [...carried, ...article.standIns];
  const fields = Object.keys(content.fields)
    .filter((id) => !taken.includes(id) && isFilled(content.fields[id]))
    .toSorted();
  const unknown = content.body.blocks.filter(({ kind }) => kind === 'unknown').length;
  const gone = article.body.blocks.filter(
    (block) => block.kind === 'image' && !article.pictures.some(({ mediaId }) => mediaId === block.mediaId),
  ).length;
  return [
    ...(fields.length === 0 ? [] : [loss('fields-left-out', article, { fields: fields.join(' ') })]),
    ...counted('unknown-blocks', article, unknown),
    ...counted('pictures-gone', article, gone),
  ];
}

/** Pictures that go along but have no place in the text; the lead picture has one. */
export function picturesBeside(article: Article): Loss[] {
  const beside = article.pictures.filter((picture) => !picture.inText && picture !== article.lead);
  return counted('pictures-beside-text', article, beside.length);
}

/** A loss that happens in some places, none where it happens nowhere. */
export function counted(code: CmsLossCode, article: Article, count: number): Loss[] {
  return count === 0 ? [] : [loss(code, article, { count })];
}

/** A text without a title cannot be named, listed or found. */
export function missingTitles(articles: readonly Article[]): Refusal[] {
  return articles.filter(({ title }) => title === '').map((article) => refusal('title-missing', article));
}

/** How many blocks answer a question. */
export function countBlocks({ body }: Article, asks: (block: Block) => boolean): number {
  return body.blocks.filter(asks).length;
}

/** How many stretches of text answer a question, those in lists, tables and links too. */
export function countTexts({ body }: Article, asks: (text: TextInline) => boolean): number {
  return body.blocks.reduce((sum, block) => sum + textRuns(inlinesOf(block)).filter(asks).length, 0);
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'list')
    return block.items.flatMap(({ children, nested }) => [
      ...children,
      ...(nested === undefined ? [] : inlinesOf(nested)),
    ]);
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap(({ children }) => children));
  return 'children' in block ? block.children : [];
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
