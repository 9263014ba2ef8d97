import { nameGiver, slugOf } from '../../packages/file-names.ts';
import type { PackageItem } from '../../packages/exporter.ts';
import { pictureOfUse } from '../../packages/picture-of-use.ts';
import { chosenSettings } from '../chosen-settings.ts';
import { loss, refusal } from '../mail-losses.ts';
import type { FormatFile, FormatSetting, Loss, OutFormat, Refusal } from '../out-format.ts';
import { mailLosses, mailRefusals, scheduleLoss } from './mail-checks.ts';
import { mailContent, type MailContent } from './mail-content.ts';
import { mailPage } from './mail-page.ts';
import { mailText } from './mail-text.ts';
import { providers } from './providers.ts';

/** Settings of every way to write a mail. */
export const mailSettings: readonly FormatSetting[] = [
  { id: 'provider', kind: 'choice', choices: providers, initial: 'none' },
  { id: 'greeting', kind: 'text', initial: '' },
  { id: 'webVersion', kind: 'toggle', initial: true },
  { id: 'senderAddress', kind: 'text', initial: '' },
  { id: 'unsubscribe', kind: 'text', initial: '' },
];

export const isMail = ({ profile }: PackageItem): boolean => profile.family === 'mail';

/**
 * A mail as a ZIP for the import of a sending service: one HTML file at the top and its pictures in one flat folder,
 * nothing else, because services refuse what they do not expect; the plain text lies beside the ZIP.
 */
export const newsletter: OutFormat = {
  id: 'newsletter',
  name: null,
  version: '2026-11',
  source: 'https://mailchimp.com/help/import-a-custom-html-template/ and the sources in providers.ts',
  media: 'inside',
  settings: mailSettings,
  accepts: isMail,
  write(input, options) {
    const settings = chosenSettings(mailSettings, options);
    const giveName = nameGiver();
    const files: FormatFile[] = [];
    const losses: Loss[] = [];
    const refusals: Refusal[] = [];
    for (const item of input.items.filter(isMail)) {
      const content = mailContent(item, settings);
      const html = mailPage(content, ({ file }) => file);
      refusals.push(...mailRefusals(content, html));
      losses.push(...headLosses(content), ...mailLosses(content, html, settings.text('greeting')));
      losses.push(...scheduleLoss(item, input));
      files.push(...filesOf(content, html, giveName(slugOf(item.master.title, 'newsletter'), '')));
    }
    if (files.length === 0) refusals.push(refusal('nothing-fits', null));
    return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'files', files, losses };
  },
};

/** Subject and sender stand in the service, not in the HTML. */
function headLosses({ item, subject, senderName }: MailContent): Loss[] {
  const variantId = item.variant.id;
  return [
    ...(subject === '' ? [] : [loss('mail-subject', variantId, { subject })]),
    ...(senderName === '' ? [] : [loss('mail-sender', variantId, { name: senderName })]),
  ];
}

function filesOf(content: MailContent, html: string, name: string): FormatFile[] {
  return [
    {
      kind: 'archive',
      path: `${name}.zip`,
      files: [
        { kind: 'text', path: 'index.html', text: html },
        ...content.pictures.map(
          (picture) =>
            ({
              kind: 'picture',
              path: picture.file,
              picture: pictureOfUse(picture, content.item.content.language),
            }) as const,
        ),
      ],
    },
    { kind: 'text', path: `${name}.txt`, text: mailText(content) },
  ];
}
