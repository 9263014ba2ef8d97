import type { ProfileFamily } from '../platforms/platform-profile.ts';
import type { Exporter } from './exporter.ts';
import { altTextsFile } from './exporters/alt-texts.ts';
import { checklistFile } from './exporters/checklist-file.ts';
import { codeFiles } from './exporters/code-files.ts';
import { documentFile } from './exporters/document-file.ts';
import { fieldFiles } from './exporters/field-files.ts';
import { imageFiles } from './exporters/image-files.ts';
import { richFiles } from './exporters/rich-files.ts';
import { textFiles } from './exporters/text-files.ts';
import { videoFiles } from './exporters/video-files.ts';

/** One exporter out of several: their files one after the other. */
function together(...exporters: readonly Exporter[]): Exporter {
  return (item, context) => exporters.flatMap((exporter) => exporter(item, context));
}

const toPaste = together(textFiles, fieldFiles, imageFiles, videoFiles, documentFile, altTextsFile, checklistFile);
const withFormatting = together(
  textFiles,
  richFiles,
  fieldFiles,
  imageFiles,
  videoFiles,
  documentFile,
  altTextsFile,
  codeFiles,
  checklistFile,
);

/** What a variant becomes, by the family of its platform. A format for one kind of platform is one more line here. */
export const exporters: Readonly<Record<ProfileFamily, Exporter>> = {
  microblog: toPaste,
  post: toPaste,
  picture: toPaste,
  story: toPaste,
  video: toPaste,
  article: withFormatting,
  mail: withFormatting,
  message: withFormatting,
  feed: withFormatting,
  document: withFormatting,
  custom: withFormatting,
};
