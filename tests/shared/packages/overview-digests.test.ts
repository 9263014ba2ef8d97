import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { scriptDigest, styleDigest } from '../../../shared/packages/overview/digests.ts';
import { overviewScript } from '../../../shared/packages/overview/overview-script.ts';
import { overviewStyle } from '../../../shared/packages/overview/overview-style.ts';

const digestOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the policy of the overview admits exactly its script and its style', () => {
  expect({ scriptDigest, styleDigest }).toEqual({
    scriptDigest: digestOf(overviewScript),
    styleDigest: digestOf(overviewStyle),
  });
});

test('neither ends the element it stands in', () => {
  expect(overviewScript).not.toMatch(/<\/script|<!--/i);
  expect(overviewStyle).not.toMatch(/<\/style/i);
});
