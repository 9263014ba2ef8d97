import { linkTarget } from '../../../../shared/links/link-gate.ts';

/** `#Wort` from what was typed, or null where platforms would not take it for a hashtag. */
export function readHashtag(text: string): string | null {
  const word = text.trim().replace(/^#/, '');
  return /^[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*$/u.test(word) ? `#${word}` : null;
}

/** `@name` from what was typed, or null where there is a blank in it or nothing. */
export function readMention(text: string): string | null {
  const name = text.trim().replace(/^@/, '');
  return name !== '' && !/\s/.test(name) ? `@${name}` : null;
}

/** An address for the text, `https://` added where a scheme is missing; null where it leads nowhere allowed. */
export function readAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return linkTarget(complete) !== null && complete.includes('.') ? complete : null;
}
