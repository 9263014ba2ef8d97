import { decodeText } from './decode-text.ts';
import type { Draft } from './draft.ts';
import { readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { ImageSources } from './image-sources.ts';
import type { ImportLimits } from './limits.ts';
import { readMarkdownBlocks } from './markdown.ts';
import { Notes } from './notes.ts';

/** A Markdown file with its front matter. Pictures beside the file are not there and are noted; those in it come along. */
export function readMarkdownFile(bytes: Uint8Array, limits: ImportLimits): Draft {
  const notes = new Notes();
  const sources = new ImageSources(notes, limits);
  const { yaml, rest } = splitFrontMatter(decodeText(bytes, notes));
  const image = (source: string, alt: string) => sources.take(source, alt);
  const { title, ...fields } = yaml === null ? {} : readFrontMatter(yaml, notes);
  const blocks = readMarkdownBlocks(rest, { notes, image, base: fields.link ?? null });
  return {
    format: 'markdown',
    blocks,
    images: sources.found,
    notes,
    ...(title === undefined ? {} : { ownTitle: title }),
    ...fields,
  };
}
