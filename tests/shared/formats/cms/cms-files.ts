import type { FormatFile, OutFormat } from '../../../../shared/formats/out-format.ts';
import { type CmsOptions, article, letter, page, press, written } from './cms-items.ts';

/** Everything that formats can be asked for at once: times, pictures by address, all settings that add something. */
const options: CmsOptions = {
  mediaBase: 'https://media.holzwerk.example/x/',
  release: 'scheduled',
  settings: { seo: 'yoast', comments: true, authors: { 'Mira Brandt-Süß': 'mira@holzwerk.example' } },
};

/** Every text that a format makes of an article, a page, a newsletter and a press release, by path; pictures as a line each. */
export function allTexts(format: OutFormat): Map<string, string> {
  const { files, losses } = written(format, [article(), page, letter, press], options);
  const texts = new Map(files.flatMap(({ path, file }) => (file.kind === 'text' ? [[path, file.text] as const] : [])));
  const pictures = files.flatMap(({ path, file }) =>
    file.kind === 'picture' ? [pictureLine(path, file.picture)] : [],
  );
  return texts
    .set('pictures.txt', pictures.join(''))
    .set('losses.txt', losses.map((loss) => `${JSON.stringify(loss)}\n`).join(''));
}

type Picture = Extract<FormatFile, { kind: 'picture' }>['picture'];

function pictureLine(path: string, { mediaId, alt, decorative, caption, credit }: Picture): string {
  return `${path} ${JSON.stringify({ mediaId, alt, decorative, caption, credit })}\n`;
}
