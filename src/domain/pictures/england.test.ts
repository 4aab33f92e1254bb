import { expect, it } from 'vitest';
import { regions } from '../../schemas/venues.ts';
import { placeOnEngland, regionOutlines } from './england.ts';

/** Corners of an outline that holds moves (`M`) and relative lines (`l`) only. */
function cornersOf(outline: string): [number, number][][] {
  return outline
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const corners: [number, number][] = [[x, y]];
      for (let index = 0; index < steps.length; index += 2) {
        const [lastX, lastY] = corners.at(-1) as [number, number];
        corners.push([lastX + (steps[index] ?? 0), lastY + (steps[index + 1] ?? 0)]);
      }
      return corners;
    });
}

function isInside({ x, y }: { x: number; y: number }, ring: [number, number][]): boolean {
  return ring.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] as [number, number];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

function regionAt(latitude: number, longitude: number): string | undefined {
  const place = placeOnEngland({ latitude, longitude });
  return Object.entries(regionOutlines).find(([, outline]) =>
    cornersOf(outline).some((ring) => isInside(place, ring)),
  )?.[0];
}

it('every region of England has an outline', () => {
  expect(Object.keys(regionOutlines).sort()).toEqual([...regions].sort());
});

it.each([
  ['North East', 54.97, -1.61],
  ['North West', 53.48, -2.24],
  ['Yorkshire and the Humber', 53.8, -1.55],
  ['East Midlands', 52.95, -1.15],
  ['West Midlands', 52.48, -1.9],
  ['East of England', 52.2, 0.12],
  ['London', 51.37, -0.1],
  ['South East', 51.75, -1.26],
  ['South West', 50.72, -3.53],
])('a town of the %s stands inside its outline', (region, latitude, longitude) => {
  expect(regionAt(latitude, longitude)).toBe(region);
});
