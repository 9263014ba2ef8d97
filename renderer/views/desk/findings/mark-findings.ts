import type { LexicalEditor } from 'lexical';
import type { Finding, Severity } from '../../../../shared/platforms/finding.ts';
import { splitParts } from '../../../../shared/rich-text/parts.ts';
import { plainText } from '../../../../shared/rich-text/plain-text.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { $alignPart, $nodesOfParts, rangesOf } from '../../../editor/plugins/parts/mark-entities.ts';
import { setHighlight } from '../../../editor/text/highlights.ts';

/** A stretch longer than this is not underlined: a whole paragraph of waves says nothing. */
const longestMark = 160;

/** Underlines in the text what findings are about. */
export function markFindings(editor: LexicalEditor, body: RichText, findings: readonly Finding[]): void {
  const ranges: Record<Severity, Range[]> = { blocking: [], warning: [], hint: [] };
  const texts = splitParts(body).map((part) => plainText(part));
  editor.read(() => {
    const nodes = $nodesOfParts();
    for (const { place, severity } of findings) {
      if (place.kind !== 'text' || place.end - place.start > longestMark) continue;
      const text = texts[place.part];
      if (text === undefined) continue;
      ranges[severity].push(...rangesOf(editor, $alignPart(nodes[place.part] ?? [], text), place.start, place.end));
    }
  });
  setHighlight(editor, 'finding-blocking', ranges.blocking);
  setHighlight(editor, 'finding-warning', ranges.warning);
  setHighlight(editor, 'finding-hint', ranges.hint);
}
