/** Figures that are possible, and hardly meant. */
import { writeMoney } from '../../../domain/facts/words.ts';
import type { Problem } from '../../problem.ts';
import type { ContentFile } from '../../reading/contentFile.ts';
import type { Path } from '../../reading/positions.ts';
import { fieldProblem } from '../../report.ts';
import { leavesOfFile } from '../../schema/leaves.ts';
import { entriesOf } from '../../tree.ts';
import type { CheckContext } from '../rule.ts';
import { valuePath } from './claims.ts';

/** A place costs hundreds or thousands of pounds. */
const PRICES = { least: 10_000, most: 2_000_000 };
const MOST_PEOPLE = 500;
const MOST_HOURS = 1_000;
const MOST_MONTHS = 60;
const YEARS = { first: 2000, ahead: 5 };

/** Find figures out of all proportion, such as pounds where pence belong. */
export function* checkPlausible({ tree, today }: CheckContext): Generator<Problem> {
  const latest = `${Number(today.slice(0, 4)) + YEARS.ahead}-12-31`;
  for (const file of tree.files) {
    for (const { path, value, format } of leavesOfFile(file)) {
      if (format === 'money' && typeof value === 'number') yield* checkPrice(file, path, value);
      if (format === 'date') yield* checkDate(file, path, value, latest);
    }
  }
  for (const { file, data } of entriesOf(tree, 'cohorts')) {
    if ((data.capacity?.value ?? 0) > MOST_PEOPLE) {
      yield doubt(
        file,
        valuePath(file, ['capacity']),
        `${data.capacity?.value} people in one cohort are very many.`,
        'Check the number.',
      );
    }
  }
  for (const { file, data } of entriesOf(tree, 'programmes')) {
    const hours = data.guidedLearningHours?.value ?? 0;
    if (hours > MOST_HOURS)
      yield doubt(
        file,
        valuePath(file, ['guidedLearningHours']),
        `${hours} hours are very many.`,
        'Check the number.',
      );
    const months = data.duration?.value.maximumMonths ?? 0;
    if (months > MOST_MONTHS)
      yield doubt(
        file,
        valuePath(file, ['duration'], 'maximumMonths'),
        `${months} months are very many.`,
        'Check the number.',
      );
  }
}

const doubt = (file: ContentFile, path: Path, message: string, fix: string) =>
  fieldProblem('fact/implausible', file, path, { message, fix });

function* checkPrice(file: ContentFile, path: Path, pence: number): Generator<Problem> {
  if (!Number.isInteger(pence) || pence <= 0) return;
  const amount = writeMoney(pence);
  if (pence < PRICES.least) {
    yield doubt(
      file,
      path,
      `${pence} pence are only ${amount}.`,
      `Write pence: if ${writeMoney(pence * 100)} is meant, write ${pence * 100}.`,
    );
  } else if (pence > PRICES.most) {
    yield doubt(
      file,
      path,
      `${pence} pence are ${amount}.`,
      `Write pence: if ${writeMoney(pence / 100)} is meant, write ${Math.round(pence / 100)}.`,
    );
  }
}

function* checkDate(
  file: ContentFile,
  path: Path,
  value: unknown,
  latest: string,
): Generator<Problem> {
  const day =
    value instanceof Date && !Number.isNaN(value.getTime())
      ? value.toISOString().slice(0, 10)
      : value;
  if (typeof day !== 'string' || !/^\d{4}/.test(day)) return;
  if (Number(day.slice(0, 4)) >= YEARS.first && day <= latest) return;
  yield doubt(file, path, `${day} is very far from today.`, 'Check the year.');
}
