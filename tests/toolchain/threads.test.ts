import { expect, it } from 'vitest';
import { inThreads } from '../../scripts/lib/threads.mjs';

const moduleOf = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

it('every item falls to one thread', async () => {
  const double = moduleOf(
    'export const work = (items, { by }) => [...items].map((item) => item * by);',
  );
  const items = Array.from({ length: 100 }, (_, index) => index);
  const results: number[][] = await inThreads(double, items, { by: 2 });
  expect(results.flat().sort((one, other) => one - other)).toEqual(items.map((item) => item * 2));
});

it('what a thread throws is thrown, with its code', async () => {
  const full = moduleOf(
    'export function work() { throw Object.assign(new Error("no room"), { code: "ENOSPC" }); }',
  );
  await expect(inThreads(full, [1], {})).rejects.toMatchObject({
    message: 'no room',
    code: 'ENOSPC',
  });
});

it('nothing to do is done at once', async () => {
  expect(await inThreads(moduleOf('throw new Error();'), [], {})).toEqual([]);
});
