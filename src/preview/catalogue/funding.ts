import CheckAnswers from '../../components/funding/CheckAnswers.astro';
import CheckQuestion from '../../components/funding/CheckQuestion.astro';
import CheckResult from '../../components/funding/CheckResult.astro';
import NextLinks from '../../components/funding/NextLinks.astro';
import PublishedPrices from '../../components/funding/PublishedPrices.astro';
import ResultFacts from '../../components/funding/ResultFacts.astro';
import ResultTable from '../../components/funding/ResultTable.astro';
import TableWords from '../../components/funding/TableWords.astro';
import TermList from '../../components/funding/TermList.astro';
import YearFacts from '../../components/funding/YearFacts.astro';
import { resultOf, resultRows } from '../../domain/funding/results.ts';
import { show } from './example.ts';
import { exampleOf, exampleSite } from './exampleSite.ts';

const rules = exampleOf('funding', 'year');
const { sources } = exampleSite;
const answers = { start: 'autumn', setting: 'school', listed: 'no' };
const rows = resultRows(rules, answers);
const result = resultOf(rules, { ...answers, listed: 'yes' });
const setting = rules.questions.find(({ id }) => id === 'setting');
if (!result || !setting) throw new Error('The examples of funding do not come to a result.');

export const funding = {
  // What the script shows, once there is an answer.
  CheckAnswers: show(CheckAnswers, {
    name: 'before any answer',
    props: { questions: rules.questions },
    shows: [],
  }),
  CheckQuestion: show(CheckQuestion, {
    name: 'with a group and a term',
    props: { question: setting, isShown: true },
    shows: ['Where do you work?', 'Choose what comes closest.', 'Schools', 'In a school'],
  }),
  CheckResult: show(CheckResult, {
    name: 'before any answer',
    props: { rules, sources },
    shows: [],
  }),
  NextLinks: show(NextLinks, {
    name: 'two',
    props: {
      links: [
        { label: 'Compare', to: '/compare/' },
        { label: 'Costs', to: '/costs/' },
      ],
    },
    shows: ['Compare', 'Costs'],
  }),
  PublishedPrices: show(PublishedPrices, {
    name: 'one price',
    props: { qualification: exampleOf('qualifications', 'npq-teams') },
    shows: ['£899', 'autumn 2026'],
  }),
  ResultFacts: show(ResultFacts, {
    name: 'funded',
    props: { rules, result, sources },
    shows: ['listed', '21 August 2026', 'The list changes every term.', 'Leaflet'],
  }),
  ResultTable: show(ResultTable, {
    name: 'two courses',
    props: { rules, rows },
    shows: ['Leading teams', 'Not funded', 'not_listed', 'Leading schools', 'Case by case'],
  }),
  TableWords: show(TableWords, {
    name: 'reasons and next steps',
    props: { rules, rows, answers, inForm: false },
    shows: ['Only listed ones are funded.', 'What to do next', 'You pay for it.'],
  }),
  TermList: show(TermList, {
    name: 'one term',
    props: { terms: exampleSite.glossary },
    shows: ['Cohort', 'start a programme together'],
  }),
  YearFacts: show(YearFacts, {
    name: 'nothing answered',
    props: { rules, sources },
    shows: ['21 August 2026', 'Leaflet'],
  }),
};
