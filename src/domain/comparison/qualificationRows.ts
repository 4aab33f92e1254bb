/** Rows of a comparison for a national qualification: the same facts under the same labels as programmes. */
import { notPublished, stateAll, type StatedFact, stateFact, stateText } from '../facts/stated.ts';
import {
  writeCount,
  writeHoursAWeek,
  writeList,
  writeMoney,
  writeMonths,
  writeNumber,
} from '../facts/words.ts';
import type { Qualification } from '../model.ts';
import type { ComparisonFact } from './rows.ts';

const stateWords = (text: string) => text;

/** What each provider settles for itself: the qualification leaves it open. */
const dependsOnProvider: StatedFact = { ...notPublished, text: 'Depends on the provider' };

const states: Partial<Record<ComparisonFact, (qualification: Qualification) => StatedFact>> = {
  audience: ({ summary }) => stateFact(summary, stateWords),
  duration: ({ durationMonths }) => stateFact(durationMonths, writeMonths),
  hoursAWeek: ({ hoursAWeek }) => stateFact(hoursAWeek, writeHoursAWeek),
  assessment: ({ assessment }) =>
    stateAll(
      (assessment?.tasks ?? []).map(({ title, description }) => {
        const stated = stateFact(description, stateWords);
        return { ...stated, text: `${title}: ${stated.text.replace(/\.$/, '')}` };
      }),
    ),
  wordCount: ({ assessment }) =>
    stateAll(
      (assessment?.tasks ?? []).flatMap(({ wordCount }) =>
        wordCount ? [stateFact(wordCount, (words) => `${writeNumber(words)} words`)] : [],
      ),
    ),
  submitWithin: ({ assessment }) =>
    stateFact(assessment?.submitWithinMonths, (months) => writeCount(months, 'month')),
  projectTerms: ({ assessment }) =>
    stateFact(assessment?.projectTerms, (terms) => `At least ${writeCount(terms, 'school term')}`),
  placement: ({ placementDays }) =>
    stateFact(placementDays, (days) => `${writeCount(days, 'day')} in a placement school`),
  fee: ({ selfFundedFees }) =>
    stateAll(
      selfFundedFees.map(({ amountPence, publishedBy, intake }) =>
        stateText(`${writeMoney(amountPence.value)} (${publishedBy}, ${intake})`),
      ),
    ),
  availableFrom: ({ availableFrom }) => stateFact(availableFrom, stateWords),
  framework: ({ framework }) => stateText(`${framework} framework`),
  replacedBy: ({ replacedBy }) =>
    replacedBy
      ? stateText(writeList(replacedBy.qualifications.map(({ shortName }) => shortName)))
      : stateText('Current'),
};

/** State one fact of a qualification. What only a provider can say is said to depend on it. */
export function stateQualification(qualification: Qualification, fact: ComparisonFact): StatedFact {
  return states[fact]?.(qualification) ?? dependsOnProvider;
}
