import { LinkNode, type SerializedLinkNode } from '@lexical/link';
import type { LexicalParseJSON } from 'lexical';
import { safeUrl } from '../safe-url.ts';

/** A link that leads only to http, https or mailto, whatever was pasted, imported or sent by others. */
export class StudioLinkNode extends LinkNode {
  override $config() {
    return this.config('studio-link', { extends: LinkNode });
  }

  override sanitizeUrl(url: string): string {
    return linkTarget(url) ?? 'about:blank';
  }

  override updateFromJSON(json: LexicalParseJSON<SerializedLinkNode>): this {
    const node = super.updateFromJSON(json);
    return linkTarget(node.getURL()) === null ? node.setURL('') : node;
  }
}

/** The address a link may lead to, or null: it must parse as http, https or mailto. */
export function linkTarget(url: string): string | null {
  const target = safeUrl(url);
  if (target === null || !URL.canParse(target)) return null;
  return ['http:', 'https:', 'mailto:'].includes(new URL(target).protocol) ? target : null;
}
