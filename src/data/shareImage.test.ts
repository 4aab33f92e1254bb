import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../tests/builders/hostileText.ts';
import { cardSize, drawCard } from '../emitters/shareCard.ts';
import { drawSvg } from './shareImage.ts';

/** Names of all elements and attributes of a picture. */
function vocabulary(svg: string): Set<string> {
  const names = new Set<string>();
  JSON.parse(
    JSON.stringify(new XMLParser({ ignoreAttributes: false }).parse(svg)),
    (key, value) => {
      if (!/^\d*$/.test(key)) names.add(key);
      return value;
    },
  );
  return names;
}

describe('the picture of a shared link', () => {
  it('holds hostile words as outlines only', { timeout: 60_000 }, async () => {
    const draw = (words: string) => {
      const card = {
        name: 'x',
        kicker: words,
        title: words,
        foot: words,
        colour: 'middle',
      } as const;
      return drawSvg(drawCard(card), cardSize);
    };
    const known = vocabulary(await draw('Words'));
    await fc.assert(
      fc.asyncProperty(hostileText(), async (text) => {
        const svg = await draw(text);
        expect(XMLValidator.validate(svg)).toBe(true);
        expect([...vocabulary(svg)].filter((name) => !known.has(name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
