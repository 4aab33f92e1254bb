import AssessmentTasks from '../../components/qualification/AssessmentTasks.astro';
import BeforeAndAfter from '../../components/qualification/BeforeAndAfter.astro';
import LadderSteps from '../../components/qualification/LadderSteps.astro';
import QualificationFacts from '../../components/qualification/QualificationFacts.astro';
import QualificationLadder from '../../components/qualification/QualificationLadder.astro';
import QualificationList from '../../components/qualification/QualificationList.astro';
import ReplacedNotice from '../../components/qualification/ReplacedNotice.astro';
import RoleList from '../../components/qualification/RoleList.astro';
import { ladderOf } from '../../domain/qualifications/ladder.ts';
import { show } from './example.ts';
import { exampleOf, exampleSite } from './exampleSite.ts';

const today = exampleOf('qualifications', 'npq-teams');
const replaced = exampleOf('qualifications', 'npqt');

export const qualification = {
  AssessmentTasks: show(AssessmentTasks, {
    name: 'documents disagree on the length',
    props: { qualification: today },
    shows: ['Case study', '1,500 words', 'Sources disagree', '2,000 words'],
  }),
  BeforeAndAfter: show(BeforeAndAfter, {
    name: 'both',
    props: { qualification: today },
    shows: ['What comes next', 'Leading schools', 'What it replaced', '2017 framework'],
  }),
  LadderSteps: show(LadderSteps, {
    name: 'a step each way',
    props: {
      steps: {
        below: [
          { label: 'Leading teams (NPQT)', to: '/qualifications/npq-teams/', rung: 'middle' },
        ],
        above: [
          { label: 'Leading schools (NPQS)', to: '/qualifications/npq-schools/', rung: 'headship' },
        ],
      },
    },
    shows: ['One rung down', 'Leading teams', 'One rung up', 'Leading schools'],
  }),
  QualificationFacts: show(
    QualificationFacts,
    {
      name: 'of today',
      props: { qualification: today, funding: exampleSite.funding },
      shows: ['At a glance', 'NPQT', '2021', '12 months', '1 to 2', 'Example year'],
    },
    {
      name: 'replaced',
      props: { qualification: replaced, funding: [] },
      shows: ['2017', 'Department for Education', 'Leading teams (NPQT)', '2'],
    },
  ),
  QualificationLadder: show(QualificationLadder, {
    name: 'two rungs',
    props: { rungs: ladderOf(exampleSite.qualifications) },
    shows: ['Leading a school', 'Leading schools (NPQS)', 'Leading a team', 'Before 2021'],
  }),
  QualificationList: show(QualificationList, {
    name: 'three',
    props: { qualifications: exampleSite.qualifications, level: 3 },
    shows: ['Leading teams (NPQT)', 'For people who lead a team.'],
  }),
  ReplacedNotice: show(ReplacedNotice, {
    name: 'ended',
    props: { qualification: replaced },
    shows: ['Replaced', 'from autumn 2021', 'August 2022', 'Leading teams (NPQT)'],
  }),
  RoleList: show(RoleList, {
    name: 'two phases',
    props: { roles: replaced.roles },
    shows: ['In primary schools', 'Key stage leader', 'In secondary schools', 'Head of department'],
  }),
};
