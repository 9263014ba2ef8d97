import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addParameters, parameterNames } from '../../../shared/tracking/add-parameters.ts';

const wanted = [
  { name: 'utm_source', value: 'linkedin' },
  { name: 'utm_medium', value: 'social' },
];

test.each([
  ['https://holz.example/', 'https://holz.example/?utm_source=linkedin&utm_medium=social'],
  ['https://holz.example', 'https://holz.example/?utm_source=linkedin&utm_medium=social'],
  ['https://holz.example/a?b=1', 'https://holz.example/a?b=1&utm_source=linkedin&utm_medium=social'],
  ['https://holz.example/a?', 'https://holz.example/a?utm_source=linkedin&utm_medium=social'],
  ['https://holz.example/a?b=1&', 'https://holz.example/a?b=1&utm_source=linkedin&utm_medium=social'],
  ['https://holz.example/a#teil', 'https://holz.example/a?utm_source=linkedin&utm_medium=social#teil'],
  ['https://holz.example/a?b#teil?x', 'https://holz.example/a?b&utm_source=linkedin&utm_medium=social#teil?x'],
])('writes behind what is there and before the fragment: %s', (address, expected) => {
  expect(addParameters(address, wanted)).toBe(expected);
});

test.each([
  ['https://holz.example/?utm_source=messe', 'https://holz.example/?utm_source=messe&utm_medium=social'],
  ['https://holz.example/?UTM_Source=Messe', 'https://holz.example/?UTM_Source=Messe&utm_medium=social'],
  ['https://holz.example/?utm%5Fsource=messe', 'https://holz.example/?utm%5Fsource=messe&utm_medium=social'],
  ['https://holz.example/?utm_source=', 'https://holz.example/?utm_source=&utm_medium=social'],
  ['https://holz.example/?utm_source', 'https://holz.example/?utm_source&utm_medium=social'],
  ['https://holz.example/#utm_source=messe', 'https://holz.example/?utm_medium=social#utm_source=messe'],
  ['https://holz.example/#/seite?utm_source=m', 'https://holz.example/?utm_medium=social#/seite?utm_source=m'],
])('never writes a parameter that is there, in any case or place: %s', (address, expected) => {
  expect(addParameters(address, wanted)).toBe(expected);
});

test('leaves a fragment alone that only names a place', () => {
  expect(parameterNames('https://holz.example/#utm_source')).toEqual(new Set());
});

test('writes nothing that could end the address in a text', () => {
  expect(addParameters('https://holz.example/', [{ name: 'utm_campaign', value: "Tag (offen)! 'x' & #1" }])).toBe(
    'https://holz.example/?utm_campaign=Tag%20%28offen%29%21%20%27x%27%20%26%20%231',
  );
});

const word = fc.string({ unit: fc.constantFrom(...'abzAZ09-_.~%äß+'.split('')), minLength: 1, maxLength: 8 });
const pair = fc.tuple(fc.oneof(word, fc.constantFrom('utm_source', 'UTM_MEDIUM', 'Utm_Term')), word);
const parameters = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('utm_source', 'utm_medium', 'utm_campaign', 'utm_term'), value: fc.string() }),
  { selector: ({ name }) => name },
);
const addresses = fc
  .record({
    path: fc.array(word, { maxLength: 3 }),
    query: fc.option(fc.array(pair, { maxLength: 4 })),
    fragment: fc.option(fc.string({ unit: fc.constantFrom(...'abc/?=&-_#'.split('')), maxLength: 10 })),
  })
  .map(({ path, query, fragment }) => {
    const asked = query === null ? '' : `?${query.map(([name, value]) => `${name}=${value}`).join('&')}`;
    return `https://holz.example/${path.join('/')}${asked}${fragment === null ? '' : `#${fragment}`}`;
  });

test('doing it twice is doing it once', () => {
  fc.assert(
    fc.property(addresses, parameters, (address, added) => {
      const once = addParameters(address, added);
      expect(addParameters(once, added)).toBe(once);
    }),
  );
});

test('everything that was there is still there, in its order and first', () => {
  fc.assert(
    fc.property(addresses, parameters, (address, added) => {
      const before = new URL(address);
      const after = new URL(addParameters(address, added));
      expect([after.origin, after.pathname, after.hash]).toEqual([before.origin, before.pathname, before.hash]);
      const kept = [...before.searchParams];
      expect([...after.searchParams].slice(0, kept.length)).toEqual(kept);
    }),
  );
});

test('what was added reads back as it was meant', () => {
  fc.assert(
    fc.property(addresses, parameters, (address, added) => {
      const present = parameterNames(address);
      const count = [...new URL(address).searchParams].length;
      const fresh = [...new URL(addParameters(address, added)).searchParams].slice(count);
      const expected = added
        .filter(({ name, value }) => value !== '' && !present.has(name))
        .map(({ name, value }) => [name, value.toWellFormed()]);
      expect(fresh).toEqual(expected);
    }),
  );
});
