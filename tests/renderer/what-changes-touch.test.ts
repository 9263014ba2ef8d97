import { describe, expect, it } from 'vitest';
import { isTouched } from '../../renderer/transport/what-changes-touch.ts';

describe('what a change makes out of date', () => {
  it('refreshes the lists of what changed', () => {
    expect(isTouched(['masters', 'list', {}], [{ collection: 'masters', ids: ['a'] }])).toBe(true);
    expect(isTouched(['channels', 'list', {}], [{ collection: 'variants', ids: ['a'] }])).toBe(true);
  });

  it('leaves alone what does not depend on it', () => {
    expect(isTouched(['platforms', 'list', null], [{ collection: 'masters', ids: ['a'] }])).toBe(false);
    expect(isTouched(['studio', 'settings', null], [{ collection: 'masters', ids: ['a'] }])).toBe(false);
    expect(isTouched(['versions', 'list', {}], [{ collection: 'variants', ids: ['a'] }])).toBe(false);
  });

  it('leaves alone the read of another record', () => {
    expect(isTouched(['masters', 'get', { id: 'a' }], [{ collection: 'masters', ids: ['a'] }])).toBe(true);
    expect(isTouched(['masters', 'get', { id: 'b' }], [{ collection: 'masters', ids: ['a'] }])).toBe(false);
  });

  it('refreshes a variant when what it inherits from changed', () => {
    expect(isTouched(['variants', 'view', { id: 'v' }], [{ collection: 'masters', ids: ['m'] }])).toBe(true);
    expect(isTouched(['variants', 'view', { id: 'v' }], [{ collection: 'channels', ids: ['c'] }])).toBe(true);
    expect(isTouched(['variants', 'view', { id: 'v' }], [{ collection: 'variants', ids: ['w'] }])).toBe(false);
  });

  it('reads every change of an event', () => {
    const changes = [
      { collection: 'people' as const, ids: ['p'] },
      { collection: 'media' as const, ids: ['x'] },
    ];
    expect(isTouched(['media', 'list', {}], changes)).toBe(true);
  });
});
