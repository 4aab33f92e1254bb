/** Whether somebody else pays, in words. */
import { notPublished, type StatedFact, stateFact } from '../facts/stated.ts';
import type { Programme } from '../model.ts';

/** What the documents say of DfE funding for a programme. */
export function stateFunding({ dfeFunding }: Programme): StatedFact {
  if (!dfeFunding) return notPublished;
  return stateFact(dfeFunding, (available) =>
    available ? 'DfE funding for some schools' : 'No DfE funding',
  );
}
