/** Fields in a reader's words. */

/** Labels of fields whose names do not say it well, by their path without list positions. */
const labels: Record<string, string> = {
  amountPence: 'Price',
  application: 'How to apply',
  'assessment.conditions': 'Conditions for the qualification',
  'assessment.marking': 'Marking',
  'assessment.projectTerms': 'Terms of the project',
  'assessment.submitWithinMonths': 'Time limit from the start',
  'assessment.summary': 'What is assessed',
  'assessment.tasks.description': 'Assessment tasks',
  'assessment.tasks.wordCount': 'Words of the written account',
  'assessment.viva': 'Viva',
  audience: 'Who it is for',
  availableFrom: 'Since when',
  leadProviders: 'Lead providers',
  benefitsForCandidates: 'What a candidate gains',
  benefitsForSchools: 'What a school gains',
  betterServed: 'Who is better served elsewhere',
  capacity: 'Group size',
  'components.description': 'Components',
  contacts: 'Contacts',
  covers: 'What it pays for',
  dfeAccredited: 'DfE accredited',
  dfeFunding: 'DfE funding',
  distanceLearning: 'Distance learning',
  duration: 'Duration',
  durationMonths: 'Length',
  'eligibility.requirement': 'Who can apply',
  'endorsement.how': 'Endorsement',
  faceToFace: 'Face-to-face time',
  facilitation: 'Who facilitates',
  'figures.value': 'Figures',
  hoursAWeek: 'Hours a week',
  includes: 'What the price includes',
  includedAsStandard: 'Included as standard',
  intakesNote: 'About the intakes',
  'licence.statement': 'The licence',
  'mastersCredits.award': 'Award of the credits',
  'mastersCredits.discretion': 'Who decides on the credits',
  'mastersCredits.level': 'Level of the credits',
  'mastersCredits.university': 'University',
  'mastersCredits.upTo': 'Master’s credits, at most',
  next: 'What comes next',
  onlineCourseCount: 'Online courses',
  'onlineCourses.hours': 'Hours of an online course',
  'onlineCourses.modules.title': 'Modules',
  placementDays: 'Days in a placement school',
  qualityRecord: 'What reviewers found',
  replacedBy: 'What replaced it',
  'replacedBy.ended': 'When it ended',
  reviews360: '360° review',
  roles: 'Roles',
  'schoolGives.what': 'What the school gives',
  sessionPattern: 'Pattern of the sessions',
};

/** Name a field for a reader: `guidedLearningHours` is "Guided learning hours". */
export function labelOf(path: string): string {
  const known = labels[path];
  if (known) return known;
  const words = (path.split('.').at(-1) ?? path).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
