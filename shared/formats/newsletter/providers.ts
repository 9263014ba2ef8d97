/** Placeholders that a sending service fills in for each reader. Null where the service has none for it. */
export interface Placeholders {
  /** The address of the page or link by which a reader leaves the list. */
  readonly unsubscribe: string | null;
  /** The address of this mail as a web page. */
  readonly webVersion: string | null;
  readonly firstName: string | null;
  /** The postal address that the service keeps for the sender, as HTML and as text. */
  readonly senderAddress: { readonly html: string; readonly text: string } | null;
  /** What its placeholders look like, to find those of another service. */
  readonly pattern: RegExp;
}

export const providers = ['none', 'mailchimp', 'brevo', 'cleverreach'] as const;
export type Provider = (typeof providers)[number];

/**
 * Mailchimp: kb.mailchimp.com, "HTML code for footer tags" and "The unsubscribe merge tag"; Brevo: help.sendinblue.com
 * 360000946299, "About template language"; CleverReach: cleverreach.com, "Automatic unsubscribe management". Collected
 * in November 2026. CleverReach's other two are as templates in public repositories write them, and Mailchimp's address as text
 * is as its HTML one suggests: not confirmed by the makers.
 */
export const placeholdersOf: Readonly<Record<Provider, Placeholders>> = {
  none: { unsubscribe: null, webVersion: null, firstName: null, senderAddress: null, pattern: /(?!)/u },
  mailchimp: {
    unsubscribe: '*|UNSUB|*',
    webVersion: '*|ARCHIVE|*',
    firstName: '*|FNAME|*',
    senderAddress: { html: '*|HTML:LIST_ADDRESS_HTML|*', text: '*|LIST:ADDRESSLINE|*' },
    pattern: /\*\|[A-Z][A-Z0-9_:]*\|\*/u,
  },
  brevo: {
    unsubscribe: '{{ unsubscribe }}',
    webVersion: '{{ mirror }}',
    firstName: '{{ contact.FIRSTNAME }}',
    senderAddress: null,
    pattern: /\{\{\s*[a-z][\w.]*\s*\}\}/iu,
  },
  cleverreach: {
    unsubscribe: '{UNSUBSCRIBE}',
    webVersion: '{ONLINE_VERSION}',
    firstName: '{FIRSTNAME}',
    senderAddress: null,
    pattern: /(?<!\{)\{[A-Z][A-Z_]{2,}\}(?!\})/u,
  },
};

/** The first placeholder in a text that `provider` would send out as it stands, because it is one of another service. */
export function foreignPlaceholder(text: string, provider: Provider): string | null {
  for (const other of providers) {
    if (other === provider) continue;
    const found = placeholdersOf[other].pattern.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}
