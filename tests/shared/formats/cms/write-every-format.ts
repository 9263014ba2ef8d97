import { cmsFormats } from '../../../../shared/formats/cms/index.ts';
import { allTexts } from './cms-files.ts';

/** Prints all that the formats make, for a test that runs this in several time zones and languages of the system. */
for (const format of cmsFormats) {
  for (const [path, text] of allTexts(format)) process.stdout.write(`${format.id}/${path}\n${text}`);
}
