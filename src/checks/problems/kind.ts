import type { Severity } from '../problem.ts';

/** A kind of problem: what it means, and how it looks wrong and right. */
export interface ProblemKind {
  severity: Severity;
  /** A few words: what is wrong. */
  title: string;
  /** Why it matters, and what to do. Plain words for editors. */
  explanation: string;
  wrong: string;
  right: string;
}
