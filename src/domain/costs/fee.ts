/** What a place costs, in words. */
import {
  notPublished,
  type StatedFact,
  stateFact,
  stateText,
  stillToBeConfirmed,
} from '../facts/stated.ts';
import { writeMoney } from '../facts/words.ts';
import type { Cohort, Fee, Programme } from '../model.ts';

/** The price of a place: an amount, to be confirmed, or not published. Never 0 for unknown. */
export function stateFee(fee: Fee | undefined): StatedFact {
  if (!fee) return notPublished;
  const stated = stateFact(fee.amountPence, (amount) =>
    amount === 'toBeConfirmed' ? stillToBeConfirmed.text : writeMoney(amount),
  );
  return fee.amountPence.value === 'toBeConfirmed'
    ? { ...stated, kind: 'to-be-confirmed' }
    : stated;
}

/** The fee with what it includes, in one line: £1,200, including the assessment fee. */
export function stateFeeInFull(programme: Programme): StatedFact {
  const stated = stateFee(programme.fee);
  const included = programme.fee?.includes.map(({ value }) => value) ?? [];
  if (stated.kind !== 'known' || included.length === 0) return stated;
  return { ...stated, text: `${stated.text}, including ${included.join(', ')}` };
}

/** A cohort's fee: its own, with the reason it differs, or its programme's. */
export function stateCohortFee(cohort: Cohort): StatedFact {
  if (cohort.feePence === undefined) return stateFeeInFull(cohort.programme);
  return { ...stateText(writeMoney(cohort.feePence)), note: cohort.feeReason };
}
