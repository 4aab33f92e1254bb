/** Who is funded: rules are data, and this is all that evaluates them, on every page and in every test. */
import { type Answers, divide, meetBut, regionOf } from './regions.ts';
import type { Rule, Rulebook } from './rulebook.ts';

/** What the answers come to, with the code of the reason and the rule that says so. */
export interface Decision {
  outcome: Rule['outcome'];
  reason: string;
  ruleId: string;
}

/** Answers to questions that the rulebook has, and of those only answers that it offers. */
function understood({ questions }: Rulebook, answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, answers: possible }) => {
      const given = answers[id];
      return given !== undefined && possible.includes(given) ? [[id, given]] : [];
    }),
  );
}

/**
 * Decide whether a place is funded.
 *
 * Not every question need be answered: where those left open cannot change the outcome, the reason is
 * that of the first rule which holds for certain. Answers that the rulebook does not offer count as
 * left open.
 * @returns Nothing as long as an open question can change the outcome.
 */
export function decideFunding(rulebook: Rulebook, answers: Answers): Decision | undefined {
  const region = regionOf(rulebook, understood(rulebook, answers));
  const pieces = divide(rulebook, region);
  const first = pieces[0]?.rule;
  if (!first || pieces.some(({ rule }) => rule?.outcome !== first.outcome)) return undefined;
  const certain = rulebook.rules.find(
    ({ outcome, when }) =>
      outcome === first.outcome &&
      Object.entries(when).every(([id, allowed]) =>
        region[id]?.every((answer) => allowed.includes(answer)),
      ),
  );
  const { outcome, reason, id: ruleId } = certain ?? first;
  return { outcome, reason, ruleId };
}

/**
 * Find the question to ask next: the first whose answer can still change the outcome, if any can.
 *
 * @param order Ids of the questions to ask, in the order of asking: the rulebook's, unless said.
 */
export function nextQuestion(
  rulebook: Rulebook,
  answers: Answers,
  order: readonly string[] = rulebook.questions.map(({ id }) => id),
): string | undefined {
  const given = understood(rulebook, answers);
  const pieces = divide(rulebook, regionOf(rulebook, given));
  const canChange = (id: string) =>
    pieces.some((one, index) =>
      pieces
        .slice(index + 1)
        .some(
          (other) =>
            one.rule?.outcome !== other.rule?.outcome && meetBut(one.region, other.region, id),
        ),
    );
  return order.find((id) => !(id in given) && canChange(id));
}

/**
 * Walk through the questions with answers at hand, as far as they reach.
 * @returns The answers that were asked for, in the order of asking, and the question that comes next.
 */
export function followAnswers(rulebook: Rulebook, wanted: Answers, order?: readonly string[]) {
  const offered = understood(rulebook, wanted);
  const answers: Record<string, string> = {};
  let next = nextQuestion(rulebook, answers, order);
  for (let given = next && offered[next]; next && given; given = next && offered[next]) {
    answers[next] = given;
    next = nextQuestion(rulebook, answers, order);
  }
  return { answers, next };
}
