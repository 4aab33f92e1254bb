/**
 * The nine regions of England as outlines, and where a place stands among them.
 *
 * Boundaries: Office for National Statistics and Ordnance Survey, Open Government Licence 3.0, by way
 * of github.com/martinjc/UK-GeoJSON (json/electoral/eng, CC BY 4.0), projected and simplified: shared
 * borders were simplified once, so that regions still meet, and small islands were left out.
 */

/** The acknowledgement that the licence of the boundaries asks for. */
export const boundaryCredit =
  'Contains Ordnance Survey and National Statistics data © Crown copyright and database right 2016, Open Government Licence 3.0';

/** Size of the drawing, as an SVG view box. */
export const englandViewBox = '16 2 190 242';

/** Outline of each region, as SVG path data. */
export const regionOutlines = {
  'North East':
    'M137 51l-1 3-9-1-4 1 0-1 1 0 1-1 4-4zM117 10l1 3 0 5 2 9 5 16 3 5-1 0-2 4-1 1-1 0 0 1-1 0-3 1-4-3-6 3-5 0 0-3-3-2-2-4 1-4-2-3-4 2-1-7 3-2-4-4-1-2 5-7 3 0 3-3 0-5-2-3 2-1 3-5 3 0 6 7z',
  'North West':
    'M104 55l-4 2-1 2 1 5-3 1-3 4 8 6 3 2 2 4-3 4 6 8-1 1-1 6 0 6-4 1-2 4-3 1 0 3-4 2-5-2-2 0-2-5-2-2 1-2-4-2-2-5 4-3 3 7 4-1-6-3-3-8 4-6-3-1 0-7 4-1 2-3-1 0 1 0-2 1 2-6-2-2-2 2-2-1-3 4-1-2 0-6-2 3-3-6-5-7 2-6 3-4 2-5 1 1 1-3 6 0-1-1 1-3 8-6 1 2 4 4-3 2 1 7 4-2 2 3-1 4 2 4 3 2z',
  'Yorkshire and the Humber':
    'M157 93l-2 0-1 4-2-2-1-5-5 1-1 4-4 1 1-2-3-1 1-7 4 1 6-2 2 4zM137 96l-3-2-4 3-3 5-2-1-6 1-5-5-1-3-3-1-6-8 3-4-2-4-3-2-8-6 3-4 3-1-1-5 1-2 4-2 5 0 6-3 4 3 3-1 1 0 4-1 9 1 1-3 6 3 2 4 3 6 3 3 4 2-3 3 1 6 7 10-6 1-4-5-6 2-4-1z',
  'East Midlands':
    'M151 90l1 5 2 2 1-4 2 0 2 2 3 3 3 9 0 3-5 4-2 4 4 4-1 3-3 2-5 2-5-1-3 1 3 6 0 2-3 3 0 2-1 3-3-1-1 3-5 3 1 2-7 1 0 2-4 1 0-2 1-3-2-3 3-4 0-1 0-2 1-1-3-5-6-4 0-3-2-1-2-2 2-2 0-3-5-1 2-5-2-5-4-3 0-6 1-6 1-1 3 1 1 3 5 5 6-1 2 1 3-5 4-3 3 2 1 3-1-2 2-4 3 1-1 2 4-1 1-4z',
  'West Midlands':
    'M112 109l2 5-2 5 5 1 0 3-2 2 2 2 2 1 0 3 6 4 3 5-1 1 0 2 0 1-3 4-1 2 0 1 1 0-3 0-1 4-3 1-1 0 1-2-1 0 0-1-2-3-4 3-4 1-6 2-1-2-2 3 0 2-5 3-6-4-2 1-2-3-2-7 3-5 0-3-5-4 5-2 0-3-2 1 2-9-4-2 2-5 3-1 4 3 2-4 5 2 4-2 0-3 3-1 2-4 4-1z',
  'East of England':
    'M199 136l-2-1 0-1-1-1 3-3 1 5zM194 126l-1 1 2 2 4 1-3 2-1 0 2 2 0 1-3 1 5 0 1 0-2 6-1 0-1 5-3 6-1 0-1 3-1-5-1 2 2 2-4 4 1 2-1 2-5 1-1-2-3 3-1 1-1 1 1 0 1 0 1-2 1 5-7-1 5 2-2 3-4 0-2 0-5 3-3-1 3-2-3-4-4 1-1-3-4 0-3 2-5 1-3-6-2-3 4 0-4-3 0-6 2-2-2-4 1-3 3 1 1-3 0-2 3-3 0-2-3-6 3-1 5 1 5-2 3-2 2-3 2 0 1 8-3 4-5 7 8-10 0-6 0-3 4-6 4 0 0-1 1 0 0 1 3 0 1 0 1 0 1 0 1 0 6 1 4 2 6 7 1 4-4-1z',
  London: 'M162 176l-8-1-3 1 9-1 2 2-3 7-3-2-2 2-3-4-7-3 1-6 5-1 3-2 4 0 1 3 4-1 3 4z',
  'South East':
    'M125 205l6 3-3 4-3 1-5-6zM178 181l-3 0 0-4 4 2zM140 147l2 4-2 2 0 6 4 3-4 0 2 3 3 6-1 6 7 3 3 4 2-2 3 2 3-7 5 1 2-2 5 0-4 4 9 2 13-2-2 3-3-1-3 2 3-2 3 1-1 1 1 0 1 2-1 4-8 4-1 5-5-1-3 3-7 2-3 3-5-2-1-4 1 5-8-3-6 2 0-3 0-1-1 0 1 1 0 3-4 1-2 2-4-3 1-2-4 0-3 0 1 3-7-6 3 4-7 4-3-1-2-1 0-6-4-3 3-1 4 3 2-2-1-5-1-4 3-1 1-9-4-5 0-1 0-4 0-7 1-1-1-3 1 0 3-1 1-4 3 0-1 0 0-1 1-2 2 3-1 3 0 2 4-1 0-2 7-1-1-2z',
  'South West':
    'M116 153l0 1 1 0-1 2 1 3-1 1 0 7 0 4 0 1 4 5-1 9-3 1 1 4 1 5-2 2-4-3-3 1 4 3 0 6 2 1-1 0-1 0-3 2-4-1 3 5-11-2-2 2-7-5-3-1-9 3-4 2-3 9 1 1-5 7-4-2-2-2-2 0-2-3-2 2-2-2-9 2-2 0-1 4-2 0-5 5 0 2-3 4-3-5-5-2-1 3-3 1-1-4 5-4 2 1 7-6 3-4 0-4 5 1-1 0-2-1 4-2 1-4 4-4 0-5 1-4 6 1 2-3-1-5 4-1 8-1 6 1 6 1 7-2 0-6 6-4 6-9-4 3-1-4 1-4 5-3 0-2 2-3 1 2 6-2 4-1 4-3z',
} as const;

export type Region = keyof typeof regionOutlines;

/** Position on Earth in degrees, by WGS 84. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Where a position stands in the drawing: an equirectangular projection around 53 degrees north. */
export function placeOnEngland({ latitude, longitude }: Position): { x: number; y: number } {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { x: tenth((longitude + 6.42) * 24.42), y: tenth((55.82 - latitude) * 40.577) };
}
