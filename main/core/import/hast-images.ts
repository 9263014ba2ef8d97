import type { Element } from 'hast';
import type { Block } from '../../../shared/rich-text/rich-text.ts';
import { hastToBlocks } from './hast-blocks.ts';
import { attribute, elementsIn } from './hast-tools.ts';
import type { HtmlContext } from './html-blocks.ts';
import { textOf } from './inline-run.ts';

type Picture =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  /** An emoji drawn as a picture. */
  | { readonly kind: 'text'; readonly text: string }
  /** A figure that is no picture (a table, a quote): read as any other part. */
  | { readonly kind: 'flow' };

/** The blocks for an `img` or for a `figure` with its caption. */
export function imageBlocks(element: Element, context: HtmlContext): Picture {
  if (element.tagName === 'img') return image(element, '', context);
  const images = [...elementsIn(element.children)].filter((inner) => inner.tagName === 'img');
  const hasMore = [...elementsIn(element.children)].some((inner) =>
    ['table', 'pre', 'blockquote'].includes(inner.tagName),
  );
  if (images.length === 0 || hasMore) return { kind: 'flow' };
  const captions = [...elementsIn(element.children)].filter((inner) => inner.tagName === 'figcaption');
  const caption = captions
    .flatMap((inner) => hastToBlocks(inner.children, context))
    .flatMap((block) => ('children' in block ? [textOf(block.children).replace(/\s+/g, ' ')] : []))
    .join(' ');
  const blocks = images.flatMap((inner, index) => {
    const picture = image(inner, index === images.length - 1 ? caption : '', context);
    return picture.kind === 'blocks' ? picture.blocks : [];
  });
  // The words under a picture that could not come along still belong to the text.
  const isLost = caption !== '' && !blocks.some((block) => block.kind === 'image' && block.caption === caption);
  return {
    kind: 'blocks',
    blocks: isLost ? [...blocks, { kind: 'paragraph', children: [{ kind: 'text', text: caption }] }] : blocks,
  };
}

function image(element: Element, caption: string, context: HtmlContext): Picture {
  const alt = attribute(element, 'alt').toWellFormed().replace(/\s+/g, ' ').trim().slice(0, 2_000);
  if (/^\p{RGI_Emoji}$/v.test(alt)) return { kind: 'text', text: alt };
  if (isTrackingPixel(element)) return { kind: 'blocks', blocks: [] };
  // Pages that load pictures late keep the address in a second attribute.
  const source = attribute(element, 'src') || attribute(element, 'dataSrc');
  if (source === '') return { kind: 'blocks', blocks: [] };
  const mediaId = context.image(source, alt);
  if (mediaId === null) return { kind: 'blocks', blocks: [] };
  const decorative = attribute(element, 'role') === 'presentation';
  return { kind: 'blocks', blocks: [{ kind: 'image', mediaId, alt, caption: caption.toWellFormed(), decorative }] };
}

function isTrackingPixel(element: Element): boolean {
  const size = (name: string) => Number.parseFloat(attribute(element, name));
  return size('width') <= 2 && size('height') <= 2;
}
