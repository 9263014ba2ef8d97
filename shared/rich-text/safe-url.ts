/** The address when a published text may carry it (http, https, mailto), otherwise null. Control characters never pass. */
export function safeUrl(url: string): string | null {
  const trimmed = url.trim();
  if (/\p{Cc}/u.test(trimmed)) return null;
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s])/iu.test(trimmed) ? trimmed : null;
}
