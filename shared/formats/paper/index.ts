import { slugOf } from '../../packages/file-names.ts';
import type { PackageItem } from '../../packages/exporter.ts';
import { outlineItem } from '../../packages/item-outline.ts';
import { formatsMailTexts } from '../../texts/formats-mail.ts';
import { translate } from '../../texts/texts.ts';
import { loss, refusal } from '../mail-losses.ts';
import type { FormatInput, Loss, OutFormat, PaperDocument } from '../out-format.ts';

/** What the fonts in a PDF have no sign for; Word takes them from the machine it runs on. */
const pictograph = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f}/u;

/** Documents for people who sign off on paper: every item on pages of its own, with lines for a signature. */
export const paperFormats: readonly OutFormat[] = [
  paperFormat('docx', 'https://ecma-international.org/publications-and-standards/standards/ecma-376/', 'ECMA-376'),
  paperFormat('pdf', 'https://www.iso.org/standard/63534.html', 'PDF 1.7'),
];

function paperFormat(kind: 'docx' | 'pdf', source: string, version: string): OutFormat {
  return {
    id: `paper-${kind}`,
    name: null,
    version,
    source,
    media: 'inside',
    settings: [{ id: 'title', kind: 'text', initial: '' }],
    accepts: () => true,
    write(input, { settings }) {
      if (input.items.length === 0) return { kind: 'refused', refusals: [refusal('nothing-fits', null)] };
      const { title } = settings;
      const document = documentOf(input, typeof title === 'string' ? title.trim() : '');
      const path = `${slugOf(document.title, kind)}.${kind}`;
      return {
        kind: 'files',
        files: [{ kind, path, document }],
        losses: input.items.flatMap((item) => lossesOf(item, kind)),
      };
    },
  };
}

function documentOf(input: FormatInput, title: string): PaperDocument {
  const { language, timeZone, stateAt, items, workspaceName } = input;
  const usual = translate(formatsMailTexts, language, 'paper.title', { workspace: workspaceName });
  return { title: title || usual, language, timeZone, stateAt, items };
}

function lossesOf(item: PackageItem, kind: 'docx' | 'pdf'): Loss[] {
  const { id } = item.variant;
  const { images, whole, fields } = outlineItem(item);
  const { blocks } = item.content.body;
  const known = new Set(images.map(({ image }) => image.mediaId));
  const lost = blocks.filter((block) => block.kind === 'image' && !known.has(block.mediaId)).length;
  const unknown = blocks.filter((block) => block.kind === 'unknown').length;
  const words = [item.master.title, whole.text, ...fields.map(({ text }) => text)].join('\n');
  return [
    ...(lost > 0 ? [loss('picture-missing', id, { count: lost })] : []),
    ...(unknown > 0 ? [loss('block-unknown', id, { count: unknown })] : []),
    ...(kind === 'pdf' && pictograph.test(words) ? [loss('paper-emoji', id)] : []),
  ];
}
