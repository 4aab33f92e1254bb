import { expect, it } from 'vitest';
import { HOST_LIMITS } from '../../scripts/lib/headers.mjs';
import { readBuiltFile } from '../support/builtSite.ts';

it('the header file stays within the limits of hosts that would ignore what exceeds them', () => {
  const lines = readBuiltFile('/_headers').split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(HOST_LIMITS.lineLength);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(
    HOST_LIMITS.rules,
  );
});
