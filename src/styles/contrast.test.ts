import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('global.css', import.meta.url), 'utf8')
  .replace(/\s+/g, ' ')
  .replace(/\( | \)/g, (bracket) => bracket.trim());
const accentHues = [...css.matchAll(/--accent-hue: (\d+)/g)].map(([, hue]) => hue as string);
const tokens = [
  ...css.matchAll(
    /--color-([a-z]+): light-dark\(oklch\(([^)]*\)?[^)]*)\), oklch\(([^)]*\)?[^)]*)\)\);/g,
  ),
];

/** Relative luminance (WCAG 2.2) of the numbers inside `oklch()`, clipped to sRGB as screens do. */
function luminance(oklch: string): number {
  const [lightness = 0, chroma = 0, hue = 0] = oklch.split(' ').map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return 0.2126 * clip(red) + 0.7152 * clip(green) + 0.0722 * clip(blue);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  { theme: 'light', position: 2 },
  { theme: 'dark', position: 3 },
])('on $theme paper', ({ position }) => {
  const coloursOf = (name: string): string[] => {
    const value = tokens.find(([, token]) => token === name)?.[position];
    if (!value)
      throw new Error(`global.css has no --color-${name} as light-dark(oklch(...), oklch(...))`);
    return value.includes('var(')
      ? accentHues.map((hue) => value.replace('var(--accent-hue)', hue))
      : [value];
  };

  const [paper = ''] = coloursOf('paper');

  it.each(['ink', 'muted', 'accent', 'middle', 'senior', 'headship', 'executive', 'specialist'])(
    'text in %s, and text of paper on it, can be read (4.5:1)',
    (name) => {
      for (const colour of coloursOf(name))
        expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('lines to write on and marks can be seen (3:1)', () => {
    for (const colour of coloursOf('edge'))
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3);
  });
});

it('measures as the standard does', () => {
  expect(contrast('1 0 0', '0 0 0')).toBeCloseTo(21, 1);
});
