/**
 * Sets of situations. A region says for each question which answers are still possible, so it stands
 * for every combination of them, and whole sets of situations are compared without listing them.
 */
import type { Conditions, Rule, Rulebook } from './rulebook.ts';

/** The possible answers by question. Every question of the rulebook has at least one. */
export type Region = Conditions;

/** A part of a region in which the same rule decides; none decides where the rules have a gap. */
export interface Piece {
  region: Region;
  rule: Rule | undefined;
}

/** Answers by question, of some questions or of all. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The region of all situations that agree with some answers. */
export function regionOf({ questions }: Rulebook, answers: Answers = {}): Region {
  return Object.fromEntries(
    questions.map(({ id, answers: possible }) => {
      const given = answers[id];
      return [id, given === undefined ? possible : [given]];
    }),
  );
}

/** The part of a region in which conditions hold, if there is one. */
export function within(region: Region, conditions: Conditions): Region | undefined {
  const part = { ...region };
  for (const [id, allowed] of Object.entries(conditions)) {
    const left = (part[id] ?? []).filter((answer) => allowed.includes(answer));
    if (left.length === 0) return undefined;
    part[id] = left;
  }
  return part;
}

/** The rest of a region, in which conditions do not all hold, as parts that have nothing in common. */
export function without(region: Region, conditions: Conditions): Region[] {
  const rest: Region[] = [];
  const part = { ...region };
  for (const [id, allowed] of Object.entries(conditions)) {
    const others = (part[id] ?? []).filter((answer) => !allowed.includes(answer));
    if (others.length > 0) rest.push({ ...part, [id]: others });
    part[id] = (part[id] ?? []).filter((answer) => allowed.includes(answer));
    if (part[id].length === 0) break;
  }
  return rest;
}

/** Divide a region by the rule that decides: the first that holds. */
export function divide({ rules }: Rulebook, region: Region): Piece[] {
  const pieces: Piece[] = [];
  let undecided = [region];
  for (const rule of rules) {
    undecided = undecided.flatMap((part) => {
      const held = within(part, rule.when);
      if (!held) return [part];
      pieces.push({ region: held, rule });
      return without(part, rule.when);
    });
  }
  return [...pieces, ...undecided.map((part) => ({ region: part, rule: undefined }))];
}

/** Tell whether two regions have a situation in common, whatever the answer to one of the questions. */
export function meetBut(one: Region, other: Region, except: string): boolean {
  return Object.entries(one).every(
    ([id, answers]) => id === except || answers.some((answer) => other[id]?.includes(answer)),
  );
}
