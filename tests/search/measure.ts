/** How well an engine answers a set of questions. */
import type { Engine } from './engines.ts';

export interface Query {
  words: string;
  /** Addresses of which any is right. */
  expected: string[];
  kind: string;
}

export interface Measure {
  count: number;
  reciprocalRank: number;
  successAt1: number;
  successAt3: number;
}

/** Read a tab-separated file: query, expected addresses separated by `|`, class. */
export function readQueries(text: string): Query[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [words = '', expected = '', kind = 'other'] = line
        .split('\t')
        .map((part) => part.trim());
      return {
        words,
        expected: expected.split('|').map((address) => pageOf(address.trim())),
        kind: kind || 'other',
      };
    })
    .filter(({ words }) => words !== 'query');
}

/** A result is a page; its fragment only says where on it to start. */
function pageOf(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]+/, '').split(/[#?]/)[0] ?? '';
  return path.endsWith('/') || path.endsWith('.html') ? path : `${path}/`;
}

/** Place of the first right page among the first ten, from 1; none is 0. */
export function placeOf({ expected }: Query, found: readonly string[]): number {
  const pages = [...new Set(found.map(pageOf))].slice(0, 10);
  return pages.findIndex((page) => expected.includes(page)) + 1;
}

/** Measure an engine over all questions, and by class. */
export async function measureEngine(engine: Engine, queries: readonly Query[]) {
  const places: { query: Query; place: number; found: string[] }[] = [];
  for (const query of queries) {
    const found = await engine(query.words);
    places.push({ query, place: placeOf(query, found), found });
  }
  const byKind = Map.groupBy(places, ({ query }) => query.kind);
  const measures = new Map([['all', summarise(places)]]);
  for (const [kind, ofKind] of byKind) measures.set(kind, summarise(ofKind));
  return { measures, misses: places.filter(({ place }) => place === 0 || place > 3) };
}

function summarise(places: readonly { place: number }[]): Measure {
  const share = (most: number) =>
    places.filter(({ place }) => place > 0 && place <= most).length / places.length;
  return {
    count: places.length,
    reciprocalRank:
      places.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    successAt1: share(1),
    successAt3: share(3),
  };
}
