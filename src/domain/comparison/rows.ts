/** Rows of a comparison: one definition of each, for every table, builder and file that shows it. */
import type { ComparisonFact } from '../../schemas/comparisons.ts';
import { applicationRoute } from '../application/route.ts';
import { stateDates } from '../cohorts/when.ts';
import { stateFeeInFull } from '../costs/fee.ts';
import { stateAll, stateEach, type StatedFact, stateFact, stateText } from '../facts/stated.ts';
import {
  capitalise,
  writeCount,
  writeDuration,
  writeHoursAWeek,
  writeList,
  writeNumber,
  writeTimes,
  writeYesNo,
} from '../facts/words.ts';
import type { Programme } from '../model.ts';
import { stateFaceToFace, stateFaceToFaceHours } from './hours.ts';
import { stateGiven } from './schoolGives.ts';

/** One row: its usual words, and how a programme's cell is stated. */
export interface RowDefinition {
  label: string;
  state: (programme: Programme, today: string) => StatedFact;
}

const stateWords = (text: string) => text;

const wordCounts = ({ qualification }: Programme): StatedFact => {
  const tasks = qualification.assessment?.tasks.filter(({ wordCount }) => wordCount) ?? [];
  return stateAll(
    tasks.map(({ wordCount }) => stateFact(wordCount, (words) => `${writeNumber(words)} words`)),
  );
};

/** Every row that a comparison can show. */
export const rowDefinitions: Record<ComparisonFact, RowDefinition> = {
  provider: { label: 'Provider', state: ({ provider }) => stateText(provider.name) },
  licence: {
    label: 'Works under the licence of',
    state: ({ provider }) => stateText(provider.licence?.holder.name ?? 'Its own'),
  },
  audience: { label: 'Who is it for?', state: ({ audience }) => stateFact(audience, stateWords) },
  eligibility: {
    label: 'Who can apply?',
    state: ({ eligibility }) =>
      stateAll(eligibility.map(({ requirement }) => stateFact(requirement, stateWords))),
  },
  endorsement: { label: 'Endorsement', state: (programme) => stateGiven(programme, 'endorsement') },
  intakes: {
    label: 'Intakes',
    state: ({ intakes }) => stateFact(intakes, (terms) => capitalise(writeList(terms))),
  },
  dates: { label: 'Dates', state: ({ cohorts }) => stateEach(cohorts, stateDates) },
  duration: { label: 'Duration', state: ({ duration }) => stateFact(duration, writeDuration) },
  dfeFunding: {
    label: 'DfE funding available',
    state: ({ dfeFunding }) => stateFact(dfeFunding, writeYesNo),
  },
  dfeAccredited: {
    label: 'DfE accredited',
    state: ({ dfeAccredited }) => stateFact(dfeAccredited, writeYesNo),
  },
  faceToFace: { label: 'Face-to-face time', state: stateFaceToFace },
  faceToFaceHours: { label: 'Face-to-face hours', state: stateFaceToFaceHours },
  onlineCourses: {
    label: 'Online courses',
    state: ({ onlineCourseCount, onlineResources }) =>
      onlineCourseCount
        ? stateFact(onlineCourseCount, writeNumber)
        : stateFact(onlineResources, stateWords),
  },
  personalOnlineTutor: {
    label: 'Personal online tutor',
    state: ({ personalOnlineTutor }) => stateFact(personalOnlineTutor, writeYesNo),
  },
  coaching: { label: 'Coaching', state: ({ coaching }) => stateFact(coaching, writeYesNo) },
  reviews360: {
    label: '360° review',
    state: ({ reviews360 }) => stateFact(reviews360, stateWords),
  },
  guidedLearningHours: {
    label: 'Guided learning hours',
    state: ({ guidedLearningHours }) => stateFact(guidedLearningHours, writeNumber),
  },
  assessment: {
    label: 'Assessment',
    state: ({ assessment }) => stateFact(assessment?.summary, stateWords),
  },
  wordCount: { label: 'Length of the written account', state: wordCounts },
  submitWithin: {
    label: 'Time limit from the start',
    state: ({ assessment, qualification }) =>
      stateFact(
        assessment?.submitWithinMonths ?? qualification.assessment?.submitWithinMonths,
        (months) => writeCount(months, 'month'),
      ),
  },
  viva: {
    label: 'Viva',
    state: ({ assessment }) => stateFact(assessment?.viva, capitalise),
  },
  mastersCredits: {
    label: "Master's credits",
    state: ({ mastersCredits }) =>
      stateFact(mastersCredits?.upTo, (credits) => `Up to ${writeNumber(credits)}`),
  },
  distanceLearning: {
    label: 'Distance learning',
    state: ({ distanceLearning }) => stateFact(distanceLearning, stateWords),
  },
  fee: { label: 'Cost', state: stateFeeInFull },
  groupSize: {
    label: 'Group size',
    state: ({ cohorts }) =>
      stateEach(
        cohorts.filter(({ capacity }) => capacity),
        ({ capacity }) => stateFact(capacity, (people) => `At most ${people} people`),
      ),
  },
  sessionTimes: {
    label: 'Session times',
    state: ({ cohorts }) =>
      stateEach(
        cohorts.filter(({ sessionTimes }) => sessionTimes),
        ({ sessionTimes }) => stateFact(sessionTimes, writeTimes),
      ),
  },
  place: {
    label: 'Where',
    state: ({ cohorts, locations }) => {
      const venues = [...new Set(cohorts.flatMap(({ venue }) => (venue ? [venue] : [])))];
      return venues.length > 0
        ? stateEach(venues, ({ name, town }) => stateText(`${name}, ${town}`))
        : stateFact(locations, stateWords);
    },
  },
  application: {
    label: 'How to apply',
    state: (programme, today) => stateText(applicationRoute(programme, today).label),
  },
  hoursAWeek: {
    label: 'Study time',
    state: ({ qualification }) => stateFact(qualification.hoursAWeek, writeHoursAWeek),
  },
  projectTerms: {
    label: 'Length of the project',
    state: ({ qualification }) =>
      stateFact(
        qualification.assessment?.projectTerms,
        (terms) => `At least ${writeCount(terms, 'school term')}`,
      ),
  },
  schoolProject: {
    label: 'What the project needs',
    state: (programme) => stateGiven(programme, 'project'),
  },
  placement: { label: 'Placement', state: (programme) => stateGiven(programme, 'placement') },
  sponsor: { label: 'Sponsor or mentor', state: (programme) => stateGiven(programme, 'sponsor') },
  schoolSupport: { label: 'Support', state: (programme) => stateGiven(programme, 'support') },
  availableFrom: {
    label: 'Since',
    state: ({ qualification }) => stateFact(qualification.availableFrom, stateWords),
  },
  framework: {
    label: 'Framework',
    state: ({ qualification }) => stateText(`${qualification.framework} framework`),
  },
  replacedBy: {
    label: 'Replaced by',
    state: ({ qualification: { replacedBy } }) =>
      replacedBy
        ? stateText(writeList(replacedBy.qualifications.map(({ shortName }) => shortName)))
        : stateText('Current'),
  },
};

export type { ComparisonFact };
