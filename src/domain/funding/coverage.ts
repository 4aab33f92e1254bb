/** Whether a year's rules give each situation one answer: none twice, none left out, none in vain. */
import type { FundingData } from '../../schemas/funding.ts';
import type { RuleProblem } from './problem.ts';
import { divide, type Region, regionOf, within } from './regions.ts';
import { rulebookOf } from './rulebook.ts';

/** One situation of a region in words: the answers that set it apart from any other. */
function describe(region: Region, everything: Region): string {
  const telling = Object.entries(region).filter(
    ([id, answers]) => answers.length < (everything[id]?.length ?? 0),
  );
  return (
    telling.map(([id, [answer]]) => `${id} is ${answer}`).join(', ') || 'whatever the answers are'
  );
}

/** Report rules of one step of which two hold at once, and nobody said which comes first. */
function findOverlaps(data: FundingData): RuleProblem[] {
  const rulebook = rulebookOf(data);
  const everything = regionOf(rulebook);
  const rules = rulebook.rules.values();
  return data.steps.flatMap((step, stepPlace) => {
    const ordered = step.rules.map((written) => ({
      written,
      when: rules.next().value?.when ?? {},
    }));
    return ordered.flatMap(({ written, when }, place) => {
      if (written.otherwise) return [];
      return ordered.slice(0, place).flatMap((earlier) => {
        const held = within(everything, earlier.when);
        const both = held && within(held, when);
        if (!both) return [];
        return [
          {
            kind: 'overlap' as const,
            path: ['steps', stepPlace, 'rules', place, 'when'],
            message: `The rules "${earlier.written.id}" and "${written.id}" overlap: both hold when ${describe(both, everything)}.`,
            fix: 'Narrow one of them, or write "otherwise: true" in the later if it is for what the earlier leaves over.',
          },
        ];
      });
    });
  });
}

/** Report rules that overlap, rules that can never decide, and situations for which there is no rule. */
export function findCoverageProblems(data: FundingData): RuleProblem[] {
  const rulebook = rulebookOf(data);
  const everything = regionOf(rulebook);
  const pieces = divide(rulebook, everything);
  const deciding = new Set(pieces.map(({ rule }) => rule?.id));
  const overlaps = findOverlaps(data);
  const reported = new Set(overlaps.map(({ path }) => path.join('.')));
  const unreachable = data.steps.flatMap(({ rules }, stepPlace) =>
    rules.flatMap(({ id }, place): RuleProblem[] => {
      const path = ['steps', stepPlace, 'rules', place, 'when'];
      if (deciding.has(id) || reported.has(path.join('.'))) return [];
      return [
        {
          kind: 'unreachable',
          path: path.slice(0, -1),
          message: `The rule "${id}" can never decide: the rules before it take every situation that it is for.`,
          fix: 'Move it up, change its conditions, or take it out.',
        },
      ];
    }),
  );
  const gap = pieces.find(({ rule }) => !rule);
  const gaps = gap
    ? [
        {
          kind: 'gap' as const,
          path: ['steps'],
          message: `There is no rule for somebody for whom ${describe(gap.region, everything)}.`,
          fix: 'Add a rule for this situation, or widen one that should hold for it.',
        },
      ]
    : [];
  return [...overlaps, ...unreachable, ...gaps];
}
