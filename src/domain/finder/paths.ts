/** Ways through the finder: what leads to a step, and how long the way may still be. */
import type { FinderQuestion, FinderResult, FinderStep } from '../model.ts';

/** A question with the answer that was given to it. */
export interface AnsweredQuestion {
  question: FinderQuestion;
  answer: string;
}

export const isQuestion = (step: FinderStep): step is FinderQuestion => step.kind === 'question';

export const isResult = (step: FinderStep): step is FinderResult => step.kind === 'result';

/** The question with which the finder begins. */
export function findStart(steps: readonly FinderStep[]): FinderQuestion | undefined {
  return steps.filter(isQuestion).find(({ start }) => start);
}

/** Address of a step. The start has the address of the finder itself. */
export function stepAddress(step: FinderStep): string {
  if (!isQuestion(step)) return `/finder/result/${step.id}/`;
  return step.start ? '/finder/' : `/finder/${step.id}/`;
}

/** The shortest way from the start to a step: the answers that say why somebody is there. */
export function wayTo(steps: readonly FinderStep[], id: string): AnsweredQuestion[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const start = findStart(steps);
  if (!start) return [];
  const ways = new Map<string, AnsweredQuestion[]>([[start.id, []]]);
  const queue: FinderStep[] = [start];
  for (let step = queue.shift(); step; step = queue.shift()) {
    if (step.id === id) break;
    if (!isQuestion(step)) continue;
    const soFar = ways.get(step.id) ?? [];
    for (const { label, to } of step.answers) {
      const next = byId.get(to);
      if (!next || ways.has(to)) continue;
      ways.set(to, [...soFar, { question: step, answer: label }]);
      queue.push(next);
    }
  }
  return ways.get(id) ?? [];
}

/** Tell whether one chain of answers alone leads to a step. */
export function hasOneWay(steps: readonly FinderStep[], id: string): boolean {
  const entrances = steps
    .filter(isQuestion)
    .flatMap((question) => question.answers.filter(({ to }) => to === id).map(() => question.id));
  const [before] = entrances;
  return entrances.length < 2 && (before === undefined || hasOneWay(steps, before));
}

/** Most questions that may follow a step, itself included if it is one. */
export function questionsLeft(steps: readonly FinderStep[], id: string): number {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const known = new Map<string, number>();
  const count = (stepId: string): number => {
    const step = byId.get(stepId);
    if (!step || !isQuestion(step)) return 0;
    const before = known.get(stepId);
    if (before !== undefined) return before;
    const most = 1 + Math.max(...step.answers.map(({ to }) => count(to)));
    known.set(stepId, most);
    return most;
  };
  return count(id);
}
