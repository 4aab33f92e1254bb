import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMoney } from '../facts/words.ts';
import {
  costTeam,
  type PricedPlace,
  readTeam,
  type TeamLine,
  writeTeam,
  writeTotal,
} from './team.ts';

const places: PricedPlace[] = [
  { id: 'priced', name: 'Priced', feePence: 120000, words: '£1,200' },
  { id: 'free', name: 'Free', feePence: 0, words: '£0' },
  { id: 'open', name: 'Open', words: 'To be confirmed' },
];
const total = (...lines: TeamLine[]) => writeTotal(costTeam(lines, places), writeMoney);
const line = fc.record({
  place: fc.constantFrom('priced', 'free', 'open'),
  people: fc.integer({ min: 1, max: 99 }),
  funded: fc.integer({ min: 0, max: 99 }),
});

describe('what a team costs', () => {
  it('is people times price, with funded places taken off', () => {
    expect(total({ place: 'priced', people: 3, funded: 0 })).toBe('£3,600');
    expect(total({ place: 'priced', people: 3, funded: 1 })).toBe('£2,400');
    expect(total({ place: 'priced', people: 3, funded: 3 })).toBe('£0');
  });

  it('a price to be confirmed is never nothing: the total says how many places it leaves out', () => {
    expect(
      total({ place: 'priced', people: 1, funded: 0 }, { place: 'open', people: 3, funded: 1 }),
    ).toBe('£1,200 plus 2 places without a published price');
    expect(total({ place: 'open', people: 1, funded: 0 })).toBe(
      '1 place without a published price',
    );
  });

  it('a funded place needs no price', () => {
    expect(total({ place: 'open', people: 2, funded: 2 })).toBe('£0');
  });

  it('has no more funded places than people, and no half or negative ones', () => {
    const [costed] = costTeam([{ place: 'priced', people: 2.9, funded: 7 }], places).lines;
    expect(costed).toMatchObject({ people: 2, funded: 2, paying: 0, sumPence: 0 });
    expect(costTeam([{ place: 'priced', people: -1, funded: Number.NaN }], places).totalPence).toBe(
      0,
    );
  });

  it('adds up: every paying person is in the total or among the places left out', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const cost = costTeam(lines, places);
        const paying = cost.lines.reduce((sum, each) => sum + each.paying, 0);
        const priced = cost.lines.filter(({ sumPence }) => sumPence !== undefined);
        expect(priced.reduce((sum, each) => sum + each.paying, 0) + cost.unpriced).toBe(paying);
        expect(cost.totalPence).toBe(
          priced.reduce((sum, { sumPence }) => sum + (sumPence ?? 0), 0),
        );
      }),
    );
  });
});

describe('the address', () => {
  it('gives back every team it was given', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const possible = lines.map((each) => ({
          ...each,
          funded: Math.min(each.funded, each.people),
        }));
        expect(readTeam(new URLSearchParams(writeTeam(possible)))).toEqual(possible);
      }),
    );
  });

  it('may hold anything: what makes no sense is left out', () => {
    expect(readTeam(new URLSearchParams('?team=priced:x:1,:3:0,priced:2:9'))).toEqual([
      { place: 'priced', people: 2, funded: 2 },
    ]);
  });
});
