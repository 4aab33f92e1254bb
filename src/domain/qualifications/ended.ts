/** Whether a qualification can still be taken. */
import type { Qualification } from '../model.ts';

/** Tell whether a qualification was replaced and has ended, so that nobody can finish it any more. */
export function hasEnded({ replacedBy }: Qualification): boolean {
  return replacedBy?.ended !== undefined;
}
