import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secret of one start: 256 random bits. Whoever has it may use the workspace, so it travels in no address that is sent. */
export interface SessionToken {
  /** For the fragment of the page's address and the socket's subprotocol. */
  readonly text: string;
  /** A second secret for pictures, as a cookie; it opens the media route and nothing else. */
  readonly mediaText: string;
  matches(candidate: string): boolean;
  matchesMedia(candidate: string): boolean;
}

export function createSessionToken(): SessionToken {
  const text = randomBytes(32).toString('base64url');
  const mediaText = createHmac('sha256', text).update('media').digest('base64url');
  return {
    text,
    mediaText,
    matches: (candidate) => equal(candidate, text),
    matchesMedia: (candidate) => equal(candidate, mediaText),
  };
}

function equal(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
