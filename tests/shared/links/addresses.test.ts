import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSamePage, isUnder, readAddress } from '../../../shared/links/addresses.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const path = fc.array(word, { maxLength: 4 });
const host = fc.tuple(word, word).map(([name, domain]) => `${name}x.${domain}.example`);

describe('comparing addresses', () => {
  it.each([
    ['https://holzwerk.example/werkblog', 'http://www.holzwerk.example/werkblog/'],
    ['https://HOLZWERK.example/werkblog', 'holzwerk.example/werkblog#oben'],
    ['https://holzwerk.example/a?utm_source=li&utm_medium=social', 'https://holzwerk.example/a'],
    ['https://holzwerk.example/a?p=7&gclid=x&fbclid=y', 'https://holzwerk.example/a?p=7'],
    ['https://holzwerk.example/a?x=1&y=2', 'https://holzwerk.example/a?y=2&x=1'],
    ['https://holzwerk.example/gr%C3%BCn', 'https://holzwerk.example/grün'],
    ['https://grün.example/', 'https://xn--grn-ioa.example'],
    ['https://holzwerk.example:443/a', 'https://holzwerk.example/a'],
    ['https://holzwerk.example', 'https://holzwerk.example/?mtm_campaign=mai'],
  ])('%s is the same page as %s', (a, b) => {
    expect(areSamePage(a, b)).toBe(true);
    expect(areSamePage(b, a)).toBe(true);
  });

  it.each([
    ['https://holzwerk.example/werkblog', 'https://holzwerk.example/werkblog2'],
    ['https://holzwerk.example/Werkblog', 'https://holzwerk.example/werkblog'],
    ['https://holzwerk.example/?p=7', 'https://holzwerk.example/?p=8'],
    ['https://holzwerk.example/?p=7', 'https://holzwerk.example/'],
    ['https://holzwerk.example:8080/a', 'https://holzwerk.example/a'],
    ['https://blog.holzwerk.example/a', 'https://holzwerk.example/a'],
    ['mailto:post@holzwerk.example', 'https://holzwerk.example'],
    ['post@holzwerk.example', 'https://holzwerk.example'],
  ])('%s is another page than %s', (a, b) => {
    expect(areSamePage(a, b)).toBe(false);
    expect(areSamePage(b, a)).toBe(false);
  });

  it.each([
    '',
    ' ',
    '@holzwerk',
    'mailto:post@holzwerk.example',
    'Werkblog',
    'javascript:alert(1)',
    'ftp://a.example/x',
  ])('takes %j for no web address', (text) => {
    expect(readAddress(text)).toBeNull();
  });

  it('holds what lies below a place, by whole segments', () => {
    const blog = 'https://holzwerk.example/werkblog/';
    expect(isUnder('https://holzwerk.example/werkblog/dach?utm_source=x', blog)).toBe(true);
    expect(isUnder('https://www.holzwerk.example/werkblog', blog)).toBe(true);
    expect(isUnder('https://holzwerk.example/werkblog2', blog)).toBe(false);
    expect(isUnder('https://holzwerk.example/', blog)).toBe(false);
    expect(isUnder('https://holzwerk.example/alles', 'https://holzwerk.example')).toBe(true);
    expect(isUnder('https://video.example/watch?v=1&list=dach', 'https://video.example/watch?list=dach')).toBe(true);
    expect(isUnder('https://video.example/watch?v=1', 'https://video.example/watch?list=dach')).toBe(false);
  });

  it('sees the same page whatever counts visits and however it is written', () => {
    const counting = fc.constantFrom('utm_source=a', 'utm_campaign=b%20c', 'fbclid=1', 'gclid=2', 'mc_cid=3', 'igsh=x');
    const shape = fc.record({
      scheme: fc.constantFrom('https://', 'http://', ''),
      www: fc.boolean(),
      slash: fc.boolean(),
      capitals: fc.boolean(),
      parameters: fc.array(counting, { maxLength: 3 }),
      fragment: fc.constantFrom('', '#oben'),
    });
    fc.assert(
      fc.property(host, path, shape, (name, segments, how) => {
        const shown = how.capitals ? name.toUpperCase() : name;
        const query = how.parameters.length > 0 ? `?${how.parameters.join('&')}` : '';
        const other = `${how.scheme}${how.www ? 'www.' : ''}${shown}/${segments.join('/')}${how.slash ? '/' : ''}${query}${how.fragment}`;
        expect(areSamePage(`https://${name}/${segments.join('/')}`, other)).toBe(true);
      }),
    );
  });

  it('agrees with comparing segment lists one by one', () => {
    fc.assert(
      fc.property(host, path, path, (name, page, place) => {
        const expected = place.length <= page.length && place.every((segment, index) => segment === page[index]);
        const address = (segments: readonly string[]) => `https://${name}/${segments.join('/')}`;
        expect(isUnder(address(page), address(place))).toBe(expected);
        expect(isUnder(address([...place, ...page]), address(place))).toBe(true);
      }),
    );
  });
});
