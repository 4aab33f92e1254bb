/** All rules, in the order in which they run. */
import { checkAreaNames } from './areaNames.ts';
import { checkAlternatives, checkCode, checkHeadings } from './body.ts';
import { checkComponents } from './components.ts';
import { checkCopied } from './copied.ts';
import { checkCohortDates, checkStaleDates } from './facts/cohorts.ts';
import { checkComplete } from './facts/complete.ts';
import { checkDisagreements } from './facts/disagreements.ts';
import { checkEvents } from './facts/events.ts';
import { checkPrices } from './facts/fees.ts';
import { checkSessionHours, checkSums } from './facts/hours.ts';
import { checkPlausible } from './facts/plausible.ts';
import { checkRepeatedContacts } from './facts/repeatedContacts.ts';
import { checkRepeatedFigures } from './facts/repeatedFigures.ts';
import { checkReviews } from './facts/review.ts';
import { checkFunding } from './funding.ts';
import { checkLinks } from './links.ts';
import { checkOrphans } from './orphans.ts';
import { checkContacts, checkMarkup, checkPlaceholders } from './prose.ts';
import { checkListedSources, checkReferences } from './references.ts';
import { checkReadingAge } from './readingAge.ts';
import { checkRedirects } from './redirects.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  checkReferences,
  checkListedSources,
  checkOrphans,
  checkComponents,
  checkCode,
  checkHeadings,
  checkAlternatives,
  checkLinks,
  checkRedirects,
  checkContacts,
  checkPlaceholders,
  checkMarkup,
  checkCopied,
  checkAreaNames,
  checkReadingAge,
  checkSums,
  checkSessionHours,
  checkEvents,
  checkCohortDates,
  checkStaleDates,
  checkPrices,
  checkRepeatedContacts,
  checkRepeatedFigures,
  checkDisagreements,
  checkFunding,
  checkReviews,
  checkComplete,
  checkPlausible,
];
