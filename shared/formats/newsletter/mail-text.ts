import type { Formatting } from '../../platforms/platform-profile.ts';
import { toPasteText } from '../../rich-text/to-paste-text.ts';
import { formatsMailTexts } from '../../texts/formats-mail.ts';
import { translate } from '../../texts/texts.ts';
import type { MailContent } from './mail-content.ts';

const plain: Formatting = { blocks: [], marks: [], namedLinks: false, notation: 'none' };

/** The same mail as plain text, for readers and programs without HTML: addresses behind the words, no pictures. */
export function mailText(content: MailContent): string {
  const { item, webVersion, greeting, senderAddress, placeholders, imprintUrl, unsubscribe } = content;
  const say = (key: 'mail.webVersion' | 'mail.imprint' | 'mail.unsubscribe') =>
    translate(formatsMailTexts, item.content.language, key);
  const address = senderAddress.join('\n') || (placeholders.senderAddress?.text ?? '');
  const footer = [
    address,
    imprintUrl === null ? '' : `${say('mail.imprint')}: ${imprintUrl}`,
    unsubscribe === null ? '' : `${say('mail.unsubscribe')}: ${unsubscribe.replace(/^mailto:/iu, '')}`,
  ].filter((part) => part !== '');
  const parts = [
    webVersion === null ? '' : `${say('mail.webVersion')}: ${webVersion}`,
    greeting,
    toPasteText({ blocks: content.blocks }, plain),
    // The sign by which mail programs know where the text ends.
    footer.length === 0 ? '' : `-- \n${footer.join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
