/** On which paper a sheet is printed, and how large. */
import { isReadable, pageRoom, paperFor } from '../../../src/templates/print/paper';

describe('the paper of a sheet', () => {
  it('is A4 at its own size where that fits, and no larger', () => {
    expect(paperFor(300, 10, 'Portrait')).toEqual({
      size: 'A4',
      orientation: 'Portrait',
      scale: 100,
    });
  });

  it('is scaled to its width, with some play', () => {
    const paper = paperFor(780, 10, 'Landscape');
    expect(paper).toMatchObject({ size: 'A4', orientation: 'Landscape' });
    // 842 points less the margins would take in all of it.
    expect(paper.scale).toBe(93);
    expect(pageRoom(paper).width).toBeGreaterThanOrEqual(780);
  });

  it('is turned, then larger, rather than printed in a type that is too small', () => {
    expect(paperFor(600, 10, 'Portrait')).toMatchObject({ size: 'A4', orientation: 'Landscape' });
    expect(paperFor(900, 10, 'Landscape')).toMatchObject({ size: 'A3', scale: 100 });
    expect(paperFor(780, 9, 'Landscape')).toMatchObject({ size: 'A3', scale: 100 });
  });

  it('is as small as the width asks for where no paper is large enough', () => {
    const paper = paperFor(3000, 10, 'Landscape');
    expect(paper).toMatchObject({ size: 'A3', orientation: 'Landscape' });
    expect(isReadable(paper.scale, 10)).toBe(false);
    expect(pageRoom(paper).width).toBeGreaterThanOrEqual(3000);
    expect(paperFor(100_000, 10, 'Landscape').scale).toBe(10);
  });

  it.each([300, 500, 650, 800, 840, 1000, 1150])('takes in %d points whole', (width) => {
    for (const orientation of ['Portrait', 'Landscape'] as const) {
      const paper = paperFor(width, 10, orientation);
      expect(pageRoom(paper).width).toBeGreaterThanOrEqual(width);
      expect(isReadable(paper.scale, 10)).toBe(true);
    }
  });
});
