import { typeName } from '../../texts/media-names.ts';
import type { Finding, FindingPlace } from '../finding.ts';
import type { Fact } from '../platform-profile.ts';
import { basisOf, finding, severityOf, type Check } from './check-input.ts';

/** A document is found beside the text, not in it. */
const place: FindingPlace = { kind: 'variant' };

/** A document that a package takes along as it is. */
export const checkDocument: Check = ({ profile, content }) => {
  const { document, images, video } = content;
  if (document === undefined) return [];
  const { fileName: file, mediaType, bytes, pages, title } = document;
  const over = (fact: Fact<unknown>, code: string, params: Finding['params']): Finding =>
    finding(code, severityOf(fact), place, { params: { file, ...params }, basis: basisOf(fact) });
  const rules = profile.documents ?? null;
  if (rules === null) return [finding('document-unsupported', 'warning', place, { params: { file } })];
  const { formats, maxBytes, maxPages, titled, withMedia } = rules;
  const others = images.length + Number(video !== undefined);
  return [
    ...(others > 0 && !withMedia.value ? [over(withMedia, 'document-with-media', { count: others })] : []),
    ...(formats.value.includes(mediaType)
      ? []
      : [
          over(formats, 'document-format', {
            format: typeName(mediaType),
            formats: formats.value.map(typeName).join(', '),
          }),
        ]),
    ...(maxBytes !== null && bytes > maxBytes.value
      ? [over(maxBytes, 'document-too-heavy', { bytes, limit: maxBytes.value })]
      : []),
    ...(maxPages !== null && pages !== null && pages > maxPages.value
      ? [over(maxPages, 'document-too-many-pages', { pages, limit: maxPages.value })]
      : []),
    ...(titled.value && title.trim() === '' ? [over(titled, 'document-untitled', {})] : []),
  ];
};
