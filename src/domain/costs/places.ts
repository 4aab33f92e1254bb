/** Every place with a price that the site knows of: programmes, then today's qualifications. */
import type { Programme, SelfFundedFee, Site } from '../model.ts';
import { programmeName } from '../naming.ts';
import { stateFee } from './fee.ts';
import type { PricedPlace } from './team.ts';
import { writeMoney } from '../facts/words.ts';

function programmePlace(programme: Programme): PricedPlace {
  const amount = programme.fee?.amountPence.value;
  return {
    id: programme.id,
    name: programmeName(programme),
    words: stateFee(programme.fee).text,
    ...(typeof amount === 'number' && { feePence: amount }),
  };
}

/** List places with their prices, or with the words that stand for a price that is missing. */
export function listPlaces({ programmes, costs }: Site): PricedPlace[] {
  const selfFunded = costs.filter((cost): cost is SelfFundedFee => cost.kind === 'self-funded fee');
  return [
    ...programmes.map(programmePlace),
    ...selfFunded.map(({ id, title, amountPence }) => ({
      id,
      name: title,
      feePence: amountPence.value,
      words: writeMoney(amountPence.value),
    })),
  ];
}
