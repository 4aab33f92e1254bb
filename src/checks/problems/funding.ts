import type { ProblemKind } from './kind.ts';

/** Problems of the rules on who is funded. */
export const fundingProblems = {
  'funding/overlap': {
    severity: 'error',
    title: 'Two rules hold at once',
    explanation:
      'Steps are gone through in order, and within a step at most one rule may hold: else nobody can tell which was meant. Narrow one of the two. If the later is for everybody whom the earlier ones leave over, mark it "otherwise: true".',
    wrong:
      'rules:\n  - { id: rise, when: { setting: schools, rise: on-rise } }\n  - { id: schools, when: { setting: schools } }',
    right:
      'rules:\n  - { id: rise, when: { setting: schools, rise: on-rise } }\n  - { id: schools, when: { setting: schools }, otherwise: true }',
  },
  'funding/unreachable': {
    severity: 'error',
    title: 'A rule can never decide',
    explanation:
      'The rules before it take every situation that it is for, so it changes nothing. Move it up, change its conditions, or take it out.',
    wrong: 'when: { setting: childminder }, after a rule with when: { setting: early-years }',
    right: 'when: { setting: childminder }, before a rule with when: { setting: early-years }',
  },
  'funding/gap': {
    severity: 'error',
    title: 'There is no rule for some people',
    explanation:
      'Whatever somebody answers must come to a result. The message describes a situation for which there is no rule. Add one, or widen one that should hold.',
    wrong: 'when: { setting: schools, pp50: on-pp50 }, and no rule for not-on-pp50',
    right: 'when: { setting: schools, pp50: on-pp50 }, and a rule for not-on-pp50',
  },
  'funding/unknown': {
    severity: 'error',
    title: 'A rule names something that is not there',
    explanation:
      'Conditions name questions and their answers by their ids, and a rule names its reason and its outcome. Each must stand in the same file. A course is named by its file in qualifications/.',
    wrong: 'when: { setting: child-minder }',
    right: 'when: { setting: childminder }',
  },
  'funding/repeated': {
    severity: 'error',
    title: 'Two things have the same name',
    explanation:
      'Questions, the answers to a question, rules, reasons and outcomes are known by their ids, so none can stand for two. DfE’s words, too, can mean one answer only.',
    wrong:
      'answers:\n  - { id: school, label: A school }\n  - { id: school, label: An academy trust }',
    right:
      'answers:\n  - { id: school, label: A school }\n  - { id: academy-trust, label: An academy trust }',
  },
  'funding/unused': {
    severity: 'error',
    title: 'No rule uses it',
    explanation:
      'A question that no rule asks about, or a reason or an outcome that no rule comes to, is often what is left of a rule that was deleted by mistake.',
    wrong: 'the reason previously_funded, and no rule with reason: previously_funded',
    right: 'reason: previously_funded (in a rule)',
  },
  'funding/incomplete': {
    severity: 'error',
    title: 'A question or a rule lacks a part',
    explanation:
      'A question needs at least two answers, or at least two courses in their place. The first question asks for the start, since rules hold for a time. A rule needs a condition, or "otherwise: true".',
    wrong: '- { id: rest, outcome: not-funded, reason: not_listed }',
    right: '- { id: rest, otherwise: true, outcome: not-funded, reason: not_listed }',
  },
} as const satisfies Record<string, ProblemKind>;
