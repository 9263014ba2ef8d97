import { describe, expect, it } from 'vitest';
import { checkVariant } from '../../../shared/platforms/check-variant.ts';
import { findProfile, profiles } from '../../../shared/platforms/index.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { printedCodeOptions, printedCodes } from '../../../shared/platforms/printed-codes.ts';
import type { VariantContent } from '../../../shared/platforms/variant-content.ts';
import type { LinkPromise } from '../../../shared/platforms/variant-links.ts';
import { qrPrint } from '../../../shared/qr-code/qr-checks.ts';
import { linkContext, linkPromise } from '../../builders/link-promise.ts';
import { variantContent } from '../../builders/variant-content.ts';

const page = 'https://holzwerk.example/werkblog/dach';
const letter = 'https://holzwerk.example/holzpost';
const toLetter = linkPromise({ kind: 'qr', pages: [letter] });
const profile = (id: string) => findProfile(id) as PlatformProfile; // every id here is in the table
const codes = (content: VariantContent, promises: readonly LinkPromise[] = []) =>
  printedCodes(profile(content.platformId), content, promises).map(({ address, sizeMm }) => `${address} ${sizeMm}`);

describe('the codes of what is printed', () => {
  it('lead to the address in its field, and to what the text has of links that the map calls QR codes', () => {
    const content = variantContent('print', `Mehr: ${letter}. Impressum: https://holzwerk.example/impressum`, {
      fields: { link: page },
    });
    expect(codes(content)).toEqual([`${page} 30`]);
    expect(codes(content, [toLetter])).toEqual([`${page} 30`, `${letter} 30`]);
    expect(codes(content, [linkPromise({ kind: 'post', pages: [letter] })])).toEqual([`${page} 30`]);
  });

  it('are there for print and events only, once for each page, and as wide as somebody chose', () => {
    const fields = { link: page, codeSize: '120' };
    const withCode = profiles.filter(({ id }) => codes(variantContent(id, '', { fields })).length > 0);
    expect(withCode.map(({ id }) => id).toSorted()).toEqual(['event', 'print']);
    const twice = variantContent('event', `${letter}/?utm_source=a`, { fields: { link: letter, codeSize: '120' } });
    expect(codes(twice, [toLetter])).toEqual([`${letter} 120`]);
  });

  it('have a scheme, so that phones open them, and lead to nothing that may not be opened', () => {
    expect(codes(variantContent('print', '', { fields: { link: 'hwb.example/offen' } }))).toEqual([
      'https://hwb.example/offen 30',
    ]);
    expect(codes(variantContent('print', '', { fields: { link: 'mailto:info@hwb.example' } }))).toHaveLength(1);
    for (const link of ['', 'javascript:alert(1)', 'file:///etc/passwd', 'kein Link'])
      expect(codes(variantContent('print', '', { fields: { link } }))).toEqual([]);
  });

  it('can be read at every width that may be chosen, if the address is short', () => {
    const { choices = [] } = profile('print').fields.find(({ id }) => id === 'codeSize') ?? {};
    for (const choice of choices) {
      const sizeMm = Number(choice);
      expect([choice, qrPrint(printedCodeOptions({ address: page, sizeMm }))?.problems]).toEqual([choice, []]);
    }
  });

  it('are judged with the parameters that they get on their way out', () => {
    const content = variantContent('print', '', { fields: { title: 'Dach', link: page, codeSize: '20' } });
    const found = (track: ((address: string) => string) | null) =>
      checkVariant(profile('print'), content, { ...linkContext(), track })
        .map(({ code }) => code)
        .filter((code) => code.startsWith('code-'));
    expect(found(null)).toEqual([]);
    expect(found((address) => `${address}?utm_campaign=${'lang-'.repeat(20)}`)).toEqual(['code-too-small']);
  });
});
