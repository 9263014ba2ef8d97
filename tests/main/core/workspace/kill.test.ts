import { expect, it } from 'vitest';
import { runKills } from './kill.ts';

it('loses no acknowledged edit when the program is killed at 200 random points', { timeout: 1_200_000 }, async () => {
  const report = await runKills(200);
  console.log(`${report.points} kills, ${report.acknowledged} edits acknowledged, ${report.lost.length} lost`);
  expect(report.lost).toEqual([]);
  expect(report.points).toBe(200);
  expect(report.acknowledged).toBeGreaterThan(200);
});
