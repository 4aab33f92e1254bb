/** A place has one price, in one entry. */
import { writeMoney } from '../../../domain/facts/words.ts';
import type { Problem } from '../../problem.ts';
import { fieldProblem } from '../../report.ts';
import { entriesOf, type Entry, publishedEntriesOf } from '../../tree.ts';
import type { CheckContext } from '../rule.ts';

type Cost = Entry<'costs'>;

/** Find prices that two entries give. */
export function* checkPrices({ tree }: CheckContext): Generator<Problem> {
  const fees = new Map<string, Cost>();
  const prices = new Map<string, Cost>();
  for (const cost of publishedEntriesOf(tree, 'costs')) {
    const { data, file } = cost;
    if (data.kind === 'fee') {
      const other = fees.get(data.programme);
      if (other) yield* [twoFees(cost, other), twoFees(other, cost)];
      else fees.set(data.programme, cost);
    } else if (data.kind === 'self-funded fee') {
      for (const [index, qualification] of data.qualifications.entries()) {
        const key = [qualification, data.publishedBy, data.intake].join('\n').toLowerCase();
        const other = prices.get(key);
        prices.set(key, other ?? cost);
        if (!other || other === cost) continue;
        yield fieldProblem('fact/repeated-price', file, ['qualifications', index], {
          message: `${other.file.path} gives the price of ${qualification} for ${data.intake} too.`,
          fix: 'Keep it in one of the two entries.',
        });
      }
    }
  }
  yield* checkCohortFees(tree, fees);
}

const twoFees = ({ file }: Cost, other: Cost) =>
  fieldProblem('reference/two-fees', file, ['programme'], {
    message: `${other.file.path} gives the fee of this programme too.`,
    fix: 'Keep one of the two entries, or make the other a draft.',
  });

function* checkCohortFees(
  tree: CheckContext['tree'],
  fees: ReadonlyMap<string, Cost>,
): Generator<Problem> {
  for (const { file, data } of entriesOf(tree, 'cohorts')) {
    const fee = fees.get(data.programme);
    if (data.feePence === undefined || fee?.data.kind !== 'fee') continue;
    if (fee.data.amountPence.value !== data.feePence) continue;
    yield fieldProblem('fact/cohort-fee', file, ['feePence'], {
      message: `The fee of ${writeMoney(data.feePence)} is that of the programme, in ${fee.file.path}.`,
      fix: 'Delete feePence and feeReason: the programme’s fee holds for each of its cohorts.',
    });
  }
}
