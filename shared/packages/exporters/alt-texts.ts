import { packageTexts } from '../../texts/packages.ts';
import { type TextKey, translate } from '../../texts/texts.ts';
import type { Exporter } from '../exporter.ts';
import { outlineItem } from '../item-outline.ts';

export const altTextsPath = 'alt-texts.txt';

/** The alternative texts below the names of their pictures, in the language of the channel. */
export const altTextsFile: Exporter = (item) => {
  const { images, language } = outlineItem(item);
  if (images.length === 0) return [];
  const words = (key: TextKey<typeof packageTexts>) => translate(packageTexts, language, key);
  const entries = images.map(({ file, image }) => {
    const alt = image.decorative ? words('decorative') : image.alt.trim() || words('noAlt');
    const credit = image.credit === '' ? '' : `\n${words('credit')}: ${image.credit}`;
    return `${file}\n${alt}${credit}\n`;
  });
  const text = `${words('alt.heading')}\n\n${entries.join('\n')}`;
  return [{ kind: 'text', path: altTextsPath, role: 'alt-texts', text }];
};
