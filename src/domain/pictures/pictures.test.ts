import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layBar } from './bar.ts';
import { layTimeline } from './timeline.ts';

describe('a bar', () => {
  it('is as long as its parts and gaps together, each part in proportion', () => {
    const values = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (hours) => {
        const parts = layBar(
          hours.map((value) => ({ label: 'Part', value })),
          600,
        );
        const end = (parts.at(-1)?.x ?? 0) + (parts.at(-1)?.width ?? 0);
        expect(end).toBeCloseTo(600, 0);
        const total = hours.reduce((sum, value) => sum + value, 0);
        for (const { value, width } of parts) {
          expect(width).toBeCloseTo((value / total) * (600 - 2 * (hours.length - 1)), 1);
        }
      }),
    );
  });

  it('leaves out what has no hours, such as a group that peers run', () => {
    const parts = layBar(
      [
        { label: 'Coaching', value: 9 },
        { label: 'Peers', value: undefined },
      ],
      100,
    );
    expect(parts.map(({ label }) => label)).toEqual(['Coaching']);
  });
});

describe('a timeline', () => {
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((offset) => new Date(Date.UTC(2020, 2, 1 + offset)).toISOString().slice(0, 10));
  const event = fc.tuple(day, day).map(([one, other]) => ({
    title: 'Event',
    startsOn: one < other ? one : other,
    endsOn: one < other ? other : one,
  }));

  it('holds every event within its width', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 10 }), (events) => {
        const { bars, months } = layTimeline(events, 360);
        expect(bars).toHaveLength(events.length);
        expect(months[0]?.x).toBe(0);
        for (const { x, width } of bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(360.2);
          expect(width).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('starts with the month of its first event and names each year once', () => {
    const { months } = layTimeline(
      [
        { title: 'Residential', startsOn: '2020-03-02', endsOn: '2020-03-13' },
        { title: 'Window', startsOn: '2021-01-04', endsOn: '2021-01-25' },
      ],
      360,
    );
    expect(months.map(({ initial }) => initial).join('')).toBe('MAMJJASONDJ');
    expect(months.flatMap(({ year }) => year ?? [])).toEqual(['2020', '2021']);
  });

  it('of nothing is empty', () => {
    expect(layTimeline([], 360)).toEqual({ months: [], bars: [] });
  });
});
