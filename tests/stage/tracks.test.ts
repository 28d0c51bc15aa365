import { describe, expect, it } from 'vitest';
import { Tracks } from '../../src/stage/tracks';

const SPAN = { ms: 100, ease: 'even' } as const;

describe('numbers on their way', () => {
  it('go from where they are to where they are sent, and stay there', () => {
    const tracks = new Tracks();
    tracks.put('x', 10);
    tracks.go('x', 20, SPAN);
    tracks.advance(50);
    expect(tracks.get('x')).toBe(15);
    expect(tracks.moving).toBe(true);
    tracks.advance(500);
    expect(tracks.get('x')).toBe(20);
    expect(tracks.moving).toBe(false);
  });

  it('wait for their delay', () => {
    const tracks = new Tracks();
    tracks.go('x', 1, { ...SPAN, delay: 60 });
    tracks.advance(60);
    expect(tracks.get('x')).toBe(0);
    tracks.advance(100);
    expect(tracks.get('x')).toBe(1);
  });

  it('turn round on the way without a jump', () => {
    const tracks = new Tracks();
    tracks.go('x', 100, SPAN);
    tracks.advance(50);
    tracks.go('x', 0, SPAN);
    expect(tracks.get('x')).toBe(50);
    tracks.advance(100);
    expect(tracks.get('x')).toBe(0);
  });

  it('do not start again when they are sent where they are already going', () => {
    const tracks = new Tracks();
    tracks.go('x', 100, SPAN);
    tracks.advance(90);
    tracks.go('x', 100, SPAN);
    tracks.advance(10);
    expect(tracks.get('x')).toBe(100);
  });

  it('can be brought to their end, and forgotten by name', () => {
    const tracks = new Tracks();
    tracks.go('maya.x', 5, SPAN);
    tracks.go('maya.y', 7, SPAN);
    tracks.finish();
    expect([tracks.get('maya.x'), tracks.get('maya.y'), tracks.moving]).toEqual([5, 7, false]);
    tracks.drop('maya.');
    expect(tracks.has('maya.x')).toBe(false);
  });
});
