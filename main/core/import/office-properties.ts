import type { ImportLimits } from './limits.ts';
import { firstOf, descendants, parseXml, xmlText } from './xml.ts';

/** What a document's properties say about it. */
export interface OfficeProperties {
  readonly title?: string;
  readonly lead?: string;
  readonly author?: string;
  readonly language?: string;
  readonly tags: readonly string[];
}

/** Reads `docProps/core.xml` of OOXML or `meta.xml` of ODF; both speak Dublin Core. */
export function officeProperties(xml: string | null, limits: ImportLimits): OfficeProperties {
  if (xml === null) return { tags: [] };
  const root = parseXml(xml, limits.depth);
  const value = (...names: readonly string[]) =>
    names.map((name) => xmlText(firstOf(root, name)).trim()).find((text) => text !== '');
  const keywords = [...descendants(root, 'cp:keywords'), ...descendants(root, 'meta:keyword')];
  const [title, lead] = [value('dc:title'), value('dc:description')];
  const [author, language] = [value('dc:creator', 'meta:initial-creator'), value('dc:language')];
  return {
    tags: keywords
      .flatMap((keyword) => xmlText(keyword).split(/[,;]/))
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    ...(title === undefined ? {} : { title }),
    ...(lead === undefined ? {} : { lead }),
    ...(author === undefined ? {} : { author }),
    ...(language === undefined ? {} : { language }),
  };
}
